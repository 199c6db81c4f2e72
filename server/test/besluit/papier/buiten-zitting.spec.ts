import { nieuwId } from '@doorbraaktafel/shared/ids';
import { Afwijkingen, Besluitenlijst, Lijstvaststelling } from '../../../src/modules/besluit/index.js';
import { Regels } from '../../../src/modules/organisatie/index.js';
import { Aanwezigheid, Agenda, Tafels, Voorzitten } from '../../../src/modules/tafel/index.js';
import { signIn } from '../../harness/graphql.js';
import { dag } from '../../harness/dagen.js';
import { leesPdf } from '../../harness/pdf.js';
import type { TestRegio, TestRol } from '../../harness/regios.js';
import { Wereld } from '../wereld.js';

let wereld: Wereld;
let regio: TestRegio;
beforeAll(async () => {
  wereld = await Wereld.maak();
  [regio] = wereld.regios;
  await wereld.mandaat(regio, { besluitsoorten: ['toewijzing', 'afwijking'] });
});
afterAll(() => wereld.test.stop());

const opdracht = () => ({ opdrachtId: nieuwId() });
const sluit = (zittingId: string) => wereld.test.app.get(Voorzitten).sluit(regio.leden.regisseur.ctx, { ...opdracht(), zittingId });
const stelVast = (zittingId: string, rol: TestRol = 'regisseur') => wereld.als(regio, rol, (tx) => wereld.test.app.get(Lijstvaststelling).stelVast(tx, zittingId));
const opLijst = (zittingId: string, rol: TestRol = 'regisseur') =>
  wereld.lees(regio, rol, async (tx) => (await wereld.test.app.get(Besluitenlijst).vanZitting(tx, zittingId)).map(({ besluit }) => besluit.id));
const plek = (casusId: string, rol: TestRol = 'regisseur') =>
  wereld.lees(regio, rol, async (tx) => (await wereld.test.app.get(Besluitenlijst).vanCasus(tx, casusId))[0]?.besluit.lijstplek);
const brief = async (besluitId: string) =>
  JSON.stringify(await (await signIn(wereld.test, regio.leden.regisseur.email)).field('query ($id: ID!) { besluitbrief(besluitId: $id) { inleiding { tekst } } }', { id: besluitId }));

/** A besluit that everybody agreed to in writing, while no zitting of the casus was open. */
async function schriftelijk(casusId: string, anders: Parameters<Wereld['voorstel']>[2] = {}): Promise<{ besluitId: string; voorstelId: string }> {
  const voorstelId = await wereld.voorstel(regio, casusId, anders);
  return { voorstelId, besluitId: await wereld.stelVast(regio, await wereld.geslotenRonde(regio, voorstelId, [['begeleider', 'akkoord'], ['corporatie', 'akkoord']])) };
}

/** The next zitting of the tafel that held this one, opened, with these casussen on its agenda. */
async function volgende(zittingId: string, casusIds: readonly string[]): Promise<string> {
  const { app } = wereld.test;
  const { ctx } = regio.leden.regisseur;
  const [rij] = await wereld.achterDeSloten<{ tafelId: string }>('select tafel_id as "tafelId" from zitting where id = $1', [zittingId]);
  const id = await app.get(Voorzitten).plan(ctx, { ...opdracht(), tafelId: rij!.tafelId, geplandOp: new Date().toISOString(), duurMinuten: 60 });
  for (const casusId of casusIds) await app.get(Agenda).voegToe(ctx, { ...opdracht(), zittingId: id, casusId, minuten: 6, reden: 'wacht te lang' });
  await app.get(Voorzitten).publiceer(ctx, { ...opdracht(), zittingId: id });
  await app.get(Voorzitten).open(ctx, { ...opdracht(), zittingId: id });
  return id;
}

/** A casus that was at a zitting which closed, so that its tafel is known. */
async function naZitting(): Promise<{ casusId: string; zittingId: string }> {
  const casusId = await wereld.casus(regio, 'corporatie');
  const zittingId = await wereld.zitting(regio, [casusId], ['regisseur']);
  await sluit(zittingId);
  return { casusId, zittingId };
}

describe('a besluit taken in writing outside a zitting', () => {
  it('stands on the list of the next zitting of its tafel, and on no other', async () => {
    const { casusId, zittingId } = await naZitting();
    const { besluitId } = await schriftelijk(casusId);
    const elders = await wereld.zitting(regio, [await wereld.casus(regio, 'corporatie')], ['regisseur']);
    expect(await plek(casusId)).toMatchObject({ zittingId: null, zittingOp: null });
    const eerste = await volgende(zittingId, [casusId]);
    await sluit(eerste);
    const tweede = await volgende(zittingId, [casusId]);
    await sluit(tweede);
    expect(await opLijst(eerste)).toEqual([besluitId]);
    for (const ander of [zittingId, elders, tweede]) expect(await opLijst(ander)).not.toContain(besluitId);
    expect(await plek(casusId)).toMatchObject({ zittingId: eerste });
  });

  it('belongs to the tafel of that moment: a later agenda elsewhere does not move it off its list', async () => {
    const { casusId, zittingId } = await naZitting();
    const { besluitId } = await schriftelijk(casusId);
    await wereld.zitting(regio, [casusId], ['regisseur']);
    expect(await opLijst(await volgende(zittingId, [await wereld.casus(regio, 'corporatie')]))).toEqual([besluitId]);
  });

  it('goes to a tafel of who decides when the casus was on no agenda yet', async () => {
    const casusId = await wereld.casus(regio, 'corporatie');
    await wereld.achterDeSloten('delete from agendapunt_casus where casus_id = $1', [casusId]);
    await wereld.als(regio, 'beheerder', (tx) => wereld.test.app.get(Tafels).richtIn(tx, { naam: 'AAA van een ander', voorzitterLidId: regio.leden.wmo.ctx.lidId, ritme: 'wekelijks' }));
    await schriftelijk(casusId);
    expect((await plek(casusId))?.tafelNaam).not.toBe('AAA van een ander');
  });

  it('is on the file under a heading of its own, and only for who may read the casus', async () => {
    const { casusId, zittingId } = await naZitting();
    await schriftelijk(casusId, { tekst: 'Schriftelijk afgesproken: een woning aan de Lijsterlaan.' });
    const ander = await wereld.casus(regio, 'corporatie2');
    const eerste = await volgende(zittingId, [ander]);
    await sluit(eerste);
    await stelVast(eerste);
    const bestand = async (rol: TestRol) => {
      const { cookie } = await signIn(wereld.test, regio.leden[rol].email);
      const antwoord = await fetch(`${wereld.test.url}/bestanden/zittingen/${eerste}/besluitenlijst`, { headers: { cookie, 'sec-fetch-site': 'same-origin' } });
      return (await leesPdf(new Uint8Array(await antwoord.arrayBuffer()))).tekst;
    };
    const heel = await bestand('regisseur');
    expect(heel).toContain('Genomen buiten de zitting');
    expect(heel).toContain('een woning aan de Lijsterlaan');
    const gesneden = await bestand('corporatie2');
    expect(gesneden).not.toContain('Genomen buiten de zitting');
    expect(gesneden).not.toContain('Lijsterlaan');
  });

  it('says in its brief on which list it comes, stands, and that it was fixed', async () => {
    const { casusId, zittingId } = await naZitting();
    const { besluitId } = await schriftelijk(casusId);
    expect(await brief(besluitId)).toContain('Het komt op de besluitenlijst van de eerstvolgende zitting van Tafel');
    const eerste = await volgende(zittingId, [casusId]);
    await sluit(eerste);
    expect(await brief(besluitId)).toContain('Die lijst is nog niet vastgesteld.');
    await stelVast(eerste);
    expect(await brief(besluitId)).toContain('Die lijst is vastgesteld op');
  });

  it('keeps the day of a zitting that the reader may not see to itself', async () => {
    const { casusId, zittingId } = await naZitting();
    await schriftelijk(casusId);
    await wereld.achterDeSloten('delete from agendapunt_casus where casus_id = $1 and zitting_id = $2', [casusId, zittingId]);
    await volgende(zittingId, [await wereld.casus(regio, 'corporatie2')]);
    expect(await plek(casusId, 'corporatie')).toMatchObject({ zittingId: null, zittingOp: null });
    expect(await plek(casusId)).toMatchObject({ zittingId: expect.any(String) });
  });

  it('is frozen with that list: its deviation is worked out until then, and nothing is written under it after', async () => {
    const regelId = await wereld.als(regio, 'regisseur', (tx) => wereld.test.app.get(Regels).legVast(tx, {
      naam: `Regel ${nieuwId()}`, tekst: 'Wie een schuld heeft, krijgt geen woning.', doel: 'Huur wordt betaald.', bron: 'Beleid art. 3', geldigVan: dag(-100),
    }));
    const { versies } = await wereld.lees(regio, 'regisseur', (tx) => wereld.test.app.get(Regels).get(tx, regelId));
    const { casusId, zittingId } = await naZitting();
    const { besluitId, voorstelId } = await schriftelijk(casusId, { binnenRegels: false, regelversieId: versies[0]!.id, grond: 'convenant', motief: 'Er is een regeling en de huur wordt ingehouden.' });
    const waarde = (tekst: string) => ({ score: 4, tekst, antwoord: null });
    const werkUit = () => wereld.als(regio, 'regisseur', (tx) => wereld.test.app.get(Afwijkingen).legVast(tx, {
      voorstelId, motivering: 'De huur wordt ingehouden.', legitimiteit: waarde('Mag.'), betrokkenheid: waarde('Wil.'), rendement: waarde('Scheelt.'), voorwaarden: 'geen', herzienVoor: dag(90), oordelen: [],
    }));
    const eerste = await volgende(zittingId, [casusId]);
    await sluit(eerste);
    const onuitgewerkt = () => wereld.lees(regio, 'regisseur', async (tx) => (await wereld.test.app.get(Lijstvaststelling).beeld(tx, eerste)).onuitgewerkt);
    expect(await onuitgewerkt()).toBe(1);
    await werkUit();
    expect(await onuitgewerkt()).toBe(0);
    await stelVast(eerste);
    await expect(werkUit()).rejects.toThrow(expect.objectContaining({ code: 'BesluitenlijstVast' }));
    const erbij = wereld.als(regio, 'regisseur', (tx) => tx.sql(
      `insert into besluitgrond (regio_id, id, casus_id, besluit_id, volgorde, soort, bron_organisatie_id, tekst) values ($1, $2, $3, $4, 99, 'onderbouwing', $5, 'Erbij.')`,
      [regio.id, nieuwId(), casusId, besluitId, regio.organisaties.gemeente]));
    await expect(erbij).rejects.toThrow(expect.objectContaining({ code: 'BesluitenlijstVast' }));
  });

  it('counts for a secretary, who fixes only a list it reads as a whole', async () => {
    const { casusId, zittingId } = await naZitting();
    await schriftelijk(casusId);
    const eerste = await volgende(zittingId, [await wereld.casus(regio, 'corporatie')]);
    await wereld.test.app.get(Aanwezigheid).meld(regio.leden.begeleider.ctx, { ...opdracht(), zittingId: eerste });
    await wereld.test.app.get(Voorzitten).wijsSecretarisAan(regio.leden.regisseur.ctx, { ...opdracht(), zittingId: eerste, lidId: regio.leden.begeleider.ctx.lidId });
    await sluit(eerste);
    await wereld.achterDeSloten('update casustoegang set tot = now() where casus_id = $1 and lid_id = $2', [casusId, regio.leden.begeleider.ctx.lidId]);
    await expect(stelVast(eerste, 'begeleider')).rejects.toThrow(expect.objectContaining({ code: 'LijstNietHeelGezien' }));
    await expect(stelVast(eerste)).resolves.toBe(eerste);
  });
});
