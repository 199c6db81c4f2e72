import { nieuwId } from '@doorbraaktafel/shared/ids';
import type { Rol } from '@doorbraaktafel/shared/vocabulary';
import { Inbrengen } from '../../src/modules/casus/index.js';
import { Betaalopdrachten, Noodfonds, Risicodelingen } from '../../src/modules/noodfonds/index.js';
import { Organisaties, Regels } from '../../src/modules/organisatie/index.js';
import { Tafels } from '../../src/modules/tafel/index.js';
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import { startTestApp, type TestApp } from '../harness/app.js';
import { dag } from '../harness/dagen.js';
import { withClient } from '../harness/database.js';
import { type GraphqlAnswer, signIn, type TestClient } from '../harness/graphql.js';
import { makeRegios, type TestLid, type TestRegio, type TestRol } from '../harness/regios.js';
import { voegLidToe } from '../monitor/westfriesland.js';
import { eenBon } from '../noodfonds/bonproef.js';
import { type Afgeluisterd, afgeluisterd } from './afluisteren.js';
import { type Operatie, operatieMetNaam } from './schema.js';

/** Everybody of a test regio, with the two who handle aanmeldingen. */
export type Speler = TestRol | 'coordinator' | 'toetser' | Ketenrol;

/** The roles around a casus that come from elsewhere in the chain, or stand beside the client. */
export type Ketenrol = 'ggz' | 'ggd' | 'zorgkantoor' | 'bewindvoerder' | 'ondersteuner';

const KETEN: Readonly<Record<Ketenrol, readonly [organisatie: string, rol: Rol]>> = {
  ggz: ['keten', 'ggz_behandelaar'], ggd: ['keten', 'ggd_oggz'], zorgkantoor: ['zorgkantoor', 'zorgkantoor'],
  bewindvoerder: ['steunpunt', 'bewindvoerder'], ondersteuner: ['steunpunt', 'clientondersteuner'],
};

export type Antwoord = Record<string, unknown> & { __typename?: string; code?: string; boodschap?: string; veld?: string | null };

export interface Uitslag {
  /** What was answered, whole and as sent, without the trace id. */
  readonly tekst: string;
  /** The success, or the refusal with its code. */
  readonly antwoord: Antwoord | undefined;
  /** Name of the success type, or the code of the refusal or error. */
  readonly uitkomst: string;
}

/** One regio of the attack: who plays, and the ids of what stands there. */
export interface Speelveld {
  readonly regio: TestRegio;
  readonly spelers: Record<Speler, TestLid>;
  /** Stands in every free text of this regio, and may be read nowhere else. */
  readonly kanarie: string;
  readonly ids: Map<string, string>;
}

/** The real server with three regio's, and a memory of everything it answered to whom. */
export class Aanvalswereld {
  private readonly browsers = new Map<string, Promise<TestClient>>();

  private constructor(
    readonly test: Afgeluisterd,
    readonly velden: readonly [Speelveld, Speelveld, Speelveld],
    /** Everything that was answered in each regio, for finding canaries. */
    readonly gehoord = new Map<string, string[]>(),
  ) {}

  static async maak(): Promise<Aanvalswereld> {
    const test = await startTestApp();
    const [een, twee, drie] = await makeRegios(test);
    return Aanvalswereld.afgeluisterd(test, [await speelveld(test, een), await speelveld(test, twee), await speelveld(test, drie)]);
  }

  /** A world in which every answer, log line, message and mail is searched for canaries when it stops. */
  static afgeluisterd(test: TestApp, velden: Aanvalswereld['velden'], gehoord?: Map<string, string[]>): Aanvalswereld {
    const wereld: Aanvalswereld = new Aanvalswereld(afgeluisterd(test, velden, (sql) => wereld.achterDeSloten(sql)), velden, gehoord);
    return wereld;
  }

  browser({ email }: TestLid): Promise<TestClient> {
    const open = this.browsers.get(email) ?? signIn(this.test, email);
    this.browsers.set(email, open);
    return open;
  }

  /** Asks by name and remembers the answer. */
  async vraag(veld: Speelveld, speler: Speler, naam: string, variabelen: object, client?: TestClient): Promise<Uitslag> {
    const operatie = operatieMetNaam(naam);
    const wie = client ?? (await this.browser(veld.spelers[speler]));
    const uitslag = lees(operatie, await wie.send<Record<string, unknown>>(operatie.document, { ...variabelen }));
    this.gehoord.set(veld.regio.id, [...(this.gehoord.get(veld.regio.id) ?? []), `${naam} ${uitslag.tekst}`]);
    return uitslag;
  }

  /** Rows behind the locks; triggers off, for moving the data in time or place. */
  achterDeSloten<T>(sql: string, params: readonly unknown[] = []): Promise<T[]> {
    return withClient(this.test.database.superuserUrl, async (client) => {
      await client.query("set session_replication_role = 'replica'");
      return (await client.query(sql, [...params])).rows as T[];
    });
  }

  /** How many rows each table holds; access lines are no effect. */
  async telling(): Promise<Record<string, number>> {
    const tabellen = await this.achterDeSloten<{ naam: string }>(
      "select relname as naam from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' and relname not in ('toegangsregel', 'sessie', 'aanmeldpoging', 'bekend_apparaat') and relname not like 'audit%' order by 1",
    );
    const rijen = await this.achterDeSloten<{ naam: string; aantal: number }>(
      tabellen.map(({ naam }) => `select '${naam}' as naam, count(*)::int as aantal from ${naam}`).join(' union all '),
    );
    return Object.fromEntries(rijen.map(({ naam, aantal }) => [naam, aantal]));
  }
}

function lees({ naam }: Operatie, antwoord: GraphqlAnswer<Record<string, unknown>>): Uitslag {
  const fout = antwoord.errors?.[0];
  const waarde = antwoord.data?.[naam];
  const uitkomst = fout?.extensions.code ?? (waarde as Antwoord | undefined)?.__typename ?? 'gelezen';
  return { tekst: zonderTrace(JSON.stringify(antwoord)), antwoord: waarde as Antwoord | undefined, uitkomst };
}

/** The trace id is the only thing in which two equal answers may differ. */
export function zonderTrace(tekst: string): string {
  return tekst.replaceAll(/"traceId":"[0-9a-f]{32}"/g, '"traceId":"…"').replaceAll(/code [0-9a-f]{32}/g, 'code …');
}

async function keten(test: TestApp, regio: TestRegio, ids: Map<string, string>): Promise<Record<Ketenrol, TestLid>> {
  await test.app.get(UnitOfWork).run(regio.leden.beheerder.ctx, async (tx) => {
    for (const naam of new Set(Object.values(KETEN).map(([organisatie]) => organisatie))) {
      ids.set(naam, await test.app.get(Organisaties).voegToe(tx, { naam: `${naam} ${regio.naam}`, soort: 'anders' }));
    }
  });
  const leden = await Promise.all(
    Object.entries(KETEN).map(async ([naam, [organisatie, rol]]) => [naam, await voegLidToe(test, regio, rol, ids.get(organisatie) ?? '')] as const),
  );
  for (const [naam, { ctx }] of leden) ids.set(`lid ${naam}`, ctx.lidId);
  return Object.fromEntries(leden) as Record<Ketenrol, TestLid>;
}

async function speelveld(test: TestApp, regio: TestRegio): Promise<Speelveld> {
  const coordinator = await voegLidToe(test, regio, 'uitstroomcoordinator', regio.organisaties.gemeente);
  const toetser = await voegLidToe(test, regio, 'bct_toetser', regio.organisaties.gemeente);
  const kanarie = `KANARIE${regio.naam.toUpperCase()}`;
  const ids = new Map<string, string>();
  const veld: Speelveld = { regio, spelers: { ...regio.leden, coordinator, toetser, ...(await keten(test, regio, ids)) }, kanarie, ids };
  const work = test.app.get(UnitOfWork);
  const { beheerder, regisseur, begeleider, fonds, fonds2, client } = regio.leden;
  await work.run(beheerder.ctx, async (tx) => {
    veld.ids.set('tafel', await test.app.get(Tafels).richtIn(tx, { naam: `Tafel ${kanarie}`, voorzitterLidId: regisseur.ctx.lidId, ritme: 'wekelijks' }));
    for (const soort of ['beleid', 'bestuur'] as const) {
      veld.ids.set(soort, await test.app.get(Tafels).richtIn(tx, { naam: `${soort} ${kanarie}`, soort, voorzitterLidId: regisseur.ctx.lidId, ritme: 'maandelijks' }));
    }
  });
  await work.run(beheerder.ctx, async (tx) => {
    const regelId = await test.app.get(Regels).legVast(tx, { naam: `Signaalregel ${kanarie}`, tekst: kanarie, doel: kanarie, bron: kanarie, geldigVan: dag(-50) });
    const signaal = nieuwId();
    await tx.sql('insert into beleidssignaal (regio_id, id, regel_id, aantal, tot_en_met) values ($1, $2, $3, 3, 0)', [regio.id, signaal, regelId]);
    tx.record({ actie: 'beleidssignaal.ontstaan', onderwerp: { soort: 'beleidssignaal', id: signaal } });
    veld.ids.set('signaal', signaal);
  });
  await work.run(begeleider.ctx, async (tx) => {
    const client2 = { naam: `Client ${kanarie}`, gemeenteId: regio.organisaties.gemeente, clientLidId: client.ctx.lidId };
    veld.ids.set('caseloadclient', await test.app.get(Inbrengen).voegClientToe(tx, client2));
  });
  await work.run(fonds.ctx, async (tx) => {
    const noodfonds = test.app.get(Noodfonds);
    const id = await noodfonds.open(tx, {
      naam: `Noodfonds ${kanarie}`, soort: 'noodfonds', boekjaar: 2026, beheerderLidId: fonds.ctx.lidId, drempelTweedeAkkoordInCent: 500_000n,
      goedkeurders: [fonds2.ctx.lidId],
    });
    await noodfonds.begroot(tx, { fondsId: id, orgaan: 'college', kenmerk: nieuwId(), genomenOp: '2026-01-15', bedragInCent: 100_000n, boekingId: nieuwId() });
    veld.ids.set('fonds', id);
    const waarborg = await noodfonds.open(tx, {
      naam: `Waarborg ${kanarie}`, soort: 'waarborgfonds', boekjaar: 2026, beheerderLidId: fonds.ctx.lidId, drempelTweedeAkkoordInCent: 500_000n, goedkeurders: [fonds2.ctx.lidId],
    });
    await noodfonds.begroot(tx, { fondsId: waarborg, orgaan: 'college', kenmerk: nieuwId(), genomenOp: '2026-01-15', bedragInCent: 100_000n, boekingId: nieuwId() });
    veld.ids.set('waarborg', waarborg);
    const regel = { richting: 'af', bedragInCent: 7n, geboektOp: '2026-11-02', kenmerk: 'ONBEKEND', tegenpartij: kanarie, omschrijving: kanarie, mislukt: false } as const;
    const afschrift = { soort: 'betaalbericht', kenmerk: id, iban: null, regels: [regel] } as const;
    await test.app.get(Betaalopdrachten).leesIn(tx, { id: nieuwId(), fondsId: id, afschrift, bytes: Buffer.from(kanarie) });
    const [open] = await tx.sql<{ id: string }>('select id from afschriftregel where regio_id = $1 and fonds_id = $2', [tx.regioId, id]);
    veld.ids.set('afschriftregel', open!.id);
  });
  veld.ids.set('bewijs', (await test.app.get(Risicodelingen).voegBewijsToe(regio.leden.corporatie.ctx, nieuwId(), await eenBon(kanarie))).id);
  return veld;
}
