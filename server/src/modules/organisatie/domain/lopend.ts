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

const WOORDEN: readonly (readonly [keyof Omit<Lopend, 'organisatieId' | 'leden'>, string, string])[] = [
  ['casussen', 'casus waarvoor zij verantwoordelijk is', 'casussen waarvoor zij verantwoordelijk is'],
  ['deelnames', 'casus waaraan zij meedoet', 'casussen waaraan zij meedoet'],
  ['regisseurs', 'casus met een regisseur van haar', 'casussen met een regisseur van haar'],
  ['acties', 'open actie', 'open acties'],
  ['tafels', 'taak als voorzitter of in de regie', 'taken als voorzitter of in de regie'],
  ['fondsen', 'fonds', 'fondsen'],
];

/** Why an organisatie cannot end yet: help that would fall to nobody. */
export function waaromNietStoppen(lopend: Lopend): Weigering | undefined {
  const wat = WOORDEN.flatMap(([naam, een, meer]) => (lopend[naam] === 0 ? [] : [`${lopend[naam]} ${lopend[naam] === 1 ? een : meer}`]));
  return wat.length > 0 ? new OrganisatieHeeftLopend(wat.join(', ')) : undefined;
}
