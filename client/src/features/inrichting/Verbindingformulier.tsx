import { openidVerbindingInvoer } from '@doorbraaktafel/shared/validation';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { OpenidVerbindingZettenDocument, type AanmeldinrichtingQuery } from '../../generated/graphql';
import { useHandelformulier } from '../../platform/handelformulier';
import { Alert, Button, Card, Checkbox, DefinitionList, Form, Stack, TextField } from '../../ui';
import './inrichting.css';

type Beeld = AanmeldinrichtingQuery['aanmeldinrichting'];

const VELDEN = ['uitgever', 'clientId', 'niveaus', 'kenmerk', 'actief', 'nieuweSleutel'];

/** The provider of the regio: where it is, who we are there, and what it must say of somebody. */
export function Verbindingformulier({ beeld, opnieuw }: { beeld: Beeld; opnieuw: () => Promise<unknown> }) {
  const { t } = useTranslation('inrichting');
  const nu = beeld.verbinding;
  const [tekst, zetTekst] = useState({ uitgever: nu?.uitgever ?? '', clientId: nu?.clientId ?? '', niveaus: nu?.niveaus.join(' ') ?? '', kenmerk: nu?.kenmerk ?? 'sub' });
  const [actief, zetActief] = useState(nu?.actief ?? false);
  const [nieuweSleutel, zetNieuweSleutel] = useState(false);
  const [klaar, zetKlaar] = useState<'voorgesteld' | 'uitgezet'>();
  const formulier = useHandelformulier(OpenidVerbindingZettenDocument, openidVerbindingInvoer, VELDEN);
  const veld = (naam: keyof typeof tekst) => ({ id: formulier.id(naam), label: t(`dienst.${naam}`), value: tekst[naam], onChange: (waarde: string) => zetTekst({ ...tekst, [naam]: waarde }), error: formulier.fout(naam) });

  async function verstuur() {
    zetKlaar(undefined);
    const niveaus = tekst.niveaus.split(/\s+/).filter(Boolean);
    const gezet = await formulier.verstuur({ ...tekst, niveaus, actief, nieuweSleutel });
    if (!gezet) return;
    zetNieuweSleutel(false);
    zetKlaar('voorstel' in gezet && gezet.voorstel ? 'voorgesteld' : 'uitgezet');
    await opnieuw();
  }

  return (
    <Card title={t('dienst.titel')}>
      <Stack>
        <p>{t('dienst.uitleg')}</p>
        <Form ariaLabel={t('dienst.titel')} faults={formulier.fouten} onSubmit={() => void verstuur()} actions={<Button type="submit" variant="primary" busy={formulier.bezig}>{t('dienst.bewaar')}</Button>}>
          {klaar && <Alert tone="goed" title={t(`dienst.${klaar}`)} announce />}
          {formulier.melding && <Alert tone="fout" title={formulier.melding.boodschap} />}
          <TextField {...veld('uitgever')} description={t('dienst.uitgeverUitleg')} autoComplete="off" />
          <TextField {...veld('clientId')} autoComplete="off" />
          <TextField {...veld('niveaus')} description={t('dienst.niveausUitleg')} autoComplete="off" />
          <TextField {...veld('kenmerk')} description={t('dienst.kenmerkUitleg')} autoComplete="off" />
          <Checkbox id={formulier.id('actief')} checked={actief} onChange={zetActief}>{t('dienst.actief')}</Checkbox>
          {nu && <Checkbox id={formulier.id('nieuweSleutel')} checked={nieuweSleutel} onChange={zetNieuweSleutel}>{t('dienst.nieuweSleutel')}</Checkbox>}
        </Form>
        <Doorgeven beeld={beeld} />
      </Stack>
    </Card>
  );
}

function Doorgeven({ beeld: { terugadres, sleuteladres, verbinding } }: { beeld: Beeld }) {
  const { t } = useTranslation('inrichting');
  const adres = (tekst: string) => <code className="dt-adres">{tekst}</code>;
  return (
    <>
      <h3>{t('dienst.doorgeven')}</h3>
      <DefinitionList
        items={[
          { term: t('dienst.terugadres'), value: adres(terugadres) },
          { term: t('dienst.sleuteladres'), value: adres(sleuteladres) },
          ...(verbinding ? [{ term: t('dienst.sleutel'), value: adres(verbinding.sleutelId) }] : []),
        ]}
      />
    </>
  );
}
