/**
 * A function of an earlier template once more, with some of its text exchanged; what does not change stays written once.
 * @throws {Error} when the template lacks the function, or holds a text to exchange not exactly once
 */
export function opnieuw(sjabloon: string, naam: string, ...wissels: readonly (readonly [van: string, naar: string])[]): string {
  const begin = new RegExp(`create (?:or replace )?function ${naam}\\(`).exec(sjabloon)?.index ?? -1;
  const einde = sjabloon.indexOf('$$;', begin);
  if (begin < 0 || einde < 0) throw new Error(`Het sjabloon heeft geen functie ${naam}.`);
  const oud = sjabloon.slice(begin, einde + 3).replace(/^create (?:or replace )?function/, 'create or replace function');
  return wissels.reduce((tekst, [van, naar]) => {
    const delen = tekst.split(van);
    if (delen.length !== 2) throw new Error(`${naam} bevat "${van}" ${delen.length - 1} keer.`);
    return delen.join(naar);
  }, oud);
}
