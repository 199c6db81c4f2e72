import type { NestExpressApplication } from '@nestjs/platform-express';
import { nieuwId } from '@doorbraaktafel/shared/ids';
import type { Speelveld, Speler } from '../aanval/wereld.js';
import { eenBon } from '../noodfonds/bonproef.js';

/** What goes up with a form. */
export interface Formulier {
  readonly bytes: Uint8Array | string;
  readonly velden: Readonly<Record<string, string>>;
}

/** A route behind a session: who comes past the question of role, what is asked, and who of the own regio may not see it. */
export interface Routerij {
  readonly wie: Speler;
  readonly mag: readonly Speler[];
  /** Name in `ids` of what stands in the address. */
  readonly id?: string;
  readonly stuurt?: (veld: Speelveld) => Promise<Formulier>;
  /** May ask this kind of thing, and has no ground for this one. */
  readonly zonderGrond?: Speler;
  /** Whether it stands under a casus, so that it is gone with the access to that casus. */
  readonly onderCasus: boolean;
}

const FONDS: Speler[] = ['fonds', 'fonds2', 'bestuurder', 'directie', 'directieZorg'];
const REGISSEURS: Speler[] = ['regisseur', 'plaatsvervanger'];
const CORPORATIES: Speler[] = ['corporatie', 'corporatie2'];
const ZORG: Speler[] = ['begeleider', 'begeleider2'];
const ROND_DE_CASUS: Speler[] = [
  ...REGISSEURS, 'coordinator', ...ZORG, 'wmo', 'toetser', 'ggz', 'ggd', ...CORPORATIES, 'zorgkantoor', ...FONDS, 'client', 'bewindvoerder', 'ondersteuner',
];
const KOPIE: Speler[] = [...REGISSEURS, 'coordinator', ...ZORG, 'wmo', 'toetser', 'ggz', 'ggd', ...CORPORATIES, 'zorgkantoor', 'client', 'ondersteuner'];
const BONNEN: Speler[] = [...REGISSEURS, 'coordinator', ...ZORG, ...FONDS];
const DELING: Speler[] = [...FONDS, ...CORPORATIES, ...ZORG, ...REGISSEURS, 'auditor'];

const LOGO = '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><rect width="40" height="20" fill="#0b5561"/></svg>';
const afschrift = () => Promise.resolve({ bytes: `kenmerk;status;bedrag;datum\nX${nieuwId()};betaald;1,00;2026-11-02\n`, velden: { opdrachtId: nieuwId() } });

/** One row for every route that somebody signed in can call; a route that is not here, nor in `ANDERS`, fails the build. */
export const ROUTES: Readonly<Record<string, Routerij>> = {
  'GET /bestanden/besluiten/:id/brief': { wie: 'corporatie', mag: ROND_DE_CASUS, id: 'besluit', zonderGrond: 'corporatie2', onderCasus: true },
  'GET /bestanden/zittingen/:id/besluitenlijst': { wie: 'corporatie', mag: ROND_DE_CASUS, id: 'zitting', zonderGrond: 'corporatie2', onderCasus: true },
  ...Object.fromEntries(['pdf', 'json'].map((vorm) => [`GET /bestanden/inzagekopieen/:id/${vorm}`, { wie: 'client', mag: KOPIE, id: 'inzagekopie', zonderGrond: 'begeleider', onderCasus: true } as const])),
  'GET /bestanden/bonnen/:id': { wie: 'fonds', mag: BONNEN, id: 'bon', zonderGrond: 'begeleider2', onderCasus: false },
  'POST /bestanden/uitgaven/:id/bonnen': {
    wie: 'fonds', mag: BONNEN, id: 'uitgave', zonderGrond: 'begeleider2', onderCasus: false,
    stuurt: async (veld) => ({ bytes: await eenBon(`${veld.kanarie} ${nieuwId()}`), velden: { opdrachtId: nieuwId(), bedragInCent: '1,00' } }),
  },
  'GET /bestanden/risicobewijzen/:id': { wie: 'corporatie', mag: DELING, id: 'bewijs', zonderGrond: 'corporatie2', onderCasus: false },
  'POST /bestanden/risicobewijzen': {
    wie: 'corporatie', mag: [...CORPORATIES, ...ZORG, ...REGISSEURS], onderCasus: false,
    stuurt: async (veld) => ({ bytes: await eenBon(`${veld.kanarie} ${nieuwId()}`), velden: { opdrachtId: nieuwId() } }),
  },
  'GET /bestanden/betaalopdrachten/:id': { wie: 'fonds', mag: FONDS, id: 'betaalopdracht', zonderGrond: 'directieZorg', onderCasus: false },
  'POST /bestanden/thema-logo': { wie: 'beheerder', mag: ['beheerder'], onderCasus: false, stuurt: () => Promise.resolve({ bytes: LOGO, velden: { opdrachtId: nieuwId() } }) },
  'POST /bestanden/fondsen/:id/afschriften': { wie: 'fonds', mag: FONDS, id: 'fonds', zonderGrond: 'directieZorg', onderCasus: false, stuurt: afschrift },
};

const THEMA = 'kleuren en logo staan ook op de aanmeldpagina; niets van mensen';
const SCIM = 'een sleutel van twee beheerders laat binnen, niet een sessie; een andere organisatie of regio is onbekend';

/** Routes that are proven elsewhere or need no session: why, and the test that holds it (it must name the address). */
export const ANDERS: Readonly<Record<string, { readonly waarom: string; readonly test: string }>> = {
  'GET /openid/:regioId/jwks.json': { waarom: 'een publieke sleutel is er om te lezen', test: 'isolatie/routes.spec.ts' },
  'GET /openid/:regioId/terug': { waarom: 'wie terugkomt van de aanmelddienst heeft nog geen sessie', test: 'aanval/openid.spec.ts' },
  'USE /{*pad}': { waarom: 'zoekt de sessie bij het koekje', test: 'aanval/sessie.spec.ts' },
  'USE /': { waarom: 'koppen en de pagina zelf', test: 'isolatie/routes.spec.ts' },
  'USE /assets': { waarom: 'gebouwde bestanden zonder gegevens', test: 'isolatie/routes.spec.ts' },
  'USE /graphql': { waarom: 'elke bewerking heeft een eigen rij in aanval/rollen.ts', test: 'aanval/verzoek.spec.ts' },
  'GET /scim/v2/ServiceProviderConfig': { waarom: SCIM, test: 'identiteit/scim.spec.ts' },
  'GET /scim/v2/ResourceTypes': { waarom: SCIM, test: 'identiteit/scim.spec.ts' },
  'GET /scim/v2/Schemas': { waarom: SCIM, test: 'identiteit/scim.spec.ts' },
  'GET /scim/v2/ResourceTypes/:id': { waarom: SCIM, test: 'identiteit/scim.spec.ts' },
  'GET /scim/v2/Schemas/:id': { waarom: SCIM, test: 'identiteit/scim.spec.ts' },
  'GET /scim/v2/Users': { waarom: SCIM, test: 'identiteit/scim.spec.ts' },
  'GET /scim/v2/Users/:id': { waarom: SCIM, test: 'identiteit/scim.spec.ts' },
  'POST /scim/v2/Users': { waarom: SCIM, test: 'identiteit/scim.spec.ts' },
  'PUT /scim/v2/Users/:id': { waarom: SCIM, test: 'identiteit/scim.spec.ts' },
  'PATCH /scim/v2/Users/:id': { waarom: SCIM, test: 'identiteit/scim.spec.ts' },
  'DELETE /scim/v2/Users/:id': { waarom: SCIM, test: 'identiteit/scim.spec.ts' },
  'GET /scim/v2/Groups': { waarom: SCIM, test: 'identiteit/scim.spec.ts' },
  'GET /scim/v2/Groups/:id': { waarom: SCIM, test: 'identiteit/scim.spec.ts' },
  'POST /scim/v2/Groups': { waarom: SCIM, test: 'identiteit/scim.spec.ts' },
  'PUT /scim/v2/Groups/:id': { waarom: SCIM, test: 'identiteit/scim.spec.ts' },
  'PATCH /scim/v2/Groups/:id': { waarom: SCIM, test: 'identiteit/scim.spec.ts' },
  'DELETE /scim/v2/Groups/:id': { waarom: SCIM, test: 'identiteit/scim.spec.ts' },
  'ALLE /scim/v2': { waarom: SCIM, test: 'identiteit/scim.spec.ts' },
  'ALLE /scim/v2/*onbekend': { waarom: SCIM, test: 'identiteit/scim.spec.ts' },
  'GET /bestanden/themas/:regioId/stijl.css': { waarom: THEMA, test: 'organisatie/thema.spec.ts' },
  'GET /bestanden/themas/:regioId/logo.png': { waarom: THEMA, test: 'organisatie/thema.spec.ts' },
  'USE /scim/v2': { waarom: 'leest een lichaam en weigert wat te groot of van een andere soort is', test: 'identiteit/scim.spec.ts' },
  'USE /bestanden': { waarom: 'weigert een andere site voordat iets leest', test: 'isolatie/routes.spec.ts' },
};

/** A route for whatever method lists every one of them. */
const ELKE_METHODE = 10;

interface Laag {
  readonly rawPath?: string | string[];
  readonly route?: { readonly path: string; readonly stack: readonly { readonly method?: string }[] };
}

/** Every route and middleware that the running server has, as `GET /pad` or `USE /pad`. */
export function routesVan(app: NestExpressApplication): string[] {
  const { router } = app.getHttpAdapter().getInstance() as { router: { stack: readonly Laag[] } };
  return [...new Set(router.stack.flatMap(namen))].sort();
}

function namen({ route, rawPath }: Laag): string[] {
  if (route && route.stack.length > ELKE_METHODE) return [`ALLE ${route.path}`];
  if (route) return route.stack.map(({ method }) => `${(method ?? 'alle').toUpperCase()} ${route.path}`);
  return [rawPath ?? '/'].flat().map((pad) => `USE ${pad}`);
}
