import { alsRol, createDatabase } from '../../infra/postgres/rollen.mjs';
import { boekenKloppen, metClient, vulFondsen } from '../fondsen.mjs';
import { meetOmEnOm } from '../meting.mjs';
import { pgbench, zorgVoorPgbench } from '../pgbench.mjs';
import { betaalscript } from './7-overboekingen.mjs';

const UITGAVEN = 200;
const NAAST = 'dt_serializable';
// To pgbench nought means: until it succeeds or time is up.
const TOT_HET_LUKT = 0;

export const documenten = {};
export const casussen = 3_000;

/** Everybody pays from one fonds: the product queues before its row; the peer has the same functions, fails on whoever came before and tries again. */
export async function meet({ wereld, urls, superuserUrl, cluster }, opties) {
  await zorgVoorPgbench();
  const fonds = await vulFondsen(superuserUrl, wereld, { fondsen: 1, perFonds: UITGAVEN });
  const naast = await kopie(cluster, superuserUrl);
  const naastApp = alsRol(urls.app, { database: NAAST });
  const doelen = [
    { naam: 'zelfde functies, SERIALIZABLE en opnieuw', doel: pgbench({ url: naastApp, script: betaalscript(fonds, 'begin isolation level serializable'), pogingen: TOT_HET_LUKT }) },
    { naam: 'product: READ COMMITTED, in de rij voor het fonds', doel: pgbench({ url: urls.app, script: betaalscript(fonds) }) },
  ];
  const metingen = [];
  for (const klanten of opties.gelijktijdig) {
    process.stderr.write(`${klanten} klanten\n`);
    metingen.push(...(await meetOmEnOm(doelen, { ...opties, klanten })).map((meting) => ({ ...meting, naam: `${meting.naam}, ${klanten} klanten`, klanten })));
  }
  const deadlocks = await telDeadlocks(superuserUrl);
  for (const url of [superuserUrl, naast]) await boekenKloppen(url, fonds.regioId);
  const [eigen, ander] = [metingen.filter((_, i) => i % 2), metingen.filter((_, i) => i % 2 === 0)];
  return {
    gelijktijdig: opties.gelijktijdig, deadlocks, metingen,
    verhoudingen: [
      ...eigen.map((meting) => ({ naam: `product / SERIALIZABLE bij ${meting.klanten}`, waarde: meting.deelVanGrens, doel: 2 })),
      { naam: `product bij ${eigen.at(-1).klanten} / bij ${eigen[0].klanten}`, waarde: eigen.at(-1).perSeconde / eigen[0].perSeconde, doel: 0.8 },
      { naam: `SERIALIZABLE bij ${ander.at(-1).klanten} / bij ${ander[0].klanten}`, waarde: ander.at(-1).perSeconde / ander[0].perSeconde, doel: 0.8 },
    ],
    opmerkingen: [`deadlocks: product ${deadlocks.product}, SERIALIZABLE ${deadlocks.naast}; na afloop klopt in beide elke regel van het grootboek`],
  };
}

/** A copy of the database, so that neither contestant works in what the other leaves behind. */
async function kopie(cluster, superuserUrl) {
  await createDatabase(cluster, NAAST, { template: new URL(superuserUrl).pathname.slice(1) });
  return alsRol(superuserUrl, { database: NAAST });
}

function telDeadlocks(superuserUrl) {
  return metClient(superuserUrl, async (client) => {
    const { rows } = await client.query(`select (select deadlocks::int from pg_stat_database where datname = current_database()) as product,
      (select deadlocks::int from pg_stat_database where datname = '${NAAST}') as naast`);
    return rows[0];
  });
}
