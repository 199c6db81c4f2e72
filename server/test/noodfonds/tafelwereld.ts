import { nieuwId } from '@doorbraaktafel/shared/ids';
import { Noodfonds } from '../../src/modules/noodfonds/index.js';
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import type { StartOptions } from '../../src/platform/config/options.js';
import { startTestApp, type TestApp } from '../harness/app.js';
import { signIn, TestClient } from '../harness/graphql.js';
import { makeRegios, type TestRegio, type TestRol } from '../harness/regios.js';
import { Proefdatabase } from './database.js';
import { type Besluit, type Regio, Wereld } from './wereld.js';

export const WEIGERING = '... on Weigering { __typename code boodschap veld }';

/** The running server with three regio's, a fonds with besluiten, and people who are signed in. */
export class Tafelwereld {
  private readonly browsers = new Map<string, Promise<TestClient>>();

  private constructor(
    readonly test: TestApp,
    readonly regios: readonly [TestRegio, TestRegio, TestRegio],
    readonly database: Proefdatabase,
    readonly wereld: Wereld,
    readonly regio: Regio,
  ) {}

  static async maak(opties: Partial<StartOptions> = {}): Promise<Tafelwereld> {
    const test = await startTestApp('demonstratie', opties);
    const regios = await makeRegios(test);
    const { urls, superuserUrl } = test.database;
    const database = new Proefdatabase({ ...urls, postgres: superuserUrl });
    const { leden, organisaties, id } = regios[0];
    const wereld = new Wereld(database);
    await wereld.veldmatrix();
    return new Tafelwereld(test, regios, database, wereld, {
      regioId: id, organisatieId: organisaties.gemeente, aanvrager: leden.regisseur.ctx.lidId, beheerder: leden.fonds.ctx.lidId,
      bestuurder: leden.fonds2.ctx.lidId, corporatie: leden.corporatie.ctx.lidId, auditor: leden.auditor.ctx.lidId,
    });
  }

  als(rol: TestRol, regio = 0): Promise<TestClient> {
    const { email } = this.regios[regio]!.leden[rol];
    const open = this.browsers.get(email) ?? signIn(this.test, email);
    this.browsers.set(email, open);
    return open;
  }

  async fonds(anders: { soort?: 'noodfonds' | 'waarborgfonds'; begrootInCent?: bigint } = {}): Promise<string> {
    const { ctx } = this.regios[0].leden.fonds;
    const noodfonds = this.test.app.get(Noodfonds);
    return this.test.app.get(UnitOfWork).run(ctx, async (tx) => {
      const id = await noodfonds.open(tx, {
        naam: `Noodfonds ${nieuwId()}`, soort: anders.soort ?? 'noodfonds', boekjaar: 2026, beheerderLidId: ctx.lidId,
        drempelTweedeAkkoordInCent: 500_000n, goedkeurders: [this.regio.bestuurder],
      });
      await noodfonds.begroot(tx, { fondsId: id, orgaan: 'college', kenmerk: id, genomenOp: '2026-01-10', bedragInCent: anders.begrootInCent ?? 900_000n, boekingId: nieuwId() });
      return id;
    });
  }

  /** An expense on a besluit, with the fund holder's approval. */
  async uitgave(fondsId: string, bedragInCent: bigint, begunstigde = 'Kringloop Verzonnen'): Promise<Besluit & { uitgaveId: string; fondsId: string }> {
    const besluit = await this.wereld.besluit(this.regio, fondsId, bedragInCent);
    const uitgaveId = await this.wereld.reserveer(this.regio, { fondsId, ...besluit, bedragInCent, begunstigde, goedgekeurdDoor: this.regio.beheerder });
    return { ...besluit, uitgaveId, fondsId };
  }

  /** Sends a form with a file, as the page does. */
  async stuurOp(wie: TestClient, pad: string, bytes: Uint8Array | string, velden: Record<string, string> = {}): Promise<{ status: number; body: Record<string, string> }> {
    const formulier = new FormData();
    for (const [naam, waarde] of Object.entries({ opdrachtId: nieuwId(), ...velden })) formulier.append(naam, waarde);
    formulier.append('bestand', new Blob([typeof bytes === 'string' ? bytes : Buffer.from(bytes)]), 'factuur.pdf');
    const antwoord = await fetch(`${this.test.url}/bestanden/${pad}`, { method: 'POST', body: formulier, headers: { origin: this.test.url, cookie: wie.cookie } });
    return { status: antwoord.status, body: (await antwoord.json()) as Record<string, string> };
  }

  haal(wie: TestClient, pad: string): Promise<Response> {
    return fetch(`${this.test.url}/bestanden/${pad}`, { headers: { cookie: wie.cookie, 'sec-fetch-site': 'same-origin' } });
  }

  /** Everything that was booked, for seeing that nothing was. */
  async boekingen(fondsId: string): Promise<number> {
    const [rij] = await this.database.alsBeheer<{ n: number }>('select count(*)::int as n from boeking where fonds_id = $1', [fondsId]);
    return rij!.n;
  }

  async einde(): Promise<void> {
    await this.database.sluit();
    await this.test.stop();
  }
}
