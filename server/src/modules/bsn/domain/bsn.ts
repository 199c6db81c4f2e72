import type { BsnDoel } from '@doorbraaktafel/shared/validation';
import type { Rol } from '@doorbraaktafel/shared/vocabulary';
import { BsnKloptNiet, OngeldigeInvoer, weiger } from '@doorbraaktafel/shared/weigeringen';

/** What a number is sealed for: this row and no other. */
export const rijVan = (regioId: string, casusId: string): string => `bsn ${regioId} ${casusId}`;

/** The purpose as the access log and the client read it. */
export const DOELWOORD: Readonly<Record<BsnDoel, string>> = {
  wmo_voorziening: 'burgerservicenummer voor een Wmo-voorziening',
  inkomen_vaststellen: 'burgerservicenummer om het inkomen vast te stellen',
  zorg_declareren: 'burgerservicenummer om zorg te declareren',
  persoon_controleren: 'burgerservicenummer om te controleren of het de goede persoon is',
  eigen_gegevens: 'burgerservicenummer gezien door de cliënt zelf',
};

/** @throws {BsnKloptNiet} it fails the eleven test */
export function eisBsn(isBsn: (nummer: string) => boolean, nummer: string): void {
  // Nine zeros pass the eleven test and belong to nobody.
  weiger(!isBsn(nummer) || /^0+$/.test(nummer), () => new BsnKloptNiet());
}

/** A client looks at the own number, whatever the purpose given; nobody else does that in the client's name (AVG art. 15). @throws {OngeldigeInvoer} */
export function doelVan(rol: Rol, doel: BsnDoel): BsnDoel {
  if (rol === 'client') return 'eigen_gegevens';
  weiger(doel === 'eigen_gegevens', () => new OngeldigeInvoer({ nl: 'Kies waarvoor u het nummer nodig hebt.', en: 'Choose what you need the number for.' }, 'doel'));
  return doel;
}
