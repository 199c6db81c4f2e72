import { useTranslation } from 'react-i18next';
import { ActiesVanCasus, type Besluitstand } from '../../../features/besluit';
import { Gesprek, type Gesprekstand } from '../../../features/overleg';
import { Casusdraaiboek, Kosten, Kostenvoorbeeld } from '../../../features/leren';
import type { Agendapunt } from '../../../features/tafel';
import { LinkButton, LoadingState, Stack, type RailPanel } from '../../../ui';

export interface RailDelen {
  casusId: string;
  punt: Agendapunt;
  gesprek: Gesprekstand;
  besluit: Besluitstand;
}

/** What one can bring in beside the casus: discussion, acties, dossier and netwerk. */
export function useRail({ casusId, punt, gesprek, besluit }: RailDelen): RailPanel[] {
  const { t } = useTranslation(['tafel', 'leren']);
  const open = besluit.stand?.acties.filter(({ afgerondOp }) => !afgerondOp).length;
  const panelen: RailPanel[] = [
    {
      id: 'gesprek',
      label: t('tafel:zitting.gesprek'),
      count: gesprek.berichten?.length,
      content: <Gesprek gesprek={gesprek} casusId={casusId} agendapuntId={punt.id} />,
    },
    { id: 'acties', label: t('tafel:zitting.acties'), count: open, content: besluit.stand ? <ActiesVanCasus stand={besluit.stand} /> : <LoadingState /> },
    {
      id: 'draaiboek',
      label: t('leren:draaiboek.menu'),
      content: (
        <Stack>
          <Casusdraaiboek casusId={casusId} />
          {besluit.stand?.voorstel && <Kosten voorstelId={besluit.stand.voorstel.id} />}
          <Kostenvoorbeeld />
        </Stack>
      ),
    },
    {
      id: 'dossier',
      label: t('tafel:zitting.dossier'),
      content: <LinkButton href={`/casus/${casusId}`}>{t('tafel:zitting.dossier')}</LinkButton>,
    },
  ];
  const leestMee = gesprek.fout?.code !== 'NietGevonden' || gesprek.berichten !== undefined;
  return leestMee ? panelen : panelen.filter(({ id }) => id !== 'gesprek');
}
