import type { Rol } from '@doorbraaktafel/shared/vocabulary';

export type Grond = 'regisseur' | 'plaatsvervanger' | 'deelnemer' | 'fondsbeheerder' | 'bestuurder' | 'client' | 'clientondersteuner';

/** A lid who could be given access. */
export interface MogelijkLid {
  readonly lidId: string;
  readonly organisatieId: string;
  readonly rol: Rol;
}

/** One lid's access to a casus: the role of the veldmatrix and the ground. */
export interface Toegang {
  readonly lidId: string;
  readonly organisatieId: string;
  readonly rol: string;
  readonly grond: Grond;
}

const ALLEEN_GENOEMD: readonly Rol[] = [
  'zorgaanbieder', 'ggz_behandelaar', 'client', 'clientondersteuner', 'bewindvoerder', 'bestuurder', 'fg_of_auditor', 'beheerder', 'ketenregisseur',
];
const NOOIT: readonly Rol[] = ['fg_of_auditor', 'beheerder'];

/**
 * Who of an invited organisation gets access: exactly the named leden, or without names its table team.
 * Care workers are never a team here: they are named one by one.
 */
export function krijgenToegang(leden: readonly MogelijkLid[], genoemd?: readonly string[]): MogelijkLid[] {
  if (genoemd) return leden.filter(({ lidId, rol }) => genoemd.includes(lidId) && !NOOIT.includes(rol));
  return leden.filter(({ rol }) => !ALLEEN_GENOEMD.includes(rol));
}

/** The access a lid gets, seen from the organisation that brought the casus in. */
export function toegangVoor(lid: MogelijkLid, brengendeOrganisatieId: string, grond: Grond = grondVan(lid.rol)): Toegang {
  return { lidId: lid.lidId, organisatieId: lid.organisatieId, rol: matrixrol(lid, brengendeOrganisatieId), grond };
}

function matrixrol({ rol, organisatieId }: MogelijkLid, brengendeOrganisatieId: string): string {
  if (rol !== 'zorgaanbieder') return rol;
  return organisatieId === brengendeOrganisatieId ? 'zorgaanbieder_eigen_client' : 'zorgaanbieder_overig';
}

function grondVan(rol: Rol): Grond {
  if (rol === 'fondsbeheerder' || rol === 'bestuurder' || rol === 'client' || rol === 'clientondersteuner') return rol;
  return 'deelnemer';
}

const WOONWOORDEN = /won(?:en|ing)|woon|huis|huur|contract|ontruim|sleutel|toewijz|kamer/i;

/** Whether an invitation says what a corporatie has to do with a home or a tenancy (domain reference P2). */
export function noemtWoonrelatie(...teksten: readonly string[]): boolean {
  return teksten.some((tekst) => WOONWOORDEN.test(tekst));
}

const GRONDSLAGEN: Readonly<Record<string, string>> = {
  gemeente: 'Taak van het college (Wmo 2015 art. 5.1.1)',
  zorgaanbieder: 'Verstrekking aan aanbieder (Wmo 2015 art. 5.2.1 en 5.2.2)',
  corporatie: 'Toestemming van de cliënt (Wmo 2015 art. 5.3.3)',
  anders: 'Noodzakelijk voor het besluit aan tafel (AVG art. 6 lid 1 onder e)',
};

/** The legal ground on which an organisation of this kind takes part. */
export function grondslagVoor(soort: string): string {
  return GRONDSLAGEN[soort] ?? GRONDSLAGEN['anders']!;
}
