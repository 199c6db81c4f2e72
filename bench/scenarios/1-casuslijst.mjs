import { deepStrictEqual } from 'node:assert/strict';
import { vraag } from '../belasting.mjs';
import { meetOmEnOm } from '../meting.mjs';

const VELDEN = `items { id pseudoniem fase vraag niveau spoed wachtSinds wachtDagen gemeenteNaam
  deelnemers { organisatieId organisatieNaam } acties { id tekst organisatieNaam voor } } heeftMeer`;
const DOCUMENT = `query Casusoverzicht($aantal: Int!) { casusoverzicht(aantal: $aantal) { ${VELDEN} } }`;
// An alias keeps a document out of the short way, so that both ways are measured.
const LANG = `query Casusoverzicht($aantal: Int!) { casusoverzicht: casusoverzicht(aantal: $aantal) { ${VELDEN} } }`;

export const documenten = { 'sha256:overzicht': DOCUMENT, 'sha256:overzicht-lang': LANG };

const RIJEN = 20;
const klopt = (antwoord) => antwoord.startsWith('{"data":{"casusoverzicht":{');

/** A page of twenty casussen with four parties and five acties each. */
export async function meet({ wereld, start }, opties) {
  const variables = { aantal: RIJEN };
  const kaal = async (server, instellingen) => ({ url: await start(server, instellingen), pad: '/', lichaam: () => JSON.stringify({ query: DOCUMENT, variables }), klopt });
  const product = await start('product');
  const metDocument = (documentId) => ({
    url: product, pad: '/graphql', klopt,
    koppen: { cookie: `__Host-dt=${wereld.sessie}`, origin: product },
    lichaam: () => JSON.stringify({ variables, extensions: { documentId } }),
  });
  const deelnemers = [
    { naam: 'grens: één SQL op kale node:http', doel: await kaal('lijst-grens') },
    { naam: 'product', doel: metDocument('sha256:overzicht') },
    { naam: 'product, lange weg (Apollo)', doel: metDocument('sha256:overzicht-lang') },
    { naam: 'naïef: een query per relatie (61)', doel: await kaal('lijst-naief') },
    { naam: 'naïef: een query per veld (241)', doel: await kaal('lijst-naief', { perVeld: true }) },
  ];
  const bytes = await controleerGelijk(deelnemers);
  const metingen = await meetOmEnOm(deelnemers, opties);
  const [, eigen, , perRelatie, perVeld] = metingen;
  return {
    bytes,
    metingen,
    verhoudingen: [
      { naam: 'product / grens', waarde: eigen.deelVanGrens, doel: 0.6 },
      { naam: 'product / naïef per veld', waarde: eigen.deelVanGrens / perVeld.deelVanGrens, doel: 5 },
      { naam: 'product / naïef per relatie', waarde: eigen.deelVanGrens / perRelatie.deelVanGrens, doel: 5 },
    ],
    opmerkingen: [`antwoord van ${bytes} bytes, inhoudelijk gelijk bij alle deelnemers; PostGraphile is niet gemeten`],
  };
}

async function controleerGelijk(deelnemers) {
  const antwoorden = [];
  for (const { doel } of deelnemers) antwoorden.push(await vraag(doel));
  const [eerste, ...rest] = antwoorden.map((tekst) => JSON.parse(tekst));
  const { items } = eerste.data.casusoverzicht;
  if (items.length !== RIJEN || items.some((k) => k.deelnemers.length !== 4 || k.acties.length !== 5)) throw new Error('de gegevens hebben een andere vorm');
  for (const antwoord of rest) deepStrictEqual(antwoord, eerste);
  return Buffer.byteLength(antwoorden[0]);
}
