const HTTP = 'server/src/platform/http';

/** Guards against an attack: how each is taken out, and the test that must then fail. */
export const WACHTERS = [
  wachter('a request of another site', 'aanval/aanmelden', 'is not accepted from', [`${HTTP}/csrf.middleware.ts`, 'if (isOwnOrigin(req.headers)) return next();', 'return next();']),
  wachter('a socket of another site or of none', 'live/kamers', 'with a foreign Origin', ['server/src/platform/live/gateway.ts', 'Boolean(req.headers.origin) && isOwnOrigin(req.headers)', 'true']),
  wachter('a cookie that scripts read', 'aanval/aanmelden', 'is out of reach of scripts', [`${HTTP}/cookies.ts`, 'httpOnly: true', 'httpOnly: false']),
];

function wachter(tegen, test, naam, ...breuken) {
  return { tegen, test, naam, breuken: breuken.map(([bestand, van, naar]) => ({ bestand, van, naar })) };
}
