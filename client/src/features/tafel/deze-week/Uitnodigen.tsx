import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CasusDeelnemersDocument, OrganisatieUitnodigenDocument, UitTeNodigenDocument } from '../../../generated/graphql';
import { useHandeling, useHerlees, type Weigering } from '../../../platform/apollo';
import { Alert, Button, ChipRow, Dialog, Form, Select, Stack, TextArea, useAnnounce, type FormFault } from '../../../ui';

/** A button that opens the window to invite an organisation for one casus. */
export function Uitnodigen({ casusId, naam }: { casusId: string; naam: string }) {
  const { t } = useTranslation('tafel');
  const [open, zetOpen] = useState(false);
  return (
    <>
      <Button size="small" ariaLabel={t('uitnodigen.knopVan', { naam })} onPress={() => zetOpen(true)}>
        {t('uitnodigen.knop')}
      </Button>
      {open && <Uitnodigingsvenster casusId={casusId} naam={naam} sluit={() => zetOpen(false)} />}
    </>
  );
}

function Uitnodigingsvenster({ casusId, naam, sluit }: { casusId: string; naam: string; sluit: () => void }) {
  const { t } = useTranslation('tafel');
  const { data: regio } = useQuery(UitTeNodigenDocument);
  const { data } = useQuery(CasusDeelnemersDocument, { variables: { id: casusId } });
  const deelnemers = data?.casus.deelnemers ?? [];
  const doetMee = new Set(deelnemers.map(({ organisatie }) => organisatie.id));
  const vrij = regio?.organisaties.filter(({ id }) => !doetMee.has(id)) ?? [];
  return (
    <Dialog title={t('uitnodigen.titel', { naam })} open onClose={sluit}>
      <Stack>
        {deelnemers.length > 0 && <ChipRow ariaLabel={t('uitnodigen.doenMee')} chips={deelnemers.map(({ organisatie }) => ({ text: organisatie.naam }))} />}
        <Uitnodigingsformulier casusId={casusId} organisaties={vrij} sluit={sluit} />
      </Stack>
    </Dialog>
  );
}

interface FormulierProps {
  casusId: string;
  organisaties: readonly { id: string; naam: string }[];
  sluit: () => void;
}

function useUitnodiging({ casusId, organisaties, sluit }: FormulierProps) {
  const { t } = useTranslation('tafel');
  const zeg = useAnnounce();
  const [invoer, zet] = useState<Invoer>({ organisatieId: '', reden: '', doel: '' });
  const [gezien, zetGezien] = useState(false);
  const { doe, bezig, weigering } = useHandeling(OrganisatieUitnodigenDocument);
  const herlees = useHerlees(CasusDeelnemersDocument);

  async function verstuur() {
    zetGezien(true);
    if (!invoer.organisatieId || !invoer.reden.trim() || !invoer.doel.trim()) return;
    if (!(await doe({ casusId, ...invoer }))) return;
    zeg(t('uitnodigen.gelukt', { naam: organisaties.find(({ id }) => id === invoer.organisatieId)?.naam ?? '' }));
    sluit();
    await herlees();
  }

  return { invoer, zet, verstuur, bezig, weigering, fouten: foutenVan(t, invoer, weigering, gezien) };
}

function Uitnodigingsformulier(props: FormulierProps) {
  const { t } = useTranslation('tafel');
  const { t: alg } = useTranslation('algemeen');
  const { invoer, zet, verstuur, bezig, weigering, fouten } = useUitnodiging(props);
  const { organisaties, sluit } = props;

  return (
    <Form
      faults={fouten}
      onSubmit={() => void verstuur()}
      actions={
        <>
          <Button type="submit" variant="primary" busy={bezig}>
            {t('uitnodigen.verstuur')}
          </Button>
          <Button onPress={sluit}>{alg('annuleren')}</Button>
        </>
      }
    >
      {weigering && !weigering.veld && <Alert tone="fout" title={weigering.boodschap} />}
      <Velden invoer={invoer} zet={zet} organisaties={organisaties} fouten={fouten} />
    </Form>
  );
}

interface Invoer {
  organisatieId: string;
  reden: string;
  doel: string;
}

interface VeldenProps extends Pick<FormulierProps, 'organisaties'> {
  invoer: Invoer;
  zet: (invoer: Invoer) => void;
  fouten: readonly FormFault[];
}

function Velden({ invoer, zet, organisaties, fouten }: VeldenProps) {
  const { t } = useTranslation('tafel');
  const foutVan = (id: string) => fouten.find(({ fieldId }) => fieldId === id)?.message;
  return (
    <>
      <Select
        id="uitnodigen-organisatieId"
        label={t('uitnodigen.organisatie')}
        choices={organisaties.map(({ id, naam }) => ({ value: id, label: naam }))}
        value={invoer.organisatieId || null}
        onChange={(organisatieId) => zet({ ...invoer, organisatieId })}
        error={foutVan('uitnodigen-organisatieId')}
      />
      <TextArea id="uitnodigen-reden" label={t('uitnodigen.reden')} rows={2} maxCharacters={300} value={invoer.reden} onChange={(reden) => zet({ ...invoer, reden })} error={foutVan('uitnodigen-reden')} />
      <TextArea
        id="uitnodigen-doel"
        label={t('uitnodigen.doel')}
        description={t('uitnodigen.doelUitleg')}
        rows={2}
        maxCharacters={300}
        value={invoer.doel}
        onChange={(doel) => zet({ ...invoer, doel })}
        error={foutVan('uitnodigen-doel')}
      />
    </>
  );
}

function foutenVan(
  t: ReturnType<typeof useTranslation<'tafel'>>['t'],
  invoer: Invoer,
  weigering: Weigering | undefined,
  gezien: boolean,
): FormFault[] {
  const fouten: FormFault[] = [];
  if (gezien && !invoer.organisatieId) fouten.push({ fieldId: 'uitnodigen-organisatieId', message: t('uitnodigen.kiesOrganisatie') });
  if (gezien && !invoer.reden.trim()) fouten.push({ fieldId: 'uitnodigen-reden', message: t('uitnodigen.schrijfReden') });
  if (gezien && !invoer.doel.trim()) fouten.push({ fieldId: 'uitnodigen-doel', message: t('uitnodigen.schrijfDoel') });
  if (weigering?.veld) fouten.push({ fieldId: `uitnodigen-${weigering.veld}`, message: weigering.boodschap });
  return fouten;
}
