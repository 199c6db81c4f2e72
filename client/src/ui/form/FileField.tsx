import { useId } from 'react';
import { Icon } from '../action/Icon';
import { OptionalMark, type FieldProps } from './FieldParts';
import './Field.css';

export interface FileFieldProps extends FieldProps {
  /** What the chooser offers first, such as `.pdf,image/*`; the server looks at the bytes. */
  accept?: string;
  onChange: (file: File | undefined) => void;
}

/** One file of the reader's own device. */
export function FileField({ id, label, description, error, optional, disabled, accept, onChange }: FileFieldProps) {
  const own = useId();
  const control = id ?? own;
  const about = [description && `${control}-uitleg`, error && `${control}-fout`].filter(Boolean).join(' ');
  return (
    <div className="dt-veld" data-invalid={error ? true : undefined}>
      <label className="dt-veld__naam" htmlFor={control}>
        {label}
        <OptionalMark show={optional} />
      </label>
      {description && (
        <span id={`${control}-uitleg`} className="dt-veld__uitleg">
          {description}
        </span>
      )}
      {error && (
        <span id={`${control}-fout`} className="dt-veld__fout">
          <Icon name="fout" />
          {error}
        </span>
      )}
      <input
        id={control}
        type="file"
        className="dt-invoer"
        accept={accept}
        disabled={disabled}
        aria-invalid={error ? true : undefined}
        aria-describedby={about || undefined}
        onChange={({ target }) => onChange(target.files?.[0])}
      />
    </div>
  );
}
