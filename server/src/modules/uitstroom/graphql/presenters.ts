import type { Aanmelding } from '../domain/aanmelding.js';
import type { Woningtoewijzing } from '../domain/woningtoewijzing.js';
import type { AanmeldingType } from './aanmelding.type.js';
import type { WoningtoewijzingType } from './woningtoewijzing.type.js';

export function presentAanmelding({ gegevens: a }: Aanmelding): AanmeldingType {
  return {
    id: a.id,
    pseudoniem: a.pseudoniem,
    zorgaanbiederId: a.zorgaanbiederId,
    fase: a.fase,
    faseSinds: a.faseSinds,
    eindreden: a.redenCode,
    gebeurdOp: a.gebeurdOp,
    geregistreerdOp: a.geregistreerdOp,
    uitPublicatie: a.herkomst === 'gepubliceerd',
  };
}

export function presentWoningtoewijzing(w: Woningtoewijzing): WoningtoewijzingType {
  return {
    id: w.id,
    aanmeldingId: w.aanmeldingId,
    corporatieId: w.corporatieId,
    gemeenteId: w.gemeenteId,
    opgeleverdOp: w.opgeleverdOp,
    geregistreerdOp: w.geregistreerdOp,
  };
}
