import { nieuwId } from '@doorbraaktafel/shared/ids';
import { alsRol, createDatabase } from '../../infra/postgres/rollen.mjs';
import { vraag } from '../belasting.mjs';
import { boekenKloppen, groeiTot, metClient, UITGAVE, vulFondsen } from '../fondsen.mjs';
import { meetOmEnOm } from '../meting.mjs';
import { pgbench, vulTpcb, zorgVoorPgbench } from '../pgbench.mjs';

const FONDSEN = 250;
const PER_FONDS = 2;
const TPCB_SCHAAL = 10;
const DOCUMENT = `mutation UitgaveBetalen($invoer: UitgaveBetalenInvoer!) {
  uitgaveBetalen(invoer: $invoer) { __typename ... on Uitgave { id stand restInCent } ... on Weigering { code boodschap } } }`;

export const documenten = { 'sha256:betalen': DOCUMENT };
export const casussen = 3_000;

const uitgaveId = (n) => `${(768 + UITGAVE).toString(16).padStart(8, '0')}-0000-7000-8000-${n.toString(16).padStart(12, '0')}`;

/** One payment of a cent as a person does it: tenant, the one function of the act, its event, and the commit with its deferred checks. */
export const betaalscript = ({ regioId, lidId, uitgaven }, begin = 'begin') => `
\\set n random(1, ${uitgaven})
${begin};
select set_config('app.regio', '${regioId}', true), set_config('app.lid', '${lidId}', true);
select fonds_betalen(uuidv7(), (lpad(to_hex(${768 + UITGAVE}), 8, '0') || '-0000-7000-8000-' || lpad(to_hex(:n::bigint), 12, '0'))::uuid, 1);
insert into gebeurtenis (regio_id, id, gebeurd_op, actor_lid_id, actie, onderwerp_soort, onderwerp_id, doel, trace_id)
  values ('${regioId}', uuidv7(), now(), '${lidId}', 'uitgave.betaald', 'uitgave', (lpad(to_hex(${768 + UITGAVE}), 8, '0') || '-0000-7000-8000-' || lpad(to_hex(:n::bigint), 12, '0'))::uuid, 'bench', 'bench');
commit;
`;

/** Transfers between a thousand accounts, while the book grows. */
export async function meet({ wereld, start, urls, superuserUrl }, opties) {
  await zorgVoorPgbench();
  const fonds = await vulFondsen(superuserUrl, wereld, { fondsen: FONDSEN, perFonds: PER_FONDS });
  const tpcb = await naastDatabase(superuserUrl);
  const product = await start('product');
  const doelen = [
    { naam: 'pgbench TPC-B-achtig', doel: pgbench({ url: tpcb }) },
    { naam: 'kale INSERT met commit', doel: pgbench({ url: tpcb, script: 'insert into kaal (bedrag) values (1);\n' }) },
    { naam: 'product, SQL: een functie en haar gebeurtenis', doel: pgbench({ url: urls.app, script: betaalscript(fonds) }) },
    { naam: 'product, GraphQL: uitgaveBetalen', doel: viaGraphql(product, fonds) },
  ];
  await controleer(doelen[3].doel, superuserUrl);
  const metingen = [];
  const zelfcontrole = [];
  for (const boekingen of opties.boekingen) {
    await groeiTot(superuserUrl, fonds, boekingen);
    zelfcontrole.push({ boekingen, seconden: await boekenKloppen(superuserUrl, fonds.regioId) });
    process.stderr.write(`${boekingen} boekingen\n`);
    metingen.push(...(await meetOmEnOm(doelen, opties)).map((meting) => ({ ...meting, naam: `${meting.naam}, ${boekingen}`, boekingen })));
  }
  await boekenKloppen(superuserUrl, fonds.regioId);
  return { rekeningen: FONDSEN * (2 + PER_FONDS), boekingen: opties.boekingen, zelfcontrole, metingen, verhoudingen: verhoudingen(metingen, doelen.length), opmerkingen: [`TPC-B met schaal ${TPCB_SCHAAL}; alle deelnemers op een cluster dat naar schijf schrijft; na afloop klopt elke regel van het grootboek`, ...zelfcontrole.map(({ boekingen, seconden }) => `zelfcontrole over ${boekingen} boekingen: ${seconden} s`)] };
}

function verhoudingen(metingen, perMaat) {
  const laatste = metingen.slice(-perMaat);
  return [
    { naam: 'SQL / TPC-B', waarde: laatste[2].deelVanGrens, doel: 1.5 },
    { naam: 'GraphQL / TPC-B', waarde: laatste[3].deelVanGrens, doel: 0.5 },
    { naam: 'SQL / kale INSERT', waarde: laatste[2].perSeconde / laatste[1].perSeconde, doel: 0.5 },
    { naam: 'SQL, grootste boek / kleinste, naast TPC-B', waarde: laatste[2].deelVanGrens / metingen[2].deelVanGrens, doel: 0.85 },
  ];
}

async function naastDatabase(superuserUrl) {
  await createDatabase(superuserUrl, 'tpcb');
  const url = alsRol(superuserUrl, { database: 'tpcb' });
  vulTpcb(url, TPCB_SCHAAL);
  await metClient(url, (client) => client.query('create table kaal (id bigserial primary key, bedrag bigint not null, op timestamptz not null default now())'));
  return url;
}

function viaGraphql(url, { sessie, uitgaven }) {
  return {
    url, pad: '/graphql', klopt: (antwoord) => antwoord.includes('"restInCent":"'),
    koppen: { cookie: `__Host-dt=${sessie}`, origin: url },
    lichaam: (n) => JSON.stringify({
      variables: { invoer: { opdrachtId: nieuwId(), uitgaveId: uitgaveId(1 + ((n * 7919) % uitgaven)), bedragInCent: '1' } }, extensions: { documentId: 'sha256:betalen' },
    }),
  };
}

async function controleer(doel, superuserUrl) {
  const tel = () => metClient(superuserUrl, async (client) => (await client.query("select (select count(*) from boeking where soort = 'betaling')::int as boekingen, (select count(*) from gebeurtenis)::int as gebeurtenissen")).rows[0]);
  const voor = await tel();
  const antwoord = await vraag(doel);
  const na = await tel();
  if (!doel.klopt(antwoord) || na.boekingen !== voor.boekingen + 1 || na.gebeurtenissen !== voor.gebeurtenissen + 1) throw new Error(`een betaling legt niet alles vast: ${antwoord}`);
}
