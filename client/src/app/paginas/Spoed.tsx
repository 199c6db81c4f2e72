import { useParams } from 'react-router';
import { Spoedkanaal } from '../../features/besluit';
import { Gesprek, useGesprek } from '../../features/overleg';

/** The crisis channel with the live thread of the casus in it. */
export function Component() {
  const { casusId = '' } = useParams();
  const gesprek = useGesprek(casusId);
  return <Spoedkanaal casusId={casusId} gesprek={<Gesprek gesprek={gesprek} casusId={casusId} />} />;
}
