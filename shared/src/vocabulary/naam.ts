/** Whether somebody can read a name aloud: it has a letter that is seen. Signs that nobody sees, and pictures alone, name nobody. */
export function isNaam(naam: string | null | undefined): boolean {
  return /\p{L}/u.test((naam ?? '').replace(/\p{Default_Ignorable_Code_Point}/gu, ''));
}
