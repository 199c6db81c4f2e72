import { FieldError as AriaFieldError, Label, Text } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Icon } from '../action/Icon';
import './Field.css';

/** What every field has: its name, help, error and whether it may stay empty. */
export interface FieldProps {
  /** Goes on the control itself, so that the error summary can lead to it. */
  id?: string;
  label: string;
  description?: string;
  /** What is wrong and how to put it right; shows beside the field. */
  error?: string;
  optional?: boolean;
  disabled?: boolean;
}

/** The name and help above a control. */
export function FieldHead({ label, description, optional }: FieldProps) {
  return (
    <>
      <Label className="dt-veld__naam">
        {label}
        <OptionalMark show={optional} />
      </Label>
      {description && (
        <Text slot="description" className="dt-veld__uitleg">
          {description}
        </Text>
      )}
    </>
  );
}

/** The words behind the name of a field that may stay empty. */
export function OptionalMark({ show }: { show?: boolean }) {
  const { t } = useTranslation('ui');
  return show ? <span className="dt-veld__vrij"> ({t('optioneel')})</span> : null;
}

/** The error of a field, tied to it for screen readers. */
export function FieldError({ error }: { error?: string }) {
  return (
    <AriaFieldError className="dt-veld__fout">
      <Icon name="fout" />
      {error}
    </AriaFieldError>
  );
}

/** The error of a set of boxes, which is no control of its own. */
export function GroupError({ id, error }: { id?: string; error?: string }) {
  if (!error) return null;
  return (
    <p id={id} role="alert" className="dt-veld__fout">
      <Icon name="fout" />
      {error}
    </p>
  );
}
