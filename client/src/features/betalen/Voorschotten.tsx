import { useTranslation } from 'react-i18next';
import { huidigeTaal } from '../../platform/i18n';
import { datumLang, euroPrecies } from '../../platform/opmaak';
import { Card, Chip, Link, Muted, Table, type Column, type Tone } from '../../ui';
import type { Balie } from './balie';
import { useRegeling } from './useRegeling';

type Voorschot = Balie['voorschotten'][number];
const TOON: Record<string, Tone> = { terug_te_vragen: 'letop', terug: 'goed', afgewezen: 'fout' };
const STANDEN = ['wacht', 'terug_te_vragen', 'terug', 'afgewezen'] as const;

// Until the scheme decides nobody knows what comes back; zero would be a figure.
const zodraBeslist = (stand: string, inCent: string) => (stand === 'wacht' ? '–' : euroPrecies(inCent));

/** Advances on a scheme: what comes back, and since when. */
export function Voorschotten({ balie: { voorschotten } }: { balie: Balie }) {
  const { t } = useTranslation('betalen');
  const regeling = useRegeling();
  const stand = (code: string) => {
    const bekend = STANDEN.find((een) => een === code);
    return <Chip tone={TOON[code]}>{bekend ? t(`voorschot.standen.${bekend}`) : code}</Chip>;
  };
  const kolommen: Column<Voorschot>[] = [
    { id: 'casus', header: t('voorschot.uitgave'), rowHeader: true, cell: ({ uitgaveId, pseudoniem }) => <Link href={`/noodfonds/uitgave/${uitgaveId}`}>{pseudoniem}</Link> },
    { id: 'regeling', header: t('voorschot.regeling'), cell: (voorschot) => regeling(voorschot.regeling) },
    { id: 'betaald', header: t('voorschot.betaald'), align: 'end', cell: ({ betaaldInCent }) => euroPrecies(betaaldInCent) },
    { id: 'open', header: t('voorschot.open'), align: 'end', cell: ({ stand: hoe, openInCent }) => zodraBeslist(hoe, openInCent) },
    { id: 'niet', header: t('voorschot.niet'), align: 'end', cell: ({ stand: hoe, komtNietTerugInCent }) => zodraBeslist(hoe, komtNietTerugInCent) },
    { id: 'sinds', header: t('voorschot.sinds'), cell: ({ sinds }) => (sinds ? datumLang(sinds, huidigeTaal()) : '–') },
    { id: 'stand', header: t('voorschot.stand'), cell: (voorschot) => stand(voorschot.stand) },
  ];
  return (
    <Card title={t('voorschot.titel')}>
      <p>{t('voorschot.uitleg')}</p>
      <Table caption={t('voorschot.titel')} captionHidden columns={kolommen} rows={voorschotten} rowKey={({ uitgaveId }) => uitgaveId} empty={<Muted large>{t('voorschot.leeg')}</Muted>} />
    </Card>
  );
}
