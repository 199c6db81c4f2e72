import { nieuwId } from '@doorbraaktafel/shared/ids';
import type { Aanvalswereld, Speelveld } from '../aanval/wereld.js';
import { LEESGRONDEN, type Leesgrond, TABELLEN } from './tabellen.js';

/** Where paragraphs with a data group stand, with the column that holds their words and what else a row needs. */
const PLEKKEN = [
  { soort: 'R', tabel: 'dossierdeel', kolommen: "grondslag, doel, inhoud", waarden: "'Wmo 2015', 'Wonen', jsonb_build_object('regels', jsonb_build_array(jsonb_build_object('label', 'Gegeven', 'waarde', $6::text)))" },
  { soort: 'F', tabel: 'functioneel_deel', kolommen: 'tekst', waarden: '$6' },
  { soort: 'B', tabel: 'besluitgrond', kolommen: 'besluit_id, volgorde, soort, tekst', waarden: "$7::uuid, 900, 'feiten', $6" },
  { soort: 'V', tabel: 'bevinding', kolommen: 'opdracht_id, bron, tekst, vastgelegd_door', waarden: '$7::uuid, \'Gebeld\', $6, $8::uuid' },
] as const;

/** One secret of one organisation, in one data group of one kind, that may be read by some and must not reach the others. */
export interface Kanarie {
  readonly tekst: string;
  readonly tabel: string;
  readonly id: string;
}

export const KANARIE = /KANARIE[A-Z]+G\d\dO[a-z]+S[RFBV]E/g;

/** Puts a canary of its own in every data group, of two organisations, in every table that holds paragraphs of a group. */
export async function zetKanaries(wereld: Aanvalswereld, veld: Speelveld): Promise<Kanarie[]> {
  const { regio, ids, kanarie } = veld;
  const groepen = await wereld.achterDeSloten<{ groep: string }>('select distinct gegevensgroep as groep from veldmatrix order by 1');
  const [opdracht] = await wereld.achterDeSloten<{ id: string }>('select id from uitzoekopdracht where regio_id = $1', [regio.id]);
  for (const tabel of ['dossierdeel', 'functioneel_deel']) await wereld.achterDeSloten(`delete from ${tabel} where casus_id = $1`, [ids.get('casus')]);
  const gezet: Kanarie[] = [];
  for (const [nummer, { groep }] of groepen.entries()) {
    for (const bron of ['zorg', 'corporatie'] as const) {
      for (const { soort, tabel, kolommen, waarden } of PLEKKEN) {
        const tekst = `${kanarie}G${String(nummer).padStart(2, '0')}O${bron}S${soort}E`;
        const over = { R: [], F: [], B: [ids.get('besluit')], V: [opdracht!.id, regio.leden.corporatie.ctx.lidId] }[soort];
        const [rij] = await wereld.achterDeSloten<{ id: string }>(
          `insert into ${tabel} (regio_id, id, casus_id, gegevensgroep, bron_organisatie_id, ${kolommen})
           values ($1, $2, $3, $4, $5, ${waarden}) on conflict (regio_id, id) do nothing returning id`,
          [regio.id, nieuwId(), ids.get('casus'), groep, regio.organisaties[bron], tekst, ...over],
        );
        gezet.push({ tekst, tabel, id: rij!.id });
      }
    }
  }
  return gezet;
}

/** The canaries that a lid may read now, by the words of the veldmatrix and not by the policies. */
export async function magLezen(wereld: Aanvalswereld, lidId: string, kanaries: readonly Kanarie[]): Promise<ReadonlySet<string>> {
  const mag = new Set<string>();
  for (const tabel of new Set(kanaries.map((een) => een.tabel))) {
    const van = new Map(kanaries.filter((een) => een.tabel === tabel).map(({ id, tekst }) => [id, tekst]));
    const rijen = await wereld.achterDeSloten<{ id: string }>(
      `select t.id from lid l join ${tabel} t on t.regio_id = l.regio_id where l.id = $1 and t.id = any ($2) and ${LEESGRONDEN[TABELLEN.get(tabel) as Leesgrond]}`,
      [lidId, [...van.keys()]],
    );
    for (const { id } of rijen) mag.add(van.get(id)!);
  }
  return mag;
}
