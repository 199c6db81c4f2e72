import { MANDAATVERZOEKEN } from '@doorbraaktafel/shared/vocabulary';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MandaatverzoekBeoordelenDocument } from '../../../generated/graphql';
import { useHandeling } from '../../../platform/apollo';
import { huidigeTaal } from '../../../platform/i18n';
import { kan, waaromNiet } from '../../../platform/mogelijk';
import { datumLang } from '../../../platform/opmaak';
import { Alert, Button, Card, Cluster, Muted, TextField, useAnnounce } from '../../../ui';
import { domeinWoord, soortWoord } from '../woorden';
import { houderWoord } from './houder';
import { Mandaatfeiten } from './Mandaatfeiten';
import type { Mandaat } from './mandaatinvoer';
import { Terugneemvenster } from './Terugneemvenster';
import '../Acties.css';

type Verzoek = Mandaat['verzoeken'][number];

/** What waits for a second person: granting, replacing and withdrawing, with the two buttons for who may judge it. */
export function Verzoeken({ mandaten }: { mandaten: readonly Mandaat[] }) {
  const { t } = useTranslation('mandaten');
  const open = mandaten.flatMap((mandaat) => mandaat.verzoeken.filter(({ beslistOp, teruggenomenOp }) => !beslistOp && !teruggenomenOp).map((verzoek) => ({ mandaat, verzoek })));
  if (open.length === 0) return null;
  return (
    <Card title={t('verzoeken.titel')}>
      <ul className="dt-acties">
        {open.map(({ mandaat, verzoek }) => (
          <li key={verzoek.id} className="dt-acties__regel">
            <Regel mandaat={mandaat} verzoek={verzoek} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Regel({ mandaat, verzoek }: { mandaat: Mandaat; verzoek: Verzoek }) {
  const { t } = useTranslation(['mandaten', 'besluit']);
  const { t: woord } = useTranslation('besluit');
  const soort = MANDAATVERZOEKEN.find((een) => een === verzoek.soort) ?? 'verlenen';
  const wat = `${domeinWoord(woord, mandaat.domein)}: ${mandaat.besluitsoorten.map((een) => soortWoord(woord, een).toLowerCase()).join(', ')}`;
  return (
    <>
      <span className="dt-acties__tekst">{t(`verzoeken.${soort}`, { organisatie: mandaat.organisatieNaam, houder: houderWoord(t, mandaat), wat })}</span>
      <Muted>{t('verzoeken.door', { wie: verzoek.gevraagdDoorNaam, dag: datumLang(verzoek.gevraagdOp, huidigeTaal()) })}</Muted>
      {verzoek.reden && <p>{verzoek.reden}</p>}
      <Mandaatfeiten mandaat={mandaat} />
      {kan(mandaat.acties, 'mandaatverzoekBeoordelen') ? <Oordeel verzoekId={verzoek.id} /> : <Wacht mandaat={mandaat} verzoek={verzoek} />}
    </>
  );
}

/** Why not this reader, who can, and the way back for who asked. */
function Wacht({ mandaat, verzoek }: { mandaat: Mandaat; verzoek: Verzoek }) {
  const { t } = useTranslation('mandaten');
  const [open, zetOpen] = useState(false);
  return (
    <>
      <Muted>{waaromNiet(mandaat.acties, 'mandaatverzoekBeoordelen')}</Muted>
      <p>{verzoek.kanBevestigen.length ? t('verzoeken.wieKan', { wie: verzoek.kanBevestigen.join('; ') }) : t('verzoeken.niemand', { organisatie: mandaat.organisatieNaam })}</p>
      {kan(mandaat.acties, 'mandaatverzoekTerugnemen') && (
        <Button size="small" variant="quiet" ariaLabel={t('terug.van', { document: mandaat.document })} onPress={() => zetOpen(true)}>
          {t('terug.knop')}
        </Button>
      )}
      {open && <Terugneemvenster verzoekId={verzoek.id} sluit={() => zetOpen(false)} />}
    </>
  );
}

function Oordeel({ verzoekId }: { verzoekId: string }) {
  const { t } = useTranslation('mandaten');
  const zeg = useAnnounce();
  const { doe, bezig, weigering } = useHandeling(MandaatverzoekBeoordelenDocument);
  const [nee, zetNee] = useState(false);
  const [antwoord, zetAntwoord] = useState('');

  async function beslis(akkoord: boolean) {
    if (await doe({ verzoekId, akkoord, antwoord: akkoord ? null : antwoord })) zeg(t('verzoeken.beoordeeld'));
  }

  return (
    <>
      {weigering && !weigering.veld && <Alert tone="fout" title={weigering.boodschap} />}
      {nee && <TextField id={`antwoord-${verzoekId}`} label={t('verzoeken.waarom')} maxLength={300} value={antwoord} onChange={zetAntwoord} error={weigering?.veld ? weigering.boodschap : undefined} />}
      <Cluster>
        {!nee && (
          <Button busy={bezig} onPress={() => void beslis(true)}>
            {t('verzoeken.akkoord')}
          </Button>
        )}
        <Button variant="quiet" busy={bezig} onPress={() => (nee ? void beslis(false) : zetNee(true))}>
          {t('verzoeken.niet')}
        </Button>
      </Cluster>
    </>
  );
}
