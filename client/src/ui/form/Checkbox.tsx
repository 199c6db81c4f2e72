import type { ReactNode } from 'react';
import { Checkbox as AriaCheckbox } from 'react-aria-components';
import { Icon } from '../action/Icon';
import './Checkbox.css';

export interface CheckboxProps {
  id?: string;
  children: ReactNode;
  checked: boolean;
  onChange: (checked: boolean) => void;
  name?: string;
  error?: string;
  disabled?: boolean;
}

/** One yes-or-no, with its words as part of the target. */
export function Checkbox({ children, checked, onChange, error, disabled, ...field }: CheckboxProps) {
  return (
    <div className="dt-veld" data-invalid={error ? true : undefined}>
      {error && (
        <p className="dt-veld__fout" id={field.id && `${field.id}-fout`}>
          <Icon name="fout" />
          {error}
        </p>
      )}
      <AriaCheckbox
        {...field}
        className="dt-vink"
        isSelected={checked}
        onChange={onChange}
        isInvalid={Boolean(error)}
        isDisabled={disabled}
        aria-describedby={error && field.id ? `${field.id}-fout` : undefined}
      >
        <span className="dt-vink__hok" aria-hidden="true">
          {checked && <Icon name="vink" />}
        </span>
        <span>{children}</span>
      </AriaCheckbox>
    </div>
  );
}
