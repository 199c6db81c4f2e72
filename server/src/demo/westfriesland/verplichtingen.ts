import { nieuwId } from '@doorbraaktafel/shared/ids';
import type { ReguliereUitstroom, Woningverplichting } from '../../modules/uitstroom/index.js';
import type { Bouwplaats } from './bouwplaats.js';
import { getal, leesCsv, tekst, type Rij } from './csv.js';
import { spreid } from './dagen.js';
import { FIGUREN, type Figuur } from './figuren.js';

const vind = (nummer: string) => FIGUREN.find((f) => f.nummer === nummer) as Figuur;
const gegevens = (figuur: Figuur): Rij[] => leesCsv(figuur.bestand).filter((rij) => rij['rijtype'] === 'data');

/** What corporaties and gemeenten agreed to deliver; half a year asks half the number, rounded down (footnote 12). */
export function maakVerplichtingen(bouw: Bouwplaats): Woningverplichting[] {
  const perCorporatie = gegevens(vind('4')).map((rij) => ({
    id: nieuwId(),
    jaar: 2019,
    corporatieId: bouw.organisatieId(tekst(rij, 'corporatie')),
    doel: getal(rij, 'doel_2019') ?? 0,
    grond: 'figuur 4, leveringsplicht',
  }));
  return [...perCorporatie, ...gegevens(vind('5')).flatMap((rij) => perGemeente(rij, bouw))];
}

function perGemeente(rij: Rij, bouw: Bouwplaats): Woningverplichting[] {
  const gemeenteId = bouw.organisatieId(tekst(rij, 'gemeente'));
  const jaardoel = getal(rij, 'doel_2019') ?? 0;
  return [
    { id: nieuwId(), jaar: 2018, gemeenteId, doel: Math.floor(jaardoel / 2), grond: 'voetnoot 12: half jaardoel, naar beneden afgerond' },
    { id: nieuwId(), jaar: 2019, gemeenteId, doel: jaardoel, grond: 'figuur 5' },
    { id: nieuwId(), jaar: 2020, gemeenteId, doel: getal(rij, 'doel_2020') ?? 0, grond: 'figuur 5' },
  ];
}

/** The leavers of figure 7, without a name; BW is Leviaan only. */
export function maakUitstroom(bouw: Bouwplaats): ReguliereUitstroom[] {
  const figuur = vind('7');
  return gegevens(figuur).flatMap((rij) => {
    const voorziening = tekst(rij, 'voorziening').startsWith('BW') ? 'BW' : 'MO';
    const zorgaanbiederId = voorziening === 'BW' ? bouw.organisatieId('Leviaan') : undefined;
    return figuur.kolommen.flatMap(({ sleutel, van, tot }) =>
      spreid(getal(rij, sleutel) ?? 0, van, tot, bouw.willekeur).map((gebeurdOp) => ({ id: nieuwId(), voorziening, zorgaanbiederId, gebeurdOp }) as const),
    );
  });
}
