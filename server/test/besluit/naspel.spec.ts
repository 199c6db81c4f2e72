import { Acties, Einde, Oproepen, Tegenspraak } from '../../src/modules/besluit/index.js';
import { Casussen } from '../../src/modules/casus/index.js';
import { plusWerkdagen } from '../../src/platform/kalender/werkdagen.js';
import { dag } from '../harness/dagen.js';
import { signIn } from '../harness/graphql.js';
import type { TestRegio, TestRol } from '../harness/regios.js';
import { Wereld } from './wereld.js';

let wereld: Wereld;
let regio: TestRegio;
let ander: TestRegio;

beforeAll(async () => {
  wereld = await Wereld.maak();
  [regio, ander] = wereld.regios;
  await wereld.mandaat(regio, { besluitsoorten: ['toewijzing', 'begeleiding'] });
});
afterAll(() => wereld.test.stop());

const weigert = (code: string, veld?: string) => expect.objectContaining(veld ? { code, veld } : { code });
const tegenspraak = () => wereld.test.app.get(Tegenspraak);
const einde = () => wereld.test.app.get(Einde);
const zie = (rol: TestRol, besluitId: string, tekst = 'Wij hadden een ander plan.', waar = regio) =>
  wereld.als(waar, rol, (tx) => tegenspraak().geefMinderheidsstandpunt(tx, { besluitId, tekst }));
const vraag = (rol: TestRol, besluitId: string) => wereld.als(regio, rol, (tx) => tegenspraak().vraagHeroverweging(tx, { besluitId, reden: 'Het huis is te ver weg.' }));
const antwoord = (rol: TestRol, heroverwegingId: string, uitkomst: 'gehandhaafd' | 'ingetrokken') =>
  wereld.als(regio, rol, (tx) => tegenspraak().beantwoord(tx, { heroverwegingId, uitkomst, motivering: 'Alles gewogen.' }));
/** Past the use case, as somebody would who only has the rights of the server. */
const stiekemAntwoord = (rol: TestRol, id: string) => wereld.als(regio, rol, async (tx) => {
  tx.record({ actie: 'proef', onderwerp: { soort: 'heroverweging', id } });
  await tx.sql("update heroverweging set uitkomst = 'ingetrokken', motivering = 'Nee.', beantwoord_op = now(), beantwoord_door = $2 where id = $1", [id, tx.lidId]);
});
const trekIn = (rol: TestRol, besluitId: string) => wereld.als(regio, rol, (tx) => einde().trekIn(tx, { besluitId, reden: 'De woning brandde af.' }));
const voorbij = (kolom: string, besluitId: string) => wereld.achterDeSloten(`update besluit set ${kolom} = now() - interval '1 second' where id = $1`, [besluitId]);
const lees = async (casusId: string, besluitId: string, rol: TestRol = 'corporatie') =>
  (await wereld.stand(regio, casusId, rol)).besluiten.find(({ besluit }) => besluit.id === besluitId)!;

async function besluit(anders: object = {}): Promise<{ casusId: string; besluitId: string }> {
  const casusId = await wereld.casus(regio, 'corporatie');
  const voorstelId = await wereld.voorstel(regio, casusId, anders);
  return { casusId, besluitId: await wereld.stelVast(regio, await wereld.geslotenRonde(regio, voorstelId, [['begeleider', 'akkoord'], ['corporatie', 'akkoord']])) };
}

/** Which bestuurders see this casus now. */
async function bestuurdersVan(casusId: string): Promise<TestRol[]> {
  const rijen = await wereld.achterDeSloten<{ lid_id: string }>(
    "select lid_id from casustoegang where casus_id = $1 and grond = 'bestuurder' and (tot is null or tot > clock_timestamp())", [casusId]);
  return (['bestuurder', 'directie', 'directieZorg'] as const).filter((rol) => rijen.some(({ lid_id }) => lid_id === regio.leden[rol].ctx.lidId));
}

/** Whom a participant reads as looking along, beside who takes part. */
const meekijkers = async (casusId: string) => {
  const client = await signIn(wereld.test, regio.leden.corporatie.email);
  const { meekijkers: namen } = await client.field<{ meekijkers: { organisatieNaam: string }[] }>('query ($id: ID!) { casus(id: $id) { meekijkers { organisatieNaam } } }', { id: casusId });
  return namen.map(({ organisatieNaam }) => organisatieNaam);
};

const laatToe = (casusId: string, ...rollen: TestRol[]) =>
  wereld.als(regio, 'regisseur', (tx) => wereld.test.app.get(Casussen).geefToegang(tx, casusId, rollen.map((rol) => regio.leden[rol].ctx.lidId)));
/** Who answered reads the answer to that act for a minute. */
const minuutLater = (casusId: string) => wereld.achterDeSloten("update casustoegang set tot = now() where casus_id = $1 and tot between now() and now() + interval '1 minute'", [casusId]);

async function clientKijktMee(casusId: string): Promise<void> {
  await wereld.achterDeSloten(
    `insert into casustoegang (regio_id, id, casus_id, lid_id, organisatie_id, rol, grond) values ($1, gen_random_uuid(), $2, $3, $4, 'client', 'client')`,
    [regio.id, casusId, regio.leden.client.ctx.lidId, regio.organisaties.zorg],
  );
}

describe('minderheidsstandpunt', () => {
  it('is refused to who was not asked, to a client, in another regio, and after five working days', async () => {
    const { casusId, besluitId } = await besluit();
    await clientKijktMee(casusId);
    await expect(zie('regisseur', besluitId)).rejects.toThrow(weigert('GeenStandpuntGevraagd'));
    await expect(zie('client', besluitId)).rejects.toThrow(weigert('NietToegestaan'));
    await expect(zie('corporatie', besluitId, 'x', ander)).rejects.toThrow(weigert('NietGevonden', 'besluitId'));
    expect((await lees(casusId, besluitId)).besluit.tegenspraakDag).toBe(plusWerkdagen(dag(0), 5));
    await voorbij('tegenspraak_op', besluitId);
    await expect(zie('corporatie', besluitId)).rejects.toThrow(weigert('TermijnVoorbij'));
  });

  it('stands word for word beside the besluit for ever, and holds nothing up', async () => {
    const { casusId, besluitId } = await besluit();
    await zie('corporatie', besluitId, 'Wij hadden liever gewacht.\nTot het voorjaar.');
    await expect(zie('corporatie', besluitId)).rejects.toThrow(weigert('AlGegeven'));
    for (const rol of ['corporatie', 'begeleider', 'regisseur'] as const) {
      expect((await lees(casusId, besluitId, rol)).naspel.minderheidsstandpunten).toMatchObject([{ tekst: 'Wij hadden liever gewacht.\nTot het voorjaar.' }]);
    }
    for (const stiekem of ["update minderheidsstandpunt set tekst = 'anders'", 'delete from minderheidsstandpunt']) {
      await expect(wereld.als(regio, 'corporatie', (tx) => tx.sql(`${stiekem} where besluit_id = $1`, [besluitId]))).rejects.toMatchObject({ code: '42501' });
    }
    await trekIn('regisseur', besluitId);
    expect((await lees(casusId, besluitId)).naspel.minderheidsstandpunten).toHaveLength(1);
  });
});

describe('heroverweging', () => {
  it('is asked by a participant or the client, within ten working days, one at a time', async () => {
    const { casusId, besluitId } = await besluit();
    await expect(vraag('corporatie2', besluitId)).rejects.toThrow(weigert('NietGevonden'));
    await clientKijktMee(casusId);
    await vraag('client', besluitId);
    await expect(vraag('corporatie', besluitId)).rejects.toThrow(weigert('HeroverwegingLoopt'));
    const { naspel, besluit: genomen } = await lees(casusId, besluitId);
    expect(naspel.heroverwegingen).toMatchObject([{ namens: 'client', uitkomst: null, antwoordDag: plusWerkdagen(dag(0), 10) }]);
    expect(genomen.heroverwegingDag).toBe(plusWerkdagen(dag(0), 10));
    const laat = await besluit();
    await voorbij('heroverweging_op', laat.besluitId);
    await expect(vraag('corporatie', laat.besluitId)).rejects.toThrow(weigert('TermijnVoorbij'));
  });

  it('is answered within two working days when it was decided in a hurry', async () => {
    const casusId = await wereld.casus(regio, 'corporatie');
    const rondeId = await wereld.geslotenRonde(regio, await wereld.voorstel(regio, casusId), [['begeleider', 'akkoord'], ['corporatie', 'akkoord']], true);
    const besluitId = await wereld.stelVast(regio, rondeId);
    await vraag('corporatie', besluitId);
    expect((await lees(casusId, besluitId)).naspel.heroverwegingen).toMatchObject([{ uitkomst: null, antwoordDag: plusWerkdagen(dag(0), 2) }]);
  });

  it('is answered once, by a bestuurder who did not take the besluit and sees the casus by it', async () => {
    const { casusId, besluitId } = await besluit();
    await expect(wereld.stand(regio, casusId, 'bestuurder')).rejects.toThrow(weigert('NietGevonden'));
    await vraag('corporatie', besluitId);
    const [loopt] = (await lees(casusId, besluitId, 'bestuurder')).naspel.heroverwegingen;
    await expect(lees(casusId, besluitId, 'directie')).rejects.toThrow(weigert('NietGevonden'));
    const wacht = (rol: TestRol) => wereld.lees(regio, rol, async (tx) => (await wereld.test.app.get(Oproepen).voor(tx)).filter((een) => een.casusId === casusId));
    expect(await wacht('bestuurder')).toMatchObject([{ soort: 'heroverweging', id: loopt!.id }]);
    for (const rol of ['directieZorg', 'corporatie', 'regisseur'] as const) expect([rol, await wacht(rol)]).toEqual([rol, []]);
    await antwoord('bestuurder', loopt!.id, 'gehandhaafd');
    await expect(antwoord('bestuurder', loopt!.id, 'ingetrokken')).rejects.toThrow(weigert('HeroverwegingBeantwoord'));
    const { naspel, besluit: nu } = await lees(casusId, besluitId);
    expect(naspel.heroverwegingen).toMatchObject([{ uitkomst: 'gehandhaafd', motivering: 'Alles gewogen.' }]);
    expect(nu).toMatchObject({ ingetrokkenOp: null });
    const stiekem = wereld.als(regio, 'bestuurder', (tx) => tx.sql("update heroverweging set motivering = 'anders' where id = $1", [loopt!.id]));
    await expect(stiekem).rejects.toMatchObject({ code: 'DT002' });
    expect(await wacht('bestuurder')).toEqual([]);
    await minuutLater(casusId);
    await expect(lees(casusId, besluitId, 'bestuurder')).rejects.toThrow(weigert('NietGevonden'));
  });

  it('is not answered by who took the besluit', async () => {
    const { casusId, besluitId } = await besluit();
    await vraag('corporatie', besluitId);
    await wereld.achterDeSloten('update besluit set genomen_door = $2 where id = $1', [besluitId, regio.leden.bestuurder.ctx.lidId]);
    const [loopt] = (await lees(casusId, besluitId)).naspel.heroverwegingen;
    await expect(antwoord('bestuurder', loopt!.id, 'gehandhaafd')).rejects.toThrow(weigert('EigenBesluit'));
  });

  it('is asked once by each party, whatever the answer', async () => {
    const { casusId, besluitId } = await besluit();
    await clientKijktMee(casusId);
    for (const rol of ['corporatie', 'client', 'begeleider'] as const) {
      await vraag(rol, besluitId);
      const loopt = (await lees(casusId, besluitId)).naspel.heroverwegingen.find(({ uitkomst }) => uitkomst === null);
      await minuutLater(casusId);
      await antwoord('bestuurder', loopt!.id, 'gehandhaafd');
      await expect(vraag(rol, besluitId)).rejects.toThrow(weigert('HeroverwegingAlGevraagd'));
      expect((await lees(casusId, besluitId, rol)).mogelijk.find(({ naam }) => naam === 'heroverwegingVragen')?.waarom?.code).toBe('HeroverwegingAlGevraagd');
    }
  });

  it('is not answered by who asked it, nor by who is bound', async () => {
    const { casusId, besluitId } = await besluit();
    await vraag('begeleider', besluitId);
    await laatToe(casusId, 'directie', 'directieZorg');
    const [loopt] = (await lees(casusId, besluitId)).naspel.heroverwegingen;
    for (const [rol, kan] of [['directie', 'PartijBijBesluit'], ['directieZorg', 'PartijBijBesluit'], ['bestuurder', undefined]] as const) {
      expect((await lees(casusId, besluitId, rol)).mogelijk.find(({ naam }) => naam === 'heroverwegingBeantwoorden')?.waarom?.code).toBe(kan);
      if (kan) await expect(antwoord(rol, loopt!.id, 'ingetrokken')).rejects.toThrow(weigert(kan));
    }
    for (const rol of ['directie', 'directieZorg'] as const) await expect(stiekemAntwoord(rol, loopt!.id)).rejects.toMatchObject({ code: '23514' });
    expect((await lees(casusId, besluitId)).besluit).toMatchObject({ ingetrokkenOp: null });
  });

  it('asks the bestuurders who may judge, of the gemeente of the casus first; no longer than until the besluit ends another way', async () => {
    const { casusId, besluitId } = await besluit();
    await vraag('corporatie', besluitId);
    expect(await bestuurdersVan(casusId)).toEqual(['bestuurder']);
    expect(await meekijkers(casusId)).toEqual(['gemeente Duinrand']);
    const zetEinde = (tot: string) => wereld.achterDeSloten(`update lid set beeindigd_op = ${tot} where id = $1`, [regio.leden.bestuurder.ctx.lidId]);
    await zetEinde('now()');
    expect(await meekijkers(casusId)).toEqual([]);
    await zetEinde('null');
    await wereld.trekIn(regio, 'regisseur', besluitId);
    expect(await meekijkers(casusId)).toEqual([]);
    expect(await bestuurdersVan(casusId)).toEqual([]);
    const zelf = await besluit();
    await wereld.achterDeSloten('update besluit set genomen_door = $2 where id = $1', [zelf.besluitId, regio.leden.bestuurder.ctx.lidId]);
    await vraag('corporatie', zelf.besluitId);
    expect(await bestuurdersVan(zelf.casusId)).toEqual(['directieZorg']);
  });

  it('leaves what a bestuurder sees for the third level when it is answered', async () => {
    const { casusId, besluitId } = await besluit();
    await vraag('corporatie', besluitId);
    await laatToe(casusId, 'bestuurder');
    const [loopt] = (await lees(casusId, besluitId)).naspel.heroverwegingen;
    await antwoord('bestuurder', loopt!.id, 'gehandhaafd');
    await minuutLater(casusId);
    expect(await bestuurdersVan(casusId)).toEqual(['bestuurder']);
  });

  it('is not answered by the same human as who took the besluit, under another lid', async () => {
    const { casusId, besluitId } = await besluit();
    await vraag('corporatie', besluitId);
    const [loopt] = (await lees(casusId, besluitId)).naspel.heroverwegingen;
    const { regisseur, bestuurder } = regio.leden;
    await wereld.achterDeSloten('update lid set account_id = $2 where id = $1', [bestuurder.ctx.lidId, regisseur.ctx.accountId]);
    await expect(antwoord('bestuurder', loopt!.id, 'gehandhaafd')).rejects.toThrow(weigert('EigenBesluit'));
    await expect(stiekemAntwoord('bestuurder', loopt!.id)).rejects.toMatchObject({ code: '23514' });
    await wereld.achterDeSloten('update lid set account_id = $2 where id = $1', [bestuurder.ctx.lidId, bestuurder.ctx.accountId]);
    await antwoord('bestuurder', loopt!.id, 'gehandhaafd');
  });

  it('suspends only what cannot be undone, and withdraws with the reason of the bestuurder', async () => {
    const vast = await besluit({ onomkeerbaar: true });
    const gewoon = await besluit();
    const rondAf = async ({ casusId }: { casusId: string }) => {
      const acties = wereld.test.app.get(Acties);
      const [eerste] = await wereld.lees(regio, 'corporatie', (tx) => acties.vanCasus(tx, casusId));
      return wereld.als(regio, 'corporatie', (tx) => acties.rondAf(tx, { actieId: eerste!.actie.feiten.id, resultaat: 'gedaan' }));
    };
    for (const { besluitId } of [vast, gewoon]) await vraag('begeleider', besluitId);
    await rondAf(gewoon);
    await expect(rondAf(vast)).rejects.toThrow(weigert('OpgeschortDoorHeroverweging'));
    const [loopt] = (await lees(vast.casusId, vast.besluitId)).naspel.heroverwegingen;
    await antwoord('bestuurder', loopt!.id, 'ingetrokken');
    const { besluit: nu, acties } = await lees(vast.casusId, vast.besluitId);
    expect(nu).toMatchObject({ eindeReden: 'Alles gewogen.', ingetrokkenOp: expect.any(Date) });
    expect(acties.map(({ actie }) => actie.feiten.afronding?.resultaat)).toEqual(['niet_gedaan']);
  });
});

describe('a besluit ends, and is never edited', () => {
  it('withdrawn by who leads the casus, once, with a reason', async () => {
    const { casusId, besluitId } = await besluit();
    await expect(trekIn('corporatie', besluitId)).rejects.toThrow(weigert('AlleenRegisseur'));
    const uitslag = await Promise.allSettled([trekIn('regisseur', besluitId), trekIn('plaatsvervanger', besluitId)]);
    expect(uitslag.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(uitslag).toContainEqual({ status: 'rejected', reason: weigert('BesluitBeeindigd') });
    expect((await lees(casusId, besluitId)).besluit).toMatchObject({ eindeReden: 'De woning brandde af.', tekst: 'De corporatie wijst een woning op de begane grond toe.' });
    await expect(zie('corporatie', besluitId)).rejects.toThrow(weigert('BesluitBeeindigd'));
    await expect(vraag('corporatie', besluitId)).rejects.toThrow(weigert('BesluitBeeindigd'));
    await expect(wereld.als(regio, 'regisseur', async (tx) => {
      tx.record({ actie: 'proef', onderwerp: { soort: 'besluit', id: besluitId } });
      await tx.sql('update besluit set ingetrokken_op = null, einde_reden = null where id = $1', [besluitId]);
    })).rejects.toMatchObject({ code: 'DT002' });
  });

  it('once withdrawn leaves the table free for a new voorstel, which is decided like any other', async () => {
    const { casusId, besluitId } = await besluit();
    const eerste = (await wereld.stand(regio, casusId)).voorstel?.voorstel.id ?? '';
    await expect(wereld.voorstel(regio, casusId, { vervangtId: eerste })).rejects.toThrow(weigert('BesluitAlGenomen'));
    expect(await wereld.stand(regio, casusId)).toMatchObject({ stap: 'volgende' });
    await trekIn('regisseur', besluitId);
    expect(await wereld.stand(regio, casusId)).toMatchObject({ stap: 'indienen', voorstel: { besloten: true, ingetrokken: true } });
    await expect(wereld.voorstel(regio, casusId, { vervangtId: eerste })).rejects.toThrow(weigert('BesluitAlGenomen'));
    await expect(wereld.ronde(regio, eerste)).rejects.toThrow(weigert('BesluitAlGenomen'));
    const nieuw = await wereld.voorstel(regio, casusId);
    expect(await wereld.stand(regio, casusId)).toMatchObject({ stap: 'voorleggen', voorstel: { voorstel: { id: nieuw, vervangtId: null } } });
    await wereld.stelVast(regio, await wereld.geslotenRonde(regio, nieuw, [['begeleider', 'akkoord'], ['corporatie', 'akkoord']]));
    expect(await wereld.stand(regio, casusId)).toMatchObject({ stap: 'volgende' });
  });

  it('replaced by a new besluit with a reason, and found from either side', async () => {
    const { casusId, besluitId } = await besluit();
    const vervangend = { vervangtBesluitId: besluitId, tekst: 'De corporatie wijst een woning op de eerste verdieping toe.' };
    await expect(wereld.voorstel(regio, casusId, vervangend)).rejects.toThrow(weigert('RedenVerplicht', 'gronden'));
    await expect(wereld.voorstel(regio, (await besluit()).casusId, { ...vervangend, gronden: 'x' })).rejects.toThrow(weigert('NietGevonden', 'vervangtBesluitId'));
    const voorstelId = await wereld.voorstel(regio, casusId, { ...vervangend, gronden: 'De eerste woning is verhuurd.' });
    const nieuw = await wereld.stelVast(regio, await wereld.geslotenRonde(regio, voorstelId, [['begeleider', 'akkoord'], ['corporatie', 'akkoord']]));
    const oud = (await lees(casusId, besluitId)).besluit;
    const nu = (await lees(casusId, nieuw)).besluit;
    expect(oud).toMatchObject({ vervangenDoor: nieuw, vervangenDoorNummer: nu.nummer, eindeReden: 'De eerste woning is verhuurd.' });
    expect(nu).toMatchObject({ vervangtNummer: oud.nummer, vervangenDoor: null });
    await expect(trekIn('regisseur', besluitId)).rejects.toThrow(weigert('BesluitBeeindigd'));
  });
});

it('is not replaced by an advies, which binds nobody', async () => {
  const { casusId, besluitId } = await besluit();
  const vervangend = { vervangtBesluitId: besluitId, gronden: 'De eerste woning is verhuurd.' };
  await expect(wereld.voorstel(regio, casusId, { ...vervangend, soort: 'advies' })).rejects.toThrow(weigert('AdviesVervangtNiet', 'vervangtBesluitId'));
  // Nobody gave a mandate for this kind, so the besluit would be an advies.
  const rondeId = await wereld.geslotenRonde(regio, await wereld.voorstel(regio, casusId, { ...vervangend, soort: 'voorwaarde' }), [['begeleider', 'akkoord'], ['corporatie', 'akkoord']]);
  await expect(wereld.stelVast(regio, rondeId)).rejects.toThrow(weigert('AdviesVervangtNiet'));
  expect((await lees(casusId, besluitId)).besluit).toMatchObject({ vervangenDoor: null, eindeReden: null });
});

describe('where it leads to a beschikking', () => {
  const vermeld = (besluitId: string, bekendOp: string, rol: TestRol = 'regisseur') =>
    wereld.als(regio, rol, (tx) => einde().vermeldBeschikking(tx, { besluitId, kenmerk: 'WMO-2026-17', bekendOp }));

  it('six weeks of bezwaar are shown, and the besluit is not the beschikking', async () => {
    const gewoon = await besluit();
    await expect(vermeld(gewoon.besluitId, dag(0))).rejects.toThrow(weigert('GeenBeschikking'));
    const { casusId, besluitId } = await besluit({ soort: 'begeleiding' });
    await expect(vermeld(besluitId, dag(0), 'corporatie')).rejects.toThrow(weigert('AlleenRegisseur'));
    await expect(vermeld(besluitId, dag(1))).rejects.toThrow(weigert('OngeldigeInvoer', 'bekendOp'));
    await vermeld(besluitId, '2026-11-13');
    await expect(vermeld(besluitId, dag(0))).rejects.toThrow(weigert('AlGegeven'));
    expect((await lees(casusId, besluitId)).naspel.beschikking).toMatchObject({ kenmerk: 'WMO-2026-17', bezwaarTot: '2026-12-28' });
  });
});

it('tells who is bound, and shows whether that organisation knows', async () => {
  const { casusId, besluitId } = await besluit();
  const bevestig = (rol: TestRol) => wereld.als(regio, rol, (tx) => einde().bevestigKennisgeving(tx, besluitId));
  await expect(bevestig('begeleider')).rejects.toThrow(weigert('AlGegeven'));
  await bevestig('corporatie');
  expect((await lees(casusId, besluitId, 'regisseur')).naspel.kennisgevingen).toMatchObject([{ organisatieId: regio.organisaties.corporatie, gezienOp: expect.any(Date) }]);
});
