/** Exit codes of the product, so that scripts can tell the causes apart. */
export const EXIT = Object.freeze({
  omgeving: 2,
  poortBezet: 3,
  schijfVol: 4,
  gegevensOnvolledig: 5,
  tweedeInstantie: 6,
  database: 7,
});

/** A reason why the product cannot start: one Dutch sentence for a person and an exit code. */
export class StartFout extends Error {
  constructor(boodschap, exitCode, oorzaak) {
    super(boodschap, { cause: oorzaak });
    this.name = 'StartFout';
    this.exitCode = exitCode;
  }
}

export const schijfVol = (waar, oorzaak) =>
  new StartFout(`De schijf is vol: er kan niet worden geschreven in ${waar}. Maak ruimte en start opnieuw.`, EXIT.schijfVol, oorzaak);

export const poortBezet = (poort, variabele) =>
  new StartFout(`Poort ${poort} is al in gebruik. Stop het andere programma of kies een andere poort met ${variabele}=<nummer>.`, EXIT.poortBezet);

/** Turns a system error from writing in `waar` into a StartFout; other errors come back unchanged. */
export function vertaalSchrijffout(fout, waar) {
  if (fout instanceof StartFout) return fout;
  if (fout.code === 'ENOSPC' || fout.code === 'EDQUOT') return schijfVol(waar, fout);
  if (['EACCES', 'EPERM', 'EROFS'].includes(fout.code)) {
    return new StartFout(`Er mag niet worden geschreven in ${waar}. Geef deze gebruiker rechten op de map of kies een andere map met DATA_DIR.`, EXIT.omgeving, fout);
  }
  return fout;
}
