import { scimGroepKoppelenInvoer } from '@doorbraaktafel/shared/validation';
import { isZwareRol, SCIM_ROLLEN, type Rol } from '@doorbraaktafel/shared/vocabulary';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ScimGroepKoppelenDocument } from '../../generated/graphql';
import { useHandelformulier } from '../../platform/handelformulier';
import { FormDialog, Muted, Select, useAnnounce } from '../../ui';

interface VensterProps {
  groep: { id: string; naam: string; rol?: string | null };
  klaar: () => Promise<void>;
  sluit: () => void;
}

const GEEN = 'geen';

/** Which role the members of a group get; one that weighs goes to a second beheerder for each of them. */
export function Groepvenster({ groep, klaar, sluit }: VensterProps) {
  const { t } = useTranslation(['koppelingen', 'uitnodigen']);
  const zeg = useAnnounce();
  const [rol, zetRol] = useState<Rol | typeof GEEN>((groep.rol as Rol | undefined) ?? GEEN);
  const { verstuur, id, fout, fouten, bezig, melding } = useHandelformulier(ScimGroepKoppelenDocument, scimGroepKoppelenInvoer, ['rol']);

  async function bewaar() {
    if (!(await verstuur({ groepId: groep.id, rol: rol === GEEN ? null : rol }))) return;
    zeg(t('bewaard'));
    await klaar();
  }

  return (
    <FormDialog title={t('groep.wijzigVan', { naam: groep.naam })} submitLabel={t('bewaar')} busy={bezig} faults={fouten} refusal={melding?.boodschap} onSubmit={() => void bewaar()} onClose={sluit}>
      <Select id={id('rol')} label={t('groep.rol')} choices={[{ value: GEEN, label: t('groep.geenRol') }, ...SCIM_ROLLEN.map((value) => ({ value, label: t(`uitnodigen:rollen.${value}`) }))]} value={rol} onChange={zetRol} error={fout('rol')} />
      <Muted>{rol !== GEEN && isZwareRol(rol) ? t('groep.zwaar') : t('groep.licht')}</Muted>
    </FormDialog>
  );
}
