import { Injectable, type PipeTransform } from '@nestjs/common';
import { OngeldigeInvoer } from '@doorbraaktafel/shared/weigeringen';
import type { ZodType } from 'zod';

/** Checks input with the same schema the form uses; the first problem becomes a refusal at its field. */
@Injectable()
export class ZodPipe<T> implements PipeTransform<unknown, T> {
  constructor(private readonly schema: ZodType<T>) {}

  transform(waarde: unknown): T {
    const uitkomst = this.schema.safeParse(waarde);
    if (uitkomst.success) return uitkomst.data;
    const [eerste] = uitkomst.error.issues;
    throw new OngeldigeInvoer(eerste?.message ?? 'Dit klopt niet.', eerste?.path.join('.') || undefined);
  }
}
