import { Input, TextField as AriaTextField } from 'react-aria-components';
import { classes } from '../classes';
import { FieldError, FieldHead, type FieldProps } from './FieldParts';

export interface TextFieldProps extends FieldProps {
  value: string;
  onChange: (value: string) => void;
  onBlur?: () => void;
  name?: string;
  type?: 'text' | 'email' | 'password' | 'search' | 'tel' | 'url';
  autoComplete?: string;
  inputMode?: 'text' | 'numeric' | 'decimal' | 'email' | 'tel';
  maxLength?: number;
  /** For codes and other short answers. */
  short?: boolean;
  autoFocus?: boolean;
}

/** One line of text. */
export function TextField(props: TextFieldProps) {
  const { short, error, label, description, optional, disabled, ...field } = props;
  return (
    <AriaTextField {...field} className="dt-veld" isInvalid={Boolean(error)} isDisabled={disabled} isRequired={!optional} validationBehavior="aria">
      <FieldHead label={label} description={description} optional={optional} />
      <FieldError error={error} />
      <Input className={classes('dt-invoer', short && 'dt-invoer--kort')} />
    </AriaTextField>
  );
}
