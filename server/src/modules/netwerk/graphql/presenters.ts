import { mogelijkeActie } from '../../../platform/permissions/actie.type.js';
import type { Netwerk } from '../application/netwerken.js';
import type { NetwerklidType, NetwerkType } from './netwerk.type.js';

export function presentNetwerk(netwerk: Netwerk): NetwerkType {
  return {
    pseudoniem: netwerk.pseudoniem,
    leden: netwerk.leden.map(presentLid),
    regie: netwerk.regie.map(({ onderwerp, organisatieNaam, sinds }) => ({ onderwerp, wie: organisatieNaam, sinds: sinds.toISOString() })),
    ontbreekt: netwerk.ontbreekt.map(({ titel, toelichting, toon, label }) => ({ titel, toelichting, toon, label })),
    wieMist: [...netwerk.wieMist],
    acties: netwerk.acties.map(([naam, waaromNiet]) => mogelijkeActie(naam, waaromNiet)),
  };
}

function presentLid(lid: Netwerk['leden'][number]): NetwerklidType {
  return {
    id: lid.id,
    soort: lid.soort,
    naam: lid.naam,
    relatie: lid.relatie,
    doet: lid.doet,
    leefgebied: lid.leefgebied,
    band: lid.band,
    bereikbaar: lid.bereikbaar,
    laatsteContact: lid.laatsteContact,
    stoptOp: lid.stoptOp,
    organisatieNaam: lid.organisatieNaam,
    acties: lid.acties.map(([naam, waaromNiet]) => mogelijkeActie(naam, waaromNiet)),
  };
}
