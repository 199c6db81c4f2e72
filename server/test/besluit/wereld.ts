import { nieuwId } from '@doorbraaktafel/shared/ids';
import type { MandaatRegistrerenInvoer, VoorstelIndienenInvoer } from '@doorbraaktafel/shared/validation';
import type { TeGevenStandpunt } from '@doorbraaktafel/shared/vocabulary';
import { Besluiten, Besluitstanden, Einde, Tegenspraak, Mandaten, Rondes, Standpunten, Voornemens, Voorstellen } from '../../src/modules/besluit/index.js';
import { Deelname, Inbrengen } from '../../src/modules/casus/index.js';
import { Noodfonds } from '../../src/modules/noodfonds/index.js';
import { Aanwezigheid, Agenda, Tafels, Voorzitten } from '../../src/modules/tafel/index.js';
import type { Context } from '../../src/platform/context/context.js';
import type { Tx } from '../../src/platform/database/transaction.js';
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import { startTestApp, type TestApp } from '../harness/app.js';
import { zetOpAgenda } from '../harness/agenda.js';
import { dag } from '../harness/dagen.js';
import { withClient } from '../harness/database.js';
import { makeRegios, type TestRegio, type TestRol } from '../harness/regios.js';

type Organisatie = keyof TestRegio['organisaties'];

/** The real server with three regio's, and short ways to act at their tables. */
export class Wereld {
  private constructor(
    readonly test: TestApp,
    readonly regios: [TestRegio, TestRegio, TestRegio],
  ) {}

  static async maak(): Promise<Wereld> {
    const test = await startTestApp();
    return new Wereld(test, await makeRegios(test));
  }

  als<T>(regio: TestRegio, rol: TestRol, doe: (tx: Tx) => Promise<T>): Promise<T> {
    return this.test.app.get(UnitOfWork).run(regio.leden[rol].ctx, doe);
  }

  lees<T>(regio: TestRegio, rol: TestRol, doe: (tx: Tx) => Promise<T>): Promise<T> {
    return this.test.app.get(UnitOfWork).lees(regio.leden[rol].ctx, doe);
  }

  /** A casus of the begeleider that was on the agenda, with these organisations around it. */
  async casus(regio: TestRegio, ...genodigd: Organisatie[]): Promise<string> {
    const casusId = await this.als(regio, 'begeleider', (tx) =>
      this.test.app.get(Inbrengen).brengIn(tx, {
        opdrachtId: nieuwId(),
        nieuweClient: { naam: 'Vera Voorbeeld', gemeenteId: regio.organisaties.gemeente },
        blokkade: 'woning',
        vraag: `Wie regelt het huurcontract in ${regio.naam}?`,
        clientWeetDit: true,
      }),
    );
    for (const organisatie of genodigd) {
      await this.als(regio, 'regisseur', (tx) =>
        this.test.app.get(Deelname).nodigUit(tx, {
          opdrachtId: nieuwId(),
          casusId,
          organisatieId: regio.organisaties[organisatie],
          reden: 'Nodig voor de woning.',
          doel: 'woning_vinden',
        }),
      );
    }
    await zetOpAgenda(this.test, regio, casusId);
    return casusId;
  }

  voorstel(regio: TestRegio, casusId: string, anders: Partial<VoorstelIndienenInvoer> = {}, rol: TestRol = 'regisseur'): Promise<string> {
    const invoer = {
      casusId, soort: 'toewijzing', domein: 'wonen', tekst: 'De corporatie wijst een woning op de begane grond toe.',
      uitvoerderId: regio.organisaties.corporatie, uitvoerenVoor: dag(30), ...anders,
    } as const;
    return this.als(regio, rol, async (tx) => (await this.test.app.get(Voorstellen).dienIn(tx, invoer)).id);
  }

  /** A ronde; a second one on the same voorstel says why. */
  ronde(regio: TestRegio, voorstelId: string, spoed = false, rol: TestRol = 'regisseur', reden: string | null = 'Er is nieuws.'): Promise<string> {
    return this.als(regio, rol, async (tx) => (await this.test.app.get(Rondes).open(tx, voorstelId, { spoed, reden })).id);
  }

  async zeg(regio: TestRegio, rol: TestRol, rondeId: string, standpunt: TeGevenStandpunt, reden?: string): Promise<void> {
    await this.als(regio, rol, (tx) => this.test.app.get(Standpunten).geef(tx, { rondeId, standpunt, reden }));
  }

  async allenAkkoord(regio: TestRegio, rondeId: string, rol: TestRol = 'regisseur'): Promise<void> {
    await this.als(regio, rol, (tx) => this.test.app.get(Rondes).allenAkkoord(tx, rondeId));
  }

  async sluit(regio: TestRegio, rondeId: string, rol: TestRol = 'regisseur'): Promise<void> {
    await this.als(regio, rol, (tx) => this.test.app.get(Rondes).sluit(tx, rondeId));
  }

  stelVast(regio: TestRegio, rondeId: string, rol: TestRol = 'regisseur'): Promise<string> {
    return this.als(regio, rol, async (tx) => (await this.test.app.get(Besluiten).stelVast(tx, { rondeId, clientGehoord: 'Wil dit graag.' })).id);
  }

  zetDoor(regio: TestRegio, rondeId: string, mandaatId: string, anders: Partial<Motivering> = {}, rol: TestRol = 'regisseur'): Promise<string> {
    const invoer = { rondeId, mandaatId, ...MOTIVERING, ...anders };
    return this.als(regio, rol, async (tx) => (await this.test.app.get(Besluiten).zetDoor(tx, invoer)).id);
  }

  /** The chair says she will force, and these roles have nothing to add. */
  async kondigAan(regio: TestRegio, rondeId: string, gehoord: TestRol[] = ['corporatie'], anders: Partial<Aankondiging> = {}, rol: TestRol = 'regisseur'): Promise<void> {
    const invoer = { rondeId, waarom: 'Wachten kan niet langer.', opschaling: 'De wethouder laat het aan de tafel.', ...anders };
    await this.als(regio, rol, (tx) => this.test.app.get(Voornemens).kondigAan(tx, invoer));
    for (const wie of gehoord) await this.reageer(regio, wie, rondeId);
  }

  async naspel(regio: TestRegio, rol: TestRol, doe: (tegenspraak: Tegenspraak, tx: Tx) => Promise<unknown>): Promise<void> {
    await this.als(regio, rol, (tx) => doe(this.test.app.get(Tegenspraak), tx));
  }

  async trekIn(regio: TestRegio, rol: TestRol, besluitId: string): Promise<void> {
    await this.als(regio, rol, (tx) => this.test.app.get(Einde).trekIn(tx, { besluitId, reden: 'Het kan niet meer.' }));
  }

  async reageer(regio: TestRegio, rol: TestRol, rondeId: string, tekst?: string): Promise<void> {
    await this.als(regio, rol, (tx) => this.test.app.get(Voornemens).geefZienswijze(tx, { rondeId, tekst }));
  }

  /** A closed ronde in which these roles said what they say here. */
  async geslotenRonde(regio: TestRegio, voorstelId: string, standpunten: [TestRol, TeGevenStandpunt][], spoed = false): Promise<string> {
    const rondeId = await this.ronde(regio, voorstelId, spoed);
    for (const [rol, standpunt] of standpunten) await this.zeg(regio, rol, rondeId, standpunt, standpunt === 'bezwaar' ? 'Wij kunnen dit niet.' : undefined);
    await this.sluit(regio, rondeId);
    return rondeId;
  }

  /** A mandate that two people of the organisation granted. */
  async mandaat(regio: TestRegio, anders: Partial<MandaatRegistrerenInvoer> = {}): Promise<string> {
    const [eerste, tweede] = ondertekenaars(regio, anders.organisatieId ?? regio.organisaties.corporatie);
    const id = await this.voordracht(regio, anders, eerste);
    await this.als(regio, tweede, async (tx) => {
      const { verzoeken } = await this.test.app.get(Mandaten).get(tx, id);
      await this.test.app.get(Mandaten).beoordeel(tx, { verzoekId: verzoeken.at(-1)?.id ?? '', akkoord: true });
    });
    return id;
  }

  /** A mandate that one person proposed; it covers nothing yet. */
  voordracht(regio: TestRegio, anders: Partial<MandaatRegistrerenInvoer> = {}, rol: TestRol = 'corporatie'): Promise<string> {
    const invoer = {
      organisatieId: regio.organisaties.corporatie, houderLidId: regio.leden.regisseur.ctx.lidId, domein: 'wonen', besluitsoorten: ['toewijzing'],
      maxBedragInCent: 0n, doorzetbaar: true, verleendDoor: 'bestuur', document: 'convenant art. 7', geldigVan: dag(-30), geldigTot: dag(300), ...anders,
    } as const;
    return this.als(regio, rol, (tx) => this.test.app.get(Mandaten).registreer(tx, { ...invoer, besluitsoorten: [...invoer.besluitsoorten] }));
  }

  /** A fonds of the noodfonds organisation with this much in it. */
  async fonds(regio: TestRegio, begrootInCent: bigint, goedkeurders: TestRol[] = []): Promise<string> {
    const { lidId } = regio.leden.fonds.ctx;
    return this.als(regio, 'fonds', async (tx) => {
      const noodfonds = this.test.app.get(Noodfonds);
      const id = await noodfonds.open(tx, {
        naam: `Noodfonds ${nieuwId()}`, soort: 'noodfonds', boekjaar: 2026, beheerderLidId: lidId, drempelTweedeAkkoordInCent: 500_000n,
        goedkeurders: goedkeurders.map((rol) => regio.leden[rol].ctx.lidId),
      });
      await noodfonds.begroot(tx, { fondsId: id, orgaan: 'college', kenmerk: nieuwId(), genomenOp: '2026-01-15', bedragInCent: begrootInCent, boekingId: nieuwId() });
      return id;
    });
  }

  /** An open zitting with these casussen on its agenda, and these roles at the table. */
  async zitting(regio: TestRegio, casusIds: string[], aanwezig: TestRol[]): Promise<string> {
    const { app } = this.test;
    const { ctx } = regio.leden.regisseur;
    const opdracht = () => ({ opdrachtId: nieuwId() });
    const tafelId = await this.als(regio, 'beheerder', (tx) =>
      app.get(Tafels).richtIn(tx, { naam: `Tafel ${nieuwId()}`, voorzitterLidId: ctx.lidId, ritme: 'wekelijks' }),
    );
    const zittingId = await app.get(Voorzitten).plan(ctx, { ...opdracht(), tafelId, geplandOp: new Date().toISOString(), duurMinuten: 60 });
    for (const casusId of casusIds) await app.get(Agenda).voegToe(ctx, { ...opdracht(), zittingId, casusId, minuten: 6, reden: 'wacht te lang' });
    await app.get(Voorzitten).publiceer(ctx, { ...opdracht(), zittingId });
    await app.get(Voorzitten).open(ctx, { ...opdracht(), zittingId });
    for (const rol of aanwezig) await app.get(Aanwezigheid).meld(regio.leden[rol].ctx, { ...opdracht(), zittingId });
    return zittingId;
  }

  stand(regio: TestRegio, casusId: string, rol: TestRol = 'regisseur'): ReturnType<Besluitstanden['lees']> {
    return this.lees(regio, rol, (tx) => this.test.app.get(Besluitstanden).lees(tx, casusId));
  }

  /** The same human as this role once more, as another lid of this organisatie; with a casus also a deelnemer of it. */
  async ookLid(regio: TestRegio, rol: TestRol, organisatie: Organisatie, alsRol: Context['rol'], casusId?: string): Promise<Context> {
    const { ctx } = regio.leden[rol];
    const [lidId, organisatieId, naam] = [nieuwId(), regio.organisaties[organisatie], 'Dubbele Duizendknoop'];
    await this.achterDeSloten('insert into lid (regio_id, id, account_id, organisatie_id, rol, naam) values ($1, $2, $3, $4, $5, $6)', [regio.id, lidId, ctx.accountId, organisatieId, alsRol, naam]);
    if (casusId) {
      await this.achterDeSloten("insert into casustoegang (regio_id, id, casus_id, lid_id, organisatie_id, rol, grond) values ($1, $2, $3, $4, $5, $6, 'deelnemer')",
        [regio.id, nieuwId(), casusId, lidId, organisatieId, alsRol]);
    }
    return { ...ctx, lidId, organisatieId, rol: alsRol, naam };
  }

  /** Rows behind the locks, for looking at what was really stored, or for moving the data in time. */
  achterDeSloten<T>(sql: string, params: readonly unknown[] = []): Promise<T[]> {
    return withClient(this.test.database.superuserUrl, async (client) => {
      await client.query("set session_replication_role = 'replica'");
      return (await client.query(sql, [...params])).rows as T[];
    });
  }
}

/** Who proposes and who signs for an organisation of the test regio. */
function ondertekenaars({ organisaties }: TestRegio, organisatieId: string): [TestRol, TestRol] {
  if (organisatieId === organisaties.gemeente) return ['wmo', 'bestuurder'];
  if (organisatieId === organisaties.noodfonds) return ['fonds', 'fonds2'];
  if (organisatieId === organisaties.zorg) return ['begeleider', 'directieZorg'];
  return ['corporatie', 'directie'];
}

export const MOTIVERING = {
  feiten: 'Er is een woning en geen ander.', alternatieven: 'Wachten en een ander gebouw.', belangen: 'Rust voor de cliënt, risico voor de corporatie.',
  evenredigheid: 'Het risico is gedekt.', waaromNu: 'De plek in de opvang stopt.', clientGehoord: 'Wil graag verhuizen.', herzienVoor: dag(90),
};
type Motivering = typeof MOTIVERING;
type Aankondiging = { waarom: string; opschaling: string | undefined; tenGunsteVan: string[] };
