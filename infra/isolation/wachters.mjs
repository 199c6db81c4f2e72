const HTTP = 'server/src/platform/http';
const GRAPHQL = 'server/src/platform/graphql';
const IDENTITEIT = 'server/src/modules/identiteit';
const OPENID = `${IDENTITEIT}/application/openid`;
const PASSKEY = `${IDENTITEIT}/application/passkey/keuring.ts`;

const VAN_ELDERS = [
  wachter('a request of another site', 'aanval/aanmelden', 'is not accepted from', [`${HTTP}/csrf.middleware.ts`, 'if (isOwnOrigin(req.headers)) return next();', 'return next();']),
  wachter('a socket of another site or of none', 'live/kamers', 'with a foreign Origin', ['server/src/platform/live/gateway.ts', 'Boolean(req.headers.origin) && isOwnOrigin(req.headers)', 'true']),
  wachter('a cookie that scripts read', 'aanval/aanmelden', 'is out of reach of scripts', [`${HTTP}/cookies.ts`, 'httpOnly: true', 'httpOnly: false']),
  wachter('a cookie that goes along from another site', 'aanval/aanmelden', 'is out of reach of scripts', [`${HTTP}/cookies.ts`, "sameSite: 'lax'", "sameSite: 'none'"]),
  wachter('being sent elsewhere after signing in', 'aanval/openid', 'goes on here when it is told to go to', [`${IDENTITEIT}/domain/openid.ts`, "if (!pad || !/^\\/(?![/\\\\])[\\x21-\\x7e]*$/.test(pad) || pad.includes('\\\\')) return '/';", "if (!pad) return '/';"]),
];

const SESSIES = [
  wachter('a session that lives on after signing in again', 'aanval/aanmelden', 'ends when one signs in again over it', [`${IDENTITEIT}/graphql/identiteit.resolver.ts`, 'if (token) await this.sessies.afmelden(token);', '']),
  wachter('a session that lives on after coming back from a provider', 'aanval/openid', 'a planted cookie stays worth nothing', [`${OPENID}/openid-uitkomst.ts`, 'if (token) await this.sessies.afmelden(token);', '']),
  wachter('sockets of an account that is disabled', 'live/uitgeschakeld', 'loses session and sockets', [`${IDENTITEIT}/application/sessies.ts`, 'new Set(await this.gate.alive(sessieIds))', 'new Set(sessieIds)']),
  wachter('weighty acts on an old proof', 'identiteit/bevestiging', 'is refused with an old proof', ['server/src/platform/permissions/mag.guard.ts', 'if (eis && !isVersBevestigd(eis, wie.sessie, new Date())) throw new BevestigingNodig();', '']),
  wachter('acting for a membership the page does not show', 'identiteit/lidmaatschap', 'cannot act from a page', ['server/src/platform/permissions/mag.guard.ts', 'if (opPagina !== undefined && opPagina !== lidId) throw new LidmaatschapGewisseld();', '']),
];

const RADEN = [
  wachter('guessing on one account', 'aanval/aanmelden', 'on one account stops after ten', [`${IDENTITEIT}/application/pogingen.ts`, 'await this.tel([eigen, adres]);', 'await this.tel([adres]);']),
  wachter('guessing from one address', 'aanval/aanmelden', 'over many accounts stops per address', [`${IDENTITEIT}/application/pogingen.ts`, 'await this.tel([eigen, adres]);', 'await this.tel([eigen]);']),
  wachter('locking somebody out from elsewhere', 'aanval/aanmelden', 'does not lock out the owner', [`${IDENTITEIT}/application/pogingen.ts`, "return bekend ? ['apparaat', `${email.toLowerCase()} ${bekend}`] :", 'return']),
  wachter('guessing a second factor', 'aanval/aanmelden', 'stops after five', [`${IDENTITEIT}/application/sessies.ts`, 'await this.pogingen.code(accountId, bekend)', 'async () => undefined']),
  wachter('a code of a second factor used again', 'identiteit/tweede-factor', 'a code works once', [`${IDENTITEIT}/application/tweede-factor.ts`, 'stap !== undefined && this.gate.useStep(accountId, stap)', 'stap !== undefined']),
  wachter('guessing keys of SCIM', 'identiteit/scim', 'by guessing on and on', [`${IDENTITEIT}/http/scim.guard.ts`, 'await this.begrens(res, `fout ${req.ip}`, SCIM_FOUT_PER_MINUUT);', '']),
];

const AANMELDDIENSTEN = [
  wachter('an answer for another state', 'aanval/openid', 'with another state is nobody', [`${OPENID}/openid-aanmelden.ts`, 'expectedState: poging.state', 'expectedState: openid.skipStateCheck']),
  wachter('a nonce that is known beforehand', 'aanval/openid', 'with another nonce is nobody', [`${OPENID}/openid-aanmelden.ts`, 'nonce: openid.randomNonce()', "nonce: 'x'"]),
  wachter('a level of assurance that is too low', 'aanval/openid', 'level is nobody', [`${IDENTITEIT}/domain/openid.ts`, "if (typeof stuk.acr !== 'string' || !eisen.niveaus.includes(stuk.acr)) return undefined;", '']),
  wachter('a token that was kept', 'aanval/openid', 'that is old is nobody', [`${IDENTITEIT}/domain/openid.ts`, 'if (stuk.iat < nu - TOKEN_SECONDEN || stuk.iat > nu + KLOKSPELING) return undefined;', '']),
  wachter('an old proof where a fresh one was asked', 'aanval/openid', 'proved long ago is nobody', [`${IDENTITEIT}/domain/openid.ts`, 'if (eisen.bewezenNa !== undefined && !isBewezenNa(stuk.auth_time, eisen.bewezenNa)) return undefined;', ''], [`${OPENID}/openid-aanmelden.ts`, ', ...(vers ? { maxAge: 0 } : {}),', ',']),
  wachter('a token that nobody signed', 'aanval/openid', 'with a key that is not published is nobody', [`${OPENID}/aanmelddienst.ts`, 'execute: [openid.enableNonRepudiationChecks, ...toegift]', 'execute: [...toegift]']),
  wachter('somebody else at the provider who proves it for you', 'identiteit/openid', 'counts as a fresh proof', [`${OPENID}/openid-uitkomst.ts`, 'if ((await this.repository.accountVan(regioId, uitgever, onderwerp)) !== ctx.accountId) return undefined;', '']),
  wachter('a passkey shown without its person', 'aanval/passkey', 'and not with a lie', [PASSKEY, 'requireUserVerification: true,\n        credential:', 'requireUserVerification: false,\n        credential:']),
  wachter('a passkey that answers for another site', 'aanval/passkey', 'and not with a lie', [PASSKEY, 'soort, sessieId), expectedOrigin: this.origin,', "soort, sessieId), expectedOrigin: [this.origin, 'https://kwaad.example'],"]),
];

const VERZOEKEN = [
  wachter('an operation that we did not write', 'platform/trusted-documents', 'refuses a free operation', [`${GRAPHQL}/trusted-documents.ts`, "return mode === 'productie' ? refuse(req, res) : next();", 'return next();']),
  wachter('a document with the name of something every object has', 'platform/trusted-documents', 'a name of every object as id', [`${GRAPHQL}/trusted-documents.ts`, 'Object.hasOwn(manifest, documentId) ? manifest[documentId] : undefined', 'manifest[documentId]']),
  wachter('a question that is too deep', 'platform/trusted-documents', 'refuse what asks deeper', [`${GRAPHQL}/limits.ts`, 'maxDepth: { n: 10', 'maxDepth: { n: 10_000']),
  wachter('too many aliases', 'aanval/verzoek', 'with too many aliases', [`${GRAPHQL}/limits.ts`, 'maxAliases: { n: 15 }', 'maxAliases: { n: 15_000 }']),
  wachter('too many words', 'aanval/verzoek', 'with too many words', [`${GRAPHQL}/limits.ts`, 'maxTokens: 2_000 }', 'maxTokens: 2_000_000 }']),
  wachter('a body that is too large', 'aanval/verzoek', 'a body of 300 kB', [`${HTTP}/json-body.ts`, "const LIMIET = '100kb';", "const LIMIET = '100mb';"]),
];

/** Guards against an attack: how each is taken out, and the test that must then fail. */
export const WACHTERS = [...VAN_ELDERS, ...SESSIES, ...RADEN, ...AANMELDDIENSTEN, ...VERZOEKEN];

function wachter(tegen, test, naam, ...breuken) {
  return { tegen, test, naam, breuken: breuken.map(([bestand, van, naar]) => ({ bestand, van, naar })) };
}
