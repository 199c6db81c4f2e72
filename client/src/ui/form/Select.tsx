import { Button, ListBox, ListBoxItem, Popover, Select as AriaSelect, SelectValue } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Icon } from '../action/Icon';
import { FieldError, FieldHead, type FieldProps } from './FieldParts';
import type { Keuze } from './Keuzetegels';
import '../overlay/Menu.css';

export interface SelectProps<Waarde extends string> extends FieldProps {
  choices: readonly Keuze<Waarde>[];
  value: Waarde | null;
  onChange: (value: Waarde) => void;
  placeholder?: string;
}

/** A choice of one out of a longer list. Up to seven choices read better as Keuzetegels. */
export function Select<Waarde extends string>(props: SelectProps<Waarde>) {
  const { t } = useTranslation('ui');
  return (
    <AriaSelect
      className="dt-veld"
      value={props.value}
      onChange={(gekozen) => {
        const keuze = props.choices.find(({ value }) => value === gekozen);
        if (keuze) props.onChange(keuze.value);
      }}
      placeholder={props.placeholder ?? t('kies')}
      isInvalid={Boolean(props.error)}
      isDisabled={props.disabled}
      isRequired={!props.optional}
      validationBehavior="aria"
    >
      <FieldHead label={props.label} description={props.description} optional={props.optional} />
      <FieldError error={props.error} />
      <Button id={props.id} className="dt-invoer dt-keuze">
        <SelectValue className="dt-keuze__waarde" />
        <Icon name="omlaag" />
      </Button>
      <Popover className="dt-zweef">
        <ListBox className="dt-menu">
          {props.choices.map((keuze) => (
            <ListBoxItem key={keuze.value} id={keuze.value} className="dt-menu__punt" isDisabled={keuze.disabled} textValue={keuze.label}>
              <span>{keuze.label}</span>
              {keuze.description && <span className="dt-menu__uitleg">{keuze.description}</span>}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
