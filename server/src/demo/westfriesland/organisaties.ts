import type { OrganisatieSoort } from '../../modules/organisatie/index.js';
import { leesCsv, tekst } from './csv.js';
import { FIGUREN } from './figuren.js';

/** The organisations the printed figures name: seven gemeenten, seven corporaties, five zorgaanbieders. */
export function westfriesseOrganisaties(): { naam: string; soort: OrganisatieSoort }[] {
  return [...uitFiguur('5', 'gemeente'), ...uitFiguur('4', 'corporatie'), ...uitFiguur('2', 'zorgaanbieder')];
}

function uitFiguur(nummer: string, soort: OrganisatieSoort): { naam: string; soort: OrganisatieSoort }[] {
  const figuur = FIGUREN.find((f) => f.nummer === nummer);
  if (!figuur) throw new Error(`Figuur ${nummer} ontbreekt.`);
  const rijen = leesCsv(figuur.bestand).filter((rij) => rij['rijtype'] === 'data');
  return rijen.map((rij) => ({ naam: tekst(rij, figuur.rijkolom), soort }));
}
