import { nieuwId } from '@doorbraaktafel/shared/ids';
import type { Broncijfer, Bronfiguur } from '../../modules/uitstroom/index.js';
import { getal, leesCsv, tekst, type Rij } from './csv.js';
import { BRON, FIGUREN, PEILDATUM, type Figuur } from './figuren.js';

const TELDATA = ['oplevering', 'registratie'] as const;

/** The printed figures with, per cell, the differences the source itself contains. */
export function maakBronfiguren(): Bronfiguur[] {
  return FIGUREN.map((figuur) => ({
    id: nieuwId(),
    nummer: figuur.nummer,
    titel: figuur.titel,
    bron: BRON,
    vindplaats: figuur.vindplaats,
    teldatum: figuur.teldatum,
    peildatum: PEILDATUM,
    opmerking: figuur.opmerking,
    kolommen: figuur.kolommen,
    cijfers: [...uitTabel(figuur), ...aanvullingen(figuur)].map((cijfer) => ({
      ...cijfer,
      id: nieuwId(),
      verschillen: verschillenVan(figuur.nummer, cijfer.rij, cijfer.kolom),
    })),
  }));
}

type LosCijfer = Omit<Broncijfer, 'id' | 'verschillen'>;

function uitTabel({ bestand, rijkolom, kolommen, rijnamen }: Figuur): LosCijfer[] {
  return leesCsv(bestand).flatMap((rij) =>
    kolommen.flatMap(({ sleutel }) => {
      const waarde = getal(rij, sleutel);
      const naam = tekst(rij, rijkolom);
      if (waarde === undefined) return [];
      const totaal = rij['rijtype'] === 'totaal_bron';
      return [{ rij: rijnamen?.[naam] ?? naam, totaal, kolom: sleutel, waarde, opmerking: voetnoot(rij, sleutel) }];
    }),
  );
}

/** A footnote starts with the column it belongs to. */
function voetnoot(rij: Rij, kolom: string): string | undefined {
  const noot = rij['voetnoot'] ?? '';
  return noot.startsWith(`${kolom}: `) ? noot.slice(kolom.length + 2) : undefined;
}

function aanvullingen({ nummer }: Figuur): LosCijfer[] {
  return leesCsv('westfriesland/aanvullingen.csv')
    .filter((rij) => rij['figuur'] === nummer)
    .map((rij) => ({
      rij: tekst(rij, 'rij'),
      totaal: rij['rij'] === 'Totaal',
      kolom: tekst(rij, 'kolom'),
      waarde: getal(rij, 'waarde') ?? 0,
      opmerking: rij['opmerking'],
    }));
}

function verschillenVan(figuur: string, rijnaam: string, kolom: string): Broncijfer['verschillen'] {
  const hier = (rij: Rij) => rij['figuur'] === figuur && rij['rij'] === rijnaam && rij['kolom'] === kolom;
  return leesCsv('westfriesland/verschillen.csv')
    .filter(hier)
    .flatMap((rij) => {
      const data = TELDATA.filter((teldatum) => rij['teldatum'] === 'beide' || rij['teldatum'] === teldatum);
      const toelichting = toelichtingVan(tekst(rij, 'oorzaak'));
      return data.map((teldatum) => ({ id: nieuwId(), teldatum, verschil: getal(rij, 'verschil') ?? 0, toelichting }));
    });
}

function toelichtingVan(oorzaak: string): string {
  const rij = leesCsv('westfriesland/oorzaken.csv').find((r) => r['oorzaak'] === oorzaak);
  if (!rij) throw new Error(`Oorzaak ${oorzaak} is niet beschreven.`);
  return tekst(rij, 'toelichting');
}
