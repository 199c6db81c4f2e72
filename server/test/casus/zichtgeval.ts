import { ROLLEN, type Rol } from '@doorbraaktafel/shared/vocabulary';
import fc from 'fast-check';

/** Own work that keeps a casus open for who takes part, and the same work when it is done. */
export const WERK = ['geen', 'actie', 'actie af', 'ronde', 'ronde dicht', 'heroverweging', 'heroverweging af', 'route', 'route voorbij', 'crisis', 'crisis voorbij',
  'zienswijze', 'zienswijze gegeven', 'termijn', 'termijn voorbij', 'driehoek', 'driehoek gesloten', 'uitzoekopdracht', 'uitzoekopdracht beëindigd', 'aanbod', 'aanbod beantwoord'] as const;
const OPEN: readonly string[] = ['actie', 'ronde', 'heroverweging', 'route', 'crisis', 'zienswijze', 'termijn', 'driehoek', 'uitzoekopdracht', 'aanbod'];
/** Work that ends when the casus closes. */
const TOT_SLUITEN: readonly string[] = ['driehoek', 'uitzoekopdracht', 'aanbod'];

/** Everything that decides whether one lid sees one casus, drawn at random. */
export interface Geval {
  readonly rol: Rol;
  /** Of the organisation that answers for the data. */
  readonly vanBrenger: boolean;
  readonly grond: 'geen' | 'deelnemer' | 'fondsbeheerder' | 'regisseur' | 'client' | 'noodinzage';
  /** Days from now on which the access begins and ends. */
  readonly vanaf: number;
  readonly tot: number | null;
  readonly gepubliceerd: boolean;
  readonly vervallen: boolean;
  readonly geslotenDagen: number | null;
  readonly werk: (typeof WERK)[number];
  /** Work of an organisation that this lid is not of. */
  readonly werkVanAnder: boolean;
  readonly toestemming: 'geen' | 'geldig' | 'ingetrokken' | 'voorbij' | 'van een ander';
  readonly lidBeeindigd: boolean;
}

/** Days that a closed casus stays in sight, unless the regio chose otherwise. */
export const DAGEN_NA_SLUITEN = 30;

export const geval: fc.Arbitrary<Geval> = fc.record({
  rol: fc.constantFrom(...ROLLEN.filter((rol) => rol !== 'fg_of_auditor' && rol !== 'beheerder')),
  vanBrenger: fc.boolean(),
  grond: fc.constantFrom<Geval['grond']>('geen', 'deelnemer', 'deelnemer', 'deelnemer', 'fondsbeheerder', 'regisseur', 'client', 'noodinzage'),
  vanaf: fc.constantFrom(-5, -1, 3),
  tot: fc.constantFrom(null, null, -1, 4),
  gepubliceerd: fc.boolean(),
  vervallen: fc.boolean(),
  geslotenDagen: fc.constantFrom(null, null, 3, DAGEN_NA_SLUITEN - 1, DAGEN_NA_SLUITEN + 1, 90),
  werk: fc.constantFrom('geen', ...WERK),
  werkVanAnder: fc.constantFrom(false, false, true),
  toestemming: fc.constantFrom<Geval['toestemming']>('geen', 'geldig', 'ingetrokken', 'voorbij', 'van een ander'),
  lidBeeindigd: fc.constantFrom(false, false, false, true),
});

/** Somebody who takes part and finds something out, or has done so. */
export const uitzoekgeval: fc.Arbitrary<Geval> = fc
  .tuple(geval, fc.constantFrom('uitzoekopdracht' as const, 'uitzoekopdracht beëindigd' as const))
  .map(([g, werk]) => ({ ...g, werk, werkVanAnder: false, grond: 'deelnemer', vanBrenger: false, vanaf: -1, tot: null, lidBeeindigd: false }));

/** The rule in words of its own: architecture "Two locks" and ADR 0015, said without SQL. */
export function hoortTeZien(g: Geval): boolean {
  if (g.grond === 'geen' || g.lidBeeindigd || g.vanaf > 0 || (g.tot !== null && g.tot < 0)) return false;
  if ((g.grond !== 'deelnemer' && g.grond !== 'fondsbeheerder') || g.vanBrenger) return true;
  const opAgenda = g.gepubliceerd && !g.vervallen && (g.geslotenDagen === null || g.geslotenDagen < DAGEN_NA_SLUITEN);
  const gevraagdEnDicht = TOT_SLUITEN.includes(g.werk) && g.geslotenDagen !== null;
  return opAgenda || (OPEN.includes(g.werk) && !g.werkVanAnder && !gevraagdEnDicht);
}

/** Whether a code of the veldmatrix opens the lines of a data group that came from somebody else. */
export function hoortTeLezen(g: Geval, code: string): boolean {
  return ['R', 'E', 'G'].includes(code) || (code === 'T' && (g.toestemming === 'geldig' || g.grond === 'noodinzage'));
}
