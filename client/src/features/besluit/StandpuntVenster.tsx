import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useConcept } from '../../platform/concept';
import { useIk } from '../../platform/sessie/Sessie';
import { Alert, Button, Dialog, Form, TextArea } from '../../ui';
import type { StandpuntHandeling } from './useStandpunt';

/** The answers that take a sentence. */
export type MetReden = 'akkoord_met_voorbehoud' | 'bezwaar';

export interface StandpuntVensterProps {
  handeling: StandpuntHandeling;
  standpunt: MetReden;
  /** Words to begin with when nothing was written yet. */
  begin: string;
  sluit: () => void;
}

/** Asks the one sentence that goes with a reservation or an objection; it stays until it was given. */
export function StandpuntVenster({ handeling, standpunt, begin, sluit }: StandpuntVensterProps) {
  const { t } = useTranslation('besluit');
  const { t: alg } = useTranslation('algemeen');
  const { lidId } = useIk();
  const [concept, zetConcept] = useConcept(`${lidId}:${handeling.ronde?.id}:${standpunt}:${begin}`);
  const [gezien, zetGezien] = useState(false);
  const reden = concept || begin;
  const leeg = reden.trim() === '' || (begin !== '' && reden.trim() === begin.trim());
  const fout = gezien && leeg ? t('geef.waaromLeeg') : handeling.weigering?.veld === 'reden' ? handeling.weigering.boodschap : undefined;

  async function verstuur() {
    zetGezien(true);
    if (leeg || !(await handeling.geef(standpunt, reden))) return;
    zetConcept('');
    sluit();
  }

  return (
    <Dialog title={standpunt === 'bezwaar' ? t('geef.bezwaarTitel') : t('geef.voorbehoudTitel')} open onClose={sluit}>
      <Form
        faults={fout ? [{ fieldId: 'standpunt-reden', message: fout }] : []}
        onSubmit={() => void verstuur()}
        actions={
          <>
            <Button type="submit" variant="primary" busy={handeling.bezig}>
              {t('geef.verstuur')}
            </Button>
            <Button onPress={sluit}>{alg('annuleren')}</Button>
          </>
        }
      >
        {handeling.weigering && handeling.weigering.veld !== 'reden' && <Alert tone="fout" title={handeling.weigering.boodschap} />}
        <TextArea id="standpunt-reden" label={t('geef.waarom')} description={t('geef.bewaard')} rows={3} maxCharacters={1000} value={reden} onChange={zetConcept} error={fout} />
      </Form>
    </Dialog>
  );
}
