import { ROLLEN, type Rol } from '@doorbraaktafel/shared/vocabulary';
import { useTranslation } from 'react-i18next';
import type { MandaathoudersQuery } from '../../../generated/graphql';
import type { Formulier } from '../../../platform/formulier';
import { Checkbox, GroupError, Select } from '../../../ui';
import type { Mandaatinvoer } from './mandaatinvoer';

interface HouderProps {
  formulier: Formulier<Mandaatinvoer>;
  leden: MandaathoudersQuery['leden'];
}

const GEEN_HOUDER: readonly Rol[] = ['client', 'clientondersteuner', 'bewindvoerder', 'fg_of_auditor', 'beheerder'];

/** Who holds the mandate: one person, or everybody with a role; and who may act for that person. */
export function Mandaathouder({ formulier, leden }: HouderProps) {
  const { t } = useTranslation(['mandaten', 'besluit']);
  const { invoer, zet, id, fout } = formulier;
  const eigen = leden.filter(({ organisatieId }) => organisatieId === invoer.organisatieId);
  return (
    <>
      <Select
        id={id('houderLidId')}
        label={t('besluit:mandaat.houder')}
        choices={[
          ...eigen.map((lid) => ({ value: lid.id, label: lid.naam, description: lid.functie })),
          ...ROLLEN.filter((rol) => !GEEN_HOUDER.includes(rol)).map((rol) => ({ value: rol as string, label: t('iedereMetRol', { rol: t(`rol.${rol}`) }) })),
        ]}
        value={invoer.houderLidId || invoer.houderRol || null}
        onChange={(keuze) => zet(kies(keuze, invoer.vervangerLidIds))}
        error={fout('houderLidId')}
      />
      <Vervangers formulier={formulier} leden={eigen} />
    </>
  );
}

function kies(keuze: string, vervangers: readonly string[]): Partial<Mandaatinvoer> {
  const houderRol = ROLLEN.find((rol) => rol === keuze) ?? '';
  return { houderRol, houderLidId: houderRol ? '' : keuze, vervangerLidIds: vervangers.filter((id) => id !== keuze) };
}

function Vervangers({ formulier, leden }: HouderProps) {
  const { t } = useTranslation('mandaten');
  const { invoer, zet, id, fout } = formulier;
  const { vervangerLidIds } = invoer;
  const mogelijk = leden.filter((lid) => lid.id !== invoer.houderLidId);
  if (mogelijk.length === 0) return null;
  return (
    <fieldset className="dt-soorten" id={id('vervangerLidIds')}>
      <legend>{t('vervangers')}</legend>
      <GroupError error={fout('vervangerLidIds')} />
      {mogelijk.map((lid) => (
        <Checkbox
          key={lid.id}
          checked={vervangerLidIds.includes(lid.id)}
          onChange={(aan) => zet({ vervangerLidIds: aan ? [...vervangerLidIds, lid.id] : vervangerLidIds.filter((een) => een !== lid.id) })}
        >
          {lid.naam}
        </Checkbox>
      ))}
    </fieldset>
  );
}
