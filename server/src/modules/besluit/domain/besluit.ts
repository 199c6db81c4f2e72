import { DOORZETGRONDEN, type Besluitsoort, type Besluitwijze } from '@doorbraaktafel/shared/vocabulary';
import { SOORTREGELS } from './besluitsoorten.js';
import type { Motivering } from './doorzetting.js';
import { vindDekking, waaromOngedekt, type Mandaat, type Verplichting } from './mandaat.js';
import type { Standpunt } from './standpunten.js';

/** One paragraph of the grounds, cut by its data group for who may not read it. */
export interface Grond {
  readonly soort: string;
  readonly gegevensgroep: string;
  readonly tekst: string;
}

/** A besluit as it was taken; never edited, only withdrawn or replaced. */
export interface Besluit {
  readonly id: string;
  readonly casusId: string;
  readonly voorstelId: string;
  readonly rondeId: string;
  readonly agendapuntId: string | null;
  readonly soort: Besluitsoort;
  readonly wijze: Besluitwijze;
  readonly tekst: string;
  readonly bedragInCent: bigint | null;
  /** ISO date, when it was forced. */
  readonly herzienVoor: string | null;
}

/** The mandate that covers an obligation, on which the besluit rests. */
export interface Dekking<M extends Mandaat = Mandaat> {
  readonly verplichting: Verplichting;
  readonly mandaat: M;
}

/**
 * What a besluit by consensus rests on. Without a valid mandate it is an advies, and money never goes out on an advies.
 * @throws {MandaatOntbreekt | MandaatOverschreden} when there is money and nothing covers it
 */
export function dekkingBijConsensus<M extends Mandaat>(
  soort: Besluitsoort,
  verplichtingen: readonly Verplichting[],
  mandaten: readonly M[],
  vandaag: string,
): { wijze: Besluitwijze; dekkingen: Dekking<M>[] } {
  if (soort === 'advies') return { wijze: 'advies', dekkingen: [] };
  if (!SOORTREGELS[soort].mandaatNodig) return { wijze: 'consensus', dekkingen: [] };
  const [zwaarste] = verplichtingen;
  const dekkingen = dekkingenVan(verplichtingen, mandaten, vandaag);
  const gedekt = dekkingen.some(({ verplichting }) => verplichting === zwaarste);
  if (!gedekt && zwaarste && zwaarste.bedragInCent > 0n) throw waaromOngedekt(mandaten, zwaarste, vandaag);
  return gedekt ? { wijze: 'consensus', dekkingen } : { wijze: 'advies', dekkingen: [] };
}

/** The obligations that a mandate covers, each with the narrowest one. */
export function dekkingenVan<M extends Mandaat>(verplichtingen: readonly Verplichting[], mandaten: readonly M[], vandaag: string): Dekking<M>[] {
  return verplichtingen.flatMap((verplichting) => {
    const id = vindDekking(mandaten, verplichting, vandaag)?.id;
    const mandaat = mandaten.find((m) => m.id === id);
    return mandaat ? [{ verplichting, mandaat }] : [];
  });
}

const gronden = (paren: readonly (readonly [soort: string, tekst: string])[]): Grond[] =>
  paren.filter(([, tekst]) => tekst.trim() !== '').map(([soort, tekst]) => ({ soort, gegevensgroep: 'gronden', tekst: tekst.trim() }));

/** The grounds of a besluit everybody agreed to: who agreed, who stayed silent, why it is a good solution, what the client said. */
export function grondenBijConsensus(standpunten: readonly (Standpunt & { organisatieNaam: string })[], clientGehoord: string, onderbouwing = ''): Grond[] {
  const namen = (soorten: readonly string[]) =>
    standpunten.filter((s) => soorten.includes(s.standpunt)).map((s) => s.organisatieNaam).join(', ');
  const akkoord = namen(['akkoord', 'akkoord_met_voorbehoud']);
  const zwijgend = namen(['geen_reactie']);
  return gronden([
    ['overeenstemming', `Akkoord zijn: ${akkoord}.${zwijgend ? ` Afwezig en zonder reactie: ${zwijgend}.` : ''}`],
    ['onderbouwing', onderbouwing],
    ['clientGehoord', clientGehoord],
  ]);
}

/** The grounds of a forced decision, each its own paragraph. */
export function grondenBijDoorzetting({ gronden: teksten, clientGehoord }: Motivering): Grond[] {
  return gronden([...DOORZETGRONDEN.map((soort) => [soort, teksten[soort]] as const), ['clientGehoord', clientGehoord]]);
}
