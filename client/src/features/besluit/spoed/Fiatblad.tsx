import { casuskamer } from '@doorbraaktafel/shared/live';
import { fiatGevenInvoer } from '@doorbraaktafel/shared/validation';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FiatDocument, FiatGevenDocument, type FiatQuery } from '../../../generated/graphql';
import { useBevraging } from '../../../platform/apollo';
import { useHandelformulier } from '../../../platform/handelformulier';
import { huidigeTaal } from '../../../platform/i18n';
import { useVersheid } from '../../../platform/live';
import { kan } from '../../../platform/mogelijk';
import { datumLang, euro } from '../../../platform/opmaak';
import { useIk } from '../../../platform/sessie/Sessie';
import { Alert, Button, Card, DefinitionList, FetchState, PageHeader, Stack, TextField, useAnnounce } from '../../../ui';
import { soortWoord } from '../woorden';

type Verzoek = FiatQuery['fiat'];

/** One screen for a bestuurder: what is asked, what it costs, and two buttons. */
export function Fiatblad({ id }: { id: string }) {
  const { data, fout, nietGevonden, opnieuw } = useBevraging(FiatDocument, { id });
  const { organisatieId } = useIk();
  useVersheid(data && casuskamer(data.fiat.casusId, organisatieId), opnieuw, ['voorstel.gewijzigd']);
  return (
    <FetchState data={data} fault={fout} missing={nietGevonden} onRetry={() => void opnieuw()} lines={5} page>
      {({ fiat }) => (
        <Stack gap="l">
          <Kop fiat={fiat} />
          {fiat.antwoord ? <Antwoord fiat={fiat} /> : kan(fiat.acties, 'fiatGeven') && <Knoppen fiatId={fiat.id} />}
        </Stack>
      )}
    </FetchState>
  );
}

function Kop({ fiat }: { fiat: Verzoek }) {
  const { t } = useTranslation('spoed');
  const { t: besluit } = useTranslation('besluit');
  const regels: { term: string; value: string }[] = [
    { term: t('fiat.soort'), value: soortWoord(besluit, fiat.soort) },
    { term: t('fiat.wie'), value: t('fiat.voor', { wie: fiat.uitvoerderNaam, dag: datumLang(fiat.uitvoerenVoor, huidigeTaal()) }) },
    { term: t('fiat.gevraagdDoor'), value: fiat.gevraagdDoorNaam },
  ];
  if (fiat.bedragInCent) regels.unshift({ term: t('fiat.bedrag'), value: euro(fiat.bedragInCent) });
  return (
    <>
      <PageHeader eyebrow={t('fiat.van', { naam: fiat.pseudoniem })} title={fiat.voorstelTekst} intro={fiat.vraag} />
      <Card>
        <DefinitionList items={regels} />
      </Card>
    </>
  );
}

function Antwoord({ fiat }: { fiat: Verzoek }) {
  const { t } = useTranslation('spoed');
  return (
    <Alert tone={fiat.antwoord === 'akkoord' ? 'goed' : 'letop'} title={fiat.antwoord === 'akkoord' ? t('fiat.gegeven', { wie: fiat.bestuurderNaam }) : t('fiat.gevraagd', { wie: fiat.bestuurderNaam })}>
      {fiat.tekst}
    </Alert>
  );
}

function Knoppen({ fiatId }: { fiatId: string }) {
  const { t } = useTranslation('spoed');
  const zeg = useAnnounce();
  const [tekst, zetTekst] = useState('');
  const formulier = useHandelformulier(FiatGevenDocument, fiatGevenInvoer, ['tekst']);

  // Whoever has no time to write asks with one press too.
  async function antwoord(akkoord: boolean) {
    if (await formulier.verstuur({ fiatId, akkoord, tekst: akkoord ? null : tekst.trim() || t('fiat.belMij') })) zeg(t('fiat.verstuurd'));
  }

  return (
    <>
      {formulier.melding && <Alert tone="fout" title={formulier.melding.boodschap} />}
      <div>
        <Button variant="primary" size="large" busy={formulier.bezig} onPress={() => void antwoord(true)}>
          {t('fiat.akkoord')}
        </Button>
      </div>
      <Card title={t('fiat.nogNiet')}>
        <TextField id={formulier.id('tekst')} label={t('fiat.watVraagtU')} description={t('fiat.leegIsBellen')} maxLength={300} value={tekst} onChange={zetTekst} error={formulier.fout('tekst')} optional />
        <div>
          <Button busy={formulier.bezig} onPress={() => void antwoord(false)}>
            {t('fiat.ikHebEenVraag')}
          </Button>
        </div>
      </Card>
    </>
  );
}
