import { nieuwId } from '@doorbraaktafel/shared/ids';
import { vraag } from '../belasting.mjs';
import { meetOmEnOm } from '../meting.mjs';

const DOCUMENT = `mutation BerichtPlaatsen($invoer: BerichtPlaatsenInvoer!) {
  berichtPlaatsen(invoer: $invoer) { ... on Bericht { id auteurNaam organisatieNaam tekst geplaatstOp } ... on Weigering { code boodschap } } }`;

export const documenten = { 'sha256:plaatsen': DOCUMENT };

const klopt = (antwoord) => antwoord.includes('"id":"');

/** One message at the table: the row, its event with payload, the access line and the live numbers, in one commit. */
export async function meet({ wereld, start, tel }, opties) {
  const lichaam = (n) => ({ invoer: { opdrachtId: nieuwId(), casusId: wereld.casusIds[n % wereld.casusIds.length], tekst: `Wij kunnen dinsdag een sleutel geven, nummer ${n}.`, alleenEigenOrganisatie: false } });
  const product = await start('product');
  const grens = { url: await start('handeling-grens'), pad: '/', klopt, lichaam: (n) => JSON.stringify({ query: DOCUMENT, variables: lichaam(n) }) };
  const eigen = {
    url: product, pad: '/graphql', klopt,
    koppen: { cookie: `__Host-dt=${wereld.sessie}`, origin: product },
    lichaam: (n) => JSON.stringify({ variables: lichaam(n), extensions: { documentId: 'sha256:plaatsen' } }),
  };
  await controleer(eigen, tel);
  const metingen = await meetOmEnOm([{ naam: 'grens: drie INSERTs in één functie', doel: grens }, { naam: 'product: berichtPlaatsen', doel: eigen }], opties);
  return {
    metingen,
    verhoudingen: [{ naam: 'product / grens', waarde: metingen[1].deelVanGrens, doel: 0.4 }],
    opmerkingen: ['grens: zelfde klanten, node:http en 8 verbindingen; zonder sessie, slot per regio, trekkers, inhoud, live-nummers, herhaalbare opdracht en antwoord'],
  };
}

async function controleer(doel, tel) {
  const voor = await tel();
  const antwoord = await vraag(doel);
  const na = await tel();
  const erbij = Object.fromEntries(Object.keys(na).map((tabel) => [tabel, na[tabel] - voor[tabel]]));
  if (!klopt(antwoord) || erbij.bericht !== 1 || erbij.gebeurtenis !== 1 || erbij.gebeurtenis_inhoud !== 1 || erbij.toegangsregel < 1) {
    throw new Error(`een handeling legt niet alles vast: ${JSON.stringify(erbij)} ${antwoord}`);
  }
}
