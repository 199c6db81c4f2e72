import { nieuwId } from '@doorbraaktafel/shared/ids';
import type { Aanvalswereld, Speelveld } from '../aanval/wereld.js';

const KENMERK = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;
/** Who may see a casus is not copied with it: a copy is a casus that nobody sees. */
const NIET_MEE = ['casustoegang'];

interface Inhoud {
  readonly tabel: string;
  readonly inhoud: string;
}

/**
 * The whole casus of the story once more in its regio, with everything under it, and with nobody who may see it.
 * Ids of its own, numbers that are free, and sort keys by `anders`.
 */
export async function kopieerCasus(wereld: Aanvalswereld, { regio, ids }: Speelveld, anders: Readonly<Record<string, unknown>>): Promise<number> {
  const tabellen = await wereld.achterDeSloten<{ tabel: string; sleutel: string }>(
    `select c.relname as tabel, case when c.relname = 'casus' then 'id' else 'casus_id' end as sleutel from pg_class c
     where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and not c.relname = any ($1) and (c.relname = 'casus' or exists (
       select 1 from pg_attribute a where a.attrelid = c.oid and a.attname = 'casus_id' and not a.attisdropped))`,
    [NIET_MEE],
  );
  const rijen: Inhoud[] = [];
  for (const { tabel, sleutel } of tabellen) {
    rijen.push(...(await wereld.achterDeSloten<Inhoud>(`select $2 as tabel, to_jsonb(t)::text as inhoud from ${tabel} t where regio_id = $1 and ${sleutel} = $3`, [regio.id, tabel, ids.get('casus')])));
  }
  const nieuw = new Map<string, string>([[ids.get('casus') ?? '', nieuwId()]]);
  for (const { inhoud } of rijen) {
    const eigen = (JSON.parse(inhoud) as { id?: string }).id;
    if (typeof eigen === 'string' && !nieuw.has(eigen)) nieuw.set(eigen, nieuwId());
  }
  for (const { tabel, inhoud } of rijen) {
    const rij = JSON.parse(inhoud.replaceAll(KENMERK, (oud) => nieuw.get(oud) ?? oud)) as Record<string, unknown>;
    if (typeof rij['nummer'] === 'number') rij['nummer'] = rij['nummer'] + 5_000;
    const samen = tabel === 'casus' ? { ...rij, ...anders } : rij;
    await wereld.achterDeSloten(`insert into ${tabel} select * from jsonb_populate_record(null::${tabel}, $1::jsonb) on conflict do nothing`, [JSON.stringify(samen)]);
  }
  return rijen.length;
}
