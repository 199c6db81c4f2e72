import { useState } from 'react';
import { Group, Input, TextField as AriaTextField } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { leesEuroInvoer, toonEuroInvoer, waaromOnleesbaar } from './euroInvoer';
import { useSayFault } from './faultWords';
import { FieldError, FieldHead, type FieldProps } from './FieldParts';

export interface BedragFieldProps extends FieldProps {
  /** Whole cents as a string, or null while empty or unreadable. */
  value: string | null;
  /** Gets whole cents as a string; null while empty or unreadable. Never a float. */
  onChange: (cent: string | null) => void;
  name?: string;
}

/** An amount in euro, typed the Dutch way and kept in cents. */
export function BedragField(props: BedragFieldProps) {
  const { value, onChange, error, label, description, optional, disabled, ...field } = props;
  const { t } = useTranslation('ui');
  const [typed, setTyped] = useState<string | null>(null);
  const [left, setLeft] = useState(false);
  const text = typed ?? toonEuroInvoer(value);
  const unreadable = leesEuroInvoer(text) === undefined;
  // A text that is no amount says what is wrong with it, instead of that nothing was filled in.
  const own = unreadable && (error ?? left) ? t(`bedragOnleesbaar.${waaromOnleesbaar(text)}`) : undefined;
  const shown = own ?? error;
  useSayFault(props.id, own);

  function type(next: string) {
    setTyped(next);
    setLeft(false);
    onChange(leesEuroInvoer(next) ?? null);
  }

  function leave() {
    setLeft(true);
    if (!unreadable) setTyped(null);
  }

  return (
    <AriaTextField {...field} className="dt-veld" value={text} onChange={type} onBlur={leave} inputMode="decimal" autoComplete="off" isInvalid={Boolean(shown)} isDisabled={disabled} isRequired={!optional} validationBehavior="aria">
      <FieldHead label={label} description={description} optional={optional} />
      <FieldError error={shown} />
      <Group className="dt-groep">
        <span className="dt-groep__voor" aria-hidden="true">
          €
        </span>
        <Input className="dt-invoer" />
      </Group>
    </AriaTextField>
  );
}
