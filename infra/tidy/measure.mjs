import { controleerAfhankelijkheden } from '../architecture/dependencies.mjs';
import { bronbestanden, testbestanden } from './files.mjs';
import { meetBestand, overgeslagenTests } from './measure-file.mjs';

const TODO = /\b(TODO|FIXME|XXX|HACK)\b/;
const NIETS = { maat: 0, waar: '-' };

/** The figures of a whole tree that is laid out like this repository. */
export async function meet(wortel) {
  const bronnen = bronbestanden(wortel);
  const tests = testbestanden(wortel);
  const maten = bronnen.map(meetBestand);
  const { kringen } = await controleerAfhankelijkheden(wortel);
  const regels = maten.map((maat) => maat.regels).sort((een, ander) => een - ander);
  return {
    bestanden: maten.length,
    mediaan: percentiel(regels, 0.5),
    p90: percentiel(regels, 0.9),
    langsteBestand: grootste(maten.map(({ pad, regels: maat }) => ({ maat, waar: pad }))),
    kringen,
    grootsteConstructor: grootste(maten.flatMap(({ constructors }) => constructors)),
    any: aantal(maten.flatMap(({ any }) => any)),
    langsteFunctie: grootste(maten.flatMap(({ functies }) => functies)),
    langsteCommentaar: grootste(maten.flatMap(({ commentaar }) => commentaar)),
    overgeslagen: aantal(tests.flatMap(overgeslagenTests)),
    todos: aantal([...bronnen, ...tests].flatMap(todos)),
  };
}

function todos({ pad, tekst }) {
  return tekst.split('\n').flatMap((regel, nummer) => (TODO.test(regel) ? [`${pad}:${nummer + 1}`] : []));
}

const percentiel = (gesorteerd, deel) => gesorteerd[Math.max(0, Math.ceil(gesorteerd.length * deel) - 1)] ?? 0;

const grootste = (maten) => maten.reduce((tot, maat) => (maat.maat > tot.maat ? maat : tot), NIETS);

const aantal = (plaatsen) => ({ maat: plaatsen.length, waar: plaatsen.join(', ') || '-' });
