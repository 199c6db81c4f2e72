import { useTranslation } from 'react-i18next';
import { huidigeTaal } from '../../platform/i18n';
import { datumLang, euro } from '../../platform/opmaak';
import { Card, Chip, EmptyState, Grid, Muted, type Tone } from '../../ui';
import { AfwijkingBlok } from './afwijking/AfwijkingBlok';
import { Voornemenkaart } from './doorzetten/Voornemenkaart';
import { Bevestiging } from './rondes/Bevestiging';
import { Correcties, NogTeBevestigen } from './rondes/Genoteerd';
import { Rondetekst, Voorstelgeschiedenis } from './rondes/Rondetekst';
import type { Besluitbeeld, Ronde, Standpunt, Voorstel } from './useBesluitstand';
import { laatsteRonde } from './useBesluitstand';
import { Uitzicht } from './Uitzicht';
import { Verloop } from './verloop/Verloop';
import { Verloopknoppen } from './verloop/Verloopknoppen';
import { antwoordToon, antwoordWoord, besluitToon, uitgaveWoord, wijzeWoord } from './woorden';
import './Acties.css';

/** The voorstel that lies before the table, with a card per organisation. */
export function VoorstelKaart({ stand }: { stand: Besluitbeeld }) {
  const { t } = useTranslation('besluit');
  const { voorstel, besluiten } = stand;
  const ronde = laatsteRonde(stand);
  if (!voorstel) return <EmptyState title={t('voorstel.geen')}>{t('voorstel.geenUitleg')}</EmptyState>;
  // What lies there was decided: it stands, or it was withdrawn and the table is free.
  const besluit = stand.volgendeStap === 'volgende' || stand.volgendeStap === 'indienen' ? besluiten[0] : undefined;
  const geldt = besluit?.verloop.toestand === 'geldt';
  const kop = voorstel.binnenRegels ? t('voorstel.binnen') : t('voorstel.buiten');
  return (
    <Card
      tone="accent"
      eyebrow={besluit ? t('voorstel.besloten', { nummer: besluit.nummer }) : kop}
      title={voorstel.tekst}
      aside={besluit && !geldt ? undefined : <Chip tone={besluit ? besluitToon(besluit.wijze) : rondeToon(ronde)}>{besluit ? wijzeWoord(t, besluit.wijze) : rondeWoord(t, ronde)}</Chip>}
    >
      <Muted large>{omschrijving(t, voorstel)}</Muted>
      <Gevraagd acties={voorstel.acties} />
      {!voorstel.binnenRegels && <AfwijkingBlok voorstelId={voorstel.id} casusId={stand.casusId} />}
      <Voorstelgeschiedenis voorstel={voorstel} />
      {voorstel.uitzicht && <Uitzicht uitzicht={voorstel.uitzicht} />}
      {ronde && <Rondetekst ronde={ronde} />}
      {ronde && (
        <Grid min="s" gap="s">
          {ronde.standpunten.map((standpunt) => (
            <Standpuntkaart key={standpunt.organisatieId} standpunt={standpunt} ronde={ronde} />
          ))}
        </Grid>
      )}
      {ronde && stand.volgendeStap === 'vaststellen' && <NogTeBevestigen standpunten={ronde.standpunten} />}
      {ronde && !besluit && <Voornemenkaart stand={stand} ronde={ronde} />}
      {besluit && <Correcties besluit={besluit} />}
      {besluit && <Verloop verloop={besluit.verloop} />}
      {besluit && <Verloopknoppen besluit={besluit} />}
    </Card>
  );
}

/** What else is asked, of whom and before when. */
function Gevraagd({ acties }: Pick<Voorstel, 'acties'>) {
  const { t } = useTranslation('besluit');
  if (acties.length === 0) return null;
  return (
    <ul className="dt-acties">
      {acties.map(({ organisatieId, organisatieNaam, tekst, voor }) => (
        <li key={`${organisatieId} ${tekst}`} className="dt-acties__regel">
          {t('voorstel.gevraagd', { wie: organisatieNaam, wat: tekst, datum: datumLang(voor, huidigeTaal()) })}
        </li>
      ))}
    </ul>
  );
}

function Standpuntkaart({ standpunt, ronde }: { standpunt: Standpunt; ronde: Ronde }) {
  const { t } = useTranslation('besluit');
  const gesloten = Boolean(ronde.geslotenOp);
  const noemAfwezig = !gesloten && ronde.standpunten.some(({ aanwezig }) => aanwezig);
  const bij = [standpunt.wijze === 'mondeling' && t('voorstel.mondeling'), noemAfwezig && !standpunt.aanwezig && t('voorstel.afwezig')];
  const woorden = bij.filter(Boolean).join(' · ');
  return (
    <Card compact headingLevel={3} title={standpunt.organisatieNaam}>
      <div>
        <Chip tone={antwoordToon(standpunt)}>{antwoordWoord(t, standpunt, gesloten)}</Chip>
      </div>
      {standpunt.reden && <Muted>{`“${standpunt.reden}”`}</Muted>}
      {woorden && <Muted>{woorden}</Muted>}
      <Bevestiging standpunt={standpunt} rondeId={ronde.id} />
    </Card>
  );
}

function omschrijving(t: ReturnType<typeof useTranslation<'besluit'>>['t'], voorstel: Voorstel): string {
  const uitvoering = t('voorstel.uitvoering', { wie: voorstel.uitvoerderNaam, datum: datumLang(voorstel.uitvoerenVoor, huidigeTaal()) });
  if (!voorstel.bedragInCent) return uitvoering;
  const vrij = voorstel.fondsVrijInCent && `(${t('voorstel.vrij', { bedrag: euro(voorstel.fondsVrijInCent) })})`;
  const geld = t('voorstel.geld', {
    bedrag: euro(voorstel.bedragInCent),
    fonds: [voorstel.fondsNaam, vrij].filter(Boolean).join(' '),
    waarvoor: uitgaveWoord(t, voorstel.uitgaveSoort ?? 'overig').toLowerCase(),
    wie: voorstel.begunstigde ?? '',
  });
  return `${geld} ${uitvoering}`;
}

function rondeToon(ronde: Ronde | undefined): Tone {
  if (ronde?.uitkomst === 'consensus') return 'goed';
  return ronde?.uitkomst === 'geen_consensus' ? 'letop' : 'neutraal';
}

function rondeWoord(t: ReturnType<typeof useTranslation<'besluit'>>['t'], ronde: Ronde | undefined): string {
  if (!ronde) return t('voorstel.nogNiet');
  const { nummer, uitkomst, spoed } = ronde;
  if (uitkomst === 'consensus') return t('voorstel.consensus', { nummer });
  if (uitkomst === 'geen_consensus') return t('voorstel.geenConsensus', { nummer });
  return spoed ? t('voorstel.rondeSpoed', { nummer }) : t('voorstel.rondeOpen', { nummer });
}
