import { useTranslation } from 'react-i18next';
import { huidigeTaal } from '../../platform/i18n';
import { datumLang, euroPrecies } from '../../platform/opmaak';
import { kan } from '../../platform/mogelijk';
import { Chip, Link, Table, type Column } from '../../ui';
import { Standchip } from './Standchip';
import type { UitgaveKort } from './uitgaven';
import { useWoorden } from './useWoorden';

/** Expenses of one group; on a phone each is a card. */
export function Uitgaventabel({ titel, uitgaven }: { titel: string; uitgaven: readonly UitgaveKort[] }) {
  const { t } = useTranslation('noodfonds');
  const { soort } = useWoorden();
  const kolommen: Column<UitgaveKort>[] = [
    { id: 'casus', header: t('uitgaven.casus'), cell: (uitgave) => <Naar uitgave={uitgave} /> },
    { id: 'soort', header: t('uitgaven.soort'), cell: (uitgave) => soort(uitgave.soort) },
    ...(uitgaven.some(({ begunstigde }) => begunstigde) ? [{ id: 'voorWie', header: t('uitgaven.voorWie'), cell: ({ begunstigde }: UitgaveKort) => begunstigde ?? '–' }] : []),
    { id: 'bedrag', header: t('uitgaven.bedrag'), align: 'end', cell: ({ bedragInCent }) => euroPrecies(bedragInCent) },
    { id: 'stand', header: t('uitgaven.stand'), cell: (uitgave) => <Stand uitgave={uitgave} /> },
    { id: 'gevraagd', header: t('uitgaven.gevraagd'), cell: ({ aangevraagdOp }) => datumLang(aangevraagdOp, huidigeTaal()) },
  ];
  return <Table caption={titel} columns={kolommen} rows={uitgaven} rowKey={({ id }) => id} />;
}

/** The state, and beside it that it waits to be looked over. */
function Stand({ uitgave: { stand, acties } }: { uitgave: UitgaveKort }) {
  const { t } = useTranslation('noodfonds');
  return (
    <>
      <Standchip stand={stand} /> {kan(acties, 'nakijken') && <Chip tone="letop">{t('uitgaven.naTeKijken')}</Chip>}
    </>
  );
}

function Naar({ uitgave: { id, pseudoniem, soort, bedragInCent } }: { uitgave: UitgaveKort }) {
  const { t } = useTranslation('noodfonds');
  const woorden = useWoorden();
  const naam = t('uitgaven.bekijk', { pseudoniem, soort: woorden.soort(soort), bedrag: euroPrecies(bedragInCent) });
  return (
    <Link href={`/noodfonds/uitgave/${id}`} ariaLabel={naam}>
      {pseudoniem}
    </Link>
  );
}
