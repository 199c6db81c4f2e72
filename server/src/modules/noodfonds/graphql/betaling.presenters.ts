import { mogelijkeActie } from '../../../platform/permissions/actie.type.js';
import type { Uitgavebetaling } from '../application/uitgavebetalingen.js';
import type { UitgavebetalingType } from './betaling.type.js';

export function presentBetaling({ gelezen: { uitgave }, verantwoording, bonnen, voorschot, termijnen, corrigeerbaar, waaromNiet }: Uitgavebetaling): UitgavebetalingType {
  return {
    uitgaveId: uitgave.feiten.id,
    inOpdrachtInCent: uitgave.feiten.inOpdrachtInCent,
    teruggekregenInCent: uitgave.feiten.teruggekregenInCent,
    terugTeKrijgenInCent: uitgave.nettoBetaaldInCent,
    verantwoording,
    bonnen: [...bonnen],
    voorschot,
    termijnen: [...termijnen],
    corrigeerbaar: [...corrigeerbaar],
    acties: Object.entries(waaromNiet).map(([naam, weigering]) => mogelijkeActie(naam, weigering)),
  };
}
