import type { Figuur } from '../application/cijfers.js';
import type { GedrukteFiguur } from '../domain/cijfers.js';
import type { CijferbronType, CijferfiguurType } from './cijfers.type.js';

export function presentFiguur({ nummer, definitie, teldatum, peildatum, gedrukt, kolommen, rijen }: Figuur): CijferfiguurType {
  return {
    nummer,
    titel: gedrukt?.titel ?? definitie.titel,
    definitie: { telt: definitie.telt, datum: definitie.datum, uitzonderingen: [...definitie.uitzonderingen] },
    teldatum,
    peildatum,
    bron: gedrukt && presentBron(gedrukt),
    kolommen: kolommen.map(({ sleutel, kop, soort }) => ({ sleutel, kop, soort })),
    rijen: rijen.map(({ naam, totaal, cellen }) => ({
      naam,
      totaal,
      cellen: cellen.map((cel) => ({ ...cel, toelichtingen: [...cel.toelichtingen] })),
    })),
  };
}

function presentBron({ bron, vindplaats, peildatum, opmerking }: GedrukteFiguur): CijferbronType {
  return { naam: bron, vindplaats, peildatum, opmerking: opmerking ?? undefined };
}
