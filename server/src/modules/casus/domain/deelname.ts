import { ROLLEN, type Rol } from '@doorbraaktafel/shared/vocabulary';

export type Grond = 'regisseur' | 'plaatsvervanger' | 'deelnemer' | 'fondsbeheerder' | 'bestuurder' | 'client' | 'clientondersteuner' | 'noodinzage';

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
  /** What was asked of this lid, while the access rests on nothing else. */
  readonly om?: Aanleiding | null;
}

/** A question that opens a casus until it is answered or lapses: a fiat about a voorstel, or a heroverweging. */
export interface Aanleiding {
  readonly soort: 'voorstel' | 'heroverweging';
  readonly id: string;
}

const ALLEEN_GENOEMD: readonly Rol[] = [
  'zorgaanbieder', 'ggz_behandelaar', 'client', 'clientondersteuner', 'bewindvoerder', 'bestuurder', 'fg_of_auditor', 'beheerder', 'ketenregisseur',
];
const NOOIT: readonly Rol[] = ['fg_of_auditor', 'beheerder'];
/** Who can step in for colleagues of an own team, in shifts. */
export const TEAMROLLEN: readonly Rol[] = ROLLEN.filter((rol) => !ALLEEN_GENOEMD.includes(rol) && rol !== 'fondsbeheerder');

/**
 * Who of an invited organisation gets access: exactly the named leden, or without names its table team.
 * Care workers are never a team here: they are named one by one.
 */
export function krijgenToegang(leden: readonly MogelijkLid[], genoemd?: readonly string[]): MogelijkLid[] {
  if (genoemd) return leden.filter(({ lidId, rol }) => genoemd.includes(lidId) && !NOOIT.includes(rol));
  return leden.filter(({ rol }) => !ALLEEN_GENOEMD.includes(rol));
}

/** Whether of these leden nobody comes in by team, so that an invitation must name who takes part. */
export function moetNoemen(leden: readonly MogelijkLid[]): boolean {
  return krijgenToegang(leden).length === 0;
}

/** Who can be named in an invitation; a clientondersteuner comes with a machtiging and not otherwise. */
export function teNoemen(leden: readonly MogelijkLid[]): MogelijkLid[] {
  return leden.filter(({ rol }) => rol !== 'clientondersteuner' && !NOOIT.includes(rol));
}

/** The access a lid gets, seen from the organisation that answers for the data of the casus. */
export function toegangVoor(lid: MogelijkLid, verantwoordelijkeOrganisatieId: string, grond: Grond = grondVan(lid.rol)): Toegang {
  return { lidId: lid.lidId, organisatieId: lid.organisatieId, rol: matrixrol(lid, verantwoordelijkeOrganisatieId), grond };
}

/** Who reads of a casus what its office asks for, and not the dossier. */
const ZONDER_DOSSIER: readonly string[] = ['bestuurder', 'fondsbeheerder', 'client', 'clientondersteuner'];

/** Whether somebody reads the dossier for the organisation that answers for its data (GDPR art. 24). */
export function leestIemandDossier(rollen: readonly string[]): boolean {
  return rollen.some((rol) => !ZONDER_DOSSIER.includes(rol));
}

/** The column of the veldmatrix: a care worker reads most of the clients of the own organisation. */
export function matrixrol({ rol, organisatieId }: Omit<MogelijkLid, 'lidId'>, verantwoordelijkeOrganisatieId: string): string {
  if (rol !== 'zorgaanbieder') return rol;
  return organisatieId === verantwoordelijkeOrganisatieId ? 'zorgaanbieder_eigen_client' : 'zorgaanbieder_overig';
}

/** A bestuurder who is invited takes part like anybody else; only who is called in on the route comes on the ground of the office. */
export function grondBijUitnodiging(rol: Rol): Grond {
  return rol === 'bestuurder' ? 'deelnemer' : grondVan(rol);
}

function grondVan(rol: Rol): Grond {
  if (rol === 'fondsbeheerder' || rol === 'bestuurder' || rol === 'client' || rol === 'clientondersteuner') return rol;
  return 'deelnemer';
}
