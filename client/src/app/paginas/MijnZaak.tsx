import { MijnZaak } from '../../features/client';
import { MijnClientaccount, MijnToestemmingen } from '../../features/deelname';
import { MijnGegevens } from '../../features/gegevens';
import { Toezeggingen } from '../../features/toezeggingen';

export function Component() {
  return (
    <MijnZaak
      toezeggingen={(casusId) => <Toezeggingen casusId={casusId} />}
      toestemmingen={(casusId) => <MijnToestemmingen casusId={casusId} />}
      gegevens={(casusId) => <MijnGegevens casusId={casusId} />}
      account={(casusId) => <MijnClientaccount casusId={casusId} />}
    />
  );
}
