import type { TypedDocumentNode } from '@apollo/client';
import { useState } from 'react';
import type { ZodType } from 'zod';
import type { Handeling } from '../../../platform/apollo';
import { useHandelformulier } from '../../../platform/handelformulier';
import { FormDialog, Muted, TextArea } from '../../../ui';

export interface ZinVensterProps<D extends object, V extends { invoer: object }> {
  document: TypedDocumentNode<D, V>;
  schema: ZodType;
  /** The field of the act that the words go into. */
  veld: string;
  /** The other fields of the act. */
  rest: object;
  titel: string;
  uitleg?: string;
  label: string;
  verstuur: string;
  hoogstens: number;
  gevaar?: boolean;
  sluit: () => void;
}

/** An act that asks for words and nothing else. */
export function ZinVenster<D extends object, V extends { invoer: object }>(props: ZinVensterProps<D, V>) {
  const { document, schema, veld, rest, titel, uitleg, label, hoogstens, sluit } = props;
  const [tekst, zetTekst] = useState('');
  const invoer = { ...rest, [veld]: tekst };
  const formulier = useHandelformulier(document, schema, [veld], invoer);

  async function verstuur() {
    if (await formulier.verstuur(invoer as Parameters<Handeling<D, V>['doe']>[0])) sluit();
  }
  return (
    <FormDialog
      title={titel}
      intro={uitleg && <Muted>{uitleg}</Muted>}
      submitLabel={props.verstuur}
      danger={props.gevaar}
      busy={formulier.bezig}
      faults={formulier.fouten}
      refusal={formulier.melding?.boodschap}
      onSubmit={() => void verstuur()}
      onClose={sluit}
    >
      <TextArea id={formulier.id(veld)} label={label} rows={4} maxCharacters={hoogstens} value={tekst} onChange={zetTekst} error={formulier.fout(veld)} />
    </FormDialog>
  );
}
