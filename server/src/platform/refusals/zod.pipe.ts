import { Injectable, type PipeTransform } from '@nestjs/common';
import { heeftBurgerservicenummer, zinOver } from '@doorbraaktafel/shared/privacy';
import { zinVan } from '@doorbraaktafel/shared/taal';
import { OngeldigeInvoer } from '@doorbraaktafel/shared/weigeringen';
import type { ZodType } from 'zod';
import { ONBEWAARBAAR_TEKEN } from './zinnen.js';

// NUL, and half of a character that is stored as two: PostgreSQL keeps neither.
const ONBEWAARBAAR = /\0|\p{Surrogate}/u;

/** Fields that are no text of people: secrets, marks of a document or an account, and the one place for a BSN. */
export const GEEN_TEKST: ReadonlySet<string> = new Set([
  'antwoord', 'bsn', 'clientId', 'code', 'contract', 'crediteur', 'document', 'email', 'factuur', 'huidig', 'iban', 'kenmerk', 'kostenplaats', 'na', 'nieuw', 'sleutel', 'terug', 'uitgever', 'wachtwoord',
]);

/** Checks input with the same schema the form uses; the first problem becomes a refusal at its field. */
@Injectable()
export class ZodPipe<T> implements PipeTransform<unknown, T> {
  constructor(private readonly schema: ZodType<T>) {}

  transform(waarde: unknown): T {
    const onbewaarbaar = vind(waarde, (tekst) => ONBEWAARBAAR.test(tekst));
    if (onbewaarbaar) throw new OngeldigeInvoer(ONBEWAARBAAR_TEKEN, onbewaarbaar.join('.'));
    const nummer = vind(waarde, (tekst, sleutel) => !GEEN_TEKST.has(sleutel) && heeftBurgerservicenummer(tekst));
    if (nummer) throw new OngeldigeInvoer(zinOver('nummer'), nummer.join('.'));
    const uitkomst = this.schema.safeParse(waarde);
    if (uitkomst.success) return uitkomst.data;
    const [eerste] = uitkomst.error.issues;
    throw new OngeldigeInvoer(zinVan(eerste?.message ?? ''), eerste?.path.join('.') || undefined);
  }
}

/** Where a text of which this is so stands, as the steps that lead to it; a place in a list has the name of the list. */
function vind(waarde: unknown, is: (tekst: string, sleutel: string) => boolean, pad: readonly string[] = [], sleutel = ''): readonly string[] | undefined {
  if (typeof waarde === 'string') return is(waarde, sleutel) ? pad : undefined;
  if (typeof waarde !== 'object' || waarde === null) return undefined;
  for (const [stap, deel] of Object.entries(waarde)) {
    const gevonden = vind(deel, is, [...pad, stap], Array.isArray(waarde) ? sleutel : stap);
    if (gevonden) return gevonden;
  }
  return undefined;
}
