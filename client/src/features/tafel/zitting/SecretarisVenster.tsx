import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SecretarisAanwijzenDocument } from '../../../generated/graphql';
import { useHandeling } from '../../../platform/apollo';
import { FormDialog, Select } from '../../../ui';
import type { Zittingbeeld } from '../useZitting';

/** Who of those at the table is secretary: works deviations out and fixes the besluitenlijst, beside the chair. */
export function SecretarisVenster({ zitting, sluit }: { zitting: Zittingbeeld; sluit: () => void }) {
  const { t } = useTranslation('tafel');
  const { doe, bezig, weigering } = useHandeling(SecretarisAanwijzenDocument);
  const [lidId, zetLid] = useState('');
  const [geprobeerd, zetGeprobeerd] = useState(false);
  const fout = (geprobeerd && !lidId ? t('secretaris.kies') : undefined) ?? (weigering?.veld === 'lidId' ? weigering.boodschap : undefined);

  async function verstuur() {
    zetGeprobeerd(true);
    if (lidId && (await doe({ zittingId: zitting.id, lidId }))) sluit();
  }

  return (
    <FormDialog
      title={t('secretaris.titel')}
      intro={zitting.secretarisNaam ? t('secretaris.nu', { wie: zitting.secretarisNaam }) : t('secretaris.uitleg')}
      submitLabel={t('secretaris.verstuur')}
      busy={bezig}
      faults={fout ? [{ fieldId: 'secretaris-lidId', message: fout }] : []}
      refusal={weigering && weigering.veld !== 'lidId' ? weigering.boodschap : undefined}
      onSubmit={() => void verstuur()}
      onClose={sluit}
    >
      <Select
        id="secretaris-lidId"
        label={t('secretaris.wie')}
        choices={zitting.aanwezigen.map((wie) => ({ value: wie.lidId, label: `${wie.naam}, ${wie.organisatieNaam}` }))}
        value={lidId || null}
        onChange={zetLid}
        error={fout}
      />
    </FormDialog>
  );
}
