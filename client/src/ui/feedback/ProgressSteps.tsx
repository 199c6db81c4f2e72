import { useTranslation } from 'react-i18next';
import { Icon } from '../action/Icon';
import { classes } from '../classes';
import './ProgressSteps.css';

export interface ProgressStepsProps {
  steps: readonly string[];
  /** Index of the step that is being done now; equal to the number of steps when all are done. */
  current: number;
}

/** Where one is in a few steps, in words and in order. */
export function ProgressSteps({ steps, current }: ProgressStepsProps) {
  const { t } = useTranslation('ui');
  const nu = Math.min(current + 1, steps.length);
  return (
    <div className="dt-stappen">
      <p className="dt-stappen__kort">{t('stap', { nu, totaal: steps.length })}</p>
      <ol className="dt-stappen__lijst">
        {steps.map((step, index) => (
          <li key={step} className={classes('dt-stap', `dt-stap--${stateOf(index, current)}`)} aria-current={index === current ? 'step' : undefined}>
            <span className="dt-stap__bol" aria-hidden="true">
              {index < current ? <Icon name="vink" /> : index + 1}
            </span>
            {step}
            <span className="dt-onzichtbaar"> ({t(stateOf(index, current))})</span>
          </li>
        ))}
      </ol>
    </div>
  );
}

function stateOf(index: number, current: number): 'stapKlaar' | 'stapNu' | 'stapStraks' {
  if (index < current) return 'stapKlaar';
  return index === current ? 'stapNu' : 'stapStraks';
}
