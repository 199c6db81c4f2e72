import { casuskamer } from '@doorbraaktafel/shared/live';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CasusDocument } from '../../../generated/graphql';
import { useBevraging } from '../../../platform/apollo';
import { huidigeTaal } from '../../../platform/i18n';
import { useVersheid } from '../../../platform/live';
import { tijd } from '../../../platform/opmaak';
import { useIk } from '../../../platform/sessie/Sessie';
import { Alert, FetchState, SidePanelLayout } from '../../../ui';
import type { Vraagt } from '../dialoog/dialoog';
import { Dialogen } from '../dialoog/Dialogen';
import { Opschaalroute } from '../route/Opschaalroute';
import { Deelnemers } from './Deelnemers';
import { Dossier } from './Dossier';
import { Kop } from './Kop';
import { Route } from './Route';
import { Tegen } from './Tegen';
import { Vragen } from './Vragen';
import './Casusoverzicht.css';

export interface CasusoverzichtProps {
  casusId: string;
  /** The window to invite an organisation. */
  uitnodigen: (naam: string, sluit: () => void) => ReactNode;
}

/** Everything of one casus that this lid may see, and what may be done with it now. */
export function Casusoverzicht({ casusId, uitnodigen }: CasusoverzichtProps) {
  const { t } = useTranslation('casus');
  const { organisatieId } = useIk();
  const { data, fout, nietGevonden, opnieuw } = useBevraging(CasusDocument, { id: casusId });
  const [vraagt, zetVraagt] = useState<Vraagt>();
  useVersheid(casuskamer(casusId, organisatieId), opnieuw);
  return (
    <FetchState data={data} fault={fout} missing={nietGevonden} onRetry={() => void opnieuw()} lines={9} page>
      {({ casus }) => (
        <>
          <SidePanelLayout
            sideLabel={t('route.titel')}
            side={
              <>
                <Route casus={casus} vraag={zetVraagt} />
                <Opschaalroute casusId={casus.id} />
                <Deelnemers casus={casus} vraag={zetVraagt} />
              </>
            }
          >
            {casus.inNoodTot && (
              <Alert tone="fout" title={t('inNood.titel', { tijd: tijd(casus.inNoodTot, huidigeTaal()) })}>
                {t('inNood.uitleg')}
              </Alert>
            )}
            <Kop casus={casus} vraag={zetVraagt} />
            <Vragen casus={casus} />
            <Tegen casus={casus} />
            <Dossier casus={casus} vraag={zetVraagt} />
          </SidePanelLayout>
          {vraagt?.soort === 'organisatieUitnodigen' && uitnodigen(casus.pseudoniem, () => zetVraagt(undefined))}
          <Dialogen casus={casus} vraagt={vraagt} sluit={() => zetVraagt(undefined)} />
        </>
      )}
    </FetchState>
  );
}
