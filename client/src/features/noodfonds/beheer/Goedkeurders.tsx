import { useTranslation } from 'react-i18next';
import { GoedkeurderkeuzeDocument } from '../../../generated/graphql';
import { useBevraging } from '../../../platform/apollo';
import { BedragField, Checkbox } from '../../../ui';
import type { RegelveldenProps } from './regels';

/** Who may agree, each to an amount or without one. */
export function Goedkeurders({ regels: { goedkeurders }, vul, id, fout }: RegelveldenProps) {
  const { t } = useTranslation('fondsbeheer');
  const leden = (useBevraging(GoedkeurderkeuzeDocument, {}).data?.leden ?? []).filter(({ rol }) => rol === 'fondsbeheerder' || rol === 'bestuurder');
  const plekVan = (lidId: string) => goedkeurders.findIndex((een) => een.lidId === lidId);
  const kies = (lidId: string, aan: boolean) => vul({ goedkeurders: aan ? [...goedkeurders, { lidId }] : goedkeurders.filter((een) => een.lidId !== lidId) });
  const begrens = (lidId: string, totEnMetInCent: string | null) => vul({ goedkeurders: goedkeurders.map((een) => (een.lidId === lidId ? { ...een, totEnMetInCent } : een)) });
  return (
    <fieldset className="dt-aanvraag__baat">
      <legend>{t('regels.goedkeurders')}</legend>
      {leden.map((lid, nummer) => {
        const plek = plekVan(lid.id);
        const veld = `regels.goedkeurders.${plek}.totEnMetInCent`;
        return (
          <div key={lid.id}>
            <Checkbox id={nummer === 0 ? id('goedkeurders') : undefined} checked={plek >= 0} onChange={(aan) => kies(lid.id, aan)} error={nummer === 0 ? fout('goedkeurders') : undefined}>
              {lid.naam}, {lid.functie}
            </Checkbox>
            {plek >= 0 && (
              <BedragField
                id={id(veld)}
                label={t('regels.totEnMet', { naam: lid.naam })}
                value={goedkeurders[plek]?.totEnMetInCent ?? null}
                onChange={(cent) => begrens(lid.id, cent)}
                optional
                error={fout(veld)}
              />
            )}
          </div>
        );
      })}
    </fieldset>
  );
}
