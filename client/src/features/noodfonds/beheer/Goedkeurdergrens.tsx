import { UITGAVESOORTEN } from '@doorbraaktafel/shared/vocabulary';
import { useTranslation } from 'react-i18next';
import { BedragField, Checkbox, Disclosure } from '../../../ui';
import type { Regelinvoer, RegelveldenProps } from './regels';

type Goedkeurder = Regelinvoer['goedkeurders'][number];

interface Props extends Pick<RegelveldenProps, 'id' | 'fout'> {
  naam: string;
  plek: number;
  goedkeurder: Goedkeurder;
  begrens: (deel: Partial<Goedkeurder>) => void;
}

/** To which amount and for which kinds of expense one approver may agree; without a choice for every kind. */
export function Goedkeurdergrens({ naam, plek, goedkeurder: { totEnMetInCent, soorten }, begrens, id, fout }: Props) {
  const { t } = useTranslation(['fondsbeheer', 'noodfonds']);
  const bedrag = `regels.goedkeurders.${plek}.totEnMetInCent`;
  const gekozen = soorten ?? [];
  const kies = (soort: string, aan: boolean) => {
    const nu = aan ? [...gekozen, soort] : gekozen.filter((een) => een !== soort);
    // None is the same as every kind: nobody is chosen to agree with nothing.
    begrens({ soorten: nu.length > 0 ? nu : null });
  };
  return (
    <>
      <BedragField id={id(bedrag)} label={t('fondsbeheer:regels.totEnMet', { naam })} value={totEnMetInCent ?? null} onChange={(cent) => begrens({ totEnMetInCent: cent })} optional error={fout(bedrag)} />
      <Disclosure title={gekozen.length > 0 ? t('fondsbeheer:regels.soortenGekozen', { naam, count: gekozen.length }) : t('fondsbeheer:regels.alleSoorten', { naam })}>
        <fieldset className="dt-aanvraag__soorten">
          <legend>{t('fondsbeheer:regels.soorten', { naam })}</legend>
          {UITGAVESOORTEN.map((soort) => (
            <Checkbox key={soort} checked={gekozen.includes(soort)} onChange={(aan) => kies(soort, aan)}>
              {t(`noodfonds:soort.${soort}`)}
            </Checkbox>
          ))}
        </fieldset>
      </Disclosure>
    </>
  );
}
