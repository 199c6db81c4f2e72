import { AanhoudenDialoog } from './AanhoudenDialoog';
import { DossierdeelDialoog } from './DossierdeelDialoog';
import { FeitDialoog } from './FeitDialoog';
import { OpschalenDialoog } from './OpschalenDialoog';
import { RegieDialoog } from './RegieDialoog';
import type { DialoogProps, Vraagt } from './dialoog';
import { VerwijderenDialoog } from './VerwijderenDialoog';

/** The one window that is open, if any. */
export function Dialogen({ casus, vraagt, sluit }: DialoogProps & { vraagt: Vraagt | undefined }) {
  const props = { casus, sluit };
  switch (vraagt?.soort) {
    case 'casusAanhouden':
      return <AanhoudenDialoog {...props} />;
    case 'casusOpschalen':
      return <OpschalenDialoog {...props} />;
    case 'casusfeitVastleggen':
      return <FeitDialoog {...props} />;
    case 'dossierdeelVastleggen':
      return <DossierdeelDialoog {...props} />;
    case 'regieOverdragen':
      return <RegieDialoog {...props} />;
    case 'deelnemerVerwijderen':
      return <VerwijderenDialoog {...props} organisatie={vraagt.organisatie} />;
    default:
      return null;
  }
}
