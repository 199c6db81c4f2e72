import { MANDAATPERIODEN, MANDAATSTANDEN } from '@doorbraaktafel/shared/vocabulary';
import { useTranslation } from 'react-i18next';
import { huidigeTaal } from '../../../platform/i18n';
import { kan } from '../../../platform/mogelijk';
import { datumLang, euro } from '../../../platform/opmaak';
import { Button, Chip, Cluster, Muted, type Column, type Tone } from '../../../ui';
import { domeinWoord, soortWoord } from '../woorden';
import { houderWoord } from './houder';
import type { Mandaat } from './mandaatinvoer';

const TOON: Readonly<Record<string, Tone>> = { geldt: 'goed', voorgedragen: 'letop', komt_nog: 'accent' };

/** The columns of the register, with what the server lets one do with each mandate. */
export function useMandaatkolommen(vraag: (soort: 'vervangen' | 'intrekken', mandaat: Mandaat) => void): Column<Mandaat>[] {
  const { t } = useTranslation(['besluit', 'mandaten', 'algemeen']);
  const dag = (datum: string) => datumLang(datum, huidigeTaal());
  return [
    { id: 'organisatie', header: t('mandaat.organisatie'), cell: (mandaat) => <Houder mandaat={mandaat} /> },
    { id: 'domein', header: t('mandaat.domein'), cell: ({ domein, besluitsoorten }) => `${domeinWoord(t, domein)}: ${besluitsoorten.map((soort) => soortWoord(t, soort).toLowerCase()).join(', ')}` },
    { id: 'bedrag', header: t('mandaat.bedrag'), align: 'end', cell: (mandaat) => <Bedragen mandaat={mandaat} /> },
    { id: 'doorzetten', header: t('mandaat.kort'), cell: ({ doorzetbaar }) => (doorzetbaar ? t('algemeen:ja') : t('algemeen:nee')) },
    { id: 'document', header: t('mandaat.verleendDoor'), cell: ({ verleendDoor, document, voorwaarden }) => <>{verleendDoor}, {document}{voorwaarden && <Muted>{voorwaarden}</Muted>}</> },
    {
      id: 'geldig',
      header: t('mandaat.geldig'),
      cell: ({ stand, geldigVan, geldigTot, verzoeken }) => (
        <>
          <Stand stand={stand} /> {t('mandaat.vanTot', { van: dag(geldigVan), tot: dag(geldigTot) })}
          <Waarom zin={stand === 'teruggenomen' ? verzoeken.at(-1)?.teruggenomenReden : stand === 'afgewezen' ? verzoeken.at(-1)?.antwoord : null} />
        </>
      ),
    },
    { id: 'acties', header: t('mandaten:wijzigen'), cell: (mandaat) => <Knoppen mandaat={mandaat} vraag={vraag} /> },
  ];
}

function Houder({ mandaat }: { mandaat: Mandaat }) {
  const { t } = useTranslation(['mandaten', 'besluit']);
  return (
    <>
      {mandaat.organisatieNaam}, {houderWoord(t, mandaat)}
      {mandaat.vervangers.length > 0 && <Muted>{t('vervangenDoor', { wie: mandaat.vervangers.join(', ') })}</Muted>}
    </>
  );
}

function Bedragen({ mandaat: { maxBedragInCent, perPeriodeInCent, periode, verbruiktInCent } }: { mandaat: Mandaat }) {
  const { t } = useTranslation('mandaten');
  const welke = MANDAATPERIODEN.find((een) => een === periode);
  return (
    <>
      {euro(maxBedragInCent)}
      {perPeriodeInCent && welke && <Muted>{t('verbruik', { verbruikt: euro(verbruiktInCent), hoogste: euro(perPeriodeInCent), periode: t(`periode.${welke}`).toLowerCase() })}</Muted>}
    </>
  );
}

function Waarom({ zin }: { zin: string | null | undefined }) {
  return zin ? <Muted>{zin}</Muted> : null;
}

function Stand({ stand }: { stand: string }) {
  const { t } = useTranslation('mandaten');
  const welke = MANDAATSTANDEN.find((een) => een === stand);
  return <Chip tone={TOON[stand] ?? 'neutraal'}>{welke ? t(`stand.${welke}`) : stand}</Chip>;
}

function Knoppen({ mandaat, vraag }: { mandaat: Mandaat; vraag: (soort: 'vervangen' | 'intrekken', mandaat: Mandaat) => void }) {
  const { t } = useTranslation('mandaten');
  const { t: woord } = useTranslation('besluit');
  const van = { organisatie: mandaat.organisatieNaam, document: mandaat.document, wat: domeinWoord(woord, mandaat.domein) };
  return (
    <Cluster>
      {kan(mandaat.acties, 'mandaatVervangen') && (
        <Button size="small" ariaLabel={t('vervang.van', van)} onPress={() => vraag('vervangen', mandaat)}>
          {t('vervang.knop')}
        </Button>
      )}
      {kan(mandaat.acties, 'mandaatIntrekkingVragen') && (
        <Button size="small" variant="quiet" ariaLabel={t('trekIn.van', van)} onPress={() => vraag('intrekken', mandaat)}>
          {t('trekIn.knop')}
        </Button>
      )}
    </Cluster>
  );
}
