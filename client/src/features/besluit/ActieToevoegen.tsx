import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { ActieToevoegenDocument, BesluitstandDocument, VoorstelKeuzesDocument } from '../../generated/graphql';
import { useHandeling, useHerlees } from '../../platform/apollo';
import { useFormulier } from '../../platform/formulier';
import { isoDag } from '../../platform/opmaak';
import { Alert, Button, DateField, Dialog, Form, Select, TextField } from '../../ui';

export interface ActieToevoegenProps {
  casusId: string;
  sluit: () => void;
}

/** Records who does what by when, beside what a besluit asks. */
export function ActieToevoegen({ casusId, sluit }: ActieToevoegenProps) {
  const { t } = useTranslation('besluit');
  const { t: alg } = useTranslation('algemeen');
  const { data } = useQuery(VoorstelKeuzesDocument, { variables: { casusId } });
  const { doe, bezig, weigering } = useHandeling(ActieToevoegenDocument);
  const herlees = useHerlees(BesluitstandDocument);
  const formulier = useFormulier('actie', { tekst: '', organisatieId: '', voor: '' }, (van) => toets(t, van), weigering);
  const { invoer, zet, id, fout } = formulier;

  async function verstuur() {
    if (!formulier.controleer() || !(await doe({ casusId, besluitId: null, lidId: null, ...invoer }))) return;
    await herlees();
    sluit();
  }

  return (
    <Dialog title={t('acties.toevoegenTitel')} open onClose={sluit}>
      <Form
        faults={formulier.fouten}
        onSubmit={() => void verstuur()}
        actions={
          <>
            <Button type="submit" variant="primary" busy={bezig}>
              {t('acties.bewaar')}
            </Button>
            <Button onPress={sluit}>{alg('annuleren')}</Button>
          </>
        }
      >
        {weigering && !(weigering.veld && weigering.veld in invoer) && <Alert tone="fout" title={weigering.boodschap} />}
        <TextField id={id('tekst')} label={t('acties.tekst')} maxLength={300} value={invoer.tekst} onChange={(tekst) => zet({ tekst })} error={fout('tekst')} />
        <Select
          id={id('organisatieId')}
          label={t('acties.wie')}
          choices={data?.casus.deelnemers.map(({ organisatie }) => ({ value: organisatie.id, label: organisatie.naam })) ?? []}
          value={invoer.organisatieId || null}
          onChange={(organisatieId) => zet({ organisatieId })}
          error={fout('organisatieId')}
        />
        <DateField id={id('voor')} label={t('acties.voor')} min={isoDag(new Date())} value={invoer.voor} onChange={(voor) => zet({ voor })} error={fout('voor')} />
      </Form>
    </Dialog>
  );
}

function toets(t: ReturnType<typeof useTranslation<'besluit'>>['t'], van: { tekst: string; organisatieId: string; voor: string }) {
  return {
    tekst: van.tekst.trim() ? undefined : t('acties.tekstLeeg'),
    organisatieId: van.organisatieId ? undefined : t('acties.wieLeeg'),
    voor: van.voor ? undefined : t('acties.voorLeeg'),
  };
}
