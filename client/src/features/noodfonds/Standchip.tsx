import { Chip } from '../../ui';
import { leesStand, TOON } from './uitgaven';
import { useWoorden } from './useWoorden';

/** The state of an expense in words. */
export function Standchip({ stand }: { stand: string }) {
  const woorden = useWoorden();
  const bekend = leesStand(stand);
  return <Chip tone={bekend && TOON[bekend]}>{woorden.stand(stand)}</Chip>;
}
