import { useTranslation } from 'react-i18next';
import { GoedkeurderkeuzeDocument } from '../../../generated/graphql';
import { useBevraging } from '../../../platform/apollo';
import { Checkbox } from '../../../ui';
import { Goedkeurdergrens } from './Goedkeurdergrens';
import type { RegelveldenProps } from './regels';

/** Who may agree, each to an amount and for kinds of expense, or without a limit. */
export function Goedkeurders({ regels: { goedkeurders }, vul, id, fout }: RegelveldenProps) {
  const { t } = useTranslation('fondsbeheer');
  const leden = (useBevraging(GoedkeurderkeuzeDocument, {}).data?.leden ?? []).filter(({ rol }) => rol === 'fondsbeheerder' || rol === 'bestuurder');
  const plekVan = (lidId: string) => goedkeurders.findIndex((een) => een.lidId === lidId);
  const kies = (lidId: string, aan: boolean) => vul({ goedkeurders: aan ? [...goedkeurders, { lidId }] : goedkeurders.filter((een) => een.lidId !== lidId) });
  const begrens = (lidId: string, deel: Partial<RegelveldenProps['regels']['goedkeurders'][number]>) =>
    vul({ goedkeurders: goedkeurders.map((een) => (een.lidId === lidId ? { ...een, ...deel } : een)) });
  return (
    <fieldset className="dt-aanvraag__baat">
      <legend>{t('regels.goedkeurders')}</legend>
      {leden.map((lid, nummer) => {
        const plek = plekVan(lid.id);
        const goedkeurder = goedkeurders[plek];
        return (
          <div key={lid.id}>
            <Checkbox id={nummer === 0 ? id('goedkeurders') : undefined} checked={plek >= 0} onChange={(aan) => kies(lid.id, aan)} error={nummer === 0 ? fout('goedkeurders') : undefined}>
              {lid.naam}, {lid.functie}
            </Checkbox>
            {goedkeurder && <Goedkeurdergrens naam={lid.naam} plek={plek} goedkeurder={goedkeurder} begrens={(deel) => begrens(lid.id, deel)} id={id} fout={fout} />}
          </div>
        );
      })}
    </fieldset>
  );
}
