import { useState, type ReactNode } from 'react';
import { CaseloadDocument, type CasusVeldenFragment } from '../../../generated/graphql';
import { useBevraging } from '../../../platform/apollo';
import { FetchState } from '../../../ui';
import { Bevestiging } from './Bevestiging';
import { Inbrengformulier } from './Inbrengformulier';
import './Inbrengen.css';

/** Bringing in a casus on one page: client, tile, sentence, tick, send. `vervolg` shows what comes next for the casus. */
export function Inbrengen({ vervolg }: { vervolg: (casusId: string) => ReactNode }) {
  const { data, fout, nietGevonden, opnieuw } = useBevraging(CaseloadDocument, {});
  const [ingebracht, zetIngebracht] = useState<CasusVeldenFragment>();

  function nogEen() {
    zetIngebracht(undefined);
    void opnieuw();
  }

  if (ingebracht) return <Bevestiging casusId={ingebracht.id} ingebracht={ingebracht} nogEen={nogEen} vervolg={vervolg(ingebracht.id)} />;
  return (
    <FetchState data={data} fault={fout} missing={nietGevonden} onRetry={() => void opnieuw()} lines={6} page>
      {({ caseload }) => <Inbrengformulier clienten={caseload} klaar={zetIngebracht} />}
    </FetchState>
  );
}
