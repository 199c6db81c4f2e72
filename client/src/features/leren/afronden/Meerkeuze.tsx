import { Checkbox } from '../../../ui';
import '../Leren.css';

export interface MeerkeuzeProps {
  id: string;
  label: string;
  keuzes: readonly { value: string; label: string }[];
  gekozen: readonly string[];
  kies: (gekozen: string[]) => void;
  fout: string | undefined;
}

/** A set of ticks with one name; the fault stands at the first. */
export function Meerkeuze({ id, label, keuzes, gekozen, kies, fout }: MeerkeuzeProps) {
  return (
    <fieldset className="dt-leren__keuzes">
      <legend>{label}</legend>
      {keuzes.map(({ value, label: woorden }, nummer) => (
        <Checkbox
          key={value}
          id={nummer === 0 ? id : undefined}
          checked={gekozen.includes(value)}
          onChange={(aan) => kies(aan ? [...gekozen, value] : gekozen.filter((een) => een !== value))}
          error={nummer === 0 ? fout : undefined}
        >
          {woorden}
        </Checkbox>
      ))}
    </fieldset>
  );
}
