/** One claim on an agreement; amounts in cents, the day as yyyy-mm-dd. */
export interface Risicoclaim {
  readonly id: string;
  readonly soort: 'huur' | 'schade' | 'ontruiming';
  readonly schadeInCent: bigint;
  readonly ontstaanOp: string;
  readonly bewijsId: string;
  /** A party that does not read the casus reads evidence of its own claims only. */
  readonly leestBewijs: boolean;
  readonly ingediendDoor: string;
  /** The party that claims; absent on claims from before a party named its account. */
  readonly organisatieId: string | null;
  readonly ingediendOp: Date;
  readonly beslotenOp: Date | null;
  readonly toegekendInCent: bigint | null;
  readonly reden: string | null;
  /** What granting makes ready to be paid; absent once decided. */
  readonly uitTeKerenInCent: bigint | null;
}

/** What granting a claim makes ready to be paid: the share of gemeenten in the damage, in whole cents, never more than is left under the ceiling. */
export function uitTeKeren({ schadeInCent, aandeelGemeenten, restInCent }: { schadeInCent: bigint; aandeelGemeenten: number; restInCent: bigint }): bigint {
  const deel = (schadeInCent * BigInt(aandeelGemeenten)) / 100n;
  return deel < restInCent ? deel : restInCent;
}

/**
 * Sharing the damage of a tenancy that fails. The ceiling is what the besluit set aside for the share of gemeenten.
 * Source: Almelo, P31-2018 vraagstuk 1 (Y10): percentages add up to 100, a claim needs evidence and stays under the ceiling.
 */
export interface Risicodeling {
  readonly uitgaveId: string;
  readonly casusId: string;
  readonly contract: string;
  readonly van: string;
  readonly tot: string;
  readonly plafondInCent: bigint;
  /** What claims were granted; of this what was paid, and of that what came back or was taken back. */
  readonly geclaimdInCent: bigint;
  readonly betaaldInCent: bigint;
  readonly terugInCent: bigint;
  readonly gaatOverFonds: boolean;
  readonly isPartij: boolean;
  readonly partijen: readonly { readonly organisatieId: string; readonly aandeel: number }[];
  readonly claims: readonly Risicoclaim[];
}
