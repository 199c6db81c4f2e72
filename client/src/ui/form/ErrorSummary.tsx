import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useFaultWords } from './faultWords';
import './ErrorSummary.css';

/** One thing to put right: the id of its field and the same words as beside it. */
export interface FormFault {
  fieldId: string;
  message: string;
}

const FOCUSABLE = 'input, textarea, select, button, [tabindex]';

/** The list of faults above a form. It takes the focus when it appears and at each further attempt; each line leads to its field. */
export function ErrorSummary({ faults, attempt = 0 }: { faults: readonly FormFault[]; attempt?: number }) {
  const { t } = useTranslation('ui');
  const box = useRef<HTMLDivElement>(null);
  const words = useFaultWords();
  const present = faults.length > 0;

  useEffect(() => {
    if (present) box.current?.focus();
  }, [present, attempt]);

  if (!present) return null;
  return (
    <div className="dt-fouten" ref={box} tabIndex={-1} role="alert">
      <h2 className="dt-fouten__kop">{t('fouten', { count: faults.length })}</h2>
      <ul className="dt-fouten__lijst">
        {faults.map(({ fieldId, message }) => (
          <li key={fieldId}>
            <a
              className="dt-fouten__link"
              href={`#${fieldId}`}
              onClick={(click) => {
                click.preventDefault();
                focusField(fieldId);
              }}
            >
              {words.get(fieldId) ?? message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

function focusField(fieldId: string) {
  const field = document.getElementById(fieldId);
  const control = field?.matches(FOCUSABLE) ? field : field?.querySelector<HTMLElement>(FOCUSABLE);
  control?.focus();
  field?.scrollIntoView({ block: 'center' });
}
