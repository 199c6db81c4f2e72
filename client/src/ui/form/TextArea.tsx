import { Text, TextArea as AriaTextArea, TextField as AriaTextField } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { classes } from '../classes';
import { FieldError, FieldHead, type FieldProps } from './FieldParts';

export interface TextAreaProps extends FieldProps {
  value: string;
  onChange: (value: string) => void;
  onBlur?: () => void;
  name?: string;
  rows?: number;
  /** Characters that fit; the counter shows what is left, and more may be typed but is marked. */
  maxCharacters?: number;
}

/** Several lines of text that grow with what is written. */
export function TextArea(props: TextAreaProps) {
  const { rows = 3, maxCharacters, error, label, description, optional, disabled, ...field } = props;
  return (
    <AriaTextField {...field} className="dt-veld" isInvalid={Boolean(error)} isDisabled={disabled} isRequired={!optional} validationBehavior="aria">
      <FieldHead label={label} description={description} optional={optional} />
      <FieldError error={error} />
      <AriaTextArea className="dt-invoer dt-invoer--tekst" rows={rows} />
      {maxCharacters !== undefined && <Counter left={maxCharacters - props.value.length} />}
    </AriaTextField>
  );
}

function Counter({ left }: { left: number }) {
  const { t } = useTranslation('ui');
  return (
    <Text slot="description" className={classes('dt-veld__teller', left < 0 && 'dt-veld__teller--vol')}>
      {left < 0 ? t('tekensTeveel', { count: -left }) : t('tekensOver', { count: left })}
    </Text>
  );
}
