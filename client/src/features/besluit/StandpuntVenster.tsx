import { zegtIets } from '@doorbraaktafel/shared/vocabulary';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useConcept } from '../../platform/concept';
import { useIk } from '../../platform/sessie/Sessie';
import { Alert, Button, Dialog, Form, TextArea } from '../../ui';
import type { StandpuntHandeling } from './useStandpunt';

/** The answers that take a sentence. */
export type MetReden = 'akkoord_met_voorbehoud' | 'bezwaar' | 'geen_partij';

const WOORDEN = {
  akkoord_met_voorbehoud: { titel: 'geef.voorbehoudTitel', vraag: 'geef.voorwaarde', leeg: 'geef.voorwaardeLeeg' },
  bezwaar: { titel: 'geef.bezwaarTitel', vraag: 'geef.waarom', leeg: 'geef.waaromLeeg' },
  geen_partij: { titel: 'geef.geenPartijTitel', vraag: 'geef.waarom', leeg: 'geef.waaromLeeg' },
} as const;

export interface StandpuntVensterProps {
  handeling: StandpuntHandeling;
  standpunt: MetReden;
  /** Words to begin with when nothing was written yet. */
  begin: string;
  sluit: () => void;
}

/** Asks the one sentence that goes with a reservation, an objection, or being no party; it stays until it was given. */
export function StandpuntVenster({ handeling, standpunt, begin, sluit }: StandpuntVensterProps) {
  const { t } = useTranslation('besluit');
  const { t: alg } = useTranslation('algemeen');
  const { lidId } = useIk();
  const [concept, zetConcept] = useConcept(`${lidId}:${handeling.ronde?.id}:${standpunt}:${begin}`);
  const [gezien, zetGezien] = useState(false);
  const reden = concept || begin;
  const leeg = !zegtIets(reden) || (begin !== '' && reden.trim() === begin.trim());
  const fout = gezien && leeg ? t(WOORDEN[standpunt].leeg) : handeling.weigering?.veld === 'reden' ? handeling.weigering.boodschap : undefined;

  async function verstuur() {
    zetGezien(true);
    if (leeg || !(await handeling.geef(standpunt, reden))) return;
    zetConcept('');
    sluit();
  }

  return (
    <Dialog title={t(WOORDEN[standpunt].titel)} open onClose={sluit}>
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
        <TextArea id="standpunt-reden" label={t(WOORDEN[standpunt].vraag)} description={t('geef.bewaard')} rows={3} maxCharacters={1000} value={reden} onChange={zetConcept} error={fout} />
      </Form>
    </Dialog>
  );
}
