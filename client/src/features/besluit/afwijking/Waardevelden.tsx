import { WAARDEN, type Waarde } from '@doorbraaktafel/shared/vocabulary';
import { useTranslation } from 'react-i18next';
import { Keuzetegels, TextArea } from '../../../ui';
import type { Uitwerking, Veldhulp, Weging } from './uitwerking';

const SCORES = ['1', '2', '3', '4', '5'] as const;
const VOLDOENDE = 3;

interface WaardeveldenProps extends Veldhulp {
  invoer: Uitwerking;
  zet: (waarde: Waarde, weging: Partial<Weging>) => void;
}

/** Three values, each with a score and why; a low score asks what is done about it. Nothing is added up. */
export function Waardevelden({ invoer, zet, id, fout }: WaardeveldenProps) {
  return WAARDEN.map((waarde) => <Waardeveld key={waarde} waarde={waarde} weging={invoer[waarde]} zet={(deel) => zet(waarde, deel)} id={id} fout={fout} />);
}

function Waardeveld({ waarde, weging, zet, id, fout }: Veldhulp & { waarde: Waarde; weging: Weging; zet: (weging: Partial<Weging>) => void }) {
  const { t } = useTranslation('afwijking');
  const { score, tekst, antwoord } = weging;
  return (
    <>
      <Keuzetegels
        id={id(`${waarde}.score`)}
        label={t(`waarde.${waarde}`)}
        description={t(`waarde.${waarde}Uitleg`)}
        choices={SCORES.map((keuze) => ({ value: keuze, label: t(`score.s${keuze}`) }))}
        value={SCORES.find((keuze) => keuze === `${score}`) ?? null}
        onChange={(keuze) => zet({ score: Number(keuze) })}
        error={fout(`${waarde}.score`)}
      />
      <TextArea id={id(`${waarde}.tekst`)} label={t('waarde.waarom', { waarde: t(`waarde.${waarde}`).toLowerCase() })} rows={2} maxCharacters={1000} value={tekst} onChange={(waarom) => zet({ tekst: waarom })} error={fout(`${waarde}.tekst`)} />
      {score > 0 && score < VOLDOENDE && (
        <TextArea id={id(`${waarde}.antwoord`)} label={t('waarde.antwoord')} rows={2} maxCharacters={1000} value={antwoord} onChange={(wat) => zet({ antwoord: wat })} error={fout(`${waarde}.antwoord`)} />
      )}
    </>
  );
}
