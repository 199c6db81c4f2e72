/** The name of an event as words: `mandaat.inGebruikGenomen` reads "mandaat in gebruik genomen". */
export function inWoorden(actie: string): string {
  return actie
    .replaceAll(/[._]/g, ' ')
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase();
}
