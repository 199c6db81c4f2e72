import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import { HOOG, LAAG } from './mensen.mjs';
import { keuzepagina } from './pagina.mjs';

const HOST = '127.0.0.1';
const MINUUT = 60;

/**
 * Starts a real OpenID provider for the demonstration and the tests, on this machine only; it knows invented people and asks no password.
 * Answers its issuer, and `open`, which gives it its clients once those are known.
 */
export async function startAanmelddienst({ poort = 0, mensen }) {
  let antwoord = (_, res) => res.writeHead(503).end();
  const server = createServer((req, res) => antwoord(req, res));
  const uitgever = `http://${HOST}:${await luister(server, poort)}`;
  return {
    uitgever,
    async open(clients) {
      const { Provider } = await import('oidc-provider');
      const provider = new Provider(uitgever, instellingen(clients, mensen));
      const rest = provider.callback();
      antwoord = (req, res) => (req.url.startsWith('/kies/') ? void kies(provider, mensen, req, res).catch((fout) => res.writeHead(400).end(fout.name)) : rest(req, res));
    },
    stop: () => new Promise((klaar) => {
      server.close(klaar);
      server.closeAllConnections();
    }),
  };
}

function instellingen(clients, mensen) {
  return {
    clients: clients.map(({ clientId, terugadres, sleuteladres }) => ({
      client_id: clientId,
      redirect_uris: [terugadres],
      response_types: ['code'],
      grant_types: ['authorization_code'],
      token_endpoint_auth_method: 'private_key_jwt',
      token_endpoint_auth_signing_alg: 'PS256',
      id_token_signed_response_alg: 'PS256',
      jwks_uri: sleuteladres,
    })),
    // The clients of this provider are on this machine, where the provider itself fetches nothing by default.
    fetch: (adres, opties) => fetch(adres, { ...opties, dispatcher: undefined }),
    jwks: { keys: [{ ...generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ format: 'jwk' }), kid: 'aanmelddienst', use: 'sig', alg: 'PS256' }] },
    cookies: { keys: [randomBytes(32).toString('hex')] },
    enabledJWA: { idTokenSigningAlgValues: ['PS256'], clientAuthSigningAlgValues: ['PS256'] },
    clientAuthMethods: ['private_key_jwt'],
    acrValues: [HOOG, LAAG],
    claims: { openid: ['sub'], acr: null, auth_time: null },
    pkce: { required: () => true },
    ttl: { AuthorizationCode: MINUUT, IdToken: 5 * MINUUT, Interaction: 10 * MINUUT, Session: 10 * MINUUT, Grant: 10 * MINUUT, AccessToken: MINUUT },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_, { uid }) => `/kies/${uid}` },
    findAccount: (_, onderwerp) => (mensen.some((mens) => mens.onderwerp === onderwerp) ? { accountId: onderwerp, claims: () => ({ sub: onderwerp }) } : undefined),
    loadExistingGrant: toestemming,
  };
}

// These people work for who asks; there is nothing to consent to.
async function toestemming(ctx) {
  const { client, session, provider } = ctx.oidc;
  const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
  grant.addOIDCScope('openid');
  await grant.save();
  return grant;
}

async function kies(provider, mensen, req, res) {
  const { params, prompt } = await provider.interactionDetails(req, res);
  if (req.method !== 'POST') return res.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' }).end(keuzepagina(mensen, params, prompt));
  const gekozen = await uitFormulier(req, mensen);
  if (!gekozen) return provider.interactionFinished(req, res, { error: 'access_denied' }, { mergeWithLastSubmission: false });
  return provider.interactionFinished(req, res, { login: { accountId: gekozen.onderwerp, acr: gekozen.niveau, amr: ['pwd', 'otp'], remember: false } }, { mergeWithLastSubmission: false });
}

async function uitFormulier(req, mensen) {
  const delen = [];
  for await (const deel of req) delen.push(deel);
  const onderwerp = new URLSearchParams(Buffer.concat(delen).toString()).get('onderwerp');
  return mensen.find((mens) => mens.onderwerp === onderwerp);
}

// The port that was asked for, or a free one when that is taken.
async function luister(server, poort) {
  const probeer = (nummer) => new Promise((klaar, mis) => {
    server.once('error', mis);
    server.listen(nummer, HOST, () => {
      server.removeListener('error', mis);
      klaar(server.address().port);
    });
  });
  return probeer(poort).catch((fout) => (fout.code === 'EADDRINUSE' && poort ? probeer(0) : Promise.reject(fout)));
}
