import { scimSleutelMakenInvoer } from '@doorbraaktafel/shared/validation';
import { SCIM_BEGINROLLEN, type Rol } from '@doorbraaktafel/shared/vocabulary';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ScimSleutelMakenDocument, type ScimKoppelingenQuery } from '../../generated/graphql';
import { useHandelformulier } from '../../platform/handelformulier';
import { Alert, Button, Cluster, Dialog, FormDialog, NumberField, Select, Stack, TextField } from '../../ui';

interface VensterProps {
  organisaties: ScimKoppelingenQuery['organisaties'];
  klaar: () => Promise<unknown>;
  sluit: () => void;
}

const VELDEN = ['naam', 'organisatieId', 'standaardRol', 'dagen'];

/** Makes a key; it is shown here once, and nowhere after. */
export function Sleutelvenster({ organisaties, klaar, sluit }: VensterProps) {
  const { t } = useTranslation(['koppelingen', 'uitnodigen']);
  const [naam, zetNaam] = useState('');
  const [organisatieId, zetOrganisatie] = useState<string | null>(null);
  const [standaardRol, zetRol] = useState<Rol | null>(null);
  const [dagen, zetDagen] = useState<number | null>(180);
  const [sleutel, zetSleutel] = useState<string>();
  const { verstuur, id, fout, fouten, bezig, melding } = useHandelformulier(ScimSleutelMakenDocument, scimSleutelMakenInvoer, VELDEN);

  async function bewaar() {
    const gemaakt = await verstuur({ naam, organisatieId: organisatieId ?? '', standaardRol: standaardRol ?? '', dagen: dagen ?? 0 });
    if (!gemaakt) return;
    zetSleutel(('sleutel' in gemaakt && gemaakt.sleutel) || t('nietMeerTeZien'));
    await klaar();
  }

  if (sleutel) return <EenKeer sleutel={sleutel} sluit={sluit} />;
  return (
    <FormDialog title={t('nieuw')} intro={t('nieuwUitleg')} submitLabel={t('maak')} busy={bezig} faults={fouten} refusal={melding?.boodschap} onSubmit={() => void bewaar()} onClose={sluit}>
      <TextField id={id('naam')} label={t('naam')} description={t('naamUitleg')} maxLength={80} value={naam} onChange={zetNaam} error={fout('naam')} />
      <Select id={id('organisatieId')} label={t('organisatie')} choices={organisaties.map((een) => ({ value: een.id, label: een.naam }))} value={organisatieId} onChange={zetOrganisatie} error={fout('organisatieId')} />
      <Select id={id('standaardRol')} label={t('rol')} description={t('rolUitleg')} choices={SCIM_BEGINROLLEN.map((value) => ({ value, label: t(`uitnodigen:rollen.${value}`) }))} value={standaardRol} onChange={zetRol} error={fout('standaardRol')} />
      <NumberField id={id('dagen')} label={t('dagen')} description={t('dagenUitleg')} min={1} max={365} value={dagen} onChange={zetDagen} error={fout('dagen')} />
    </FormDialog>
  );
}

function EenKeer({ sleutel, sluit }: { sleutel: string; sluit: () => void }) {
  const { t } = useTranslation('koppelingen');
  return (
    <Dialog title={t('eenKeer')} open onClose={sluit}>
      <Stack>
        <Alert tone="letop" title={t('eenKeerUitleg')} announce />
        <code className="dt-koppeladres">{sleutel}</code>
        <p>{t('wachtOpTweede')}</p>
        <Cluster>
          <Button variant="primary" onPress={sluit}>{t('klaar')}</Button>
        </Cluster>
      </Stack>
    </Dialog>
  );
}
