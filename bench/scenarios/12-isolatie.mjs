import { deepStrictEqual } from 'node:assert/strict';
import pg from 'pg';
import { vraag } from '../belasting.mjs';
import { REGIOS, vulRegios } from '../data.mjs';
import { meetOmEnOm, rond } from '../meting.mjs';
import { documenten as lijst } from './1-casuslijst.mjs';

const CASUS = `query Casus($id: ID!) { casus(id: $id) { id pseudoniem fase vraag niveau spoed wachtSinds wachtDagen gemeente { naam }
  deelnemers { reden doel grondslag organisatie { id naam } leden } } }`;

export const documenten = { ...lijst, 'sha256:casus': CASUS };
/** A thousand in each regio, so that a hundred regio's can be filled. */
export const casussen = 3_000;

const EIGENAAR = 'als eigenaar, met de voorwaarde in de vraag';
const SLOTEN = 'als de app, onder de sloten';

/**
 * What the locks cost: the same statements and the same product, once as the app under row-level security and once as a role
 * that no lock binds, with who may see what said in the statement. Asked again with more and more regio's of the same size beside.
 */
export async function meet({ wereld, start, urls, superuserUrl }, opties) {
  await sluitVoor(superuserUrl, wereld);
  const sql = async (wijze, soort) => ({ url: await start('isolatie', { wijze }), pad: '/', klopt: (tekst) => tekst.startsWith('{"'), lichaam: (n) => JSON.stringify({ soort, id: wereld.casusIds[n % wereld.casusIds.length] }) });
  const product = { eigenaar: await start('product', { urls: { ...urls, app: superuserUrl } }), sloten: await start('product', { urls }) };
  const api = (wijze, veld, document, variables) => ({
    url: product[wijze], pad: '/graphql', klopt: (tekst) => tekst.startsWith(`{"data":{"${veld}":{`),
    koppen: { cookie: `__Host-dt=${wereld.sessie}`, origin: product[wijze] },
    lichaam: (n) => JSON.stringify({ variables: variables(n), extensions: { documentId: `sha256:${document}` } }),
  });
  const apiPaar = (wat, ...vraag) => ({ wat, doel: 0.8, eigenaar: api('eigenaar', ...vraag), sloten: api('sloten', ...vraag) });
  const paren = [
    { wat: 'SQL, lijst van 20', doel: 0.5, eigenaar: await sql('eigenaar', 'lijst'), sloten: await sql('sloten', 'lijst') },
    { wat: 'SQL, één casus', doel: 0.5, eigenaar: await sql('eigenaar', 'casus'), sloten: await sql('sloten', 'casus') },
    { wat: 'SQL, één casus, genoemd', doel: 0.5, eigenaar: await sql('eigenaar', 'genoemd'), sloten: await sql('sloten', 'genoemd') },
    { wat: 'SQL, alleen nog eigen werk', doel: 0.5, eigenaar: await sql('eigenaar', 'oud'), sloten: await sql('sloten', 'oud') },
    apiPaar('API, lijst van 20', 'casusoverzicht', 'overzicht', () => ({ aantal: 20 })),
    apiPaar('API, één casus', 'casus', 'casus', (n) => ({ id: wereld.casusIds[n % wereld.casusIds.length] })),
  ];
  const metingen = [];
  const stappen = [];
  let staan = REGIOS;
  for (const regios of opties.regios) {
    if (regios > staan) await vulRegios(urls.owner, { van: staan + 1, tot: regios, perRegio: wereld.perRegio, regisseurs: wereld.regisseurs });
    staan = Math.max(staan, regios);
    for (const { wat, eigenaar, sloten, doel } of paren) {
      await controleer(eigenaar, sloten);
      const deelnemers = [{ naam: `${regios} regio's, ${wat}: ${EIGENAAR}`, doel: eigenaar }, { naam: `${regios} regio's, ${wat}: ${SLOTEN}`, doel: sloten }];
      const [zonder, met] = await meetOmEnOm(deelnemers, opties);
      metingen.push(zonder, met);
      stappen.push({ regios, wat, doel, prijs: met.p50Ms / zonder.p50Ms, p50: met.p50Ms });
    }
  }
  return { metingen, verhoudingen: verhoudingenVan(stappen), opmerkingen: opmerkingenVan(stappen, wereld) };
}

// The other regisseur sees by own work only, as who took part in casussen that closed long ago.
async function sluitVoor(url, { regioId, oudLidId }) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query("set session_replication_role = 'replica'");
  await client.query("update casustoegang set onthuld_tot = '-infinity' where regio_id = $1 and lid_id = $2", [regioId, oudLidId]);
  await client.end();
}

/** How much of the speed is left under the locks, and how much of it with the most regio's against the fewest. */
function verhoudingenVan(stappen) {
  const prijzen = stappen.map(({ regios, wat, doel, prijs }) => ({ naam: `${regios} regio's, ${wat}: p50 eigenaar / p50 sloten`, waarde: 1 / prijs, doel }));
  const soorten = [...new Set(stappen.map(({ wat }) => wat))];
  const vlak = soorten.flatMap((soort) => {
    const eigen = stappen.filter(({ wat }) => wat === soort);
    const [eerste, laatste] = [eigen[0], eigen.at(-1)];
    return eerste === laatste ? [] : [{ naam: `${soort}: prijs bij ${eerste.regios} / prijs bij ${laatste.regios} regio's`, waarde: eerste.prijs / laatste.prijs, doel: 0.85 }];
  });
  return [...prijzen, ...vlak];
}

function opmerkingenVan(stappen, { perRegio }) {
  return [
    ...stappen.map(({ regios, wat, prijs, p50 }) => `${wat} bij ${regios} regio's van ${perRegio} casussen: prijs ${rond(prijs, 2)}× (p50 ${rond(p50, 2)} ms)`),
    'streven: ten hoogste 1,25× aan de API en 2× in SQL; beide deelnemers gaven vooraf hetzelfde antwoord',
  ];
}

async function controleer(eigenaar, sloten) {
  for (const n of [1, 2, 3]) {
    const gelijk = (doel) => vraag({ ...doel, lichaam: () => doel.lichaam(n) }).then((tekst) => JSON.parse(tekst));
    deepStrictEqual(await gelijk(sloten), await gelijk(eigenaar));
  }
}
