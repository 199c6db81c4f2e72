import type { FondsregelsInvoer } from '@doorbraaktafel/shared/validation';
import type { Fondsregels } from '../domain/fonds.js';

/** What a form left out means: any amount, any kind. */
export function leesRegels(invoer: FondsregelsInvoer): Fondsregels {
  return {
    ...invoer,
    plafondPerCasusInCent: invoer.plafondPerCasusInCent ?? null,
    plafonds: invoer.plafonds.map((plafond) => ({ ...plafond, uitgaveSoort: plafond.uitgaveSoort ?? null })),
    goedkeurders: invoer.goedkeurders.map((g) => ({ lidId: g.lidId, totEnMetInCent: g.totEnMetInCent ?? null, soorten: g.soorten ?? null })),
  };
}
