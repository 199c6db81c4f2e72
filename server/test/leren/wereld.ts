import { nieuwId } from '@doorbraaktafel/shared/ids';
import { signIn, type TestClient } from '../harness/graphql.js';
import type { TestRegio, TestRol } from '../harness/regios.js';
import { Wereld } from '../besluit/wereld.js';

export { dag } from '../harness/dagen.js';

export type Antwoord = Record<string, unknown> & { __typename: string; code?: string; veld?: string | null; boodschap?: string };

/** The tables of the besluit tests, with browsers for who learns from them. */
export class Leerwereld {
  private readonly browsers = new Map<string, Promise<TestClient>>();

  private constructor(readonly basis: Wereld) {}

  static async maak(): Promise<Leerwereld> {
    return new Leerwereld(await Wereld.maak());
  }

  get regios(): [TestRegio, TestRegio, TestRegio] {
    return this.basis.regios;
  }

  browser(regio: TestRegio, rol: TestRol): Promise<TestClient> {
    const { email } = regio.leden[rol];
    const client = this.browsers.get(email) ?? signIn(this.basis.test, email);
    this.browsers.set(email, client);
    return client;
  }

  /** Runs a mutation; `velden` is what to ask of its success type. */
  async doe(regio: TestRegio, rol: TestRol, naam: string, invoer: Record<string, unknown>, type: string, velden: string): Promise<Antwoord> {
    const soort = `${naam.charAt(0).toUpperCase()}${naam.slice(1)}Invoer`;
    const query = `mutation ($invoer: ${soort}!) { ${naam}(invoer: $invoer) { __typename ... on Weigering { code boodschap veld } ... on ${type} { ${velden} } } }`;
    return (await this.browser(regio, rol)).field<Antwoord>(query, { invoer: { opdrachtId: nieuwId(), ...invoer } });
  }

  async vraag<T>(regio: TestRegio, rol: TestRol, query: string, variabelen: Record<string, unknown> = {}): Promise<T> {
    return (await this.browser(regio, rol)).field<T>(query, variabelen);
  }

  /** The code of the refusal a query meets. */
  async geweigerd(regio: TestRegio, rol: TestRol, query: string, variabelen: Record<string, unknown> = {}): Promise<string | undefined> {
    return (await (await this.browser(regio, rol)).send(query, variabelen)).errors?.[0]?.extensions.code;
  }

  /** A casus with a binding besluit by consensus, whose actie is for the corporatie. */
  async besloten(regio: TestRegio): Promise<{ casusId: string; besluitId: string; voorstelId: string }> {
    await this.mandaat(regio);
    const casusId = await this.basis.casus(regio, 'corporatie');
    const voorstelId = await this.basis.voorstel(regio, casusId);
    const rondeId = await this.basis.geslotenRonde(regio, voorstelId, [['begeleider', 'akkoord'], ['corporatie', 'akkoord']]);
    return { casusId, voorstelId, besluitId: await this.basis.stelVast(regio, rondeId) };
  }

  private readonly gemachtigd = new Map<string, Promise<string>>();

  private mandaat(regio: TestRegio): Promise<string> {
    const bestaand = this.gemachtigd.get(regio.id) ?? this.basis.mandaat(regio);
    this.gemachtigd.set(regio.id, bestaand);
    return bestaand;
  }
}
