import { useIk } from '../../platform/sessie/Sessie';
import { PageHeader } from '../../ui';

export function Component() {
  const ik = useIk();
  return <PageHeader title={ik.naam} />;
}
