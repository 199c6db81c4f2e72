import { withClient, type TestDatabase } from './database.js';
import type { Oor } from './oor.js';

/** What people wrote or are called in a dossier, save who has an account; long enough to be found nowhere by chance. */
const GEHEIMEN = `
  with woorden as (
    select regio_id, naam as tekst from persoonsgegeven p where not exists (select 1 from lid l where position(p.naam in l.naam) > 0)
    union all select regio_id, tekst from bericht where ingetrokken_op is null
    union all select regio_id, tekst from functioneel_deel
    union all select regio_id, tekst from besluitgrond
    union all select regio_id, vraag from casus
    union all select regio_id, w #>> '{}' from dossierdeel, jsonb_path_query(inhoud, '$.**.waarde') w
  ), eigen as (
    select tekst, min(regio_id::text) as regio from woorden where length(tekst) >= 12 and tekst !~ '["\\\\\\n]' group by tekst having count(distinct regio_id) = 1)
  select tekst, regio from (select *, row_number() over (partition by regio order by length(tekst) desc, tekst) as rang from eigen) e where rang <= 150`;

/** Tables whose rows leave as messages, lines or mail: no words of people may stand in them. */
export const VERTREKT = ['kamerbericht', 'gebeurtenis', 'uitgaande_mail', 'toegangsregel'];
const VERTROKKEN = VERTREKT.map((tabel) => `select '${tabel}: ' || t::text as tekst from ${tabel} t`).join(' union all ');

/**
 * Secrets of the database that were heard where they do not belong: in an answer to another regio or to nobody,
 * in a line of the log, in a live message or mail, or in the log that outsiders check.
 */
export async function gehoordeGeheimen({ gehoord, regels }: Oor, { superuserUrl }: TestDatabase): Promise<string[]> {
  const { geheimen, vertrokken } = await withClient(superuserUrl, async (client) => ({
    geheimen: (await client.query<{ tekst: string; regio: string }>(GEHEIMEN)).rows,
    vertrokken: (await client.query<{ tekst: string }>(VERTROKKEN)).rows.map(({ tekst }) => tekst).join('\n'),
  }));
  const log = regels.join('\n');
  const antwoorden = new Map<string, Set<string>>();
  for (const { regioId = 'niemand', waar, tekst } of gehoord) antwoorden.set(regioId, (antwoorden.get(regioId) ?? new Set()).add(`${waar} ${tekst}`));
  const teksten = [...antwoorden].map(([regio, delen]) => ({ regio, alles: [...delen].join('\n') }));
  return geheimen.flatMap(({ tekst, regio }) => [
    ...(log.includes(tekst) ? [`in het log of een live bericht: ${tekst}`] : []),
    ...(vertrokken.includes(tekst) ? [`in een rij die vertrekt: ${tekst}`] : []),
    ...teksten.filter((ander) => ander.regio !== regio && ander.alles.includes(tekst)).map((ander) => `in een antwoord aan ${ander.regio}: ${tekst}`),
  ]);
}
