import type { TeGevenStandpunt } from '@doorbraaktafel/shared/vocabulary';
import { Oproepen, Standpunten } from '../../src/modules/besluit/index.js';
import { dag } from '../harness/dagen.js';
import { signIn } from '../harness/graphql.js';
import type { TestRegio, TestRol } from '../harness/regios.js';
import { Wereld } from './wereld.js';

const STAND = `query ($id: ID!) { besluitstand(casusId: $id) {
  voorstel { rondes { standpunten { organisatieId onbevestigd klopt } } }
  besluiten { id gronden { soort tekst } standpunten { organisatieId onbevestigd klopt gezegd opmerking } } } }`;
const BRIEF = 'query ($id: ID!) { besluitbrief(besluitId: $id) { delen { blokken { punten } } } }';
type Regel = { organisatieId: string; onbevestigd: boolean; klopt: boolean | null; opmerking?: string | null };
type Beeld = { voorstel: { rondes: { standpunten: Regel[] }[] }; besluiten: { id: string; gronden: { soort: string; tekst: string }[]; standpunten: Regel[] }[] };

let wereld: Wereld;
let regio: TestRegio;
let ander: TestRegio;

beforeAll(async () => {
  wereld = await Wereld.maak();
  [regio, ander] = wereld.regios;
});
afterAll(() => wereld.test.stop());

const weigert = (velden: object) => expect.objectContaining(velden);
const bevestig = (rol: TestRol, rondeId: string, klopt: boolean, opmerking?: string, gezegd: TeGevenStandpunt | null = klopt ? null : 'bezwaar') =>
  wereld.als(regio, rol, (tx) => wereld.test.app.get(Standpunten).bevestig(tx, { rondeId, klopt, gezegd, opmerking }));
const oproepen = async (rol: TestRol, van = regio, welke = 'correctie') => (await wereld.lees(van, rol, (tx) => wereld.test.app.get(Oproepen).voor(tx))).filter(({ soort }) => soort === welke);
const leest = async (rol: TestRol, casusId: string) => (await signIn(wereld.test, regio.leden[rol].email)).field<Beeld>(STAND, { id: casusId });
const van = (regels: Regel[] | undefined, organisatie: 'corporatie' | 'zorg') => regels?.find(({ organisatieId }) => organisatieId === regio.organisaties[organisatie]);

/** A conversation that the chair noted himself, with what both said. */
async function gesprek(corporatie: 'akkoord' | 'bezwaar', actieVanZorg = false): Promise<{ casusId: string; rondeId: string }> {
  const casusId = await wereld.casus(regio, 'corporatie');
  const acties = actieVanZorg ? [{ organisatieId: regio.organisaties.zorg, tekst: 'Begeleid bij de verhuizing.', voor: dag(10) }] : [];
  const voorstelId = await wereld.voorstel(regio, casusId, { acties });
  const zei = (rol: 'corporatie' | 'begeleider', standpunt: 'akkoord' | 'bezwaar') => {
    const { organisatieId, lidId } = regio.leden[rol].ctx;
    return { organisatieId, lidId, standpunt, reden: 'Zo zei ik het.' };
  };
  const { id: rondeId } = await wereld.als(regio, 'regisseur', (tx) =>
    wereld.test.app.get(Standpunten).legGesprekVast(tx, { voorstelId, verslag: 'Gebeld.', standpunten: [zei('corporatie', corporatie), zei('begeleider', 'akkoord')] }));
  return { casusId, rondeId };
}

describe('an answer that the chair noted', () => {
  it('lets the table decide at once, and is shown as noted until its organisation confirms: in the ronde, on the besluit, in its grounds and in the brief', async () => {
    const { casusId, rondeId } = await gesprek('akkoord');
    expect(van((await leest('regisseur', casusId)).voorstel.rondes[0]?.standpunten, 'corporatie')).toMatchObject({ onbevestigd: true, klopt: null });
    for (const rol of ['corporatie', 'begeleider'] as const) expect(await oproepen(rol, regio, 'bevestiging')).toMatchObject([{ id: rondeId, casusId }]);
    for (const rol of ['directie', 'regisseur', 'bestuurder'] as const) expect([rol, await oproepen(rol, regio, 'bevestiging')]).toEqual([rol, []]);
    await bevestig('begeleider', rondeId, true);
    expect(await oproepen('begeleider', regio, 'bevestiging')).toEqual([]);
    await wereld.mandaat(regio);
    const besluitId = await wereld.stelVast(regio, rondeId);
    const [besluit] = (await leest('corporatie', casusId)).besluiten;
    expect([van(besluit?.standpunten, 'corporatie')?.onbevestigd, van(besluit?.standpunten, 'zorg')?.onbevestigd]).toEqual([true, false]);
    expect(besluit?.gronden.find(({ soort }) => soort === 'overeenstemming')?.tekst).toBe('corporatie Duinrand (genoteerd, bij het besluit nog niet bevestigd), zorg Duinrand.');
    const brief = async () => JSON.stringify(await (await signIn(wereld.test, regio.leden.regisseur.email)).field(BRIEF, { id: besluitId }));
    expect(await brief()).toContain('Dit is genoteerd en nog niet bevestigd.');
    expect(await oproepen('corporatie', regio, 'bevestiging')).toHaveLength(1);
    await bevestig('corporatie', rondeId, true);
    expect(await oproepen('corporatie', regio, 'bevestiging')).toEqual([]);
    expect(van((await leest('regisseur', casusId)).besluiten[0]?.standpunten, 'corporatie')).toMatchObject({ onbevestigd: false, klopt: true });
    expect(await brief()).not.toContain('nog niet bevestigd.');
    expect(await oproepen('regisseur')).toEqual([]);
  });

  it('that is corrected after the besluit stands on the besluit, and waits for who leads the route until that ends; for nobody else', async () => {
    const { casusId, rondeId } = await gesprek('akkoord');
    await wereld.mandaat(regio);
    const besluitId = await wereld.stelVast(regio, rondeId);
    await expect(bevestig('corporatie', rondeId, false, 'Wij maakten bezwaar.', null)).rejects.toThrow(weigert({ code: 'OngeldigeInvoer', veld: 'gezegd' }));
    await expect(bevestig('corporatie', rondeId, false, ' ')).rejects.toThrow(weigert({ code: 'RedenVerplicht', veld: 'opmerking' }));
    const zonderKeuze = wereld.als(regio, 'corporatie', async (tx) => {
      tx.record({ actie: 'proef', onderwerp: { soort: 'ronde', id: rondeId } });
      await tx.sql("insert into standpuntbevestiging (regio_id, id, casus_id, ronde_id, organisatie_id, klopt, opmerking, gegeven_door) values ($1, gen_random_uuid(), $2, $3, $4, false, 'Niet zo.', $5)",
        [regio.id, casusId, rondeId, tx.ctx.organisatieId, tx.lidId]);
    });
    await expect(zonderKeuze).rejects.toMatchObject({ code: '23514' });
    await bevestig('corporatie', rondeId, false, 'Wij maakten bezwaar.');
    expect(van((await leest('begeleider', casusId)).besluiten[0]?.standpunten, 'corporatie')).toMatchObject({ onbevestigd: false, klopt: false, gezegd: 'bezwaar', opmerking: 'Wij maakten bezwaar.' });
    const brief = JSON.stringify(await (await signIn(wereld.test, regio.leden.regisseur.email)).field(BRIEF, { id: besluitId }));
    expect(brief).toContain('corporatie Duinrand: zegt zelf “niet akkoord”, genoteerd was “akkoord”. De organisatie zegt dat dit niet zo is gezegd: “Wij maakten bezwaar.”');
    expect(brief).not.toContain('corporatie Duinrand: akkoord');
    for (const rol of ['regisseur', 'plaatsvervanger'] as const) expect(await oproepen(rol)).toMatchObject([{ id: besluitId, casusId }]);
    for (const rol of ['corporatie', 'begeleider', 'bestuurder'] as const) expect([rol, await oproepen(rol)]).toEqual([rol, []]);
    expect(await oproepen('regisseur', ander)).toEqual([]);
    const berichten = await wereld.achterDeSloten("select 1 from kamerbericht where kamer_id = $1 and soort = 'oproep.gewijzigd' and gegevens->>'casusId' = $2", [`lid:${regio.leden.regisseur.ctx.lidId}`, casusId]);
    expect(berichten).toHaveLength(1);
    await wereld.trekIn(regio, 'regisseur', besluitId);
    expect(await oproepen('regisseur')).toEqual([]);
  });

  it('no longer waits once the besluit cannot be spoken against any more', async () => {
    const { rondeId } = await gesprek('akkoord');
    await wereld.mandaat(regio);
    const besluitId = await wereld.stelVast(regio, rondeId);
    await bevestig('corporatie', rondeId, false, 'Wij maakten bezwaar.');
    expect(await oproepen('regisseur')).toHaveLength(1);
    await wereld.achterDeSloten("update besluit set tegenspraak_op = now() - interval '1 day', heroverweging_op = now() - interval '1 day' where id = $1", [besluitId]);
    expect(await oproepen('regisseur')).toEqual([]);
  });

  it('hears nobody who is bound by force: who is noted to agree is covered by a mandate and heard, or confirms it first', async () => {
    const { rondeId } = await gesprek('bezwaar', true);
    await wereld.achterDeSloten('update mandaat set ingetrokken_op = now() where regio_id = $1 and ingetrokken_op is null', [regio.id]);
    const mandaatId = await wereld.mandaat(regio);
    await expect(wereld.kondigAan(regio, rondeId)).rejects.toThrow(weigert({ code: 'MandaatOntbreekt' }));
    await wereld.mandaat(regio, { organisatieId: regio.organisaties.zorg });
    await wereld.kondigAan(regio, rondeId, ['corporatie']);
    await expect(wereld.zetDoor(regio, rondeId, mandaatId)).rejects.toThrow(weigert({ code: 'VoorwaardeNietVoldaan', voorwaarde: 'gehoord' }));
    await bevestig('begeleider', rondeId, true);
    await wereld.zetDoor(regio, rondeId, mandaatId);
  });
});
