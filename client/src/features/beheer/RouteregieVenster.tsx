import { routeregieBeleggenInvoer } from '@doorbraaktafel/shared/validation';
import { VOORZITTERROLLEN } from '@doorbraaktafel/shared/vocabulary';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RouteregieBeleggenDocument, type TafelbeheerQuery } from '../../generated/graphql';
import { useHandelformulier } from '../../platform/handelformulier';
import { FormDialog, Select, useAnnounce } from '../../ui';

/** Who leads the route of new casussen, and who stands in. */
export function RouteregieVenster({ alles, klaar, sluit }: { alles: TafelbeheerQuery; klaar: () => Promise<void>; sluit: () => void }) {
  const { t } = useTranslation('beheer');
  const zeg = useAnnounce();
  const [wie, zetWie] = useState({ lidId: alles.organisatiebeheer.routeregie?.lidId ?? null, plaatsvervangerLidId: alles.organisatiebeheer.routeregie?.plaatsvervangerLidId ?? null });
  const { verstuur, id, fout, fouten, bezig, melding } = useHandelformulier(RouteregieBeleggenDocument, routeregieBeleggenInvoer, ['lidId', 'plaatsvervangerLidId']);
  const mensen = alles.leden.filter(({ rol }) => VOORZITTERROLLEN.some((een) => een === rol)).map((lid) => ({ value: lid.id, label: lid.naam, description: lid.functie }));

  async function bewaar() {
    if (!(await verstuur({ lidId: wie.lidId ?? '', plaatsvervangerLidId: wie.plaatsvervangerLidId ?? '' }))) return;
    zeg(t('bewaard'));
    await klaar();
  }

  return (
    <FormDialog title={t('regie.wijzig')} intro={t('regie.gevolg')} submitLabel={t('bewaar')} busy={bezig} faults={fouten} refusal={melding?.boodschap} onSubmit={() => void bewaar()} onClose={sluit}>
      <Select id={id('lidId')} label={t('regie.regisseur')} choices={mensen} value={wie.lidId} onChange={(lidId) => zetWie({ ...wie, lidId })} error={fout('lidId')} />
      <Select id={id('plaatsvervangerLidId')} label={t('tafel.plaatsvervanger')} choices={mensen} value={wie.plaatsvervangerLidId} onChange={(plaatsvervangerLidId) => zetWie({ ...wie, plaatsvervangerLidId })} error={fout('plaatsvervangerLidId')} />
    </FormDialog>
  );
}
