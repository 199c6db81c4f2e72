import { VERSLAGINDELINGEN } from '@doorbraaktafel/shared/validation';
import { UITGAVESOORTEN } from '@doorbraaktafel/shared/vocabulary';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { FondsverslagPostenDocument, type FondsverslagPostenQuery } from '../../generated/graphql';
import { useBevraging } from '../../platform/apollo';
import { huidigeTaal } from '../../platform/i18n';
import { datumLang, euroPrecies } from '../../platform/opmaak';
import { useMag } from '../../platform/sessie/Sessie';
import { EmptyState, FetchState, Link, Muted, PageHeader, Stack, Table, type Column } from '../../ui';
import { leesPeriode, naarPosten } from './adres';
import { Terug } from './Terug';
import { useGroepwoord } from './useGroepwoord';

type Post = FondsverslagPostenQuery['fondsverslagPosten']['rijen'][number];

/** The expenses behind one figure of the report; from here to the besluit with its grounds, standpunten, mandate, entries and receipts. */
export function Posten() {
  const { t } = useTranslation('verantwoording');
  const [zoek] = useSearchParams();
  const woord = useGroepwoord();
  const indeling = VERSLAGINDELINGEN.find((een) => een === zoek.get('indeling')) ?? 'soort';
  const [groep, na, periode] = [zoek.get('groep') ?? undefined, zoek.get('na') ?? undefined, leesPeriode(zoek)];
  const { data, fout, nietGevonden, opnieuw } = useBevraging(FondsverslagPostenDocument, { invoer: { indeling, groep, na, ...periode } });
  const kolommen = useKolommen(indeling === 'afwijzing');
  const [van, tot] = [datumLang(periode.van, huidigeTaal()), datumLang(periode.totEnMet, huidigeTaal())];
  return (
    <Stack gap="l">
      <Terug />
      <PageHeader eyebrow={groep === undefined ? undefined : t(`verslag.per.${indeling}`)} title={groep === undefined ? t(indeling === 'afwijzing' ? 'kern.afgewezen' : 'kern.toegekend') : woord(groep)} intro={t('posten.inleiding', { van, tot })} />
      <FetchState data={data} fault={fout} missing={nietGevonden} onRetry={() => void opnieuw()}>
        {({ fondsverslagPosten: { rijen, volgende } }) => (
          <Stack>
            <Table
              caption={t('posten.kop')}
              columns={kolommen}
              rows={rijen}
              rowKey={({ uitgaveId }) => uitgaveId}
              empty={<EmptyState title={t('posten.leeg')}>{t('posten.leegUitleg')}</EmptyState>}
            />
            {volgende && (
              <p>
                <Link arrow href={`${naarPosten(indeling, periode, groep)}&na=${volgende}`}>
                  {t('posten.meer')}
                </Link>
              </p>
            )}
          </Stack>
        )}
      </FetchState>
    </Stack>
  );
}

function useKolommen(afgewezen: boolean): Column<Post>[] {
  const { t } = useTranslation(['verantwoording', 'noodfonds', 'audit']);
  const woord = useGroepwoord();
  const houdtToezicht = useMag('controleren', 'Audit');
  const soort = (code: string) => {
    const bekend = UITGAVESOORTEN.find((een) => een === code);
    return bekend ? t(`noodfonds:soort.${bekend}`) : code;
  };
  const weg = ({ uitgaveId, besluitId }: Post) => (houdtToezicht && besluitId ? `/toezicht/besluit/${besluitId}` : `/noodfonds/uitgave/${uitgaveId}`);
  const naam = ({ besluitNummer, soort: code }: Post) => (besluitNummer === null ? soort(code) : t('audit:besluiten.naam', { nummer: besluitNummer }));
  return [
    { id: 'besluit', header: t('verantwoording:posten.post'), rowHeader: true, cell: (post) => <Postnaam weg={weg(post)} naam={naam(post)} afloop={post.afloop} /> },
    { id: 'soort', header: t('verantwoording:posten.soort'), cell: ({ soort: code }) => soort(code) },
    { id: 'fonds', header: t('verantwoording:standen.fonds'), cell: ({ fondsNaam }) => fondsNaam },
    { id: 'bedrag', header: t('verantwoording:posten.bedrag'), align: 'end', cell: ({ bedragInCent }) => euroPrecies(bedragInCent) },
    { id: 'dag', header: t('verantwoording:posten.dag'), cell: ({ op }) => datumLang(op, huidigeTaal()) },
    { id: 'dagen', header: t('verantwoording:verslag.dagen'), align: 'end', cell: ({ dagen }) => dagen ?? '–' },
    afgewezen
      ? { id: 'waarom', header: t('verantwoording:verslag.per.afwijzing'), cell: ({ afgewezenOm }) => (afgewezenOm ? woord(afgewezenOm) : '–') }
      : { id: 'effect', header: t('verantwoording:verslag.per.effect'), cell: Effect },
  ];
}

/** A besluit that was withdrawn stands in the list and does not count in the figure. */
function Postnaam({ weg, naam, afloop }: { weg: string; naam: string; afloop: string }) {
  const { t } = useTranslation('verantwoording');
  return (
    <>
      <Link href={weg}>{naam}</Link>
      {afloop === 'besluit_ingetrokken' && <Muted>{t('posten.ingetrokken')}</Muted>}
    </>
  );
}

/** What was expected, and under it what came of it. */
function Effect({ effect, verwachting }: Post) {
  const { t } = useTranslation('verantwoording');
  const woord = useGroepwoord();
  return (
    <>
      {verwachting && <p>{t('posten.verwacht', { verwachting })}</p>}
      {effect && <Muted>{woord(effect)}</Muted>}
    </>
  );
}
