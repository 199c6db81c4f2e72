import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../action/Button';
import { Alert } from '../feedback/Alert';
import type { FormFault } from '../form/ErrorSummary';
import { Form } from '../form/Form';
import { Dialog } from './Dialog';

export interface FormDialogProps {
  title: string;
  /** What this does, in a sentence above the fields. */
  intro?: ReactNode;
  children: ReactNode;
  submitLabel: string;
  danger?: boolean;
  busy?: boolean;
  faults?: readonly FormFault[];
  /** Why it was refused, when that belongs to no field. */
  refusal?: string;
  onSubmit: () => void;
  onClose: () => void;
}

/** A form in a window; it is open for as long as it is shown. */
export function FormDialog(props: FormDialogProps) {
  const { t } = useTranslation('algemeen');
  return (
    <Dialog title={props.title} open onClose={props.onClose}>
      <Form
        ariaLabel={props.title}
        onSubmit={props.onSubmit}
        faults={props.faults}
        actions={
          <>
            <Button type="submit" variant={props.danger ? 'danger' : 'primary'} busy={props.busy}>
              {props.submitLabel}
            </Button>
            <Button variant="quiet" onPress={props.onClose}>
              {t('annuleren')}
            </Button>
          </>
        }
      >
        {props.intro && <div>{props.intro}</div>}
        {props.refusal && <Alert tone="fout" title={props.refusal} />}
        {props.children}
      </Form>
    </Dialog>
  );
}
