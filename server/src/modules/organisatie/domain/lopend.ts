import { OrganisatieHeeftLopend, type Weigering } from '@doorbraaktafel/shared/weigeringen';

/** What still runs at an organisatie, counted over the regio; no casus is named. */
export interface Lopend {
  readonly organisatieId: string;
  readonly casussen: number;
  readonly deelnames: number;
  readonly regisseurs: number;
  readonly acties: number;
  readonly tafels: number;
  readonly fondsen: number;
  readonly leden: number;
}

/** Kinds of work, never how much: a number would tell a beheerder of casussen that are not hers to see. */
const WOORDEN: readonly (readonly [keyof Omit<Lopend, 'organisatieId' | 'leden'>, string])[] = [
  ['casussen', 'casussen waarvoor zij verantwoordelijk is'],
  ['deelnames', 'casussen waaraan zij meedoet'],
  ['regisseurs', 'casussen met een regisseur van haar'],
  ['acties', 'open acties'],
  ['tafels', 'taken als voorzitter of in de regie'],
  ['fondsen', 'fondsen'],
];

/** Why an organisatie cannot end yet: help that would fall to nobody. */
export function waaromNietStoppen(lopend: Lopend): Weigering | undefined {
  const wat = WOORDEN.flatMap(([naam, woorden]) => (lopend[naam] === 0 ? [] : [woorden]));
  return wat.length > 0 ? new OrganisatieHeeftLopend(wat.join(', ')) : undefined;
}
