import { VOORLIGGENDE_UITKOMSTEN, type Regeling } from '@doorbraaktafel/shared/vocabulary';
import { useTranslation } from 'react-i18next';
import { DateField, Select, Stack, TextField } from '../../../ui';
import { LEGE_TOETS, type Toets, type Toetsen } from './useAanvraag';

export interface VoorzieningveldenProps {
  regelingen: readonly Regeling[];
  toetsen: Toetsen;
  /** The scheme that pays the money back later; of that one a yes needs no reason. */
  voorschotOp?: string;
  zet: (toetsen: Toetsen) => void;
  id: (veld: string) => string;
  fout: (veld: string) => string | undefined;
}

/** One question per scheme that comes first; a day or a reason only where the answer needs one. */
export function Voorzieningvelden({ regelingen, toetsen, voorschotOp, zet, id, fout }: VoorzieningveldenProps) {
  return (
    <Stack>
      {regelingen.map((regeling) => (
        <Voorziening
          key={regeling}
          regeling={regeling}
          isVoorschot={regeling === voorschotOp}
          toets={toetsen[regeling] ?? LEGE_TOETS}
          vul={(deel) => zet({ ...toetsen, [regeling]: { ...(toetsen[regeling] ?? LEGE_TOETS), ...deel } })}
          id={id(`voorzieningen.${regeling}`)}
          fout={fout(`voorzieningen.${regeling}`)}
        />
      ))}
    </Stack>
  );
}

interface VoorzieningProps {
  regeling: Regeling;
  isVoorschot: boolean;
  toets: Toets;
  vul: (deel: Partial<Toets>) => void;
  id: string;
  fout?: string;
}

function Voorziening({ regeling, isVoorschot, toets, vul, id, fout }: VoorzieningProps) {
  const { t } = useTranslation('fondsaanvraag');
  const { uitkomst, uitkomstOp, reden } = toets;
  const vraagtReden = uitkomst === 'afgewezen' || uitkomst === 'niet_aangevraagd_met_reden' || uitkomst === 'toegekend';
  return (
    <div className="dt-aanvraag__regeling">
      <Select
        id={id}
        label={t(`regeling.${regeling}`)}
        choices={VOORLIGGENDE_UITKOMSTEN.map((value) => ({ value, label: t(`uitkomst.${value}`) }))}
        value={uitkomst}
        onChange={(gekozen) => vul({ uitkomst: gekozen })}
        error={fout}
      />
      {uitkomst === 'afgewezen' && <DateField label={t('uitkomstOp')} value={uitkomstOp} onChange={(dag) => vul({ uitkomstOp: dag })} />}
      {vraagtReden && <TextField label={t('reden')} value={reden} onChange={(tekst) => vul({ reden: tekst })} maxLength={500} optional={uitkomst === 'toegekend' && isVoorschot} />}
    </div>
  );
}
