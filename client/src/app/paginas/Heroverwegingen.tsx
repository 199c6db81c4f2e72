import { Heroverwegingen } from '../../features/besluit';

export function Component() {
  return <Heroverwegingen />;
}
