import { nieuwId } from '@doorbraaktafel/shared/ids';
import { Crisis, Doorzetting, Fiat, Oproepen } from '../../src/modules/besluit/index.js';
import { Casussen, Deelname } from '../../src/modules/casus/index.js';
import type { TestRegio, TestRol } from '../harness/regios.js';
import { Wereld } from './wereld.js';

let wereld: Wereld;
let regio: TestRegio;
let ander: TestRegio;

beforeAll(async () => {
  wereld = await Wereld.maak();
  [regio, ander] = wereld.regios;
});
afterAll(() => wereld.test.stop());

const weigert = (velden: object) => expect.objectContaining(velden);
const crisis = () => wereld.test.app.get(Crisis);
const roepBijeen = (casusId: string, rol: TestRol = 'begeleider', van = regio) => wereld.als(van, rol, (tx) => crisis().roepBijeen(tx, casusId));
const kanaal = (casusId: string, rol: TestRol = 'regisseur') => wereld.lees(regio, rol, (tx) => crisis().beeld(tx, casusId));
const doeMee = (crisisId: string, rol: TestRol) => wereld.als(regio, rol, (tx) => crisis().doeMee(tx, crisisId));
const legVast = (crisisId: string, standpunten: { organisatieId: string; standpunt: 'akkoord' | 'bezwaar'; reden?: string }[], rol: TestRol = 'regisseur') =>
  wereld.als(regio, rol, (tx) => crisis().legVast(tx, { crisisId, gesprek: 'Wij spraken elkaar een half uur.', standpunten }));

async function metMandaten(van: TestRegio): Promise<void> {
  const { corporatie, begeleider } = van.leden;
  await wereld.achterDeSloten('update mandaat set ingetrokken_op = now() where regio_id = $1 and ingetrokken_op is null', [van.id]);
  await wereld.mandaat(van, { houderLidId: corporatie.ctx.lidId });
  await wereld.mandaat(van, { organisatieId: van.organisaties.zorg, houderLidId: begeleider.ctx.lidId, domein: 'zorg', besluitsoorten: ['begeleiding'] });
}

describe('convening in a crisis', () => {
  it('is refused without two mandated parties, to who is not around the casus, and while one is open', async () => {
    const casusId = await wereld.casus(regio, 'corporatie');
    await expect(roepBijeen(casusId)).rejects.toThrow(weigert({ code: 'GeenVertegenwoordigers' }));
    await metMandaten(regio);
    await expect(roepBijeen(casusId, 'begeleider2')).rejects.toThrow(weigert({ code: 'NietGevonden' }));
    await expect(roepBijeen(casusId, 'begeleider', ander)).rejects.toThrow(weigert({ code: 'NietGevonden' }));
    await roepBijeen(casusId);
    await expect(roepBijeen(casusId, 'corporatie')).rejects.toThrow(weigert({ code: 'CrisisLoopt' }));
  });

  it('[Y05] reaches in one press all mandated representatives of the casus, also who was not in it yet, each on the own screen', async () => {
    await metMandaten(regio);
    const casusId = await wereld.casus(regio, 'corporatie', 'gemeente');
    const { directieZorg } = regio.leden;
    await wereld.mandaat(regio, { organisatieId: regio.organisaties.gemeente, houderLidId: regio.leden.regisseur.ctx.lidId, vervangerLidIds: [regio.leden.wmo.ctx.lidId] });
    await wereld.achterDeSloten('insert into mandaatvervanger (regio_id, mandaat_id, lid_id) select regio_id, id, $2 from mandaat where regio_id = $1 and organisatie_id = $3 and ingetrokken_op is null limit 1',
      [regio.id, directieZorg.ctx.lidId, regio.organisaties.zorg]);
    await roepBijeen(casusId);
    const { overleggen: [overleg] } = await kanaal(casusId, 'corporatie');
    const genood = overleg?.genodigden.map(({ lidId }) => lidId) ?? [];
    for (const rol of ['begeleider', 'corporatie', 'regisseur', 'wmo', 'directieZorg'] as const) expect([rol, genood.includes(regio.leden[rol].ctx.lidId)]).toEqual([rol, true]);
    for (const rol of ['corporatie2', 'begeleider2', 'fonds'] as const) expect([rol, genood.includes(regio.leden[rol].ctx.lidId)]).toEqual([rol, false]);
    await expect(wereld.lees(regio, 'directieZorg', (tx) => wereld.test.app.get(Oproepen).voor(tx))).resolves.toEqual([expect.objectContaining({ soort: 'crisis', casusId })]);
    const berichten = await wereld.achterDeSloten<{ kamer: string }>("select kamer_id as kamer from kamerbericht where soort = 'oproep.gewijzigd' and gegevens->>'casusId' = $1", [casusId]);
    expect(berichten.map(({ kamer }) => kamer)).toEqual(expect.arrayContaining([`lid:${directieZorg.ctx.lidId}`, `lid:${regio.leden.corporatie.ctx.lidId}`]));
    const [uren] = await wereld.achterDeSloten<{ uren: number }>('select extract(hour from tot - bijeengeroepen_op)::int as uren from crisisoverleg where casus_id = $1', [casusId]);
    expect(uren).toEqual({ uren: 4 });
  });

  it('[Y05] they talk first: only the chair records it, and only what was said by who joined', async () => {
    await metMandaten(regio);
    const { corporatie, zorg } = regio.organisaties;
    const casusId = await wereld.casus(regio, 'corporatie');
    await wereld.voorstel(regio, casusId);
    await roepBijeen(casusId);
    const id = (await kanaal(casusId)).overleggen[0]?.id ?? '';
    await expect(legVast(id, [{ organisatieId: zorg, standpunt: 'akkoord' }])).rejects.toThrow(weigert({ code: 'NiemandDeedMee', veld: 'standpunten' }));
    await doeMee(id, 'regisseur');
    await expect(legVast(id, [{ organisatieId: corporatie, standpunt: 'bezwaar', reden: 'Wij hebben niets vrij.' }])).rejects.toThrow(weigert({ code: 'NiemandDeedMee' }));
    await doeMee(id, 'corporatie');
    await expect(legVast(id, [{ organisatieId: corporatie, standpunt: 'bezwaar' }])).rejects.toThrow(weigert({ code: 'GeenGesprek' }));
    await expect(legVast(id, [{ organisatieId: corporatie, standpunt: 'bezwaar' }, { organisatieId: zorg, standpunt: 'akkoord' }])).rejects.toThrow(weigert({ code: 'RedenVerplicht' }));
    await expect(legVast(id, [], 'corporatie')).rejects.toThrow(weigert({ code: 'AlleenRegisseur' }));
    await legVast(id, [{ organisatieId: corporatie, standpunt: 'bezwaar', reden: 'Wij hebben niets vrij.' }, { organisatieId: zorg, standpunt: 'akkoord' }]);
    await expect(legVast(id, [])).rejects.toThrow(weigert({ code: 'CrisisGesloten' }));
    await expect(wereld.als(regio, 'regisseur', (tx) => tx.sql("update crisisoverleg set gesprek = 'anders' where id = $1", [id]))).rejects.toThrow(/ligt vast/);
  });

  it('[Y05] of the chair with one party is recorded with what that party said; who was not in it did not consent', async () => {
    await metMandaten(regio);
    const { corporatie, zorg, gemeente } = regio.organisaties;
    const casusId = await wereld.casus(regio, 'corporatie');
    await wereld.voorstel(regio, casusId);
    await roepBijeen(casusId, 'regisseur');
    const id = (await kanaal(casusId)).overleggen[0]?.id ?? '';
    await doeMee(id, 'corporatie');
    const samen = [{ organisatieId: corporatie, standpunt: 'akkoord' as const }, { organisatieId: gemeente, standpunt: 'akkoord' as const }];
    await expect(legVast(id, samen)).rejects.toThrow(weigert({ code: 'GeenStandpuntGevraagd' }));
    await expect(legVast(id, [{ organisatieId: zorg, standpunt: 'akkoord' }])).rejects.toThrow(weigert({ code: 'NiemandDeedMee' }));
    await legVast(id, samen.slice(0, 1));
    const { voorstel, stap } = await wereld.stand(regio, casusId);
    expect(voorstel?.rondes[0]?.standpunten.map(({ organisatieId, standpunt }) => [organisatieId, standpunt]).sort()).toEqual([[corporatie, 'akkoord'], [zorg, 'geen_reactie']].sort());
    expect(voorstel?.rondes[0]?.ronde.feiten.sluiting?.uitkomst).toBe('geen_consensus');
    expect(stap).toBe('keuze');
  });

  it('[Y05] is consensus only when everybody who was asked was in it and agreed', async () => {
    await metMandaten(regio);
    const { corporatie, zorg } = regio.organisaties;
    const allen = [{ organisatieId: corporatie, standpunt: 'akkoord' as const }, { organisatieId: zorg, standpunt: 'akkoord' as const }];
    const uitkomst = async (...ook: 'gemeente'[]) => {
      const casusId = await wereld.casus(regio, 'corporatie', ...ook);
      await wereld.voorstel(regio, casusId);
      await roepBijeen(casusId);
      const id = (await kanaal(casusId)).overleggen[0]?.id ?? '';
      await doeMee(id, 'corporatie');
      await legVast(id, allen);
      return (await wereld.stand(regio, casusId)).voorstel?.rondes[0]?.ronde.feiten.sluiting?.uitkomst;
    };
    expect([await uitkomst(), await uitkomst('gemeente')]).toEqual(['consensus', 'geen_consensus']);
  });

  it('[Y05] the recorded conversation is the round: the chair or the party with the regie forces, within mandates alone', async () => {
    await metMandaten(regio);
    const { corporatie, zorg } = regio.organisaties;
    const casusId = await wereld.casus(regio, 'corporatie');
    await wereld.voorstel(regio, casusId);
    await roepBijeen(casusId);
    const id = (await kanaal(casusId)).overleggen[0]?.id ?? '';
    await doeMee(id, 'corporatie');
    await legVast(id, [{ organisatieId: corporatie, standpunt: 'bezwaar', reden: 'Wij hebben niets vrij.' }, { organisatieId: zorg, standpunt: 'akkoord' }]);
    const { overleggen: [overleg] } = await kanaal(casusId);
    const rondeId = overleg?.rondeId ?? '';
    const { voorstel } = await wereld.stand(regio, casusId);
    expect(voorstel?.rondes[0]).toMatchObject({ ronde: { feiten: { spoed: true, sluiting: { uitkomst: 'geen_consensus' } } } });
    expect(voorstel?.rondes[0]?.standpunten).toEqual(expect.arrayContaining([expect.objectContaining({ organisatieId: corporatie, standpunt: 'bezwaar', wijze: 'genoteerd', aanwezig: true })]));
    const voorwaarden = await wereld.lees(regio, 'regisseur', (tx) => wereld.test.app.get(Doorzetting).voorwaarden(tx, rondeId));
    expect(voorwaarden.find(({ naam }) => naam === 'rondes')).toMatchObject({ voldaan: true });

    const mandaatId = await wereld.mandaat(regio);
    const magDoor = async (rol: TestRol) => (await wereld.stand(regio, casusId, rol)).mogelijk.find(({ naam }) => naam === 'besluitDoorzetten')?.waarom;
    expect(await magDoor('corporatie')).toMatchObject({ code: 'AlleenRegisseur' });
    expect(await magDoor('begeleider')).toMatchObject({ code: 'AlleenRegisseur' });
    await expect(wereld.zetDoor(regio, rondeId, mandaatId, {}, 'begeleider')).rejects.toThrow(weigert({ code: 'AlleenRegisseur' }));
    await wereld.achterDeSloten("update regievoering set organisatie_id = $2 where casus_id = $1 and onderwerp = 'wonen' and tot is null", [casusId, zorg]);
    expect(await magDoor('begeleider')).toBeUndefined();
    await wereld.kondigAan(regio, rondeId, ['corporatie'], {}, 'begeleider');
    await wereld.achterDeSloten('update mandaat set ingetrokken_op = now() where regio_id = $1 and organisatie_id = $2 and ingetrokken_op is null', [regio.id, corporatie]);
    await expect(wereld.zetDoor(regio, rondeId, mandaatId, {}, 'begeleider')).rejects.toThrow(weigert({ code: 'MandaatOntbreekt' }));
    const besluitId = await wereld.zetDoor(regio, rondeId, await wereld.mandaat(regio), {}, 'begeleider');
    const [besluit] = await wereld.achterDeSloten('select wijze, genomen_door from besluit where id = $1', [besluitId]);
    expect(besluit).toEqual({ wijze: 'doorzetting', genomen_door: regio.leden.begeleider.ctx.lidId });
  });

  it('[Y05] a money route from hoofdaannemer to onderaannemer can be recorded', async () => {
    const casusId = await wereld.casus(regio, 'corporatie');
    const { gemeente, zorg, zorg2 } = regio.organisaties;
    const route = { casusId, betalerId: gemeente, hoofdaannemerId: zorg, onderaannemerId: zorg2, bedragInCent: 125_000n, waarvoor: 'Zes weken overbruggingszorg.' };
    await expect(wereld.als(regio, 'begeleider', (tx) => crisis().legGeldrouteVast(tx, { ...route, onderaannemerId: ander.organisaties.zorg }))).rejects.toThrow(weigert({ code: 'NietGevonden', veld: 'onderaannemerId' }));
    await wereld.als(regio, 'begeleider', (tx) => crisis().legGeldrouteVast(tx, route));
    expect((await kanaal(casusId, 'corporatie')).geldroutes).toEqual([
      expect.objectContaining({ betalerNaam: 'gemeente Duinrand', hoofdaannemerNaam: 'zorg Duinrand', onderaannemerNaam: 'zorg2 Duinrand', bedragInCent: 125_000n }),
    ]);
  });
});

describe('fiat of a bestuurder', () => {
  const fiats = () => wereld.test.app.get(Fiat);
  const vraag = (voorstelId: string, wie: TestRol, rol: TestRol = 'regisseur') => wereld.als(regio, rol, (tx) => fiats().vraag(tx, { voorstelId, lidId: regio.leden[wie].ctx.lidId }));
  const geef = (fiatId: string, rol: TestRol, akkoord = true, tekst?: string) => wereld.als(regio, rol, (tx) => fiats().geef(tx, { fiatId, akkoord, tekst }));

  const ziet = (casusId: string, rol: TestRol) => wereld.stand(regio, casusId, rol).then(() => true, ({ code }: { code: string }) => code !== 'NietGevonden');

  it('is asked by who leads, of a bestuurder, once; and given by nobody else', async () => {
    const voorstelId = await wereld.voorstel(regio, await wereld.casus(regio, 'corporatie'));
    await expect(vraag(voorstelId, 'directie', 'corporatie')).rejects.toThrow(weigert({ code: 'AlleenRegisseur' }));
    await expect(vraag(voorstelId, 'wmo')).rejects.toThrow(weigert({ code: 'GeenBestuurder', veld: 'lidId' }));
    const id = await vraag(voorstelId, 'directie');
    await expect(vraag(voorstelId, 'directie')).rejects.toThrow(weigert({ code: 'FiatAlGevraagd' }));
    for (const rol of ['bestuurder', 'corporatie', 'regisseur'] as const) await expect(geef(id, rol)).rejects.toThrow(weigert({ code: 'NietGevonden' }));
    await expect(wereld.lees(regio, 'corporatie', (tx) => fiats().beeld(tx, id))).rejects.toThrow(weigert({ code: 'NietGevonden' }));
    await geef(id, 'directie', false, 'Is er begeleiding geregeld?');
    await expect(geef(id, 'directie')).rejects.toThrow(weigert({ code: 'FiatAlGegeven' }));
    await expect(wereld.lees(regio, 'regisseur', (tx) => fiats().beeld(tx, id))).resolves.toMatchObject({ antwoord: 'vraag', tekst: 'Is er begeleiding geregeld?' });
    await expect(wereld.als(regio, 'directie', (tx) => tx.sql("update fiatverzoek set antwoord = 'akkoord' where id = $1", [id]))).rejects.toThrow(/een keer/);
  });

  it('gives the bestuurder the casus, counts as the answer of the organisation in an open ronde, and leaves the list', async () => {
    const casusId = await wereld.casus(regio, 'corporatie');
    const voorstelId = await wereld.voorstel(regio, casusId);
    const rondeId = await wereld.ronde(regio, voorstelId);
    const id = await vraag(voorstelId, 'directie');
    const wacht = () => wereld.lees(regio, 'directie', (tx) => wereld.test.app.get(Oproepen).voor(tx));
    expect((await wacht()).map((oproep) => oproep.id)).toContain(id);
    await geef(id, 'directie');
    expect((await wacht()).map((oproep) => oproep.id)).not.toContain(id);
    const { voorstel } = await wereld.stand(regio, casusId);
    expect(voorstel?.rondes[0]?.standpunten.find(({ organisatieId }) => organisatieId === regio.organisaties.corporatie)).toMatchObject({ standpunt: 'akkoord', gegevenDoorNaam: 'directie van Duinrand' });
    await wereld.zeg(regio, 'begeleider', rondeId, 'akkoord');
    await wereld.sluit(regio, rondeId);
    expect(await wereld.stand(regio, casusId)).toMatchObject({ stap: 'vaststellen' });
  });

  it('shows who asked what was answered, also later, and nobody else', async () => {
    const voorstelId = await wereld.voorstel(regio, await wereld.casus(regio, 'corporatie'));
    const id = await vraag(voorstelId, 'directie');
    const lijst = (rol: TestRol) => wereld.lees(regio, rol, (tx) => fiats().vanVoorstel(tx, voorstelId));
    for (const rol of ['corporatie', 'begeleider', 'directie'] as const) await expect(lijst(rol)).rejects.toThrow(weigert({ code: 'AlleenRegisseur' }));
    await expect(wereld.lees(ander, 'regisseur', (tx) => fiats().vanVoorstel(tx, voorstelId))).rejects.toThrow(weigert({ code: 'NietGevonden' }));
    expect(await lijst('regisseur')).toMatchObject([{ id, antwoord: null }]);
    await geef(id, 'directie', false, 'Is er begeleiding geregeld?');
    expect(await lijst('regisseur')).toMatchObject([{ id, antwoord: 'vraag', tekst: 'Is er begeleiding geregeld?' }]);
  });

  it('cannot be given for a voorstel that was replaced', async () => {
    const casusId = await wereld.casus(regio, 'corporatie');
    const voorstelId = await wereld.voorstel(regio, casusId);
    const id = await vraag(voorstelId, 'directie');
    const bijGemeente = await vraag(voorstelId, 'bestuurder');
    await wereld.als(regio, 'regisseur', (tx) => wereld.test.app.get(Casussen).geefToegang(tx, casusId, (['bestuurder', 'directie', 'directieZorg'] as const).map((rol) => regio.leden[rol].ctx.lidId)));
    await wereld.voorstel(regio, casusId, { vervangtId: voorstelId, tekst: 'Een ander huis.' });
    for (const [fiatId, rol] of [[id, 'directie'], [bijGemeente, 'bestuurder']] as const) await expect(geef(fiatId, rol)).rejects.toThrow(weigert({ code: 'VoorstelVervallen' }));
  });

  it('is asked only of a bestuurder whose organisation takes part or is the gemeente of the client, in the database too', async () => {
    const casusId = await wereld.casus(regio);
    const voorstelId = await wereld.voorstel(regio, casusId, { uitvoerderId: regio.organisaties.zorg });
    await expect(vraag(voorstelId, 'directie')).rejects.toThrow(weigert({ code: 'GeenDeelnemer', veld: 'lidId' }));
    const { ctx } = regio.leden.directie;
    const zonderTaal = wereld.als(regio, 'regisseur', (tx) =>
      tx.sql('insert into fiatverzoek (regio_id, id, casus_id, voorstel_id, lid_id, organisatie_id, gevraagd_door) values ($1, gen_random_uuid(), $2, $3, $4, $5, $6)',
        [regio.id, casusId, voorstelId, ctx.lidId, ctx.organisatieId, tx.lidId]));
    await expect(zonderTaal).rejects.toThrow(/wie meedoet/);
    await expect(ziet(casusId, 'directie')).resolves.toBe(false);
    await vraag(voorstelId, 'directieZorg');
    await vraag(voorstelId, 'bestuurder');
    for (const rol of ['directieZorg', 'bestuurder'] as const) await expect(ziet(casusId, rol)).resolves.toBe(true);
  });

  it('opens the casus until the besluit or until the voorstel lapses, and tells who loses it', async () => {
    const casusId = await wereld.casus(regio, 'corporatie');
    const eerste = await wereld.voorstel(regio, casusId);
    await vraag(eerste, 'directie');
    const tweede = await wereld.voorstel(regio, casusId, { vervangtId: eerste, tekst: 'Een ander huis.' });
    await expect(ziet(casusId, 'directie')).resolves.toBe(false);
    const id = await vraag(tweede, 'directie');
    await expect(ziet(casusId, 'directie')).resolves.toBe(true);
    await geef(id, 'directie', false, 'Hoe dan?');
    await wereld.mandaat(regio);
    await wereld.stelVast(regio, await wereld.geslotenRonde(regio, tweede, [['begeleider', 'akkoord'], ['corporatie', 'akkoord']]));
    await expect(ziet(casusId, 'directie')).resolves.toBe(false);
    const einden = await wereld.achterDeSloten("select onderwerp_id from gebeurtenis where casus_id = $1 and actie = 'casus.toegang_beeindigd'", [casusId]);
    expect(einden).toHaveLength(2);
    const berichten = await wereld.achterDeSloten("select 1 from kamerbericht where kamer_id = $1 and soort = 'rechten.gewijzigd' and gegevens->>'casusId' = $2", [`lid:${regio.leden.directie.ctx.lidId}`, casusId]);
    expect(berichten).toHaveLength(4);
  });

  it('ends with the part of the organisation', async () => {
    const casusId = await wereld.casus(regio, 'corporatie');
    await vraag(await wereld.voorstel(regio, casusId), 'directie');
    await wereld.als(regio, 'regisseur', (tx) => wereld.test.app.get(Deelname).verwijder(tx, { opdrachtId: nieuwId(), casusId, organisatieId: regio.organisaties.corporatie, reden: 'Niet meer nodig.' }));
    await expect(ziet(casusId, 'directie')).resolves.toBe(false);
  });

  it.each(['before', 'after'] as const)('takes nothing from who was let in otherwise %s it was asked: in a crisis, by invitation, or with all bestuurders (third level, heroverweging)', async (wanneer) => {
    const andersom: Record<string, (casusId: string) => Promise<unknown>> = {
      crisis: async (casusId) => {
        await metMandaten(regio);
        await wereld.achterDeSloten('insert into mandaatvervanger (regio_id, mandaat_id, lid_id) select regio_id, id, $2 from mandaat where regio_id = $1 and organisatie_id = $3 and ingetrokken_op is null limit 1',
          [regio.id, regio.leden.directie.ctx.lidId, regio.organisaties.corporatie]);
        await roepBijeen(casusId);
      },
      uitnodiging: (casusId) =>
        wereld.als(regio, 'regisseur', (tx) => wereld.test.app.get(Deelname).nodigUit(tx, {
          opdrachtId: nieuwId(), casusId, organisatieId: regio.organisaties.corporatie, reden: 'Beslist over de woning.', doel: 'woning_vinden', lidIds: [regio.leden.directie.ctx.lidId],
        })),
      bestuurders: (casusId) => wereld.als(regio, 'regisseur', (tx) => wereld.test.app.get(Casussen).geefToegang(tx, casusId, (['bestuurder', 'directie', 'directieZorg'] as const).map((rol) => regio.leden[rol].ctx.lidId))),
    };
    for (const [hoe, doe] of Object.entries(andersom)) {
      const casusId = await wereld.casus(regio, 'corporatie');
      if (wanneer === 'before') await doe(casusId);
      const voorstelId = await wereld.voorstel(regio, casusId);
      await vraag(voorstelId, 'directie');
      if (wanneer === 'after') await doe(casusId);
      await wereld.voorstel(regio, casusId, { vervangtId: voorstelId, tekst: 'Een ander huis.' });
      expect([hoe, await ziet(casusId, 'directie')]).toEqual([hoe, true]);
    }
  });
});
