import type { Bestuursvraag } from '../../casus/index.js';
import type { Fiatverzoek } from '../persistence/fiat.repository.js';
import { dagwoord, vul, WOORDEN } from './woorden.js';

/** As much as is kept with an announcement. */
const HOOGSTENS = 2000;

type Fiatvraag = Pick<Fiatverzoek, 'organisatieNaam' | 'gevraagdOp' | 'antwoord' | 'beantwoordOp'>;

/** Which bestuur was asked before somebody forces, when, and what it answered; organisations are named and people are not, and the words of a fiat stay with who asked for it. */
export function bestuurszinnen(niveau: Bestuursvraag | null, fiats: readonly Fiatvraag[]): string[] {
  return [...(niveau ? [opgeschaald(niveau)] : []), ...fiats.map(fiat)];
}

/** What is kept with the announcement: what was recorded as far as it fits, the newest kept first, or else why nobody was asked. */
export function bewaardeVraag(zinnen: readonly string[], reden: string): string {
  if (zinnen.length === 0) return vul(WOORDEN.bestuur.niet, { reden });
  return zinnen.reduceRight((al, zin) => (al.length + zin.length < HOOGSTENS ? `${zin} ${al}`.trim() : al), '');
}

function opgeschaald({ vraag, antwoord }: Bestuursvraag): string {
  const woorden = WOORDEN.bestuur;
  const eerst = vul(woorden.opgeschaald, { dag: dagwoord(vraag.gezetOp), organisatie: vraag.eigenaarNaam });
  return `${eerst} ${antwoord ? vul(woorden.schreef, { dag: dagwoord(antwoord.gezetOp), tekst: antwoord.tekst }) : woorden.stil}`;
}

function fiat({ organisatieNaam: organisatie, gevraagdOp, antwoord, beantwoordOp }: Fiatvraag): string {
  const woorden = WOORDEN.bestuur;
  const eerst = vul(woorden.fiat, { dag: dagwoord(gevraagdOp), organisatie });
  if (!antwoord || !beantwoordOp) return `${eerst} ${woorden.stil}`;
  return `${eerst} ${vul(woorden[antwoord], { dag: dagwoord(beantwoordOp) })}`;
}
