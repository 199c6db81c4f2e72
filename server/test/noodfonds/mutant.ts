import type { BEWIJZEN } from './bewijzen.js';

/** The schema with one rule taken out, and the proof that must notice. */
export interface Mutant {
  readonly naam: string;
  readonly bewijs: keyof typeof BEWIJZEN;
  /** Text in a function to replace; the function must hold it exactly once. */
  readonly functie?: { readonly naam: string; readonly van: string; readonly naar: string };
  readonly sql?: string;
}

export const zonder = (naam: string, van: string, bewijs: Mutant['bewijs']): Mutant => ({ naam: `${naam} zonder: ${van}`, bewijs, functie: { naam, van, naar: 'if false then' } });
export const anders = (naam: string, van: string, naar: string, bewijs: Mutant['bewijs']): Mutant => ({ naam: `${naam}: ${van} → ${naar || 'niets'}`, bewijs, functie: { naam, van, naar } });

/** Without the queue and without the lock of the row: either alone still keeps the acts of a fonds apart. */
export const zonderFondsslot = (bewijs: Mutant['bewijs']): Mutant => ({
  naam: 'fonds_vergrendelen zonder rij en zonder slot', bewijs,
  sql: `create or replace function fonds_vergrendelen(p_fonds uuid) returns rekening language sql volatile security definer set search_path = public, pg_temp as $$
    select * from rekening where regio_id = current_setting('app.regio')::uuid and fonds_id = p_fonds and soort = 'saldo' $$`,
});
