import type { HistorischeAanmelding } from '../../modules/uitstroom/index.js';
import { getal, leesCsv, tekst } from './csv.js';
import { spreid } from './dagen.js';
import { FIGUREN, type Figuur } from './figuren.js';
import { pseudoniem } from './pseudoniemen.js';
import type { Bouwplaats } from './bouwplaats.js';

type Woning = NonNullable<HistorischeAanmelding['woning']>;

/** The 119 people of figures 2 and 3, of whom 65 got a home of figures 4 and 5: who waited longest goes first. */
export function maakAanmeldingen(bouw: Bouwplaats): HistorischeAanmelding[] {
  const wachtend = [...uitKolommen('2', (sleutel) => sleutel !== '2019', bouw), ...uitKolommen('3', () => true, bouw)]
    .sort((a, b) => a.gebeurdOp.localeCompare(b.gebeurdOp))
    .map((aanmelding, n) => ({ ...aanmelding, pseudoniem: pseudoniem(n) }));
  const woningen = maakWoningen(bouw);
  if (woningen.length > wachtend.length) throw new Error('Meer woningen dan aanmeldingen.');
  return wachtend.map((aanmelding, n) => metWoning(aanmelding, woningen[n]));
}

function uitKolommen(nummer: string, kies: (sleutel: string) => boolean, bouw: Bouwplaats): Omit<HistorischeAanmelding, 'pseudoniem'>[] {
  const figuur = FIGUREN.find((f) => f.nummer === nummer) as Figuur;
  const rijen = leesCsv(figuur.bestand).filter((rij) => rij['rijtype'] === 'data');
  return figuur.kolommen
    .filter(({ sleutel }) => kies(sleutel))
    .flatMap(({ sleutel, van, tot }) =>
      rijen.flatMap((rij) =>
        spreid(getal(rij, sleutel) ?? 0, van, tot, bouw.willekeur).map((gebeurdOp) => ({
          zorgaanbiederId: bouw.organisatieId(tekst(rij, figuur.rijkolom)),
          gebeurdOp,
        })),
      ),
    );
}

function maakWoningen(bouw: Bouwplaats): Woning[] {
  const woningen = leesCsv('westfriesland/toedeling.csv').flatMap((rij) => {
    const aantal = getal(rij, 'aantal') ?? 0;
    const opgeleverd = spreid(aantal, tekst(rij, 'opgeleverd_van'), tekst(rij, 'opgeleverd_tot'), bouw.willekeur);
    const geregistreerd = spreid(aantal, tekst(rij, 'geregistreerd_van'), tekst(rij, 'geregistreerd_tot'), bouw.willekeur);
    return opgeleverd.map((opgeleverdOp, n) => ({
      corporatieId: rij['corporatie'] ? bouw.organisatieId(rij['corporatie']) : undefined,
      gemeenteId: bouw.organisatieId(tekst(rij, 'gemeente')),
      opgeleverdOp,
      geregistreerdOp: laatste(opgeleverdOp, geregistreerd[n]),
    }));
  });
  return woningen.sort((a, b) => a.opgeleverdOp.localeCompare(b.opgeleverdOp));
}

function metWoning(aanmelding: HistorischeAanmelding, woning: Woning | undefined): HistorischeAanmelding {
  if (!woning) return aanmelding;
  if (woning.opgeleverdOp < aanmelding.gebeurdOp) throw new Error('Een woning is opgeleverd vóór de aanmelding.');
  return { ...aanmelding, woning };
}

function laatste(dag: string, andere = dag): string {
  return dag > andere ? dag : andere;
}
