import { BEGUNSTIGDESOORTEN, BESLUITDOMEINEN, BESLUITSOORTEN, type Begunstigdesoort, type Besluitdomein, type Besluitsoort } from '@doorbraaktafel/shared/vocabulary';
import type { Voorstel } from './useBesluitstand';

/** One more thing that is asked of an organisation. */
export interface Vraagrij {
  organisatieId: string;
  tekst: string;
  voor: string;
}

/** What one fills in for a voorstel; money is asked only when `metGeld` is set. */
export interface Voorstelinvoer {
  binnenRegels: 'binnen' | 'buiten';
  /** Only outside the rules: which version goes aside, on what ground, and why. */
  regelversieId: string;
  grond: string;
  motief: string;
  tekst: string;
  uitvoerderId: string;
  uitvoerenVoor: string;
  /** What else is asked, of whom and before when. */
  acties: readonly Vraagrij[];
  metGeld: boolean;
  bedragInCent: string | null;
  fondsId: string;
  uitgaveSoort: string;
  /** What somebody chose; a person gets money on an invoice only. */
  begunstigdeSoort: Begunstigdesoort | null;
  begunstigde: string;
  factuur: string;
  /** Absent until chosen again, after an expense lost its money. */
  soort: Besluitsoort | null;
  /** What it was before money was asked. */
  soortZonderGeld: Besluitsoort | null;
  domein: Besluitdomein;
  /** Why this is a good solution; may stay empty. */
  gronden: string;
  onomkeerbaar: boolean;
}

const STANDAARD: Readonly<Record<string, [Besluitsoort, Besluitdomein]>> = {
  woning: ['toewijzing', 'wonen'],
  geld_of_schulden: ['uitgave', 'noodfonds'],
  regel_of_eis: ['voorwaarde', 'wonen'],
  zorg_of_indicatie: ['begeleiding', 'zorg'],
  wie_doet_wat: ['werkafspraak', 'proces'],
};

/** Kinds of besluit that carry no money; with an amount the voorstel becomes an expense. */
const ZONDER_GELD: readonly Besluitsoort[] = ['procesbesluit', 'werkafspraak', 'doorzetting', 'opschaling', 'afsluiting', 'advies'];

export interface Omgeving {
  blokkade: string;
  organisaties: readonly { id: string; soort: string }[];
  fondsen: readonly { id: string }[];
  /** Two weeks ahead, as yyyy-mm-dd. */
  overTweeWeken: string;
}

const UITVOERDER: Readonly<Record<string, string>> = { wonen: 'corporatie', zorg: 'zorgaanbieder', inkomen: 'gemeente' };

/** Which rule the earlier voorstel set aside, on what ground and why. */
export interface Opzijzetting {
  regelversieId: string;
  grond: string;
  motief: string;
}

/** A voorstel to begin with: the earlier one with what it set aside, or what follows from what holds the casus up. */
export function beginVoorstel(omgeving: Omgeving, eerder: Voorstel | null, opzij: Opzijzetting | null = null): Voorstelinvoer {
  const [soort, domein] = STANDAARD[omgeving.blokkade] ?? ['werkafspraak', 'proces'];
  const { organisaties, fondsen } = omgeving;
  const passend = organisaties.find((een) => een.soort === UITVOERDER[domein]) ?? organisaties[0];
  return {
    binnenRegels: eerder?.binnenRegels === false ? 'buiten' : 'binnen',
    regelversieId: opzij?.regelversieId ?? '',
    grond: opzij?.grond ?? '',
    motief: opzij?.motief ?? '',
    tekst: eerder?.tekst ?? '',
    uitvoerderId: eerder?.uitvoerderId ?? passend?.id ?? '',
    uitvoerenVoor: eerder?.uitvoerenVoor.slice(0, 10) ?? omgeving.overTweeWeken,
    acties: (eerder?.acties ?? []).map(({ organisatieId, tekst, voor }) => ({ organisatieId, tekst, voor })),
    metGeld: eerder ? eerder.bedragInCent !== null : omgeving.blokkade === 'geld_of_schulden',
    bedragInCent: eerder?.bedragInCent ?? null,
    fondsId: eerder?.fondsId ?? fondsen[0]?.id ?? '',
    uitgaveSoort: eerder?.uitgaveSoort ?? '',
    begunstigdeSoort: BEGUNSTIGDESOORTEN.find((een) => een === eerder?.begunstigdeSoort) ?? null,
    begunstigde: eerder?.begunstigde ?? '',
    factuur: eerder?.factuur ?? '',
    soortZonderGeld: null,
    soort: BESLUITSOORTEN.find((een) => een === eerder?.soort) ?? soort,
    domein: BESLUITDOMEINEN.find((een) => een === eerder?.domein) ?? domein,
    gronden: eerder?.gronden ?? '',
    onomkeerbaar: eerder?.onomkeerbaar ?? false,
  };
}

interface Fondsruimte {
  id: string;
  vrijInCent: string;
  plafondPerCasusInCent?: string | null;
}

/** The most the chosen fonds can pay for one casus, when more than that is asked; amounts in cents. */
export function ruimte({ metGeld, bedragInCent, fondsId }: Voorstelinvoer, fondsen: readonly Fondsruimte[]): string | undefined {
  const fonds = fondsen.find(({ id }) => id === fondsId);
  if (!metGeld || !bedragInCent || !fonds) return undefined;
  const { vrijInCent, plafondPerCasusInCent: plafond } = fonds;
  const meest = plafond && BigInt(plafond) < BigInt(vrijInCent) ? plafond : vrijInCent;
  return BigInt(bedragInCent) > BigInt(meest) ? meest : undefined;
}

interface Mandaatruimte {
  organisatieId: string;
  organisatieNaam: string;
  actief: boolean;
  domein: string;
  besluitsoorten: readonly string[];
  maxBedragInCent: string;
}

/** The organisation that holds the chosen fonds: that of who keeps it. */
export function fondshouder({ fondsId }: Pick<Voorstelinvoer, 'fondsId'>, fondsen: readonly { id: string; beheerderLidId: string }[], leden: readonly { id: string; organisatieId: string }[]): string | undefined {
  const beheerder = fondsen.find(({ id }) => id === fondsId)?.beheerderLidId;
  return leden.find(({ id }) => id === beheerder)?.organisatieId;
}

/** Whose widest mandate lets the fonds pay how much, when more than that is asked; amounts in cents. Without a mandate of the holder nothing is said here. */
export function bovenMandaat(invoer: Voorstelinvoer, mandaten: readonly Mandaatruimte[], houderId: string | undefined): { bedrag: string; wie: string } | undefined {
  const soort = passendeSoort(invoer);
  const dekkend = mandaten.filter(({ actief, domein, besluitsoorten, organisatieId }) => actief && domein === 'noodfonds' && organisatieId === houderId && soort && besluitsoorten.includes(soort));
  const [eerste] = dekkend;
  if (!invoer.metGeld || !invoer.bedragInCent || !eerste) return undefined;
  const meest = dekkend.map(({ maxBedragInCent }) => BigInt(maxBedragInCent)).reduce((a, b) => (a > b ? a : b));
  return BigInt(invoer.bedragInCent) > meest ? { bedrag: `${meest}`, wie: eerste.organisatieNaam } : undefined;
}

/** Asking money makes it an expense; without money it is again what it was, or has to be chosen. */
export function zetGeld({ soort, soortZonderGeld }: Voorstelinvoer, metGeld: boolean): Partial<Voorstelinvoer> {
  if (metGeld) return { metGeld, soort: 'uitgave', soortZonderGeld: soort === 'uitgave' ? null : soort };
  return { metGeld, soort: soort === 'uitgave' ? soortZonderGeld : soort, soortZonderGeld: null };
}

/** The kinds one can choose: an expense has an amount, and some kinds never have. */
export function kiesbareSoorten({ metGeld }: Voorstelinvoer): readonly Besluitsoort[] {
  return BESLUITSOORTEN.filter((soort) => soort !== 'doorzetting' && !(metGeld ? ZONDER_GELD.includes(soort) : soort === 'uitgave'));
}

/** Who holds the fonds, when its mandates let it pay an expense and nothing of the kind that was chosen: the table could not decide it. */
export function alleenAlsUitgave(invoer: Voorstelinvoer, mandaten: readonly Mandaatruimte[], houderId: string | undefined): string | undefined {
  const soort = passendeSoort(invoer);
  const eigen = mandaten.filter(({ actief, domein, organisatieId }) => actief && domein === 'noodfonds' && organisatieId === houderId);
  if (!invoer.metGeld || !soort || eigen.some(({ besluitsoorten }) => besluitsoorten.includes(soort))) return undefined;
  return eigen.find(({ besluitsoorten }) => besluitsoorten.includes('uitgave'))?.organisatieNaam;
}

/** The kind of besluit that goes with the rest: setting a rule aside, or money, changes what it is. */
export function passendeSoort({ soort, binnenRegels, metGeld }: Voorstelinvoer): Besluitsoort | null {
  if (soort === null) return null;
  if (metGeld && ZONDER_GELD.includes(soort)) return 'uitgave';
  return binnenRegels === 'buiten' && soort === 'werkafspraak' ? 'afwijking' : soort;
}
