import { nieuwId } from '@doorbraaktafel/shared/ids';
import { Doorzetting, Fiat } from '../../src/modules/besluit/index.js';
import { Route, Sturen } from '../../src/modules/casus/index.js';
import type { TestRegio, TestRol } from '../harness/regios.js';
import { Wereld } from './wereld.js';

let wereld: Wereld;
let regio: TestRegio;

beforeAll(async () => {
  wereld = await Wereld.maak();
  [regio] = wereld.regios;
});
afterAll(() => wereld.test.stop());

const weigert = (velden: object) => expect.objectContaining(velden);
const STIL = 'Bij de aankondiging was er nog geen antwoord.';
const DAG = String.raw`\d{1,2} [a-z]+ \d{4}`;

/** A casus in which the corporatie objected, and a mandate to bind it. */
async function zonderConsensus(): Promise<{ casusId: string; voorstelId: string; rondeId: string }> {
  await wereld.mandaat(regio);
  const casusId = await wereld.casus(regio, 'corporatie');
  const voorstelId = await wereld.voorstel(regio, casusId);
  return { casusId, voorstelId, rondeId: await bezwaar(voorstelId) };
}

const bezwaar = (voorstelId: string) => wereld.geslotenRonde(regio, voorstelId, [['begeleider', 'akkoord'], ['corporatie', 'bezwaar']], true);
const vraagFiat = (voorstelId: string, wie: TestRol) => wereld.als(regio, 'regisseur', (tx) => wereld.test.app.get(Fiat).vraag(tx, { voorstelId, lidId: regio.leden[wie].ctx.lidId }));
const geefFiat = (fiatId: string, rol: TestRol, akkoord: boolean, tekst?: string) => wereld.als(regio, rol, (tx) => wereld.test.app.get(Fiat).geef(tx, { fiatId, akkoord, tekst }));

async function naarBestuur(casusId: string): Promise<void> {
  for (const zonderPoging of ['De huisuitzetting is morgen.', null]) {
    await wereld.als(regio, 'regisseur', (tx) => wereld.test.app.get(Sturen).schaalOp(tx, { opdrachtId: nieuwId(), casusId, reden: 'Niemand mag dit alleen.', zonderPoging, versie: null }));
  }
}

const antwoord = (rol: TestRol, casusId: string, tekst: string) => wereld.als(regio, rol, (tx) => wereld.test.app.get(Route).legPogingVast(tx, { opdrachtId: nieuwId(), casusId, tekst }));

async function gevraagd(rondeId: string, rol: TestRol = 'regisseur'): Promise<readonly string[]> {
  const voorwaarden = await wereld.lees(regio, rol, (tx) => wereld.test.app.get(Doorzetting).voorwaarden(tx, rondeId));
  return voorwaarden.flatMap((een) => een.gevraagd);
}

const bewaard = async (casusId: string) => (await wereld.stand(regio, casusId)).voorstel?.rondes.at(-1)?.voornemen?.opschaling;

describe('that a bestuurder was asked before somebody forces', () => {
  it('is refused to leave out where nobody was asked, and then the sentence says that nobody was', async () => {
    const { casusId, rondeId } = await zonderConsensus();
    expect(await gevraagd(rondeId)).toEqual([]);
    for (const opschaling of [undefined, '.']) {
      await expect(wereld.kondigAan(regio, rondeId, [], { opschaling })).rejects.toThrow(weigert({ code: 'VoorwaardeNietVoldaan', voorwaarde: 'opschaling', veld: 'opschaling' }));
    }
    await wereld.kondigAan(regio, rondeId, [], { opschaling: 'De wethouder is met verlof.' });
    expect(await bewaard(casusId)).toBe('Er is vooraf geen bestuurder gevraagd. De reden: De wethouder is met verlof.');
  });

  it('asks no sentence once a fiat was asked, and keeps what was recorded whatever is sent along', async () => {
    const { casusId, voorstelId, rondeId } = await zonderConsensus();
    await vraagFiat(voorstelId, 'bestuurder');
    const [zin] = await gevraagd(rondeId);
    expect(zin).toMatch(new RegExp(`^Op ${DAG} is een bestuurder van gemeente Duinrand om fiat gevraagd\\. ${STIL}$`));
    await wereld.kondigAan(regio, rondeId, [], { opschaling: 'De wethouder vond alles goed.' });
    expect(await bewaard(casusId)).toBe(zin);
  });

  it('says of every bestuur what it answered last, on the route and about the voorstel and what it replaced, without a name of a person', async () => {
    const { casusId, voorstelId } = await zonderConsensus();
    await naarBestuur(casusId);
    await antwoord('bestuurder', casusId, 'Los het aan tafel op.');
    await geefFiat(await vraagFiat(voorstelId, 'directie'), 'directie', false, 'Wie begeleidt deze bewoner?');
    const nieuw = await wereld.voorstel(regio, casusId, { vervangtId: voorstelId, tekst: 'Een andere woning.' });
    const rondeId = await bezwaar(nieuw);
    await geefFiat(await vraagFiat(nieuw, 'bestuurder'), 'bestuurder', true);
    const zinnen = await gevraagd(rondeId);
    expect(zinnen).toEqual([
      expect.stringMatching(new RegExp(`^Op ${DAG} is opgeschaald naar het bestuur van gemeente Duinrand\\. Het antwoord van ${DAG}: “Los het aan tafel op\\.”$`)),
      expect.stringMatching(new RegExp(`corporatie Duinrand om fiat gevraagd\\. Het antwoord van ${DAG} was een vraag\\.$`)),
      expect.stringMatching(new RegExp(`gemeente Duinrand om fiat gevraagd\\. Het antwoord van ${DAG}: akkoord\\.$`)),
    ]);
    for (const rol of ['bestuurder', 'directie'] as const) expect(zinnen.join(' ')).not.toContain(regio.leden[rol].ctx.naam);
    await wereld.kondigAan(regio, rondeId, [], { opschaling: undefined });
    expect(await bewaard(casusId)).toBe(zinnen.join(' '));
  });

  it('counts an answer of the bestuur only from the organisation at move, and after it was asked', async () => {
    const { casusId, rondeId } = await zonderConsensus();
    await antwoord('regisseur', casusId, 'Wij belden alvast.');
    await naarBestuur(casusId);
    await antwoord('begeleider', casusId, 'Wij zochten nog een huis.');
    expect(await gevraagd(rondeId)).toEqual([expect.stringMatching(new RegExp(`gemeente Duinrand\\. ${STIL}$`))]);
  });

  it('is shown to who may force only, and not while a ronde is open in which a fiat may be a hidden answer', async () => {
    const { voorstelId, rondeId } = await zonderConsensus();
    await vraagFiat(voorstelId, 'bestuurder');
    for (const rol of ['corporatie', 'begeleider'] as const) expect([rol, await gevraagd(rondeId, rol)]).toEqual([rol, []]);
    expect(await gevraagd(rondeId)).toHaveLength(1);
    const open = await wereld.ronde(regio, voorstelId);
    for (const id of [rondeId, open]) expect(await gevraagd(id)).toEqual([]);
  });
});
