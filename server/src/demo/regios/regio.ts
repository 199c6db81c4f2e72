import type { Rol } from '@doorbraaktafel/shared/vocabulary';
import type { OrganisatieSoort, RegioInstellingen } from '../../modules/organisatie/index.js';

/** An invented person at the table; `naam` is made to look invented. */
export interface DemoLid {
  readonly sleutel: string;
  readonly organisatie: string;
  readonly rol: Rol;
  readonly naam: string;
  readonly functie: string;
  /** Address of who is lid elsewhere too, and signs in with that one account. */
  readonly email?: string;
  /** Has yet to promise what everybody at the table promises. */
  readonly nieuw?: boolean;
}

/** A regio of the demonstration, before anything happens in it. */
export interface DemoRegio {
  readonly sleutel: string;
  readonly naam: string;
  readonly instellingen: Partial<RegioInstellingen>;
  readonly organisaties: readonly { readonly sleutel: string; readonly naam: string; readonly soort: OrganisatieSoort }[];
  readonly leden: readonly DemoLid[];
  readonly tafel: string;
  readonly voorzitter: string;
  readonly plaatsvervanger: string;
}
