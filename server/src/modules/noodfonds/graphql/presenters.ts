import { mogelijkeActie } from '../../../platform/permissions/actie.type.js';
import type { Fondsstand } from '../domain/fonds.js';
import type { Dossierregels, Tafelweging } from '../domain/reservering.js';
import type { GelezenUitgave } from '../domain/uitgave.js';
import type { FondsType } from './fonds.type.js';
import type { UitgaveType } from './uitgave.type.js';
import type { UitgaveDossierType } from './uitgavedossier.type.js';
import type { VoorstelwegingType } from './weging.type.js';

export function presentFonds(stand: Fondsstand): FondsType {
  const { id, naam, soort, boekjaar, beheerderLidId, drempelTweedeAkkoordInCent, plafondPerCasusInCent } = stand;
  const { begrootInCent, gereserveerdInCent, betaaldInCent, vrijInCent, snelTotEnMetInCent, alleenTotEnMetInCent, geslotenOp, gaatErover } = stand;
  return {
    id, naam, soort, boekjaar, beheerderLidId, drempelTweedeAkkoordInCent, plafondPerCasusInCent,
    begrootInCent, gereserveerdInCent, betaaldInCent, vrijInCent, snelTotEnMetInCent, alleenTotEnMetInCent, geslotenOp, gaatErover,
  };
}

export function presentUitgave({ uitgave, door }: GelezenUitgave): UitgaveType {
  const { id, casusId, pseudoniem, besluitId, fondsId, fondsNaam, soort, route, aangevraagdDoor, aangevraagdOp, vervaltOp, begunstigde, naTeKijken } = uitgave.feiten;
  const { stand, restInCent, betaalbaarInCent, akkoordenTeGaan } = uitgave;
  return {
    id, casusId, pseudoniem, besluitId, fondsId, fondsNaam, soort, route, aangevraagdDoor, aangevraagdOp, vervaltOp, begunstigde,
    stand, restInCent, betaalbaarInCent, akkoordenTeGaan,
    bedragInCent: uitgave.isAanvraag ? uitgave.feiten.gevraagdInCent : uitgave.feiten.gereserveerdInCent,
    voorliggendOntbreekt: [...uitgave.feiten.voorliggendOntbreekt],
    betaaldInCent: uitgave.nettoBetaaldInCent,
    teruggekomenInCent: uitgave.feiten.gecorrigeerdInCent + uitgave.feiten.teruggekregenInCent,
    besluitEinde: uitgave.feiten.besluitEinde,
    inOpdrachtInCent: uitgave.feiten.inOpdrachtInCent,
    acties: [
      mogelijkeActie('goedkeuren', uitgave.waaromNietGoedkeuren(door)),
      mogelijkeActie('betalen', uitgave.waaromNietBetalen(door)),
      mogelijkeActie('uitkomsten', uitgave.waaromNietUitkomsten(door)),
      mogelijkeActie('vrijlaten', uitgave.waaromNietVrijlaten(door)),
      ...(uitgave.isAanvraag ? [mogelijkeActie('afwijzen', uitgave.waaromNietAfwijzen(door))] : []),
      ...(uitgave.isGestrand ? [mogelijkeActie('stoppen', uitgave.waaromNietAfwijzen(door))] : []),
      ...(naTeKijken ? [mogelijkeActie('nakijken', uitgave.waaromNietNakijken(door, false))] : []),
      mogelijkeActie('terugontvangen', uitgave.waaromNietTerugontvangen(door)),
    ],
  };
}

export function presentDossier(gelezen: GelezenUitgave, regels: Dossierregels): UitgaveDossierType {
  return {
    uitgave: presentUitgave(gelezen),
    boekingen: regels.boekingen.map((boeking) => ({ ...boeking, nummer: `${boeking.nummer}` })),
    akkoorden: [...regels.akkoorden],
    redenen: [...regels.redenen],
    begunstigde: regels.begunstigde,
    voorzieningen: [...regels.voorzieningen],
    kosten: { ...regels.kosten, baatBij: [...regels.kosten.baatBij] },
    steekproef: regels.steekproef && {
      ...regels.steekproef,
      acties: [mogelijkeActie('nakijken', gelezen.uitgave.waaromNietNakijken(gelezen.door, regels.steekproef.oordeel !== null))],
    },
    afweging: regels.afweging,
  };
}

export function presentWeging(voorstelId: string, { afweging, voorzieningen, voorliggendOntbreekt, akkoordenNodig, teltNiet }: Tafelweging): VoorstelwegingType {
  return { voorstelId, afweging, voorzieningen: [...voorzieningen], voorliggendOntbreekt: [...voorliggendOntbreekt], akkoordenNodig, teltNiet };
}
