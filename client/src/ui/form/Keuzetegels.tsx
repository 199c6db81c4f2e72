import { Radio, RadioGroup } from 'react-aria-components';
import { FieldError, FieldHead, type FieldProps } from './FieldParts';
import './Keuzetegels.css';

/** One tile: a value, its words and, if needed, a line that explains it. */
export interface Keuze<Waarde extends string> {
  value: Waarde;
  label: string;
  description?: string;
  disabled?: boolean;
}

export interface KeuzetegelsProps<Waarde extends string> extends FieldProps {
  choices: readonly Keuze<Waarde>[];
  value: Waarde | null;
  onChange: (value: Waarde) => void;
  name?: string;
}

/** A choice of one out of a few as large tiles, for thumbs and for the meeting room. */
export function Keuzetegels<Waarde extends string>(props: KeuzetegelsProps<Waarde>) {
  return (
    <RadioGroup
      id={props.id}
      name={props.name}
      className="dt-veld"
      value={props.value}
      onChange={(gekozen) => {
        const keuze = props.choices.find(({ value }) => value === gekozen);
        if (keuze) props.onChange(keuze.value);
      }}
      isInvalid={Boolean(props.error)}
      isDisabled={props.disabled}
      isRequired={!props.optional}
      validationBehavior="aria"
    >
      <FieldHead label={props.label} description={props.description} optional={props.optional} />
      <FieldError error={props.error} />
      <div className="dt-tegels">
        {props.choices.map((keuze) => (
          <Radio key={keuze.value} value={keuze.value} className="dt-tegel" isDisabled={keuze.disabled}>
            <span className="dt-tegel__naam">{keuze.label}</span>
            {keuze.description && <span className="dt-tegel__uitleg">{keuze.description}</span>}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
