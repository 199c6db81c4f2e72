import { nieuwId } from '@doorbraaktafel/shared/ids';
import { VOORLIGGENDE_REGELINGEN, type Afwijsgrond, type Uitgavesoort } from '@doorbraaktafel/shared/vocabulary';
import { Wereld as Tafelwereld } from '../besluit/wereld.js';
import { signIn, type TestClient } from '../harness/graphql.js';
import type { TestRegio, TestRol } from '../harness/regios.js';
import { Proefdatabase } from './database.js';
import { Wereld } from './wereld.js';

export interface Antwoord {
  readonly __typename?: string;
  readonly code?: string;
  readonly boodschap?: string;
  readonly veld?: string | null;
  readonly id?: string;
  readonly stand?: string;
}

const UITGAVE = 'id stand route bedragInCent restInCent akkoordenTeGaan besluitId voorliggendOntbreekt acties { naam toegestaan reden }';
const handeling = (naam: string, type: string) =>
  `mutation ($invoer: ${type}!) { ${naam}(invoer: $invoer) { __typename ... on Uitgave { ${UITGAVE} } ... on Weigering { code boodschap veld } } }`;
const DOSSIER = `query ($id: ID!) { uitgave(id: $id) { uitgave { ${UITGAVE} } redenen { soort tekst } begunstigde { soort naam factuur iban }
  voorzieningen { regeling uitkomst uitkomstOp reden } kosten { gemeenteNaam kostenplaats taakveld baatBij voorschotOp }
  steekproef { oordeel beoordeeldDoor acties { naam toegestaan reden } } afweging { vrijInCent ruimteInCent eerderAantal eerderInCent vergelijkbaarAantal laagsteInCent mediaanInCent hoogsteInCent } } }`;
const REGELS = 'snelTotEnMetInCent drempelTweedeAkkoordInCent plafondPerCasusInCent kostenplaats taakveld drempels { bovenInCent goedkeuringen } plafonds { per periode uitgaveSoort bedragInCent } goedkeurders { lidId totEnMetInCent soorten }';
const fondshandeling = (naam: string, type: string) =>
  `mutation ($invoer: ${type}!) { ${naam}(invoer: $invoer) { __typename ... on Fondsdossier { fonds { id naam begrootInCent vrijInCent betaaldInCent gereserveerdInCent geslotenOp } regels { ${REGELS} }
    bijdragen { gemeenteNaam ingelegdInCent besteedInCent } acties { naam toegestaan } } ... on Weigering { code boodschap veld } } }`;

type Rij = Record<string, unknown>;

/** People who ask, grant and pay through the API of a real server with three regio's. */
export class Fondswereld {
  static readonly AANVRAGEN = handeling('uitgaveAanvragen', 'UitgaveAanvragenInvoer');
  readonly naamVanClient = 'Vera Voorbeeld';

  private constructor(
    readonly tafel: Tafelwereld,
    readonly database: Proefdatabase,
    readonly wereld: Wereld,
    private readonly mensen: ReadonlyMap<string, TestClient>,
  ) {}

  static async maak(): Promise<Fondswereld> {
    const tafel = await Tafelwereld.maak();
    const { urls, superuserUrl } = tafel.test.database;
    const database = new Proefdatabase({ ...urls, postgres: superuserUrl });
    const rollen: TestRol[] = ['begeleider', 'regisseur', 'corporatie', 'corporatie2', 'fonds', 'fonds2', 'bestuurder', 'beheerder', 'auditor', 'wmo', 'client'];
    const [regio, vreemd] = tafel.regios;
    const mensen = new Map<string, TestClient>([['vreemd', await signIn(tafel.test, vreemd.leden.begeleider.email)]]);
    for (const rol of rollen) mensen.set(rol, await signIn(tafel.test, regio.leden[rol].email));
    return new Fondswereld(tafel, database, new Wereld(database), mensen);
  }

  async sluit(): Promise<void> {
    await this.database.sluit();
    await this.tafel.test.stop();
  }

  get regio(): TestRegio {
    return this.tafel.regios[0];
  }

  get gemeenteNaam(): string {
    return `gemeente ${this.regio.naam}`;
  }

  lid(rol: TestRol): string {
    return this.regio.leden[rol].ctx.lidId;
  }

  wie(naam: TestRol | 'vreemd'): TestClient {
    const gevonden = this.mensen.get(naam);
    if (!gevonden) throw new Error(`${naam} is niet aangemeld`);
    return gevonden;
  }

  casus(): Promise<string> {
    return this.tafel.casus(this.regio, 'corporatie');
  }

  async fondsMetCasus(): Promise<{ casusId: string; fondsId: string }> {
    return { casusId: await this.casus(), fondsId: await this.openFonds() };
  }

  regels(anders: Rij = {}): Rij {
    return {
      snelTotEnMetInCent: '20000', alleenTotEnMetInCent: '0', drempelTweedeAkkoordInCent: '10000', plafondPerCasusInCent: '60000',
      reserveringVervaltNaDagen: 60, steekproefEenOp: 1, kostenplaats: 'KP 4100', taakveld: '6.81', drempels: [], plafonds: [],
      goedkeurders: [{ lidId: this.lid('fonds2') }], ...anders,
    };
  }

  /** A fonds with € 1.000,00 in it: fast up to € 200,00, a second person above € 100,00. */
  async openFonds({ soort = 'noodfonds', alleen = '0', kwartaal, begroot = '100000', regels = {} }: { soort?: string; alleen?: string; kwartaal?: string; begroot?: string; regels?: Rij } = {}): Promise<string> {
    const plafonds = kwartaal ? [{ per: 'aanvrager', periode: 'kwartaal', bedragInCent: kwartaal }] : [];
    const { fonds } = (await this.doeFonds('fonds', 'fondsOpenen', {
      naam: `Fonds ${nieuwId()}`, soort, boekjaar: 2026, beheerderLidId: this.lid('fonds'), regels: this.regels({ alleenTotEnMetInCent: alleen, plafonds, ...regels }),
    })) as unknown as { fonds?: { id: string } };
    if (!fonds) throw new Error('het fonds is niet geopend');
    await this.doeFonds('fonds', 'fondsBegroten', { fondsId: fonds.id, orgaan: 'college', kenmerk: nieuwId(), genomenOp: '2026-01-15', bedragInCent: begroot });
    return fonds.id;
  }

  aanvraag(anders: Rij): Rij {
    const soort = (anders['soort'] ?? 'inrichting') as Uitgavesoort;
    return {
      opdrachtId: nieuwId(), soort, bedragInCent: '5000', begunstigde: 'Kringloop De Proef', begunstigdeSoort: 'organisatie', iban: 'NL91 ABNA 0417 1643 00',
      watHetLosmaakt: 'Met een bed kan de verhuizing doorgaan.', voorzieningen: VOORLIGGENDE_REGELINGEN[soort].map((regeling) => ({ regeling, uitkomst: 'niet_van_toepassing' })),
      ...anders,
    };
  }

  vraagAan(wie: TestRol | 'vreemd', anders: Rij): Promise<Antwoord> {
    return this.stuur(wie, Fondswereld.AANVRAGEN, this.aanvraag(anders));
  }

  keurGoed(wie: TestRol, uitgaveId: string): Promise<Antwoord> {
    return this.stuur(wie, handeling('uitgaveGoedkeuren', 'UitgaveGoedkeurenInvoer'), { opdrachtId: nieuwId(), uitgaveId });
  }

  betaal(wie: TestRol, uitgaveId: string): Promise<Antwoord> {
    return this.stuur(wie, handeling('uitgaveBetalen', 'UitgaveBetalenInvoer'), { opdrachtId: nieuwId(), uitgaveId });
  }

  wijsAf(wie: TestRol, uitgaveId: string, grond: Afwijsgrond | null = 'al_betaald'): Promise<Antwoord> {
    return this.stuur(wie, handeling('uitgaveAfwijzen', 'UitgaveAfwijzenInvoer'), { opdrachtId: nieuwId(), uitgaveId, grond, reden: 'Er is al een bed.' });
  }

  beoordeel(wie: TestRol, uitgaveId: string): Promise<Antwoord> {
    return this.stuur(wie, handeling('steekproefBeoordelen', 'SteekproefBeoordelenInvoer'), { opdrachtId: nieuwId(), uitgaveId, oordeel: 'in_orde', bevinding: 'Bon gezien.' });
  }

  legVast(wie: TestRol, uitgaveId: string, voorzieningen: Rij[]): Promise<Antwoord> {
    return this.stuur(wie, handeling('voorliggendVastleggen', 'VoorliggendVastleggenInvoer'), { opdrachtId: nieuwId(), uitgaveId, voorzieningen });
  }

  dossier(wie: TestRol, id: string): Promise<Rij> {
    return this.wie(wie).field<Rij>(DOSSIER, { id });
  }

  /** fondsOpenen, fondsRegelsZetten, fondsBegroten or fondsAfsluiten. */
  doeFonds(wie: TestRol, naam: string, invoer: Rij): Promise<Antwoord & Rij> {
    return this.stuur(wie, fondshandeling(naam, `${naam.charAt(0).toUpperCase()}${naam.slice(1)}Invoer`), { opdrachtId: nieuwId(), ...invoer }) as Promise<Antwoord & Rij>;
  }

  /** The table agrees by consensus under a mandate of the fonds. @returns the uitgave of that besluit */
  async besluitAanTafel(casusId: string, voorstelId: string): Promise<string> {
    const { regio, tafel } = this;
    await tafel.mandaat(regio, { organisatieId: regio.organisaties.noodfonds, domein: 'noodfonds', besluitsoorten: ['uitgave'], maxBedragInCent: 100_000n });
    const rondeId = await tafel.geslotenRonde(regio, voorstelId, [['fonds', 'akkoord'], ['corporatie', 'akkoord'], ['begeleider', 'akkoord']]);
    await tafel.stelVast(regio, rondeId);
    const [rij] = await this.database.alsBeheer<{ id: string }>('select id from uitgave where casus_id = $1 and gereserveerd_op is not null', [casusId]);
    return rij?.id ?? '';
  }

  private async stuur(wie: TestRol | 'vreemd', document: string, invoer: Rij): Promise<Antwoord> {
    const { data, errors } = await this.wie(wie).send<Record<string, Antwoord>>(document, { invoer });
    if (errors?.[0]) return { code: errors[0].extensions.code, boodschap: errors[0].message };
    return Object.values(data ?? {})[0] ?? {};
  }
}
