import type { Besluitdomein, Onderwerp } from '@doorbraaktafel/shared/vocabulary';
import { CrisisGesloten, GeenGesprek, NiemandDeedMee, weiger } from '@doorbraaktafel/shared/weigeringen';
import { isActief, type Mandaat } from './mandaat.js';

/** Hours that a crisis channel asks for an answer: hours instead of days (decision model §2.4, urgent); the number is a proposal. */
export const CRISIS_UREN = 4;

/** Subjects whose regie brings doorzettingsmacht in a domain (KADER-2022 §3.1); what is of nobody's subject is of the route. */
export const ONDERWERPEN_VAN: Readonly<Record<Besluitdomein, readonly Onderwerp[]>> = {
  wonen: ['wonen'],
  zorg: ['zorg', 'verslaving'],
  inkomen: ['inkomen'],
  noodfonds: ['route'],
  proces: ['route'],
};

export interface MogelijkeVertegenwoordiger {
  readonly id: string;
  readonly organisatieId: string;
  readonly rol: string;
}

/** The mandated representatives of the organisations around a casus: holders and deputies of what holds today, each of the own organisation. */
export function vertegenwoordigers<L extends MogelijkeVertegenwoordiger>(
  organisatieIds: readonly string[],
  mandaten: readonly Mandaat[],
  leden: readonly L[],
  vandaag: string,
): L[] {
  const geldig = mandaten.filter((mandaat) => isActief(mandaat, vandaag));
  return leden.filter((lid) =>
    organisatieIds.includes(lid.organisatieId) &&
    geldig.some((m) => m.organisatieId === lid.organisatieId && (m.houderLidId === lid.id || m.houderRol === lid.rol || m.vervangerLidIds.includes(lid.id))));
}

export interface Genodigde {
  readonly lidId: string;
  readonly organisatieId: string;
  readonly gezienOp: Date | null;
}

/**
 * They talk first: only who joined is recorded as having spoken, and one party alone is no conversation (decision model §2.4, guard 1).
 * @throws {CrisisGesloten | NiemandDeedMee}
 */
export function toetsGesprek(overleg: { readonly geslotenOp: Date | null; readonly genodigden: readonly Genodigde[] }, gesproken: readonly string[]): void {
  weiger(overleg.geslotenOp !== null, () => new CrisisGesloten());
  const meegedaan = new Set(overleg.genodigden.filter(({ gezienOp }) => gezienOp).map(({ organisatieId }) => organisatieId));
  weiger(meegedaan.size < 2, () => new NiemandDeedMee());
  weiger(gesproken.some((organisatieId) => !meegedaan.has(organisatieId)), () => new NiemandDeedMee({ nl: 'Leg alleen vast wat iemand zei die meedeed.', en: 'Only record what somebody said who took part.' }));
}

/**
 * What is noted of the conversation as the ronde. The organisation of the chair may take part without being asked about the voorstel;
 * then what the one party said is the whole ronde, and everybody else stays without reaction. Of more parties at least two are noted.
 * @throws {GeenGesprek}
 */
export function toetsGenoteerd(genodigden: readonly Genodigde[], gevraagd: readonly string[], genoteerd: readonly string[]): void {
  const inGesprek = new Set(genodigden.filter(({ gezienOp, organisatieId }) => gezienOp && gevraagd.includes(organisatieId)).map(({ organisatieId }) => organisatieId));
  weiger(new Set(genoteerd).size < Math.min(2, inGesprek.size), () => new GeenGesprek());
}
