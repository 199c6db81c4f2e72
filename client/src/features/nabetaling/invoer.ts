import { bedragInCent } from '@doorbraaktafel/shared/money';
import { z } from 'zod';

/** Cents as a field keeps them: a text, or nothing while it is empty. */
export const bedragUitVeld = z.preprocess((cent) => (typeof cent === 'string' && cent ? BigInt(cent) : undefined), bedragInCent);

export const LANGSTE_REDEN = 500;
