import { symbols } from 'pino';
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import { Visits } from '../../src/platform/database/visits.js';
import { log } from '../../src/platform/telemetry/log.js';
import { operatieMetNaam } from './schema.js';
import { type Gelukt, metWaarde, speel } from './verhaal.js';
import { VRAGEN } from './vragen.js';
import { Aanvalswereld, type Speelveld } from './wereld.js';

/** Where what people wrote may stand; a table that is not here holds no words of people. */
const MET_WOORDEN = [
  'voorstelactie', 'lid', 'uitnodiging', 'rolvoorstel', 'openid_verbinding', 'openid_voorstel', 'standpuntbevestiging', 'crisisoverleg', 'fiatverzoek', 'geldroute', 'zienswijze', 'minderheidsstandpunt', 'doorzetvoornemen', 'gesprek', 'heroverweging', 'beschikking', 'verwachting', 'draaiboek', 'evaluatie', 'beleidspunt', 'casusafsluiting', 'aanmelding', 'actie', 'afwijking', 'beleidssignaal', 'gelijkheidsoordeel', 'regel', 'regelversie', 'agendapunt_casus', 'begrotingsbesluit', 'bericht', 'besluit', 'besluitgrond', 'caseload', 'casus', 'casusfeit', 'deelnemer',
  'dossierdeel', 'fonds', 'functioneel_deel', 'gebeurtenis_inhoud', 'mandaat', 'mandaatverzoek', 'netwerklid', 'opschaalstap', 'regieafspraak', 'persoonsgegeven', 'standpunt', 'tafel',
  'uitgavebegunstigde', 'uitgavereden', 'voorliggende_toets', 'voorstel', 'betaalwijze', 'betaalgegevens', 'betaalregelrekening', 'betaalopdracht', 'afschriftregel', 'afschrifttekst',
  'risicodeling', 'risicoclaim', 'toestemming', 'uitzoekopdracht', 'bevinding', 'buitentafel', 'noodinzage', 'machtiging', 'overdracht', 'bewaarstop', 'rectificatie',
  'organisatie', 'instellingwijziging', 'bewaartermijn', 'geheimhoudingsverklaring', 'scim_sleutel', 'scim_groep',
];

interface Logstroom {
  write(regel: string): boolean;
}

const regels: string[] = [];
const stroom = (log as unknown as Record<symbol, Logstroom>)[symbols.streamSym];
const schrijf = stroom?.write;
const niveau = log.level;

let wereld: Aanvalswereld;
let veld: Speelveld;
let verhaal: Map<string, Gelukt>;

beforeAll(async () => {
  if (!stroom) throw new Error('het log heeft geen stroom');
  stroom.write = (regel) => regels.push(regel) > 0;
  log.level = 'trace';
  wereld = await Aanvalswereld.maak();
  [veld] = wereld.velden;
  verhaal = await speel(wereld, veld);
}, 60_000);
afterAll(async () => {
  await wereld.test.stop();
  log.level = niveau;
  if (stroom && schrijf) stroom.write = schrijf;
});

describe('[isolatie] what stays behind', () => {
  it('leaves a line in the access log for every data group of a dossier that was read', async () => {
    const gemist: string[] = [];
    for (const [naam, { wie, variabelen, leest = [] }] of Object.entries(VRAGEN)) {
      await wereld.achterDeSloten('delete from toegangsregel');
      // The node remembers which lines of this quarter of an hour it wrote.
      Object.assign(wereld.test.app.get(UnitOfWork), { visits: new Visits() });
      await wereld.vraag(veld, wie, naam, variabelen(veld));
      const lijnen = await wereld.achterDeSloten<{ groep: string }>('select distinct gegevensgroep as groep from toegangsregel where lid_id = $1', [veld.spelers[wie].ctx.lidId]);
      const gelezen = lijnen.map(({ groep }) => groep);
      gemist.push(...leest.filter((groep) => !gelezen.includes(groep)).map((groep) => `${naam}: ${groep} (wel: ${gelezen.join(', ')})`));
    }
    expect(gemist).toEqual([]);
  });

  it('keeps the words of people in the tables that are for them, and never in the log, the events or the messages', async () => {
    const tabellen = await wereld.achterDeSloten<{ naam: string }>("select relname as naam from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'");
    const gevonden: string[] = [];
    for (const { naam } of tabellen) {
      const [rij] = await wereld.achterDeSloten<{ er: boolean }>(`select exists (select 1 from ${naam} t where t::text like $1) as er`, [`%${veld.kanarie}%`]);
      if (rij?.er) gevonden.push(naam);
    }
    expect(gevonden.filter((naam) => !MET_WOORDEN.includes(naam))).toEqual([]);
    expect(gevonden).toEqual(expect.arrayContaining(['bericht', 'gebeurtenis_inhoud', 'persoonsgegeven']));
  });

  it('writes no words of people into the log, also when the request is wrong', async () => {
    for (const { naam, wie, lading } of verhaal.values()) {
      for (const { pad } of operatieMetNaam(naam).velden) await wereld.vraag(veld, wie, naam, metWaarde(lading, pad, () => ({ fout: veld.kanarie })));
    }
    const client = await wereld.browser(veld.spelers.begeleider);
    for (const rompstuk of [`{"query": "${veld.kanarie}`, JSON.stringify({ query: `{ ${veld.kanarie} }` }), JSON.stringify({ query: `query ($a: ID!) { casus(id: "${veld.kanarie}") { naam${veld.kanarie} } }` })]) {
      const antwoord = await fetch(`${wereld.test.url}/graphql`, { method: 'POST', body: rompstuk, headers: { 'content-type': 'application/json', origin: wereld.test.url, cookie: client.cookie } });
      expect(await antwoord.text()).not.toContain(veld.kanarie);
    }
    expect(regels.length).toBeGreaterThan(50);
    expect(regels.filter((regel) => regel.includes(veld.kanarie))).toEqual([]);
  });
});
