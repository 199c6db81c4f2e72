import type { Zin } from '@doorbraaktafel/shared/taal';
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
const WOORDEN: readonly (readonly [keyof Omit<Lopend, 'organisatieId' | 'leden'>, Zin])[] = [
  ['casussen', { nl: 'casussen waarvoor zij verantwoordelijk is', en: 'cases it answers for' }],
  ['deelnames', { nl: 'casussen waaraan zij meedoet', en: 'cases it takes part in' }],
  ['regisseurs', { nl: 'casussen met een regisseur van haar', en: 'cases that one of its people leads' }],
  ['acties', { nl: 'open acties', en: 'open actions' }],
  ['tafels', { nl: 'taken als voorzitter of in de regie', en: 'tasks as chair or as lead' }],
  ['fondsen', { nl: 'fondsen', en: 'funds' }],
];

/** Why an organisatie cannot end yet: help that would fall to nobody. */
export function waaromNietStoppen(lopend: Lopend): Weigering | undefined {
  const wat = WOORDEN.flatMap(([naam, woorden]) => (lopend[naam] === 0 ? [] : [woorden]));
  return wat.length > 0 ? new OrganisatieHeeftLopend({ nl: wat.map(({ nl }) => nl).join(', '), en: wat.map(({ en }) => en).join(', ') }) : undefined;
}
