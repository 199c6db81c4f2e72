import fc from 'fast-check';
import { nieuwId } from '@doorbraaktafel/shared/ids';
import { casuskamer, lidkamer, zittingkamer } from '@doorbraaktafel/shared/live';
import { zetOpAgenda } from '../harness/agenda.js';
import { startTestApp, type TestApp } from '../harness/app.js';
import { withClient } from '../harness/database.js';
import type { TestClient } from '../harness/graphql.js';
import { makeRegios, type TestRegio } from '../harness/regios.js';
import { brengIn, Browsers, doe, planMet, richtTafelIn, type Zitting } from '../tafel/wereld.js';
import { aangekomen, type ClientSocket, Scherm, verbind, verbreek } from './scherm.js';
import { type Node, startNode, tot } from './wereld.js';

const DADEN = [
  'publiceer', 'publiceer', 'open', 'open', 'plaats', 'plaats', 'plaatsEigen', 'plaatsAnderIntern', 'trekIn', 'herorden',
  'minuten', 'voegToe', 'slaOver', 'opTafel', 'rondAf', 'kom', 'ga', 'breekLijn',
] as const;
type Daad = (typeof DADEN)[number];

const ZITTING = `query ($id: ID!) { zitting(id: $id) { id fase versie huidigAgendapuntId
  agenda { id volgorde minuten besloten casusId pseudoniem vraag reden uitkomst nodig } aanwezigen { lidId } } }`;
const BERICHTEN = 'query ($id: ID!) { berichten(casusId: $id, aantal: 200) { id tekst ingetrokken organisatieNaam } }';

let test: TestApp;
let andere: Node;
let regio: TestRegio;
let browsers: Browsers;

beforeAll(async () => {
  test = await startTestApp();
  andere = await startNode(test);
  [regio] = await makeRegios(test);
  browsers = new Browsers(test);
});
afterAll(async () => {
  await andere.stop();
  await test.stop();
});

/** What the corporatie sees: fetched once, and after that only when a message says so. */
class Beeld {
  readonly inhoud: Record<'berichten' | 'zitting', unknown> = { berichten: undefined, zitting: undefined };
  private readonly oud = new Set<'berichten' | 'zitting'>(['berichten', 'zitting']);
  private readonly schermen: Scherm[];

  constructor(
    private readonly client: TestClient,
    socket: ClientSocket,
    private readonly ids: { casusId: string; zittingId: string },
  ) {
    const { corporatie } = regio.leden;
    const zitting = new Scherm(socket, zittingkamer(ids.zittingId), {
      ververs: () => void this.oud.add('zitting'),
      pasToe: () => void this.oud.add('zitting'),
      geenToegang: () => (this.inhoud.zitting = undefined),
    });
    this.schermen = [
      zitting,
      new Scherm(socket, casuskamer(ids.casusId, corporatie.ctx.organisatieId), {
        pasToe: ({ soort }) => void this.oud.add(soort === 'overleg.gewijzigd' ? 'berichten' : 'zitting'),
      }),
      new Scherm(socket, lidkamer(corporatie.ctx.lidId), { pasToe: () => (this.oud.add('zitting'), zitting.probeerOpnieuw()) }),
    ];
  }

  /** Waits until everything that was committed is applied, then fetches only what messages named. */
  async werkBij(): Promise<void> {
    const hoofden = await this.hoofden();
    await tot('bij', () => this.schermen.every(({ kamer, stand }) => !stand.binnen || (!stand.bezig && (stand.laatste ?? -1) >= (hoofden.get(kamer) ?? 0))));
    await tot('binnen', () => this.schermen.slice(1).every(({ stand }) => stand.binnen));
    for (const deel of this.oud) this.inhoud[deel] = await this.haal(deel);
    this.oud.clear();
  }

  async haal(deel: 'berichten' | 'zitting'): Promise<unknown> {
    const id = deel === 'zitting' ? this.ids.zittingId : this.ids.casusId;
    return (await this.client.send<Record<string, unknown>>(deel === 'zitting' ? ZITTING : BERICHTEN, { id })).data?.[deel];
  }

  private hoofden(): Promise<Map<string, number>> {
    return withClient(test.database.superuserUrl, async (client) => {
      const { rows } = await client.query<{ id: string; hoofd: number }>('select id, hoofd::int from kamer');
      return new Map(rows.map(({ id, hoofd }) => [id, hoofd]));
    });
  }
}

/** The others at the table, who act in whatever way; a refusal is part of the play. */
class Anderen {
  private geplaatst: string[] = [];

  constructor(
    private readonly zitting: Zitting,
    private readonly casusId: string,
  ) {}

  async doe(daad: Daad, welke: number, socket: ClientSocket): Promise<void> {
    const [voorzitter, corporatie, begeleider] = await Promise.all((['regisseur', 'corporatie', 'begeleider'] as const).map((rol) => browsers.van(regio, rol)));
    if (!voorzitter || !corporatie || !begeleider) throw new Error('niet iedereen is er');
    const { id: zittingId } = this.zitting;
    const punt = { agendapuntId: this.zitting.agenda[welke % this.zitting.agenda.length]?.id };
    const daden: Record<Daad, () => Promise<unknown> | unknown> = {
      publiceer: () => doe(voorzitter, 'zittingPubliceren', { zittingId }),
      open: () => doe(voorzitter, 'zittingOpenen', { zittingId }),
      plaats: () => this.plaats(begeleider, false),
      plaatsEigen: () => this.plaats(corporatie, true),
      plaatsAnderIntern: () => this.plaats(begeleider, true),
      trekIn: () => this.trekIn(begeleider, welke),
      herorden: () => doe(voorzitter, 'agendaHerordenen', { zittingId, agendapuntIds: this.zitting.agenda.map(({ id }) => id).reverse() }),
      minuten: () => doe(voorzitter, 'agendapuntMinutenZetten', { ...punt, minuten: 1 + (welke % 30) }),
      voegToe: async () => doe(voorzitter, 'agendapuntToevoegen', { zittingId, casusId: await brengIn(test, regio), minuten: 5, reden: 'nieuw' }),
      slaOver: () => doe(voorzitter, 'agendapuntVerwijderen', { ...punt, reden: 'opgelost' }),
      opTafel: () => doe(voorzitter, 'agendapuntOpTafelLeggen', punt),
      rondAf: () => doe(voorzitter, 'agendapuntAfronden', { ...punt, uitkomst: 'besproken' }),
      kom: () => doe(begeleider, 'aanwezigheidMelden', { zittingId }),
      ga: () => doe(begeleider, 'aanwezigheidAfmelden', { zittingId }),
      breekLijn: () => verbreek(socket),
    };
    await daden[daad]();
  }

  private async plaats(client: TestClient, alleenEigenOrganisatie: boolean): Promise<void> {
    const id = nieuwId();
    this.geplaatst = [...this.geplaatst, id];
    await client.field('mutation ($invoer: BerichtPlaatsenInvoer!) { berichtPlaatsen(invoer: $invoer) { __typename } }', {
      invoer: { opdrachtId: id, casusId: this.casusId, tekst: `bericht ${id.slice(-4)}`, alleenEigenOrganisatie },
    });
  }

  private async trekIn(client: TestClient, welke: number): Promise<void> {
    const berichtId = this.geplaatst[welke % (this.geplaatst.length || 1)] ?? nieuwId();
    await client.field('mutation ($invoer: BerichtIntrekkenInvoer!) { berichtIntrekken(invoer: $invoer) { __typename } }', {
      invoer: { opdrachtId: nieuwId(), berichtId },
    });
  }
}

describe('a screen on another node', () => {
  it('shows after every act what a fresh fetch shows, also through broken connections', async () => {
    const verloop = fc.array(fc.tuple(fc.constantFrom(...DADEN), fc.nat({ max: 40 })), { minLength: 6, maxLength: 16 });
    await fc.assert(
      fc.asyncProperty(verloop, async (daden) => {
        const casusId = await brengIn(test, regio, 'corporatie');
        await zetOpAgenda(test, regio, casusId);
        const voorzitter = await browsers.van(regio, 'regisseur');
        const zitting = await planMet(voorzitter, await richtTafelIn(test, regio), [await brengIn(test, regio), casusId]);
        const client = await browsers.van(regio, 'corporatie');
        const socket = verbind(andere.url, { origin: andere.url, cookie: client.cookie });
        try {
          await aangekomen(socket);
          const beeld = new Beeld(client, socket, { casusId, zittingId: zitting.id });
          const anderen = new Anderen(zitting, casusId);
          await beeld.werkBij();
          for (const [daad, welke] of daden) {
            await anderen.doe(daad, welke, socket);
            await beeld.werkBij();
            const vers = { berichten: await beeld.haal('berichten'), zitting: await beeld.haal('zitting') };
            expect({ daad, ...beeld.inhoud }).toEqual({ daad, ...vers });
          }
        } finally {
          socket.disconnect();
        }
      }),
      { numRuns: 8 },
    );
  }, 60_000);
});
