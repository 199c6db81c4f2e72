import { ACTIERESULTATEN, zegtIets } from '@doorbraaktafel/shared/vocabulary';
import { useTranslation } from 'react-i18next';
import { ActieAfrondenDocument } from '../../generated/graphql';
import { useHandeling } from '../../platform/apollo';
import { useFormulier } from '../../platform/formulier';
import { Alert, Button, Dialog, Form, Keuzetegels, TextArea } from '../../ui';
import type { Actie } from './typen';

/** Finishes an actie: done with one tap, anything else with a reason. */
export function ActieAfronden({ actie, sluit }: { actie: Actie; sluit: () => void }) {
  const { t } = useTranslation('besluit');
  const { t: alg } = useTranslation('algemeen');
  const { doe, bezig, weigering } = useHandeling(ActieAfrondenDocument);
  const formulier = useFormulier<{ resultaat: (typeof ACTIERESULTATEN)[number] | ''; reden: string }>('afronden', { resultaat: '', reden: '' }, toets, weigering);
  const { invoer, zet, id, fout } = formulier;
  const vraagtReden = invoer.resultaat !== '' && invoer.resultaat !== 'gedaan';

  function toets({ resultaat, reden }: { resultaat: string; reden: string }) {
    const redenNodig = resultaat !== '' && resultaat !== 'gedaan' && !zegtIets(reden);
    return { resultaat: resultaat ? undefined : t('acties.kiesHoe'), reden: redenNodig ? t('acties.waaromLeeg') : undefined };
  }

  async function verstuur() {
    if (!formulier.controleer()) return;
    if (await doe({ actieId: actie.id, resultaat: invoer.resultaat, reden: invoer.reden.trim() || null })) sluit();
  }

  return (
    <Dialog title={t('acties.rondAf')} open onClose={sluit}>
      <Form
        faults={formulier.fouten}
        onSubmit={() => void verstuur()}
        actions={
          <>
            <Button type="submit" variant="primary" busy={bezig}>
              {t('acties.rondAf')}
            </Button>
            <Button onPress={sluit}>{alg('annuleren')}</Button>
          </>
        }
      >
        <p>{actie.tekst}</p>
        {weigering && !weigering.veld && <Alert tone="fout" title={weigering.boodschap} />}
        <Keuzetegels
          id={id('resultaat')}
          label={t('acties.hoe')}
          choices={ACTIERESULTATEN.map((resultaat) => ({ value: resultaat, label: t(`acties.resultaat.${resultaat}`) }))}
          value={invoer.resultaat || null}
          onChange={(resultaat) => zet({ resultaat })}
          error={fout('resultaat')}
        />
        {vraagtReden && <TextArea id={id('reden')} label={t('acties.waarom')} rows={2} maxCharacters={300} value={invoer.reden} onChange={(reden) => zet({ reden })} error={fout('reden')} />}
      </Form>
    </Dialog>
  );
}
