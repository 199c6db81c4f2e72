/** What a person may choose to see by; "systeem" follows the device. */
export type Kleur = 'systeem' | 'licht' | 'donker';

/** Sets light or dark on the page, or gives the choice back to the device. */
export function kiesKleur(kleur: Kleur): void {
  if (kleur === 'systeem') delete document.documentElement.dataset['kleur'];
  else document.documentElement.dataset['kleur'] = kleur;
}

/** Makes everything larger for the screen of a meeting room, or normal again. */
export function kiesZaalmaat(zaal: boolean): void {
  if (zaal) document.documentElement.dataset['maat'] = 'zaal';
  else delete document.documentElement.dataset['maat'];
}
