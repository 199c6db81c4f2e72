import type pg from 'pg';
import type { Beeld, Kijker, Pogingen } from './beeld.js';
import { LEESGRONDEN, TABELLEN } from './tabellen.js';

/** What was counted; `lekken` names every cell that is not as it should be. */
export interface Telling {
  cellen: number;
  geweigerd: number;
  toegestaan: number;
  readonly lekken: string[];
}

export const leegTelling = (): Telling => ({ cellen: 0, geweigerd: 0, toegestaan: 0, lekken: [] });

const DICHT = /^(slot|geen recht|0 .*)$/;

/** Holds what everybody got from one table against who should have got what. */
export async function beoordeel(client: pg.Client, { tabel }: Pogingen, beeld: Beeld, kijkers: readonly Kijker[], telling: Telling): Promise<void> {
  for (const [cel, uitkomst] of Object.entries(beeld)) {
    telling.cellen += 1;
    if (DICHT.test(uitkomst)) telling.geweigerd += 1;
    else telling.toegestaan += 1;
    if (naarBuiten(cel) && !DICHT.test(uitkomst)) telling.lekken.push(`${tabel}: ${cel} gaf ${uitkomst}`);
  }
  for (const kijker of kijkers) {
    const lek = await leestAnders(client, tabel, beeld[`${kijker.naam} lees`] ?? '', kijker);
    if (lek) telling.lekken.push(`${tabel}: ${kijker.naam} ${lek}`);
  }
}

// Copies and moves to another tenant, and for the neighbour everything of the first one.
function naarBuiten(cel: string): boolean {
  const buur = cel.startsWith('buur ');
  return buur ? /(kopie|verhuis) (0|2)/.test(cel) || / raak /.test(cel) : /(kopie|verhuis) [12]/.test(cel);
}

async function leestAnders(client: pg.Client, tabel: string, gelezen: string, kijker: Kijker): Promise<string | undefined> {
  if (gelezen === 'geen recht') return undefined;
  const grond = TABELLEN.get(tabel);
  if (!grond) return 'leest een tabel zonder regel in de matrix';
  const waar = grond === 'eigen regels' ? 'true' : LEESGRONDEN[grond];
  const { rows } = await client.query<{ hoort: string; aantal: string }>(
    `select count(*) as aantal, count(*) || ' ' || coalesce(md5(string_agg(t::text, '|' order by t::text)), '-') as hoort
     from lid l join ${tabel} t on t.regio_id = l.regio_id where l.regio_id = $1 and l.id = $2 and ${waar}`,
    [kijker.regioId, kijker.lidId],
  );
  const [{ hoort, aantal } = { hoort: '', aantal: '0' }] = rows;
  if (grond === 'eigen regels') return Number(gelezen.split(' ')[0]) <= Number(aantal) ? undefined : `leest ${gelezen} van hoogstens ${aantal}`;
  return gelezen === hoort ? undefined : `leest ${gelezen}, hoort ${hoort} (${grond})`;
}
