import { UITGAVESTANDEN, type Uitgavestand } from '@doorbraaktafel/shared/vocabulary';
import type { UitgaveKortFragment } from '../../generated/graphql';
import { kan } from '../../platform/mogelijk';
import type { Tone } from '../../ui';

export type UitgaveKort = UitgaveKortFragment;

/** What needs somebody first: what waits for this reader, what runs, what is done. */
export interface Uitgavengroepen {
  readonly voorMij: readonly UitgaveKort[];
  readonly loopt: readonly UitgaveKort[];
  readonly klaar: readonly UitgaveKort[];
}

/** Divides expenses without losing their order. Giving back waits for nobody, unless the besluit ended. */
export function groepeer(uitgaven: readonly UitgaveKort[]): Uitgavengroepen {
  const voorMij = uitgaven.filter(({ acties, stand, besluitEinde, betaaldInCent }) => kan(acties, 'goedkeuren') || kan(acties, 'betalen') || kan(acties, 'uitkomsten') || ligtBijOntvanger(acties, besluitEinde, betaaldInCent) || (stand === 'vrij_te_geven' && kan(acties, 'vrijlaten')));
  const rest = uitgaven.filter((uitgave) => !voorMij.includes(uitgave));
  const isOpen = ({ restInCent, stand }: UitgaveKort) => stand === 'aangevraagd' || BigInt(restInCent) > 0n;
  return { voorMij, loopt: rest.filter(isOpen), klaar: rest.filter((uitgave) => !isOpen(uitgave)) };
}

/** Money of a besluit that was withdrawn, which this reader can book once it comes back. */
function ligtBijOntvanger(acties: UitgaveKort['acties'], einde: UitgaveKort['besluitEinde'], betaaldInCent: string): boolean {
  return Boolean(einde && !einde.vervangen) && BigInt(betaaldInCent) > 0n && kan(acties, 'terugontvangen');
}

/** The state as the product knows it; an unknown one of a newer server stays a word without a translation. */
export function leesStand(stand: string): Uitgavestand | undefined {
  return UITGAVESTANDEN.find((bekend) => bekend === stand);
}

export const TOON: Record<Uitgavestand, Tone> = {
  aangevraagd: 'letop',
  afgewezen: 'neutraal',
  ingetrokken: 'neutraal',
  wacht_op_akkoord: 'letop',
  wacht_op_uitkomsten: 'letop',
  te_betalen: 'accent',
  deels_betaald: 'accent',
  vrij_te_geven: 'letop',
  betaald: 'goed',
  vrijgegeven: 'neutraal',
  vervallen: 'neutraal',
  teruggeboekt: 'neutraal',
};

export type Stap = 'aanvraag' | 'afgewezen' | 'ingetrokken' | 'besluit' | 'akkoord' | 'betaling' | 'vrijgegeven' | 'vervallen' | 'teruggeboekt';

/** The steps of an expense, and how many are done. */
export function stappen(stand: Uitgavestand): { stappen: readonly Stap[]; klaar: number } {
  if (stand === 'aangevraagd') return { stappen: ['aanvraag', 'besluit', 'akkoord', 'betaling'], klaar: 1 };
  if (stand === 'afgewezen' || stand === 'ingetrokken') return { stappen: ['aanvraag', stand], klaar: 2 };
  if (stand === 'vrij_te_geven') return { stappen: ['besluit', 'ingetrokken', 'vrijgegeven'], klaar: 2 };
  if (stand === 'vrijgegeven' || stand === 'vervallen') return { stappen: ['besluit', stand], klaar: 2 };
  if (stand === 'teruggeboekt') return { stappen: ['besluit', 'akkoord', 'betaling', stand], klaar: 4 };
  const klaar = { wacht_op_akkoord: 1, wacht_op_uitkomsten: 2, te_betalen: 2, deels_betaald: 2, betaald: 3 }[stand];
  return { stappen: ['besluit', 'akkoord', 'betaling'], klaar };
}
