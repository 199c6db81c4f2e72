import { casusInbrengenInvoer } from '@doorbraaktafel/shared/validation';
import { useEffect, useRef, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { CasusInbrengenDocument, type CaseloadQuery, type CasusVeldenFragment } from '../../../generated/graphql';
import { useHandelformulier } from '../../../platform/handelformulier';
import { Button, ErrorSummary, Muted, PageHeader, Stack } from '../../../ui';
import { Clientkeuze } from './Clientkeuze';
import { NieuweClient } from './NieuweClient';
import { useInbrengconcept, type Inbrengconcept } from './useInbrengconcept';
import { Vervolg } from './Vervolg';
import { Verstuurbalk } from './Verstuurbalk';

const VELDEN = ['clientId', 'nieuweClient.naam', 'nieuweClient.gemeenteId', 'nieuweClient.geboortejaar', 'blokkade', 'vraag'];
const NIEUW = { naam: '', gemeenteId: null, geboortejaar: null };

export interface InbrengformulierProps {
  clienten: CaseloadQuery['caseload'];
  klaar: (casus: CasusVeldenFragment) => void;
}

export function Inbrengformulier({ clienten, klaar }: InbrengformulierProps) {
  const { t } = useTranslation('casus');
  const { concept, vul, wis } = useInbrengconcept();
  const formulier = useHandelformulier(CasusInbrengenDocument, casusInbrengenInvoer, VELDEN);
  const gekozen = clienten.find(({ id }) => id === concept.clientId);
  const verder = Boolean(gekozen ?? concept.nieuw);

  async function verstuur(gebeurtenis: FormEvent) {
    gebeurtenis.preventDefault();
    const antwoord = await formulier.verstuur(alsInvoer(concept));
    if (antwoord?.__typename !== 'Casus') return;
    wis();
    klaar(antwoord);
  }

  return (
    <form className="dt-inbrengen" noValidate onSubmit={(gebeurtenis) => void verstuur(gebeurtenis)}>
      <div className="dt-inbrengen__vragen">
        <PageHeader title={t('inbrengen.titel')} />
        <ErrorSummary faults={formulier.fouten} />
        {gekozen && <Gekozen naam={gekozen.naam} anders={() => vul({ clientId: null })} />}
        {!verder && (
          <Stack>
            <h2 className="dt-inbrengen__vraag">{t('inbrengen.client')}</h2>
            <Clientkeuze clienten={clienten} kies={(clientId) => vul({ clientId, nieuw: null })} nieuw={() => vul({ nieuw: NIEUW, clientId: null })} />
          </Stack>
        )}
        {concept.nieuw && (
          <Stack>
            <h2 className="dt-inbrengen__vraag">{t('inbrengen.nieuw')}</h2>
            <NieuweClient nieuw={concept.nieuw} vul={(nieuw) => vul({ nieuw })} id={formulier.id} fout={formulier.fout} />
            {clienten.length > 0 && (
              <div>
                <Button variant="quiet" onPress={() => vul({ nieuw: null })}>
                  {t('inbrengen.toch')}
                </Button>
              </div>
            )}
          </Stack>
        )}
        {verder && <Vervolg concept={concept} vul={vul} id={formulier.id} fout={formulier.fout} />}
      </div>
      {verder && <Verstuurbalk bezig={formulier.bezig} melding={formulier.melding?.boodschap} />}
    </form>
  );
}

/** The chosen client; the focus moves on with the eye, past the list that is gone. */
function Gekozen({ naam, anders }: { naam: string; anders: () => void }) {
  const { t } = useTranslation('casus');
  const blok = useRef<HTMLDivElement>(null);
  useEffect(() => blok.current?.focus(), []);
  return (
    <div className="dt-inbrengen__gekozen" ref={blok} tabIndex={-1}>
      <div>
        <Muted>{t('inbrengen.clientGekozen')}</Muted>
        <strong>{naam}</strong>
      </div>
      <Button variant="quiet" size="small" onPress={anders}>
        {t('inbrengen.andereClient')}
      </Button>
    </div>
  );
}

function alsInvoer({ clientId, nieuw, blokkade, vraag, clientWeetDit }: Inbrengconcept) {
  const nieuweClient = nieuw && { naam: nieuw.naam, gemeenteId: nieuw.gemeenteId ?? '', geboortejaar: nieuw.geboortejaar };
  return { clientId, nieuweClient, blokkade: blokkade ?? ('' as never), vraag, clientWeetDit, eigenWoorden: null };
}
