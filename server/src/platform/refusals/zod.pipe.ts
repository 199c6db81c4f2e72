import { Injectable, type PipeTransform } from '@nestjs/common';
import { OngeldigeInvoer } from '@doorbraaktafel/shared/weigeringen';
import type { ZodType } from 'zod';

// NUL, and half of a character that is stored as two: PostgreSQL keeps neither.
const ONBEWAARBAAR = /\0|\p{Surrogate}/u;

/** Checks input with the same schema the form uses; the first problem becomes a refusal at its field. */
@Injectable()
export class ZodPipe<T> implements PipeTransform<unknown, T> {
  constructor(private readonly schema: ZodType<T>) {}

  transform(waarde: unknown): T {
    const onbewaarbaar = vindOnbewaarbaar(waarde, []);
    if (onbewaarbaar) throw new OngeldigeInvoer('Deze tekst bevat een teken dat we niet kunnen bewaren.', onbewaarbaar.join('.'));
    const uitkomst = this.schema.safeParse(waarde);
    if (uitkomst.success) return uitkomst.data;
    const [eerste] = uitkomst.error.issues;
    throw new OngeldigeInvoer(eerste?.message ?? 'Dit klopt niet.', eerste?.path.join('.') || undefined);
  }
}

/** Where a text stands that cannot be stored, as the steps that lead to it. */
function vindOnbewaarbaar(waarde: unknown, pad: readonly string[]): readonly string[] | undefined {
  if (typeof waarde === 'string') return ONBEWAARBAAR.test(waarde) ? pad : undefined;
  if (typeof waarde !== 'object' || waarde === null) return undefined;
  for (const [sleutel, deel] of Object.entries(waarde)) {
    const gevonden = vindOnbewaarbaar(deel, [...pad, sleutel]);
    if (gevonden) return gevonden;
  }
  return undefined;
}
