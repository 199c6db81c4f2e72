import { useTranslation } from 'react-i18next';
import type { Weigering } from '../../platform/apollo';
import { isoDag } from '../../platform/opmaak';
import { DateField, Disclosure, Stack, TextArea } from '../../ui';

const DRIE_MAANDEN_MS = 91 * 24 * 3600 * 1000;

/** What a besluit has to bring and when the table looks back; an empty sentence says nothing. */
export interface Verwachtinginvoer {
  tekst: string;
  evaluerenOp: string;
}

export function legeVerwachting(): Verwachtinginvoer {
  return { tekst: '', evaluerenOp: isoDag(new Date(Date.now() + DRIE_MAANDEN_MS)) };
}

/** As it goes along with the besluit; nothing when nobody wrote a sentence. */
export function alsVerwachting({ tekst, evaluerenOp }: Verwachtinginvoer): Verwachtinginvoer | null {
  return tekst.trim() ? { tekst, evaluerenOp } : null;
}

export interface VerwachtingveldenProps {
  invoer: Verwachtinginvoer;
  zet: (deel: Partial<Verwachtinginvoer>) => void;
  weigering: Weigering | undefined;
}

/** Folded away beside the step that takes the besluit, so that it costs nobody a tap who does not want it. */
export function Verwachtingvelden({ invoer, zet, weigering }: VerwachtingveldenProps) {
  const { t } = useTranslation('besluit');
  const fout = (veld: string) => (weigering?.veld === `verwachting.${veld}` ? weigering.boodschap : undefined);
  return (
    <Disclosure title={t('verwacht.titel')} defaultOpen={invoer.tekst !== ''}>
      <Stack gap="s">
        <TextArea id="verwachting-tekst" label={t('verwacht.tekst')} description={t('verwacht.uitleg')} rows={2} maxCharacters={500} value={invoer.tekst} onChange={(tekst) => zet({ tekst })} error={fout('tekst')} />
        <DateField id="verwachting-evaluerenOp" label={t('verwacht.evaluerenOp')} min={isoDag(new Date())} value={invoer.evaluerenOp} onChange={(evaluerenOp) => zet({ evaluerenOp })} error={fout('evaluerenOp')} />
      </Stack>
    </Disclosure>
  );
}
