import { DOORZETGRONDEN, type Besluitsoort, type Besluitwijze } from '@doorbraaktafel/shared/vocabulary';
import type { Weigering } from '@doorbraaktafel/shared/weigeringen';
import { SOORTREGELS } from './besluitsoorten.js';
import type { Motivering } from './doorzetting.js';
import { vindDekking, waaromOngedekt, type Mandaat, type Verplichting } from './mandaat.js';
import { isOnbevestigd, type Standpunt } from './standpunten.js';

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

/** What consensus would give today: a besluit, an advies, or nothing at all; with the obligation that no mandate covers. */
export interface Uitzicht {
  readonly wijze: 'consensus' | 'advies' | null;
  readonly ongedekt: Verplichting | null;
  readonly waarom: Weigering | null;
}

/** Without a valid mandate a besluit is an advies, and money never goes out on an advies (decision model §2.3). */
export function uitzichtBijConsensus(soort: Besluitsoort, verplichtingen: readonly Verplichting[], mandaten: readonly Mandaat[], vandaag: string): Uitzicht {
  const zonder = { ongedekt: null, waarom: null };
  if (soort === 'advies') return { wijze: 'advies', ...zonder };
  const [zwaarste] = verplichtingen;
  if (!SOORTREGELS[soort].mandaatNodig) return { wijze: 'consensus', ...zonder };
  if (!zwaarste) return { wijze: 'advies', ...zonder };
  if (vindDekking(mandaten, zwaarste, vandaag)) return { wijze: 'consensus', ...zonder };
  return { wijze: zwaarste.bedragInCent > 0n ? null : 'advies', ongedekt: zwaarste, waarom: waaromOngedekt(mandaten, zwaarste, vandaag) };
}

/**
 * What a besluit by consensus rests on.
 * @throws {MandaatOntbreekt | MandaatOverschreden} when there is money and nothing covers it
 */
export function dekkingBijConsensus<M extends Mandaat>(
  soort: Besluitsoort,
  verplichtingen: readonly Verplichting[],
  mandaten: readonly M[],
  vandaag: string,
): { wijze: Besluitwijze; dekkingen: Dekking<M>[] } {
  const { wijze, waarom } = uitzichtBijConsensus(soort, verplichtingen, mandaten, vandaag);
  if (waarom && wijze === null) throw waarom;
  const rust = wijze === 'consensus' && SOORTREGELS[soort].mandaatNodig;
  return { wijze: wijze ?? 'advies', dekkingen: rust ? dekkingenVan(verplichtingen, mandaten, vandaag) : [] };
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

/** The grounds of a besluit everybody agreed to: who agreed and for whom that was only noted, who stayed silent, why it is a good solution, what the client said. */
export function grondenBijConsensus(standpunten: readonly (Standpunt & { organisatieNaam: string })[], clientGehoord: string, onderbouwing = ''): Grond[] {
  const namen = (soorten: readonly string[]) =>
    standpunten.filter((s) => soorten.includes(s.standpunt)).map((s) => (isOnbevestigd(s) ? `${s.organisatieNaam} (genoteerd, bij het besluit nog niet bevestigd)` : s.organisatieNaam)).join(', ');
  const akkoord = namen(['akkoord', 'akkoord_met_voorbehoud']);
  const zwijgend = namen(['geen_reactie']);
  return gronden([
    ['overeenstemming', `${akkoord || 'Niemand'}.${zwijgend ? ` Afwezig en zonder reactie: ${zwijgend}.` : ''}`],
    ['onderbouwing', onderbouwing],
    ['clientGehoord', clientGehoord],
  ]);
}

/** The grounds of a forced decision, each its own paragraph. */
export function grondenBijDoorzetting({ gronden: teksten, clientGehoord }: Motivering): Grond[] {
  return gronden([...DOORZETGRONDEN.map((soort) => [soort, teksten[soort]] as const), ['clientGehoord', clientGehoord]]);
}
