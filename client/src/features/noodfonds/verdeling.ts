import type { FondsenQuery } from '../../generated/graphql';

export type Fonds = FondsenQuery['fondsen'][number];
export type Deelnaam = 'betaald' | 'gereserveerd' | 'vrij';

/** A part of the budget: its amount and its place on a bar of a hundred. */
export interface Deel {
  readonly naam: Deelnaam;
  readonly bedragInCent: string;
  readonly begin: number;
  readonly breedte: number;
}

type Bedragen = Pick<Fonds, 'begrootInCent' | 'betaaldInCent' | 'gereserveerdInCent' | 'vrijInCent'>;

/** What became of the budget, as parts of a bar; an empty fund has parts without width. */
export function verdeel(fonds: Bedragen): Deel[] {
  const delen = [
    { naam: 'betaald', bedragInCent: fonds.betaaldInCent },
    { naam: 'gereserveerd', bedragInCent: fonds.gereserveerdInCent },
    { naam: 'vrij', bedragInCent: fonds.vrijInCent },
  ] as const;
  const geheel = BigInt(fonds.begrootInCent);
  let begin = 0;
  return delen.map((deel) => {
    const breedte = geheel > 0n ? Number((BigInt(deel.bedragInCent) * 10_000n) / geheel) / 100 : 0;
    const plek = { ...deel, begin, breedte };
    begin += breedte;
    return plek;
  });
}
