import { nieuwId } from '@doorbraaktafel/shared/ids';
import { Voorzitten } from '../../src/modules/tafel/index.js';
import { Doorzetting, Fiat, Standpunten } from '../../src/modules/besluit/index.js';
import { Deelname } from '../../src/modules/casus/index.js';
import { signIn } from '../harness/graphql.js';
import type { TestRegio, TestRol } from '../harness/regios.js';
import { Wereld } from './wereld.js';

const GEHEIM = 'De woning heeft schimmel.';
const STAND = `query ($id: ID!) { besluitstand(casusId: $id) { voorstel { rondes { verborgen standpunten { organisatieNaam standpunt reden opmerking klopt eigen gegevenDoorNaam } } } } }`;

let wereld: Wereld;
let regio: TestRegio;

beforeAll(async () => {
  wereld = await Wereld.maak();
  [regio] = wereld.regios;
});
afterAll(() => wereld.test.stop());

const verberg = (rol: TestRol, zittingId: string, verborgen = true) =>
  wereld.test.app.get(Voorzitten).verbergAntwoorden(regio.leden[rol].ctx, { opdrachtId: nieuwId(), zittingId, verborgen });

async function leest(rol: TestRol, casusId: string) {
  const client = await signIn(wereld.test, regio.leden[rol].email);
  const stand = await client.field<{ voorstel: { rondes: { verborgen: boolean; standpunten: { standpunt: string; reden: string | null; eigen: boolean; gegevenDoorNaam: string | null }[] }[] } }>(STAND, { id: casusId });
  return stand.voorstel.rondes.at(-1);
}

/** An open zitting where the chair hid the answers, with a ronde that runs; the corporatie objects. */
async function begin() {
  const casusId = await wereld.casus(regio, 'corporatie');
  const zittingId = await wereld.zitting(regio, [casusId], ['corporatie', 'begeleider']);
  await verberg('regisseur', zittingId);
  const rondeId = await wereld.ronde(regio, await wereld.voorstel(regio, casusId));
  await wereld.zeg(regio, 'corporatie', rondeId, 'bezwaar', GEHEIM);
  return { casusId, zittingId, rondeId };
}

describe('answers that the chair of a zitting hides', () => {
  it('are hidden by who leads it only, and not once it is closed', async () => {
    const { zittingId, rondeId } = await begin();
    await expect(verberg('corporatie', zittingId)).rejects.toThrow(expect.objectContaining({ code: 'AlleenVoorzitterVanTafel' }));
    await wereld.sluit(regio, rondeId);
    await wereld.test.app.get(Voorzitten).sluit(regio.leden.regisseur.ctx, { opdrachtId: nieuwId(), zittingId });
    await expect(verberg('regisseur', zittingId)).rejects.toThrow(expect.objectContaining({ code: 'ZittingGesloten' }));
  });

  it('are read by nobody else before the ronde closes: not by the chair, the log, the rooms, or what forcing asks', async () => {
    const { casusId, rondeId, zittingId } = await begin();
    expect(await leest('corporatie', casusId)).toMatchObject({ verborgen: true, standpunten: expect.arrayContaining([expect.objectContaining({ eigen: true, standpunt: 'bezwaar', reden: GEHEIM })]) as unknown });
    for (const rol of ['regisseur', 'plaatsvervanger', 'begeleider'] as const) {
      const ronde = await leest(rol, casusId);
      expect(JSON.stringify(ronde)).not.toContain('bezwaar');
      expect(JSON.stringify(ronde)).not.toContain(GEHEIM);
      expect(ronde?.standpunten.map(({ standpunt }) => standpunt).sort()).toEqual(expect.arrayContaining(['verborgen']));
    }
    const berichten = await wereld.achterDeSloten<{ tekst: string }>('select gegevens::text as tekst from kamerbericht');
    const log = await wereld.achterDeSloten<{ tekst: string }>(
      "select i.inhoud::text as tekst from gebeurtenis g join gebeurtenis_inhoud i on i.regio_id = g.regio_id and i.gebeurtenis_id = g.id where g.casus_id = $1 and g.actie like 'standpunt.%'", [casusId]);
    for (const { tekst } of [...berichten, ...log]) for (const woord of ['bezwaar', GEHEIM]) expect(tekst).not.toContain(woord);
    expect(log.length).toBeGreaterThan(0);
    const vraag = () => wereld.lees(regio, 'regisseur', (tx) => wereld.test.app.get(Doorzetting).voorwaarden(tx, rondeId));
    const vooraf = await vraag();
    await wereld.zeg(regio, 'corporatie', rondeId, 'akkoord');
    expect(await vraag()).toEqual(vooraf);

    // Showing them again is for the next ronde: this one keeps how it began.
    await verberg('regisseur', zittingId, false);
    expect(await leest('regisseur', casusId)).toMatchObject({ verborgen: true });
    await wereld.zeg(regio, 'corporatie', rondeId, 'bezwaar', GEHEIM);
    await wereld.sluit(regio, rondeId);
    expect(await leest('begeleider', casusId)).toMatchObject({ verborgen: false, standpunten: expect.arrayContaining([expect.objectContaining({ standpunt: 'bezwaar', reden: GEHEIM })]) as unknown });
  });

  it('are kept by the database too: nobody else gets at them before closing, nor by acting as if one closes', async () => {
    const { casusId, rondeId } = await begin();
    await wereld.zeg(regio, 'begeleider', rondeId, 'akkoord_met_voorbehoud', 'Alleen met begeleiding.');
    const kaal = (rol: TestRol, sluit = false) =>
      wereld.lees(regio, rol, async (tx) => {
        if (sluit) await tx.sql("select set_config('app.sluit_ronde', $1, true)", [rondeId]);
        return (await tx.sql<{ standpunt: string }>('select standpunt, reden, gegeven_door from standpunt where regio_id = $1 and ronde_id = $2', [regio.id, rondeId])).map(({ standpunt }) => standpunt).sort();
      });
    for (const rol of ['regisseur', 'plaatsvervanger', 'auditor'] as const) expect([rol, await kaal(rol)]).toEqual([rol, []]);
    expect([await kaal('corporatie'), await kaal('begeleider')]).toEqual([['bezwaar'], ['akkoord_met_voorbehoud']]);
    expect([await kaal('corporatie', true), await kaal('auditor', true)]).toEqual([['bezwaar'], []]);
    const verwijder = wereld.als(regio, 'regisseur', (tx) =>
      wereld.test.app.get(Deelname).verwijder(tx, { opdrachtId: nieuwId(), casusId, organisatieId: regio.organisaties.corporatie, reden: 'Niet meer nodig.' }));
    await expect(verwijder).rejects.toThrow(expect.objectContaining({ code: 'DeelnemerGebonden' }));
    await wereld.sluit(regio, rondeId);
    expect(await kaal('regisseur')).toEqual(['akkoord_met_voorbehoud', 'bezwaar']);
    expect((await wereld.stand(regio, casusId)).voorstel?.rondes[0]).toMatchObject({ ronde: { feiten: { sluiting: { uitkomst: 'geen_consensus' } } }, standpunten: [{ aanwezig: true }, { aanwezig: true }] });
  });

  it('keep by the database too what an organisation says of what was written down, for itself and who wrote it down', async () => {
    const casusId = await wereld.casus(regio, 'corporatie');
    const zittingId = await wereld.zitting(regio, [casusId], ['corporatie', 'begeleider']);
    await verberg('regisseur', zittingId);
    const rondeId = await wereld.ronde(regio, await wereld.voorstel(regio, casusId));
    const { organisatieId, lidId } = regio.leden.corporatie.ctx;
    await wereld.als(regio, 'regisseur', (tx) => wereld.test.app.get(Standpunten).noteer(tx, { rondeId, organisatieId, lidId, standpunt: 'akkoord', reden: null }));
    await wereld.als(regio, 'corporatie', (tx) => wereld.test.app.get(Standpunten).bevestig(tx, { rondeId, klopt: false, gezegd: 'bezwaar', opmerking: GEHEIM }));
    const kaal = async (rol: TestRol) => (await wereld.lees(regio, rol, (tx) => tx.sql('select klopt, opmerking from standpuntbevestiging where regio_id = $1 and ronde_id = $2', [regio.id, rondeId]))).length;
    const allen = async () => Object.fromEntries(await Promise.all((['corporatie', 'regisseur', 'plaatsvervanger', 'begeleider', 'auditor'] as const).map(async (rol) => [rol, await kaal(rol)] as const)));
    expect(await allen()).toEqual({ corporatie: 1, regisseur: 1, plaatsvervanger: 1, begeleider: 0, auditor: 0 });
    await wereld.sluit(regio, rondeId);
    expect(await allen()).toEqual({ corporatie: 1, regisseur: 1, plaatsvervanger: 1, begeleider: 1, auditor: 1 });
  });

  it('let the chair note and name who did not answer, and never write over what an organisation hid', async () => {
    const casusId = await wereld.casus(regio, 'corporatie');
    const zittingId = await wereld.zitting(regio, [casusId], ['corporatie', 'begeleider']);
    await verberg('regisseur', zittingId);
    const rondeId = await wereld.ronde(regio, await wereld.voorstel(regio, casusId));
    const noteer = (rol: 'corporatie' | 'begeleider', door: TestRol) => {
      const { organisatieId, lidId } = regio.leden[rol].ctx;
      return wereld.als(regio, door, (tx) => wereld.test.app.get(Standpunten).noteer(tx, { rondeId, organisatieId, lidId, standpunt: 'bezwaar', reden: GEHEIM }));
    };
    await noteer('corporatie', 'regisseur');
    await noteer('corporatie', 'plaatsvervanger');
    await wereld.zeg(regio, 'begeleider', rondeId, 'akkoord');
    await expect(noteer('begeleider', 'regisseur')).rejects.toThrow(expect.objectContaining({ code: 'EigenAntwoordGegeven' }));
    await expect(wereld.allenAkkoord(regio, rondeId)).rejects.toThrow(expect.objectContaining({ code: 'NiemandAanwezig' }));
    await wereld.sluit(regio, rondeId);
    expect(JSON.stringify(await leest('begeleider', casusId))).toContain(GEHEIM);
  });

  it('stay hidden when a bestuurder answers by fiat: the chair who asked for it reads it after closing', async () => {
    const { casusId, rondeId } = await begin();
    const fiats = wereld.test.app.get(Fiat);
    const voorstelId = (await wereld.stand(regio, casusId)).voorstel?.voorstel.id ?? '';
    const vraag = () => wereld.als(regio, 'regisseur', (tx) => fiats.vraag(tx, { voorstelId, lidId: regio.leden.directie.ctx.lidId }));
    const fiatId = await vraag();
    const opnieuw = () => vraag().then(() => 'gevraagd', ({ code }: { code: string }) => code);
    const namen = async () => JSON.stringify((await leest('regisseur', casusId))?.standpunten.map(({ gegevenDoorNaam }) => gegevenDoorNaam));
    const vooraf = [await opnieuw(), await namen()];
    await wereld.als(regio, 'directie', (tx) => fiats.geef(tx, { fiatId, akkoord: true, tekst: '' }));
    const ziet = (rol: TestRol) => wereld.lees(regio, rol, (tx) => fiats.beeld(tx, fiatId));
    expect(await ziet('directie')).toMatchObject({ antwoord: 'akkoord' });
    expect(await ziet('regisseur')).toMatchObject({ antwoord: null, tekst: null });
    expect(vooraf[0]).toBe('FiatAlGevraagd');
    expect([await opnieuw(), await namen()]).toEqual(vooraf);
    const acties = await wereld.achterDeSloten("select actie from gebeurtenis where casus_id = $1 and actie like 'fiat.%' and actie <> 'fiat.gevraagd'", [casusId]);
    expect(acties).toEqual([{ actie: 'fiat.beantwoord' }]);
    await wereld.sluit(regio, rondeId);
    expect(await ziet('regisseur')).toMatchObject({ antwoord: 'akkoord' });
    expect(await namen()).toContain('directie van Duinrand');
    expect(await opnieuw()).toBe('gevraagd');
  });

  it('show a question of the bestuurder to the chair, who may ask again; the log reads as after an akkoord', async () => {
    const { casusId } = await begin();
    const fiats = wereld.test.app.get(Fiat);
    const voorstelId = (await wereld.stand(regio, casusId)).voorstel?.voorstel.id ?? '';
    const vraag = () => wereld.als(regio, 'regisseur', (tx) => fiats.vraag(tx, { voorstelId, lidId: regio.leden.directie.ctx.lidId }));
    const fiatId = await vraag();
    await wereld.als(regio, 'directie', (tx) => fiats.geef(tx, { fiatId, akkoord: false, tekst: 'Is er begeleiding?' }));
    expect(await wereld.lees(regio, 'regisseur', (tx) => fiats.beeld(tx, fiatId))).toMatchObject({ antwoord: 'vraag', tekst: 'Is er begeleiding?' });
    await vraag();
    const acties = await wereld.achterDeSloten("select actie from gebeurtenis where casus_id = $1 and actie like 'fiat.%' and actie <> 'fiat.gevraagd'", [casusId]);
    expect(acties).toEqual([{ actie: 'fiat.beantwoord' }]);
  });

  it('are shown at once where the chair said nothing', async () => {
    const casusId = await wereld.casus(regio, 'corporatie');
    const rondeId = await wereld.ronde(regio, await wereld.voorstel(regio, casusId));
    await wereld.zeg(regio, 'corporatie', rondeId, 'bezwaar', GEHEIM);
    expect(JSON.stringify(await leest('regisseur', casusId))).toContain(GEHEIM);
  });
});
