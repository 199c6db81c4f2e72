import { BELETTEN } from '@doorbraaktafel/shared/weigeringen';
import { mogelijkeActie } from '../../../platform/permissions/actie.type.js';
import { inTaal } from '../../../platform/taal/taal.js';
import type { Bewaringsbeeld } from '../application/bewaring.js';
import type { Vernietigingen } from '../application/vernietigingen.js';
import type { Vernietiging } from '../domain/vernietiging.js';
import type { BewaartermijnVoorbijType, BewaringType, VernietigingType } from './bewaring.type.js';

type Voorbij = Awaited<ReturnType<Vernietigingen['voorbij']>>[number];

export function presentVernietiging({ aantallen, voorgesteldDoor: _, ...rest }: Vernietiging): VernietigingType {
  return { ...rest, delen: Object.entries(aantallen ?? {}).map(([soort, aantal]) => ({ soort, aantal })).sort((a, b) => a.soort.localeCompare(b.soort)) };
}

export function presentBewaring({ casusId, bewaardTot, stops, voorstel, belet, mogelijk }: Bewaringsbeeld): BewaringType {
  return {
    casusId, bewaardTot, stops: stops.map((stop) => ({ ...stop })), voorstel: voorstel ? presentVernietiging(voorstel) : null,
    inDeWeg: belet.map((code) => inTaal(BELETTEN[code])), acties: mogelijk.map(([naam, waarom]) => mogelijkeActie(naam, waarom)),
  };
}

export function presentVoorbij({ belet, ...rest }: Voorbij): BewaartermijnVoorbijType {
  return { ...rest, inDeWeg: belet.map((code) => inTaal(BELETTEN[code])) };
}
