import { useTranslation } from 'react-i18next';
import { huidigeTaal } from '../../platform/i18n';
import { datumTijd } from '../../platform/opmaak';
import { Chip, Muted, Table, type Column, type Tone } from '../../ui';
import type { Spoor } from './spoor';
import { Spoorstap } from './Spoorstap';
import { useBesluitwoorden } from './useBesluitwoorden';

type Standpunt = Spoor['standpunten'][number];

const TOON: Record<string, Tone> = { akkoord: 'goed', akkoord_met_voorbehoud: 'letop', bezwaar: 'fout' };

function Gezegd({ standpunt: { standpunt, onbevestigd, klopt, gezegd, opmerking } }: { standpunt: Standpunt }) {
  const { t } = useTranslation('audit');
  const woorden = useBesluitwoorden();
  return (
    <>
      <Chip tone={klopt === false ? TOON[gezegd ?? ''] ?? 'letop' : TOON[standpunt]}>{klopt === false && gezegd ? woorden.standpunt(gezegd) : woorden.standpunt(standpunt)}</Chip>
      {onbevestigd && <Muted>{t('standpunt.onbevestigd')}</Muted>}
      {klopt === false && <Muted>{t('standpunt.verbeterd', { genoteerd: woorden.standpunt(standpunt) })}</Muted>}
      {klopt === false && opmerking && <Muted>{`“${opmerking}”`}</Muted>}
    </>
  );
}

/** What each organisation said in the round that the besluit came from. */
export function Standpunten({ standpunten }: { standpunten: readonly Standpunt[] }) {
  const { t } = useTranslation('audit');
  const kolommen: Column<Standpunt>[] = [
    { id: 'organisatie', header: t('standpunt.organisatie'), cell: ({ organisatieNaam }) => organisatieNaam },
    { id: 'standpunt', header: t('standpunt.standpunt'), cell: (een) => <Gezegd standpunt={een} /> },
    { id: 'reden', header: t('standpunt.reden'), cell: ({ reden }) => reden ?? t('standpunt.geenReden') },
    { id: 'aanwezig', header: t('standpunt.aanwezig'), cell: ({ aanwezig }) => (aanwezig ? t('standpunt.aanTafel') : t('standpunt.nietAanTafel')) },
    { id: 'op', header: t('standpunt.op'), cell: ({ gegevenOp }) => (gegevenOp ? datumTijd(gegevenOp, huidigeTaal()) : '') },
  ];
  return (
    <Spoorstap titel={t('spoor.standpunten')}>
      <Table
        caption={t('standpunt.tabel')}
        captionHidden
        columns={kolommen}
        rows={standpunten}
        rowKey={({ organisatieId }) => organisatieId}
        empty={<Muted large>{t('standpunt.leeg')}</Muted>}
      />
    </Spoorstap>
  );
}
