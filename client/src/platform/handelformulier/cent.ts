import { z, type ZodType } from 'zod';

/** Cents travel as text and the shared check wants them whole; every field whose name ends in `InCent` is read so, at any depth. */
export function metCenten(schema: ZodType): ZodType {
  return z.preprocess(leesCenten, schema);
}

function leesCenten(waarde: unknown): unknown {
  if (Array.isArray(waarde)) return waarde.map(leesCenten);
  if (waarde === null || typeof waarde !== 'object') return waarde;
  return Object.fromEntries(Object.entries(waarde).map(([naam, een]: [string, unknown]) => [naam, naam.endsWith('InCent') ? alsCent(een) : leesCenten(een)]));
}

const alsCent = (waarde: unknown): unknown => (typeof waarde === 'string' && /^-?\d+$/.test(waarde) ? BigInt(waarde) : (waarde ?? null));
