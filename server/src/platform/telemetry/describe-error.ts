import { asDatabaseError } from '../database/database-errors.js';

/** What went wrong and where, for the log: PostgreSQL repeats the value it stumbled over, so of its errors only code and place. */
export function describeError(oorzaak: unknown): string {
  if (!(oorzaak instanceof Error)) return typeof oorzaak === 'string' ? oorzaak : typeof oorzaak;
  const fout = asDatabaseError(oorzaak);
  if (!fout) return oorzaak.stack ?? oorzaak.message;
  const plaats = (oorzaak.stack ?? '').split('\n').filter((regel) => /^\s+at /.test(regel));
  return [`database ${fout.code} ${fout.constraint ?? ''}`.trim(), ...plaats].join('\n');
}
