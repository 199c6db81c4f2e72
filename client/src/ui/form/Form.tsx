import { useState, type ReactNode } from 'react';
import { ErrorSummary, type FormFault } from './ErrorSummary';
import './Form.css';

export interface FormProps {
  children: ReactNode;
  onSubmit: () => void;
  faults?: readonly FormFault[];
  /** The buttons below the fields. */
  actions: ReactNode;
  ariaLabel?: string;
}

/** A form: faults on top, fields below each other, buttons at the end. Checking is up to its owner. */
export function Form({ children, onSubmit, faults = [], actions, ariaLabel }: FormProps) {
  const [attempt, setAttempt] = useState(0);
  return (
    <form
      className="dt-formulier"
      noValidate
      aria-label={ariaLabel}
      onSubmit={(submit) => {
        submit.preventDefault();
        setAttempt(attempt + 1);
        onSubmit();
      }}
    >
      <ErrorSummary faults={faults} attempt={attempt} />
      {children}
      <div className="dt-formulier__knoppen">{actions}</div>
    </form>
  );
}
