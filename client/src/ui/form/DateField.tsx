import { Input, TextField as AriaTextField } from 'react-aria-components';
import { FieldError, FieldHead, type FieldProps } from './FieldParts';

export interface DateFieldProps extends FieldProps {
  /** A calendar day as yyyy-mm-dd, or empty. */
  value: string;
  onChange: (value: string) => void;
  /** First and last day that may be chosen, as yyyy-mm-dd. */
  min?: string;
  max?: string;
  name?: string;
}

/** A day, typed in parts or chosen in the picker of the device itself. */
export function DateField(props: DateFieldProps) {
  const { min, max, error, label, description, optional, disabled, ...field } = props;
  return (
    <AriaTextField {...field} type="date" className="dt-veld" isInvalid={Boolean(error)} isDisabled={disabled} isRequired={!optional} validationBehavior="aria">
      <FieldHead label={label} description={description} optional={optional} />
      <FieldError error={error} />
      <Input className="dt-invoer dt-invoer--kort" min={min} max={max} />
    </AriaTextField>
  );
}
