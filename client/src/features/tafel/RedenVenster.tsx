import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Weigering } from '../../platform/apollo';
import { Alert, Button, Dialog, Form, TextArea, type FormFault } from '../../ui';

export interface RedenVensterProps {
  titel: string;
  vraag: string;
  uitleg?: string;
  knop: string;
  open: boolean;
  sluit: () => void;
  reden: string;
  zetReden: (reden: string) => void;
  bezig: boolean;
  weigering: Weigering | undefined;
  verstuur: () => void;
  /** Fields above the reason, with their own faults; `gezien` from the first attempt on. */
  children?: (gezien: boolean) => ReactNode;
  fouten?: readonly FormFault[];
}

const LANGSTE_REDEN = 300;

/** A window that asks one sentence of reason before an act. */
export function RedenVenster(props: RedenVensterProps) {
  const { t } = useTranslation('tafel');
  const { t: alg } = useTranslation('algemeen');
  const [gezien, zetGezien] = useState(false);
  const leeg = props.reden.trim() === '';
  const redenFout = gezien && leeg ? t('zitting.schrijfWaarom') : props.weigering?.veld === 'reden' ? props.weigering.boodschap : undefined;
  const fouten = [...((gezien && props.fouten) || []), ...(redenFout ? [{ fieldId: 'venster-reden', message: redenFout }] : [])];

  function verstuur() {
    zetGezien(true);
    if (!leeg && !props.fouten?.length) props.verstuur();
  }

  return (
    <Dialog title={props.titel} open={props.open} onClose={props.sluit}>
      <Form
        onSubmit={verstuur}
        faults={fouten}
        actions={
          <>
            <Button type="submit" variant="primary" busy={props.bezig}>
              {props.knop}
            </Button>
            <Button onPress={props.sluit}>{alg('annuleren')}</Button>
          </>
        }
      >
        {props.weigering && props.weigering.veld !== 'reden' && <Alert tone="fout" title={props.weigering.boodschap} />}
        {props.children?.(gezien)}
        <TextArea
          id="venster-reden"
          label={props.vraag}
          description={props.uitleg}
          value={props.reden}
          onChange={props.zetReden}
          rows={2}
          maxCharacters={LANGSTE_REDEN}
          error={redenFout}
        />
      </Form>
    </Dialog>
  );
}
