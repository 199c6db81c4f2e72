import type { Zijuitgang, ZvhCriterium } from '@doorbraaktafel/shared/vocabulary';
import { DatumInVerleden, DriehoekNietTeVragen, OngeldigeInvoer, PogingOntbreekt, weiger, ZijuitgangPastNiet } from '@doorbraaktafel/shared/weigeringen';
import { dagenTussen, type Dag } from './dag.js';

export type Stapsoort = 'poging' | 'opschaling' | 'zijuitgang';

/** One thing that was done on the way up; written once, never changed. */
export interface Opschaalstap {
  readonly id: string;
  readonly soort: Stapsoort;
  /** The level on which it was tried, or to which the casus went. */
  readonly niveau: number;
  readonly eigenaarNaam: string;
  readonly tekst: string;
  readonly zonderPoging: string | null;
  readonly zijuitgang: Zijuitgang | null;
  readonly termijn: Dag | null;
  readonly gezetOp: Date;
  readonly gezetDoorNaam: string;
  /** The organisation of who wrote it down, which need not be the one at move. */
  readonly gezetDoorOrganisatieNaam: string;
}

export type Plek = 'gemeente' | 'corporatie' | 'zorgaanbieder';

/** One corner of the triangle of L1: who it is, as far as known, and whether it takes part. */
export interface Hoek {
  readonly plek: Plek;
  readonly organisatieId: string | null;
  readonly organisatieNaam: string | null;
  readonly doetMee: boolean;
  /** ISO date until which it is asked to try; empty while it is not. */
  readonly gevraagdTot: Dag | null;
}

interface Partij {
  readonly organisatieId: string;
  readonly organisatieNaam: string;
  readonly organisatieSoort: string;
}

interface Driehoekfeiten {
  readonly gemeente: { readonly id: string; readonly naam: string };
  readonly brenger: Partij;
  readonly deelnemers: readonly Partij[];
  readonly gevraagd: ReadonlyMap<string, Dag>;
}

/** The triangle of L1: gemeente where the problem is, corporatie, zorgaanbieder (domain reference §2.1; DSP-2020 §2.10). */
export function driehoek({ gemeente, brenger, deelnemers, gevraagd }: Driehoekfeiten): Hoek[] {
  const doetMee = (id: string) => deelnemers.some(({ organisatieId }) => organisatieId === id);
  const hoek = (plek: Plek, partij: Partij | undefined): Hoek => ({
    plek,
    organisatieId: partij?.organisatieId ?? null,
    organisatieNaam: partij?.organisatieNaam ?? null,
    doetMee: partij !== undefined && doetMee(partij.organisatieId),
    gevraagdTot: (partij && gevraagd.get(partij.organisatieId)) ?? null,
  });
  const eerste = (soort: string) => deelnemers.find(({ organisatieSoort }) => organisatieSoort === soort);
  return [
    { plek: 'gemeente', organisatieId: gemeente.id, organisatieNaam: gemeente.naam, doetMee: doetMee(gemeente.id), gevraagdTot: gevraagd.get(gemeente.id) ?? null },
    hoek('corporatie', eerste('corporatie')),
    hoek('zorgaanbieder', brenger.organisatieSoort === 'zorgaanbieder' ? brenger : eerste('zorgaanbieder')),
  ];
}

/** Longest that a question to the triangle keeps a casus open for it. */
const PROBEREN_HOOGSTENS_DAGEN = 42;

/** A day to come that is felt as a term; the casus is open to the triangle so long. @throws {DatumInVerleden | OngeldigeInvoer} */
export function toetsProbeertermijn(termijn: Dag, vandaag: Dag): void {
  weiger(termijn < vandaag, () => new DatumInVerleden('termijn'));
  weiger(dagenTussen(vandaag, termijn) > PROBEREN_HOOGSTENS_DAGEN, () => new OngeldigeInvoer({ nl: 'Kies een dag binnen zes weken.', en: 'Choose a day within six weeks.' }, 'termijn'));
}

/** Who of the triangle can be asked to try: who takes part and did not bring the casus in itself. @throws {DriehoekNietTeVragen} */
export function teVragen(niveau: number, hoeken: readonly Hoek[], brengerId: string): string[] {
  const waarom = waaromDriehoekNiet(niveau, hoeken, brengerId);
  if (waarom) throw waarom;
  return anderen(hoeken, brengerId);
}

/** Why the triangle cannot be asked now, if so. */
export function waaromDriehoekNiet(niveau: number, hoeken: readonly Hoek[], brengerId: string): DriehoekNietTeVragen | undefined {
  if (niveau !== 1) return new DriehoekNietTeVragen('niveau');
  if (hoeken.some(({ gevraagdTot }) => gevraagdTot !== null)) return new DriehoekNietTeVragen('gevraagd');
  return anderen(hoeken, brengerId).length === 0 ? new DriehoekNietTeVragen('niemand') : undefined;
}

function anderen(hoeken: readonly Hoek[], brengerId: string): string[] {
  return hoeken.flatMap(({ organisatieId, doetMee }) => (organisatieId && doetMee && organisatieId !== brengerId ? [organisatieId] : []));
}

/** The level of the bestuur of the gemeente. */
export const BESTUURLIJK = 3;

/** That the bestuur was asked to decide, and what it wrote down since. */
export interface Bestuursvraag {
  readonly vraag: Opschaalstap;
  readonly antwoord: Opschaalstap | null;
}

/** The last time the casus went up to a bestuur; its answer is what the organisation at move wrote on that level afterwards. */
export function bestuursvraag(stappen: readonly Opschaalstap[]): Bestuursvraag | null {
  const vraag = stappen.findLast(({ soort, niveau }) => soort === 'opschaling' && niveau === BESTUURLIJK);
  if (!vraag) return null;
  const antwoorden = stappen.slice(stappen.indexOf(vraag) + 1).filter(({ soort, niveau, gezetDoorOrganisatieNaam: wie }) =>
    soort === 'poging' && niveau === BESTUURLIJK && wie === vraag.eigenaarNaam);
  return { vraag, antwoord: antwoorden.at(-1) ?? null };
}

/** Whose the casus is on each level: L1 of the gemeente where the problem is, L2 of who keeps the route, L3 of the gemeente's bestuur. */
export const EIGENAAR: Readonly<Record<number, 'gemeente' | 'regisseur'>> = { 1: 'gemeente', 2: 'regisseur', 3: 'gemeente' };

/** Whether going up from here asks one sentence why nothing was tried first; only on L1, where the triangle comes first (Y27). */
export function vraagtReden(niveau: number, stappen: readonly Pick<Opschaalstap, 'soort' | 'niveau'>[]): boolean {
  return niveau === 1 && !stappen.some((stap) => stap.soort === 'poging' && stap.niveau === 1);
}

/** @throws {PogingOntbreekt} */
export function toetsPoging(niveau: number, stappen: readonly Pick<Opschaalstap, 'soort' | 'niveau'>[], zonderPoging: string | null): void {
  if (vraagtReden(niveau, stappen) && !zonderPoging) throw new PogingOntbreekt();
}

/**
 * A Zorg- en Veiligheidshuis takes a casus with problems on more life areas, for which more chains are needed, with impact
 * on the surroundings; or a serious local safety problem (domain reference §2.1, side exit).
 * @throws {ZijuitgangPastNiet}
 */
export function toetsZijuitgang(zijuitgang: Zijuitgang, criteria: readonly ZvhCriterium[]): void {
  if (zijuitgang !== 'zorg_en_veiligheidshuis' || criteria.includes('ernstig_lokaal')) return;
  const samen = (['meer_leefgebieden', 'meer_ketens', 'impact_op_omgeving'] as const).every((een) => criteria.includes(een));
  if (!samen) throw new ZijuitgangPastNiet();
}
