import type { Beleidsherkomst, Beleidsuitkomst, Blokkade, Beleidstafelsoort, Uitsluitingsmechanisme } from '@doorbraaktafel/shared/vocabulary';
import { GeenCasusInBeleid, PuntAlAfgerond, weiger } from '@doorbraaktafel/shared/weigeringen';

/** A point on the agenda of beleid or bestuur: what happens more often, never a casus (DSP-2020 H4). */
export interface Beleidspunt {
  readonly id: string;
  readonly tafelId: string;
  readonly titel: string;
  readonly tekst: string;
  readonly herkomst: Beleidsherkomst;
  readonly herkomstSleutel: string | null;
  readonly toegevoegdOp: Date;
  readonly afronding: { readonly op: Date; readonly uitkomst: Beleidsuitkomst; readonly slotzin: string } | null;
}

/** A table of beleid or bestuur. */
export interface Beleidstafel {
  readonly id: string;
  readonly naam: string;
  readonly soort: Beleidstafelsoort;
  readonly benVoorzitter: boolean;
}

/** Something that happened to enough people to be a pattern: a count and a kind, nothing else. */
export interface Signaal {
  readonly herkomst: 'blokkade' | 'mechanisme';
  readonly sleutel: Blokkade | Uitsluitingsmechanisme;
  readonly aantal: number;
}

/** Days a signal looks back, and the fewest casussen that make one; below five it would tell about people (§5.2, P15). */
export const SIGNAAL = { dagen: 365, minstens: 5 } as const;

const KENMERK = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i;

/**
 * A policy text holds no id of anything and no pseudonym of a casus.
 * @param schuilnamen every name a casus can bear
 * @throws {GeenCasusInBeleid}
 */
export function toetsZonderCasus(veld: string, tekst: string, schuilnamen: readonly string[]): void {
  const woorden = new Set(tekst.split(/[^\p{L}]+/u));
  const genoemd = schuilnamen.some((naam) => woorden.has(naam));
  weiger(KENMERK.test(tekst) || genoemd, () => new GeenCasusInBeleid(veld));
}

/** @throws {PuntAlAfgerond} */
export function toetsAfTeRonden({ afronding }: Beleidspunt): void {
  weiger(afronding !== null, () => new PuntAlAfgerond());
}
