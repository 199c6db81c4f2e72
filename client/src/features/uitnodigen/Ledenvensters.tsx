import { isZwareRol, UITNODIGBAAR, type Rol } from '@doorbraaktafel/shared/vocabulary';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LidBeeindigenDocument, RolWijzigenDocument } from '../../generated/graphql';
import { useHandeling } from '../../platform/apollo';
import { FormDialog, Muted, Select } from '../../ui';

export interface Lid {
  id: string;
  naam: string;
  rol: string;
}

interface VensterProps {
  lid: Lid;
  klaar: () => Promise<void>;
  sluit: () => void;
}

/** Another role for somebody; one that weighs goes to a second beheerder first. */
export function RolVenster({ lid, klaar, sluit }: VensterProps) {
  const { t } = useTranslation('uitnodigen');
  const [rol, zetRol] = useState<Rol>(lid.rol as Rol);
  const { doe, bezig, weigering } = useHandeling(RolWijzigenDocument);
  const bijRol = weigering?.veld === 'rol' ? weigering.boodschap : undefined;
  return (
    <FormDialog
      title={t('leden.wijzigVan', { naam: lid.naam })}
      submitLabel={t('leden.wijzig')}
      busy={bezig}
      refusal={bijRol ? undefined : weigering?.boodschap}
      onSubmit={() => void doe({ lidId: lid.id, rol }).then((gelukt) => gelukt && klaar())}
      onClose={sluit}
    >
      <Select label={t('leden.nieuweRol')} choices={UITNODIGBAAR.map((value) => ({ value, label: t(`rollen.${value}`) }))} value={rol} onChange={zetRol} error={bijRol} />
      <Muted>{isZwareRol(rol) ? t('leden.zwaar') : t('leden.licht', { naam: lid.naam })}</Muted>
    </FormDialog>
  );
}

/** Ends a membership; the sessions of it end at once. */
export function BeeindigVenster({ lid, klaar, sluit }: VensterProps) {
  const { t } = useTranslation('uitnodigen');
  const { doe, bezig, weigering } = useHandeling(LidBeeindigenDocument);
  return (
    <FormDialog
      title={t('leden.beeindigVan', { naam: lid.naam })}
      submitLabel={t('leden.beeindig')}
      danger
      busy={bezig}
      refusal={weigering?.boodschap}
      onSubmit={() => void doe({ lidId: lid.id }).then((gelukt) => gelukt && klaar())}
      onClose={sluit}
    >
      <p>{t('leden.beeindigUitleg', { naam: lid.naam })}</p>
    </FormDialog>
  );
}
