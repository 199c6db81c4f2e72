import { mogelijkeActie } from '../../../platform/permissions/actie.type.js';
import { type Betaalbalie, type Betaalwijze, waaromNietInOpdracht, waaromNietIntrekken } from '../domain/betaling/balie.js';
import { STANDAARDINDELING } from '../domain/betaling/betaalopdracht.js';
import type { BetaalbalieType, BetaalwijzeType } from './betaalbalie.type.js';

export function presentBalie({ fondsId, wijze, teBetalen, opdrachten, openRegels, terzijde, voorschotten }: Betaalbalie): BetaalbalieType {
  return {
    fondsId,
    wijze: wijze && presentWijze(wijze),
    teBetalen: teBetalen.map((uitgave) => ({ ...uitgave, acties: [mogelijkeActie('inOpdracht', waaromNietInOpdracht(uitgave, wijze))] })),
    opdrachten: opdrachten.map((opdracht) => ({ ...opdracht, regels: [...opdracht.regels], acties: [mogelijkeActie('intrekken', waaromNietIntrekken(opdracht))] })),
    voorschotten: [...voorschotten],
    terzijde: { ...terzijde, regels: [...terzijde.regels] },
    openRegels: openRegels.map((regel) => ({ ...regel, kandidaten: [...regel.kandidaten] })),
  };
}

function presentWijze({ vorm, rekeninghouder, iban, indeling }: Betaalwijze): BetaalwijzeType {
  const { scheidingsteken, decimaalteken, kolommen } = indeling.kolommen ? indeling : STANDAARDINDELING;
  return { vorm, rekeninghouder, iban, scheidingsteken, decimaalteken, kolommen: [...kolommen] };
}
