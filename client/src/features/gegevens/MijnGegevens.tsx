import { Kopie } from './Kopie';
import { Teksten } from './Teksten';
import './gegevens.css';

/** On the client's own page: what stands there, asking to add to it, and the own copy. */
export function MijnGegevens({ casusId }: { casusId: string }) {
  return (
    <>
      <Teksten casusId={casusId} voorDeClient />
      <Kopie casusId={casusId} />
    </>
  );
}
