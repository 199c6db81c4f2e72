import { deepStrictEqual } from 'node:assert/strict';
import pg from 'pg';
import { vraag } from '../belasting.mjs';
import { meetOmEnOm } from '../meting.mjs';

const BESLUITEN = 100_000;
const REGELS = 200;
const GEPLANT = 54_321;
const GEPLANTE_ZIN = 'De pelgrim neemt zijn kanarie mee naar de zolderkamer boven de bakkerij.';
const TABELLEN = ['regel', 'regelversie', 'voorstel', 'ronde', 'besluit', 'precedent', 'precedentwoord'];
const WOORDEN = `woning huur schuld regeling begeleiding hulp familie dochter zoon moeder vader werk school opleiding stage dagbesteding zorg arts medicatie
  rust lawaai buurt buren tuin balkon trap lift keuken badkamer verdieping sleutel contract waarborg borg inkomen uitkering toeslag belasting rekening
  energie water gas verhuizing opslag meubels koelkast bed matras hond kat vogel fiets bus trein auto parkeren afstand reis dorp stad wijk centrum opvang
  nacht winter zomer herfst lente week maand jaar termijn uitstel betaling achterstand deurwaarder bewind curator budget brief gesprek afspraak bezoek
  telefoon bericht post inschrijving wachtlijst urgentie binding gemeente corporatie aanbieder cliënt bewoner huurder verhuurder eigenaar makelaar
  gezin kind baby zwanger relatie scheiding ouder jong volwassen student baan ontslag ziek herstel terugval gebruik alcohol drugs veilig dreiging politie
  rechter straf boete klacht bezwaar beroep besluit regel wet beleid grond reden doel ruimte kans vertrouwen zekerheid steun netwerk vriend vrijwilliger`.split(/\s+/);

export const documenten = {};

const klopt = (antwoord) => antwoord.startsWith('[{"id"');

/** Searching the nearest earlier besluiten in a regio with a hundred thousand of them, under row-level security and without. */
export async function meet({ wereld, start, urls }, opties) {
  const plek = await vul(urls.owner, wereld);
  const doel = async (wijze) => ({ url: await start('precedenten', { wijze }), pad: '/', klopt, lichaam: (n) => JSON.stringify(plek.vraag(n)) });
  const deelnemers = [
    { naam: 'zelfde query als eigenaar, zonder sloten', doel: await doel('eigenaar') },
    { naam: 'product: functie van de poort, herlezen onder RLS', doel: await doel('product') },
  ];
  await controleer(deelnemers, plek);
  const soorten = [
    { soort: 'op regel', vraag: (n) => plek.vraag(2 * n + 1) },
    { soort: 'op woorden', vraag: (n) => plek.vraag(2 * n) },
  ];
  const metingen = [];
  const verhoudingen = [];
  for (const { soort, vraag: stel } of soorten) {
    const rij = deelnemers.map(({ naam, doel }) => ({ naam: `${soort}: ${naam}`, doel: { ...doel, lichaam: (n) => JSON.stringify(stel(n)) } }));
    const [eigenaar, product] = await meetOmEnOm(rij, opties);
    metingen.push(eigenaar, product);
    verhoudingen.push({ naam: `${soort}: p50 eigenaar / p50 product`, waarde: eigenaar.p50Ms / product.p50Ms, doel: 0.5 });
  }
  return {
    besluiten: BESLUITEN,
    metingen,
    verhoudingen,
    opmerkingen: [
      `${BESLUITEN} besluiten in één regio, ${REGELS} regels; met een regel en met alleen woorden elk apart gemeten`,
      'het geplante geval staat bij alle deelnemers vooraan, op regel en op woorden',
    ],
  };
}

async function controleer(deelnemers, { geplantId, metRegel, metWoorden }) {
  for (const zoekvraag of [metRegel, metWoorden]) {
    const antwoorden = [];
    for (const { doel } of deelnemers) antwoorden.push(JSON.parse(await vraag({ ...doel, lichaam: () => JSON.stringify(zoekvraag) })));
    if (antwoorden[0][0]?.id !== geplantId) throw new Error(`het geplante geval staat niet vooraan: ${JSON.stringify(antwoorden[0])}`);
    for (const antwoord of antwoorden) deepStrictEqual(antwoord, antwoorden[0]);
  }
}

async function vul(ownerUrl, { regioId, lidId }) {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  const ids = await vulRijen(client, regioId, lidId);
  await client.end();
  const zin = (n) => Array.from({ length: 6 }, (_, i) => WOORDEN[(n * 7919 + i * 104_729) % WOORDEN.length]).join(' ');
  return {
    ...ids,
    metRegel: { regelId: ids.regels[GEPLANT % REGELS], woorden: 'Mag de kanarie mee naar de zolderkamer?' },
    metWoorden: { regelId: null, woorden: 'De pelgrim en zijn kanarie boven de bakkerij' },
    vraag: (n) => ({ regelId: n % 2 ? ids.regels[(n * 31) % REGELS] : null, woorden: zin(n) }),
  };
}

async function vulRijen(client, regioId, lidId) {
  const bid = (soort, n) => `(lpad(to_hex(16 + ${soort}), 8, '0') || '-0000-7000-8000-' || lpad(to_hex(${n}), 12, '0'))::uuid`;
  await client.query('begin');
  for (const tabel of [...TABELLEN, 'casus']) await client.query(`alter table ${tabel} no force row level security, disable trigger user`);
  await client.query(`create temp table reeks on commit drop as
    select n, c.id as casus_id, ${bid(9, 'n')} as voorstel_id, ${bid(10, 'n')} as ronde_id, ${bid(11, 'n')} as besluit_id,
      ${bid(12, `n % ${REGELS}`)} as regel_id, ${bid(13, `n % ${REGELS}`)} as versie_id
    from generate_series(1, ${BESLUITEN}) n
      join (select id, row_number() over (order by id) as rang, count(*) over () as aantal from casus where regio_id = '${regioId}') c on c.rang = 1 + n % c.aantal`);
  await client.query(`
    insert into regel (regio_id, id, naam, gemaakt_door) select distinct '${regioId}'::uuid, regel_id, 'Regel ' || n % ${REGELS}, '${lidId}'::uuid from reeks;
    insert into regelversie (regio_id, id, regel_id, nummer, tekst, doel, bron, geldig_van, vastgelegd_door)
      select distinct '${regioId}'::uuid, versie_id, regel_id, 1, 'Tekst', 'Doel', 'Bron', date '2020-01-01', '${lidId}'::uuid from reeks;
    insert into voorstel (regio_id, id, casus_id, soort, domein, tekst, uitvoerder_id, uitvoeren_voor, ingebracht_door)
      select '${regioId}', voorstel_id, casus_id, 'toewijzing', 'wonen', 'Voorstel', (select organisatie_id from lid where regio_id = '${regioId}' and id = '${lidId}'), date '2027-01-01', '${lidId}' from reeks;
    insert into ronde (regio_id, id, casus_id, voorstel_id, nummer, geopend_door, gesloten_op, uitkomst)
      select '${regioId}', ronde_id, casus_id, voorstel_id, 1, '${lidId}', now(), 'consensus' from reeks;
    insert into besluit (regio_id, id, casus_id, voorstel_id, ronde_id, nummer, soort, wijze, tekst, genomen_door)
      select '${regioId}', besluit_id, casus_id, voorstel_id, ronde_id, n, 'toewijzing', 'consensus', 'Besluit', '${lidId}' from reeks;`);
  await client.query(
    `insert into precedent (regio_id, besluit_id, nummer, jaar, regel_id, regelversie_id, grond, soort, domein, wijze, doelgroep, leefgebieden, blokkades, kern, woorden)
     select $1::uuid, besluit_id, n, 2026, regel_id, versie_id, 'convenant', (array['toewijzing', 'uitgave', 'begeleiding'])[1 + n % 3], 'wonen', 'consensus',
       (array['bw', 'mo', 'nachtopvang', 'onbekend'])[1 + n % 4], array[(array['wonen', 'zorg', 'inkomen'])[1 + n % 3], 'veiligheid'],
       array[(array['woning', 'geld_of_schulden', 'regel_of_eis'])[1 + n % 3]], kern, to_tsvector('dutch'::regconfig, kern) || array_to_tsvector(array[$1::uuid::text])
     from (select r.*, case when n = ${GEPLANT} then $3 else (select string_agg(($2::text[])[1 + (abs(hashint8(n * 31 + k)) % cardinality($2::text[]))], ' ' order by k) from generate_series(1, 10) k) end as kern from reeks r) x`,
    [regioId, WOORDEN, GEPLANTE_ZIN]);
  await client.query(
    `insert into precedentwoord (regio_id, woord, nummer, besluit_id)
     select regio_id, l.lexeme, nummer, besluit_id from precedent, unnest(woorden) l where regio_id = $1::uuid and l.lexeme <> $1::uuid::text`, [regioId]);
  for (const tabel of [...TABELLEN, 'casus']) await client.query(`alter table ${tabel} force row level security, enable trigger user`);
  const { rows } = await client.query(`select distinct n % ${REGELS} as plek, regel_id from reeks order by 1`);
  const { rows: geplant } = await client.query(`select besluit_id from reeks where n = ${GEPLANT}`);
  await client.query('commit');
  await client.query('vacuum (analyze) precedent, precedentwoord');
  return { regels: rows.map(({ regel_id: id }) => id), geplantId: geplant[0].besluit_id };
}
