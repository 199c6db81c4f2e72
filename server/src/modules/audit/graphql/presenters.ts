import type { Controleuitslag } from '../application/controle.js';
import type { Logoverzicht, Overzicht } from '../application/overzicht.js';
import { inWoorden } from '../domain/handeling.js';
import type { AuditControleType, AuditOverzichtType, AuditRegelType } from './audit.type.js';

type Regel = Awaited<ReturnType<Overzicht['regels']>>['regels'][number];

export function presentOverzicht(stand: Logoverzicht): AuditOverzichtType {
  const { grootte, wortel, controlepuntOp, sleutel, achterstand } = stand;
  return { grootte, wortel, controlepuntOp, sleutel, achterstand };
}

export function presentControle(uitslag: Controleuitslag): AuditControleType {
  const { inOrde, grootte, wortel, gecontroleerdOp, bevindingen } = uitslag;
  return { inOrde, grootte, wortel, gecontroleerdOp, bevindingen };
}

export function presentRegel(regel: Regel): AuditRegelType {
  const { id, nummer, gebeurdOp, vastgelegdOp, organisatie, onderwerpSoort, doel } = regel;
  return { id, nummer, gebeurdOp, vastgelegdOp, organisatie, onderwerpSoort, doel, handeling: inWoorden(regel.actie), inNood: regel.actie === 'casus.noodinzage' };
}
