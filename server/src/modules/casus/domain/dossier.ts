import { GeenGrondVoorGegevens } from '@doorbraaktafel/shared/weigeringen';

/** What a role may with a data group, as the veldmatrix says it. */
export type Matrixcode = 'R' | 'T' | 'F' | 'P' | 'L' | 'E' | 'I' | 'A' | 'G' | '-';

export interface Dossierregel {
  readonly label: string;
  readonly waarde: string;
}

const TITELS: Readonly<Record<string, string>> = {
  personalia: 'Personalia en contact',
  bsn: 'Burgerservicenummer',
  inkomen: 'Inkomen en uitkering',
  schulden: 'Schulden en bewind',
  huurhistorie: 'Huurgeschiedenis',
  strafrechtelijk: 'Gevolg van een strafbaar feit',
  huishouden: 'Huishouden',
  voorkeursgemeenten: 'Voorkeur voor gemeenten',
  woonvereiste: 'Eisen aan de woning',
  diagnose: 'Diagnose en behandeling',
  verslaving: 'Verslaving en gebruik',
  veiligheid: 'Veiligheid',
  perspectiefplan: 'Perspectiefplan',
  perspectiefplan_doelen: 'Doelen voor wonen en geld',
  begeleiding: 'Begeleiding',
  nazorg: 'Nazorg',
};

const GRONDSLAGEN: Readonly<Record<string, string>> = {
  bsn: 'Wmo 2015 art. 5.2.9',
  diagnose: 'Uitdrukkelijke toestemming (AVG art. 9) en Wmo 2015 art. 5.1.1',
  verslaving: 'Uitdrukkelijke toestemming (AVG art. 9) en Wmo 2015 art. 5.1.1',
  strafrechtelijk: 'AVG art. 10: alleen gevolg en wachttermijn',
  inkomen: 'Uitdrukkelijke toestemming (Wmo 2015 art. 5.1.1 lid 4)',
  schulden: 'Uitdrukkelijke toestemming (Wmo 2015 art. 5.1.1 lid 4)',
};

/** Why these data are at the table at all. */
export const DOEL_VAN_HET_DOSSIER = 'een woning en passende hulp voor deze cliënt regelen';

export function groepstitel(groep: string): string {
  return TITELS[groep] ?? groep;
}

export function grondslagVanGroep(groep: string): string {
  return GRONDSLAGEN[groep] ?? 'Noodzakelijk voor de taak van het college (Wmo 2015 art. 5.1.1)';
}

/**
 * Whether a role may write down this data group.
 * @throws {GeenGrondVoorGegevens} without ground, or when only the functional sentence is allowed
 */
export function eisGrond(code: Matrixcode, metRegels: boolean): void {
  if (code === 'R' || code === 'T' || code === 'E' || code === 'G') return;
  if (code !== 'F') throw new GeenGrondVoorGegevens(false);
  if (metRegels) throw new GeenGrondVoorGegevens(true);
}
