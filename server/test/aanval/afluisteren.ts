import type { TestApp } from '../harness/app.js';
import { VERTREKT } from '../harness/geheimen.js';
import { Oor } from '../harness/oor.js';
import type { Speelveld } from './wereld.js';

/** A server that is listened to. */
export interface Afgeluisterd extends TestApp {
  /** Stops listening. @throws {Error} when a canary was heard where it does not belong */
  controleer(): Promise<void>;
}

/**
 * The same server, of which every answer, log line, live message and mail is kept; when it stops they are searched for canaries.
 * A canary of another regio, or any canary where no words of people belong, fails the file.
 */
export function afgeluisterd(test: TestApp, velden: readonly Speelveld[], kijk: (sql: string) => Promise<{ tekst: string }[]>): Afgeluisterd {
  const oor = new Oor();
  const controleer = async () => {
    oor.weg();
    const gevonden = [...inAntwoorden(oor, velden), ...inHetLog(oor, velden), ...(await inRijen(velden, kijk))];
    if (gevonden.length > 0) throw new Error(`kanaries gehoord waar zij niet horen:\n${gevonden.slice(0, 20).join('\n')}`);
  };
  return { ...test, controleer, stop: () => controleer().finally(() => test.stop()) };
}

function inAntwoorden({ gehoord }: Oor, velden: readonly Speelveld[]): string[] {
  return gehoord.flatMap(({ regioId, waar, tekst }) =>
    velden.filter(({ regio, kanarie }) => regio.id !== regioId && tekst.includes(kanarie)).map(({ kanarie }) => `antwoord van ${waar} aan ${regioId ?? 'niemand'}: ${omgeving(tekst, kanarie)}`));
}

function inHetLog({ regels }: Oor, velden: readonly Speelveld[]): string[] {
  return regels.flatMap((regel) => velden.filter(({ kanarie }) => regel.toUpperCase().includes(kanarie)).map(({ kanarie }) => `log: ${omgeving(regel.toUpperCase(), kanarie)}`));
}

async function inRijen(velden: readonly Speelveld[], kijk: (sql: string) => Promise<{ tekst: string }[]>): Promise<string[]> {
  const patroon = velden.map(({ kanarie }) => kanarie).join('|');
  const vragen = VERTREKT.map((tabel) => `select '${tabel}: ' || t::text as tekst from ${tabel} t where t::text ~ '${patroon}'`);
  return (await kijk(vragen.join(' union all '))).map(({ tekst }) => tekst.slice(0, 200));
}

const omgeving = (tekst: string, kanarie: string) => tekst.slice(Math.max(0, tekst.indexOf(kanarie) - 80), tekst.indexOf(kanarie) + kanarie.length + 20);
