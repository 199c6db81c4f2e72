import { useMag } from '../../platform/sessie/Sessie';
import { Bsn } from './Bsn';
import { Kopie } from './Kopie';
import { Teksten } from './Teksten';
import './gegevens.css';

/** On the client's own page: what stands there, asking to add to it, and the own copy. */
export function MijnGegevens({ casusId }: { casusId: string }) {
  const magBsn = useMag('tonen', 'Bsn');
  return (
    <>
      <Teksten casusId={casusId} voorDeClient />
      {magBsn && <Bsn casusId={casusId} />}
      <Kopie casusId={casusId} />
    </>
  );
}
