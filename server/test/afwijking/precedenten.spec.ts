import { Beleidssignalen } from '../../src/modules/besluit/index.js';
import { Tafels } from '../../src/modules/tafel/index.js';
import { signIn } from '../harness/graphql.js';
import type { TestRegio, TestRol } from '../harness/regios.js';
import { Wereld } from '../besluit/wereld.js';
import { afgeweken, buiten, leesAfwijking, regel, werkUit, zoek } from './wereld.js';

let wereld: Wereld;
let regio: TestRegio;
beforeAll(async () => {
  wereld = await Wereld.maak();
  [regio] = wereld.regios;
  for (const hier of wereld.regios) await wereld.mandaat(hier, { doorzetbaar: false });
});
afterAll(() => wereld.test.stop());

describe('earlier besluiten', () => {
  it('are searched by nobody without a place at the table, and only from a casus one can see', async () => {
    const { versieId } = await regel(wereld, regio);
    const casusId = await wereld.casus(regio, 'corporatie');
    const query = 'query ($v: PrecedentenVraag!) { precedenten(vraag: $v) { id } }';
    const v = { casusId, regelversieId: versieId, soort: 'toewijzing', domein: 'wonen', tekst: '' };
    for (const rol of ['client', 'auditor', 'beheerder'] as const) {
      const { errors } = await (await signIn(wereld.test, regio.leden[rol].email)).send(query, { v });
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'NietToegestaan' });
    }
    await expect(zoek(wereld, regio, { casusId, regelversieId: versieId }, 'corporatie2')).rejects.toThrow(expect.objectContaining({ code: 'NietGevonden' }));
    await expect(zoek(wereld, wereld.regios[1], { casusId, regelversieId: versieId })).rejects.toThrow(expect.objectContaining({ code: 'NietGevonden' }));
  });

  it('put the same rule first and then the same words, each with what differs, and hold nothing of a person', async () => {
    const [een, ander] = [await regel(wereld, regio, { naam: 'Schuldregel zoeken' }), await regel(wereld, regio)];
    const woorden = await afgeweken(wereld, regio, ander.versieId, { motief: 'Zonder traplift kan niemand op de tweede verdieping wonen.' });
    const zelfde = await afgeweken(wereld, regio, een.versieId, { motief: 'De hond gaat mee, want alleen slaapt niemand.' });
    const casusId = await wereld.casus(regio, 'corporatie');
    const gevonden = await zoek(wereld, regio, { casusId, regelversieId: een.versieId, tekst: 'Er komt een traplift in de woning.' });
    expect(gevonden.slice(0, 2).map(({ precedent }) => precedent.id)).toEqual([zelfde.besluitId, woorden.besluitId]);
    expect(gevonden[0]).toMatchObject({ teBeantwoorden: true, verschillen: [], precedent: { regelNaam: 'Schuldregel zoeken', kern: 'De hond gaat mee, want alleen slaapt niemand.' } });
    expect(gevonden[1]).toMatchObject({ teBeantwoorden: false, verschillen: [{ kenmerk: 'regel' }] });
    const alles = JSON.stringify(gevonden);
    for (const verborgen of [zelfde.casusId, woorden.casusId, 'Vera', 'Voorbeeld', 'begane grond']) expect(alles).not.toContain(verborgen);
  });

  it('say how many saw it otherwise and what a second look gave, without who or why', async () => {
    const { versieId } = await regel(wereld, regio);
    const eerder = await afgeweken(wereld, regio, versieId);
    const casusId = await wereld.casus(regio, 'corporatie2');
    const lees = async () => (await zoek(wereld, regio, { casusId, regelversieId: versieId }, 'corporatie2')).find(({ precedent }) => precedent.id === eerder.besluitId);
    expect(await lees()).toMatchObject({ precedent: { anders: 0, heroverweging: null, geldt: true } });
    await wereld.naspel(regio, 'corporatie', (t, tx) => t.geefMinderheidsstandpunt(tx, { besluitId: eerder.besluitId, tekst: 'Liever een kangoeroewoning.' }));
    await wereld.naspel(regio, 'begeleider', (t, tx) => t.vraagHeroverweging(tx, { besluitId: eerder.besluitId, reden: 'De kangoeroe slaapt niet.' }));
    expect(await lees()).toMatchObject({ precedent: { anders: 1, heroverweging: 'open' } });
    expect(JSON.stringify(await lees())).not.toContain('kangoeroe');
  });

  it('are never those of another regio, not even for the same words, and never withdrawn ones', async () => {
    const elders = wereld.regios[1];
    const { versieId: vreemd } = await regel(wereld, elders);
    const motief = 'Een kanarie kan niet zonder daglicht in de slaapkamer.';
    const daar = await afgeweken(wereld, elders, vreemd, { motief });
    const hier = await regel(wereld, regio);
    const ingetrokken = await afgeweken(wereld, regio, hier.versieId, { motief });
    await wereld.achterDeSloten("update besluit set ingetrokken_op = now(), einde_reden = 'Verzonnen.', beeindigd_door = genomen_door where id = $1", [ingetrokken.besluitId]);
    const casusId = await wereld.casus(regio, 'corporatie');
    const gevonden = await zoek(wereld, regio, { casusId, regelversieId: hier.versieId, tekst: motief });
    expect(gevonden.map(({ precedent }) => precedent.id)).not.toEqual(expect.arrayContaining([daar.besluitId]));
    expect(gevonden.map(({ precedent }) => precedent.id)).not.toContain(ingetrokken.besluitId);
    const ids = await wereld.als(elders, 'regisseur', (tx) =>
      tx.sql<{ besluit_id: string }>("select besluit_id from precedenten_zoeken($1, 'toewijzing', 'onbekend', '{}', '{}', $2, 1000000, 20)", [hier.regelId, motief]));
    expect(ids).toEqual([{ besluit_id: daar.besluitId }]);
  });

  it('tell no login role at which table or by whom', async () => {
    const { versieId } = await regel(wereld, regio);
    const { besluitId } = await afgeweken(wereld, regio, versieId);
    const rijen = () => wereld.achterDeSloten('select uitkomst from besluittelling where besluit_id = $1', [besluitId]);
    await expect(rijen()).resolves.toEqual([{ uitkomst: 'afwijking' }]);
    for (const rol of ['regisseur', 'bestuurder', 'corporatie'] as const) {
      await expect(wereld.lees(regio, rol, (tx) => tx.sql('select * from besluittelling'))).resolves.toEqual([]);
    }
  });

  it('each want an answer: the same, or different because', async () => {
    const { versieId } = await regel(wereld, regio);
    const eerder = await afgeweken(wereld, regio, versieId);
    const voorstelId = await wereld.voorstel(regio, await wereld.casus(regio, 'corporatie'), buiten(versieId));
    const antwoord = (oordeel: string, reden: string | null) => ({ oordelen: [{ precedentId: eerder.besluitId, oordeel, reden }] });
    await expect(werkUit(wereld, regio, voorstelId)).rejects.toThrow(expect.objectContaining({ code: 'PrecedentOnbeantwoord', veld: 'oordelen' }));
    await expect(werkUit(wereld, regio, voorstelId, antwoord('anders', ' '))).rejects.toThrow(expect.objectContaining({ code: 'PrecedentOnbeantwoord' }));
    await werkUit(wereld, regio, voorstelId, antwoord('anders', 'Daar was geen begeleiding.'));
    expect((await leesAfwijking(wereld, regio, voorstelId)).afwijking?.oordelen).toEqual([{ precedentId: eerder.besluitId, oordeel: 'anders', reden: 'Daar was geen begeleiding.' }]);
  });

  it('are only those from before the besluit itself, when it is worked out afterwards', async () => {
    const { versieId } = await regel(wereld, regio);
    const eerste = await afgeweken(wereld, regio, versieId);
    await afgeweken(wereld, regio, versieId);
    expect((await leesAfwijking(wereld, regio, eerste.voorstelId)).precedenten.filter((beeld) => beeld.teBeantwoorden)).toEqual([]);
    await expect(werkUit(wereld, regio, eerste.voorstelId)).resolves.toBe(eerste.voorstelId);
  });

  it('are listed per rule for whoever looks for a pattern, inside the regio', async () => {
    const { regelId, versieId } = await regel(wereld, regio);
    const besluiten = [await afgeweken(wereld, regio, versieId), await afgeweken(wereld, regio, versieId, { grond: 'eigen_beleid' })];
    const query = 'query ($r: ID!) { afwijkingenVanRegel(regelId: $r) { id grond wijze kern jaar } }';
    const lijst = await (await signIn(wereld.test, regio.leden.auditor.email)).field<{ id: string }[]>(query, { r: regelId });
    expect(lijst.map(({ id }) => id)).toEqual(besluiten.map(({ besluitId }) => besluitId).reverse());
    const vreemd = await (await signIn(wereld.test, wereld.regios[2].leden.corporatie.email)).send(query, { r: regelId });
    expect(vreemd.errors?.[0]?.extensions).toMatchObject({ code: 'NietGevonden' });
  });
});

describe('a signal for the policy table', () => {
  const signalen = (regelId: string, rol: TestRol = 'regisseur', hier = regio) =>
    wereld.lees(hier, rol, async (tx) => (await wereld.test.app.get(Beleidssignalen).lijst(tx)).filter((signaal) => signaal.regelId === regelId));
  const behandel = (signaalId: string, rol: TestRol = 'bestuurder', hier = regio) =>
    wereld.als(hier, rol, (tx) => wereld.test.app.get(Beleidssignalen).behandel(tx, { signaalId, uitkomst: 'regel_aangepast', toelichting: 'De regel past niet meer.' }));

  it('comes with the third deviation from one rule, once, without anything of a casus', async () => {
    const { regelId, versieId } = await regel(wereld, regio);
    const aantallen: number[] = [];
    const casussen: string[] = [];
    for (let keer = 0; keer < 5; keer += 1) {
      casussen.push((await afgeweken(wereld, regio, versieId)).casusId);
      aantallen.push((await signalen(regelId)).length);
    }
    expect(aantallen).toEqual([0, 0, 1, 1, 1]);
    const [signaal] = await signalen(regelId);
    expect(signaal).toMatchObject({ aantal: 3, behandeldOp: null });
    const [gebeurtenis] = await wereld.achterDeSloten<object>(
      `select to_jsonb(g) || jsonb_build_object('inhoud', i.inhoud) as alles from gebeurtenis g left join gebeurtenis_inhoud i on i.gebeurtenis_id = g.id where g.onderwerp_id = $1`, [signaal?.id]);
    expect(JSON.stringify(gebeurtenis)).toContain('beleidssignaal.ontstaan');
    for (const casusId of casussen) expect(JSON.stringify([gebeurtenis, signaal])).not.toContain(casusId);
  });

  it('[Y26] is on the agenda of the policy table by itself, with the rule and a count and nothing of a casus, and only where there is such a table', async () => {
    const punten = (hier: TestRegio) => wereld.achterDeSloten<{ id: string; titel: string; tekst: string; herkomst: string }>("select * from beleidspunt where regio_id = $1 and herkomst = 'regel'", [hier.id]);
    const zonder = wereld.regios[2];
    const elders = await regel(wereld, zonder);
    for (let keer = 0; keer < 3; keer += 1) await afgeweken(wereld, zonder, elders.versieId);
    expect(await punten(zonder)).toEqual([]);
    await wereld.als(regio, 'beheerder', (tx) => wereld.test.app.get(Tafels).richtIn(tx, { naam: 'Beleidsoverleg', soort: 'beleid', voorzitterLidId: regio.leden.plaatsvervanger.ctx.lidId, ritme: 'maandelijks' }));
    const { regelId, versieId } = await regel(wereld, regio, { naam: 'Binding van drie jaar 0190a1b2-0000-7000-8000-000000000001' });
    const casussen: string[] = [];
    for (let keer = 0; keer < 4; keer += 1) casussen.push((await afgeweken(wereld, regio, versieId)).casusId);
    const [signaal] = await signalen(regelId);
    const gevonden = await punten(regio);
    expect(gevonden).toMatchObject([{ id: signaal?.id, titel: 'Vaker opzij: Binding van drie jaar', tekst: 'Deze regel ging 3 keer opzij. Past de regel nog?' }]);
    for (const verborgen of [...casussen, 'Vera', 'Voorbeeld']) expect(JSON.stringify(gevonden)).not.toContain(verborgen);
    // Nobody puts another signal there, or this one twice.
    await expect(wereld.als(regio, 'corporatie', (tx) => tx.sql('select signaal_agenderen($1) as punt', [signaal?.id]))).resolves.toEqual([{ punt: null }]);
    await expect(wereld.als(wereld.regios[1], 'regisseur', (tx) => tx.sql('select signaal_agenderen($1) as punt', [signaal?.id]))).resolves.toEqual([{ punt: null }]);
  });

  it('is answered once, and comes again after three more', async () => {
    const { regelId, versieId } = await regel(wereld, regio);
    for (let keer = 0; keer < 3; keer += 1) await afgeweken(wereld, regio, versieId);
    const [signaal] = await signalen(regelId);
    await expect(behandel(signaal?.id ?? '', 'bestuurder', wereld.regios[1])).rejects.toThrow(expect.objectContaining({ code: 'NietGevonden' }));
    await expect(behandel(signaal?.id ?? '', 'corporatie')).rejects.toThrow(expect.objectContaining({ code: 'NietGevonden' }));
    const uitslag = await Promise.allSettled([behandel(signaal?.id ?? ''), behandel(signaal?.id ?? '', 'beheerder')]);
    expect(uitslag.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    for (let keer = 0; keer < 3; keer += 1) await afgeweken(wereld, regio, versieId);
    expect((await signalen(regelId)).map(({ behandeldOp }) => behandeldOp === null)).toEqual([true, false]);
  });

  it('comes once when two tables take the third deviation at the same moment, and is nobody else to see', async () => {
    const { regelId, versieId } = await regel(wereld, regio);
    await afgeweken(wereld, regio, versieId);
    const rondes: string[] = [];
    for (let tafel = 0; tafel < 3; tafel += 1) {
      const voorstelId = await wereld.voorstel(regio, await wereld.casus(regio, 'corporatie'), buiten(versieId));
      rondes.push(await wereld.geslotenRonde(regio, voorstelId, [['begeleider', 'akkoord'], ['corporatie', 'akkoord']]));
    }
    await Promise.all(rondes.map((rondeId) => wereld.stelVast(regio, rondeId)));
    expect(await signalen(regelId)).toHaveLength(1);
    expect(await signalen(regelId, 'corporatie')).toEqual([]);
    expect(await signalen(regelId, 'regisseur', wereld.regios[1])).toEqual([]);
  });
});
