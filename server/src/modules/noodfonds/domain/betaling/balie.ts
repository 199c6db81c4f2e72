import { BetaalgegevensOntbreken, BetaalopdrachtNietTerug, type Weigering } from '@doorbraaktafel/shared/weigeringen';
import type { Indeling } from './betaalopdracht.js';
import type { Voorschot } from './voorschot.js';

export interface Betaalwijze {
  readonly vorm: 'csv' | 'sepa';
  readonly rekeninghouder: string | null;
  readonly iban: string | null;
  readonly indeling: Indeling;
}

/** An expense with enough approvals of which something is still to be paid. */
export interface TeBetalen {
  readonly uitgaveId: string;
  /** A granted claim that names its own account; absent for the expense itself. */
  readonly claimId: string | null;
  readonly casusId: string;
  readonly pseudoniem: string;
  readonly soort: string;
  readonly naam: string;
  readonly iban: string | null;
  readonly kostenplaats: string | null;
  readonly taakveld: string | null;
  readonly betaalbaarInCent: bigint;
  readonly vervaltOp: Date;
  readonly zelfIngevuld: boolean;
}

/** Why this expense cannot go into an order of this reader now. */
export function waaromNietInOpdracht({ iban, zelfIngevuld }: TeBetalen, wijze: Betaalwijze | undefined): Weigering | undefined {
  if (!wijze) return new BetaalgegevensOntbreken('betaalwijze');
  if (!iban) return new BetaalgegevensOntbreken('iban');
  return zelfIngevuld ? new BetaalgegevensOntbreken('zelf') : undefined;
}

export interface Opdrachtregel {
  readonly id: string;
  readonly uitgaveId: string;
  readonly pseudoniem: string;
  readonly kenmerk: string;
  readonly naam: string | null;
  readonly bedragInCent: bigint;
  readonly stand: 'open' | 'betaald' | 'mislukt' | 'ingetrokken';
  /** What was booked of it; less than was ordered when the bank paid less. */
  readonly geboektInCent: bigint | null;
}

export interface Opdrachtoverzicht {
  readonly id: string;
  readonly nummer: number;
  readonly vorm: 'csv' | 'sepa';
  readonly uitvoerenOp: string;
  readonly gemaaktOp: Date;
  readonly ingetrokkenOp: Date | null;
  readonly intrekreden: string | null;
  readonly regels: readonly Opdrachtregel[];
}

/** Why this order cannot be withdrawn as a whole. */
export function waaromNietIntrekken({ regels }: Pick<Opdrachtoverzicht, 'regels'>): Weigering | undefined {
  if (!regels.some(({ stand }) => stand === 'open')) return new BetaalopdrachtNietTerug('afgehandeld');
  return regels.some(({ stand }) => stand === 'betaald') ? new BetaalopdrachtNietTerug('betaald') : undefined;
}

/** A line of a statement that no payment of ours names, with what it could be. */
export interface OpenAfschriftregel {
  readonly id: string;
  readonly richting: 'af' | 'bij';
  readonly bedragInCent: bigint;
  readonly geboektOp: string;
  readonly kenmerk: string | null;
  readonly tegenpartij: string | null;
  readonly omschrijving: string | null;
  readonly kandidaten: readonly Kandidaat[];
}

export interface Kandidaat {
  readonly wijze: 'betaalregel' | 'betaling' | 'terugontvangst' | 'geboekt';
  /** Of the entry, when the line was booked before the bank told of it. */
  readonly nummer: string | null;
  /** The return of an advance that is open for exactly this amount. */
  readonly isVoorschot: boolean;
  readonly doelId: string;
  /** Who is paid or paid back. */
  readonly naam: string | null;
  /** The day it was booked, or of its order; absent while it waits. */
  readonly op: string | null;
  readonly pseudoniem: string;
  readonly soort: string;
  readonly bedragInCent: bigint;
}

/** A line of the bank that is not of the fonds, and why. */
export interface TerzijdeRegel {
  readonly id: string;
  readonly richting: 'af' | 'bij';
  readonly bedragInCent: bigint;
  readonly geboektOp: string;
  readonly tegenpartij: string | null;
  readonly omschrijving: string | null;
  readonly reden: string;
}

/** What was put aside, newest first, and what all of it together moved on the account of the bank: in less out, in cents. */
export interface Terzijde {
  readonly regels: readonly TerzijdeRegel[];
  readonly aantal: number;
  readonly saldoInCent: bigint;
}

export interface Betaalbalie {
  readonly fondsId: string;
  readonly wijze: Betaalwijze | undefined;
  readonly teBetalen: readonly TeBetalen[];
  readonly opdrachten: readonly Opdrachtoverzicht[];
  readonly openRegels: readonly OpenAfschriftregel[];
  readonly terzijde: Terzijde;
  readonly voorschotten: readonly (Voorschot & { readonly pseudoniem: string })[];
}
