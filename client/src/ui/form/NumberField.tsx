import { Button, Group, Input, NumberField as AriaNumberField } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Icon } from '../action/Icon';
import { FieldError, FieldHead, type FieldProps } from './FieldParts';

export interface NumberFieldProps extends FieldProps {
  /** A whole number, or null while empty. */
  value: number | null;
  onChange: (value: number | null) => void;
  min?: number;
  max?: number;
  step?: number;
  /** A year has no point between its thousands. */
  isYear?: boolean;
}

/** A count, such as minutes, with buttons for less and more. Never for money: use BedragField. */
export function NumberField(props: NumberFieldProps) {
  const { t } = useTranslation('ui');
  return (
    <AriaNumberField
      id={props.id}
      className="dt-veld"
      value={props.value ?? Number.NaN}
      onChange={(next) => props.onChange(Number.isNaN(next) ? null : next)}
      minValue={props.min}
      maxValue={props.max}
      step={props.step}
      formatOptions={{ maximumFractionDigits: 0, useGrouping: !props.isYear }}
      isInvalid={Boolean(props.error)}
      isDisabled={props.disabled}
      isRequired={!props.optional}
      validationBehavior="aria"
    >
      <FieldHead label={props.label} description={props.description} optional={props.optional} />
      <FieldError error={props.error} />
      <Group className="dt-groep">
        <Button slot="decrement" className="dt-groep__knop" aria-label={t('minder')}>
          <Icon name="min" />
        </Button>
        <Input className="dt-invoer" />
        <Button slot="increment" className="dt-groep__knop" aria-label={t('eenMeer')}>
          <Icon name="plus" />
        </Button>
      </Group>
    </AriaNumberField>
  );
}
