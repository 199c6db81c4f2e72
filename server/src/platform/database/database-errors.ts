import { AlGewijzigd, OngeldigeInvoer, Weigering } from '@doorbraaktafel/shared/weigeringen';
import { ONBEWAARBAAR_TEKEN } from '../refusals/zinnen.js';

type Translation = (error: DatabaseError) => Weigering;

/** What PostgreSQL says of an error; `code` is the SQLSTATE. */
export interface DatabaseError extends Error {
  readonly code: string;
  readonly constraint?: string;
  readonly detail?: string;
}

const translations = new Map<string, Translation>([
  ['23505', () => new AlGewijzigd()],
  ['40001', () => new AlGewijzigd()],
  ['40P01', () => new AlGewijzigd()],
  ['22P05', () => new OngeldigeInvoer(ONBEWAARBAAR_TEKEN)],
  ['22021', () => new OngeldigeInvoer(ONBEWAARBAAR_TEKEN)],
]);

/** Lets a module name the refusal for one of its own SQLSTATEs (DTnnn). */
export function translateSqlState(code: string, translation: Translation): void {
  translations.set(code, translation);
}

/** The typed refusal behind a database error, where there is one. */
export function translateDatabaseError(error: unknown): unknown {
  const fout = asDatabaseError(error);
  return (fout && translations.get(fout.code)?.(fout)) ?? error;
}

/** The error of PostgreSQL itself, also inside that of the ORM; nothing for any other error. */
export function asDatabaseError(error: unknown): DatabaseError | undefined {
  if (!(error instanceof Error) || error instanceof Weigering) return undefined;
  const bron: unknown = 'driverError' in error ? error.driverError : error;
  return bron instanceof Error && 'code' in bron ? (bron as DatabaseError) : undefined;
}
