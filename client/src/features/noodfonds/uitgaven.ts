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

/** Divides expenses without losing their order. Giving back waits for nobody, unless the besluit ended; stopping only when the fonds closed. */
export function groepeer(uitgaven: readonly UitgaveKort[]): Uitgavengroepen {
  const voorMij = uitgaven.filter(({ acties, stand, besluitEinde, betaaldInCent }) => kan(acties, 'goedkeuren') || kan(acties, 'betalen') || kan(acties, 'uitkomsten') || kan(acties, 'nakijken') || kan(acties, 'stoppen') || ligtBijOntvanger(acties, besluitEinde, betaaldInCent) || (stand === 'vrij_te_geven' && kan(acties, 'vrijlaten')));
  const rest = uitgaven.filter((uitgave) => !voorMij.includes(uitgave));
  const isOpen = ({ restInCent, stand }: UitgaveKort) => stand === 'aangevraagd' || BigInt(restInCent) > 0n;
  return { voorMij, loopt: rest.filter(isOpen), klaar: rest.filter((uitgave) => !isOpen(uitgave)) };
}

/** Money of a besluit that was withdrawn, which this reader can book once it comes back. */
function ligtBijOntvanger(acties: UitgaveKort['acties'], einde: UitgaveKort['besluitEinde'], betaaldInCent: string): boolean {
  return Boolean(einde && !einde.vervangen) && BigInt(betaaldInCent) > 0n && kan(acties, 'terugontvangen');
}

export type Bedragnaam = 'apart' | 'gevraagd' | 'betaald' | 'kwamTerug' | 'rest' | 'nogApart' | 'nietGebruikt';

/** The amounts that say something now, in cents: a request was not paid yet, and nothing is left of what was settled. */
export function bedragen({ besluitId, stand, bedragInCent, betaaldInCent, teruggekomenInCent, restInCent }: UitgaveKort): { naam: Bedragnaam; inCent: bigint }[] {
  if (!besluitId) return [{ naam: 'gevraagd', inCent: BigInt(bedragInCent) }];
  const [terug, rest] = [BigInt(teruggekomenInCent), BigInt(restInCent)];
  const betaald = BigInt(betaaldInCent) + terug;
  const isOpen = stand !== 'vervallen';
  const lijst: { naam: Bedragnaam; inCent: bigint }[] = [
    { naam: 'kwamTerug', inCent: terug },
    { naam: stand === 'vrij_te_geven' ? 'nogApart' : 'rest', inCent: isOpen ? rest : 0n },
    { naam: 'nietGebruikt', inCent: BigInt(bedragInCent) - betaald - (isOpen ? rest : 0n) },
  ];
  return [{ naam: 'apart', inCent: BigInt(bedragInCent) }, { naam: 'betaald', inCent: betaald }, ...lijst.filter(({ inCent }) => inCent > 0n)];
}

const gelijk = (naam: string | null) => naam?.trim().toLocaleLowerCase('nl').replace(/\s+/g, ' ');

/** Earlier requests for the same: kind, amount and payee; what was refused or withdrawn does not count. */
export function eerderGevraagd(uitgaven: readonly UitgaveKort[], { soort, bedragInCent, begunstigde }: { soort: string | null; bedragInCent: string | null; begunstigde: string }): UitgaveKort[] {
  if (!soort || bedragInCent === null || !gelijk(begunstigde)) return [];
  return uitgaven.filter((eerder) => eerder.soort === soort && eerder.bedragInCent === bedragInCent && gelijk(eerder.begunstigde) === gelijk(begunstigde) && !['afgewezen', 'ingetrokken'].includes(eerder.stand));
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
