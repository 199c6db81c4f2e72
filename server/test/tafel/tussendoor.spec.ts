import { nieuwId } from '@doorbraaktafel/shared/ids';
import { BuitenDeTafel, Uitzoeken } from '../../src/modules/tafel/index.js';
import { Wereld } from '../besluit/wereld.js';
import { dag } from '../harness/dagen.js';
import { signIn } from '../harness/graphql.js';
import type { TestRegio, TestRol } from '../harness/regios.js';

const VELDEN = `casusId opdracht { lidNaam uren tot beeindigdOp teLaat } bevindingen { bron tekst vastgelegdDoorNaam } opgelost mogelijk { naam toegestaan }`;

interface Beeld {
  __typename: string;
  veld: string | null;
  opdracht: { lidNaam: string; uren: number; tot: string; beeindigdOp: string | null; teLaat: boolean } | null;
  bevindingen: { bron: string; tekst: string }[];
  opgelost: string | null;
  mogelijk: { naam: string; toegestaan: boolean }[];
}

let wereld: Wereld;
let regio: TestRegio;
beforeAll(async () => {
  wereld = await Wereld.maak();
  [regio] = wereld.regios;
});
afterAll(() => wereld.test.stop());

async function doe(rol: TestRol, naam: string, invoer: object): Promise<Beeld> {
  const client = await signIn(wereld.test, regio.leden[rol].email);
  const type = `${naam.charAt(0).toUpperCase()}${naam.slice(1)}Invoer`;
  return client.field<Beeld>(`mutation ($i: ${type}!) { ${naam}(invoer: $i) { __typename ... on Tussendoor { ${VELDEN} } ... on Weigering { code veld } } }`, { i: { opdrachtId: nieuwId(), ...invoer } });
}

async function lees(rol: TestRol, casusId: string): Promise<Beeld> {
  return (await signIn(wereld.test, regio.leden[rol].email)).field<Beeld>(`query ($id: ID!) { tussendoor(casusId: $id) { __typename ${VELDEN} } }`, { id: casusId });
}

/** As before any agenda was published: who takes part sees it only for own work. */
async function vanDeAgenda(casusId: string): Promise<void> {
  await wereld.achterDeSloten("update casustoegang set onthuld_tot = '-infinity' where casus_id = $1 and grond = 'deelnemer' and lid_id = $2", [casusId, regio.leden.corporatie.ctx.lidId]);
}

async function opDeEerstePagina(rol: TestRol, casusId: string): Promise<object[]> {
  const client = await signIn(wereld.test, regio.leden[rol].email);
  const { werk } = await client.field<{ werk: { casusId: string }[] }>('{ dezeWeek { werk { soort casusId pseudoniem termijn } } }');
  return werk.filter((regel) => regel.casusId === casusId);
}

const opdracht = (casusId: string, anders: object = {}) => ({ casusId, lidId: regio.leden.corporatie.ctx.lidId, vraag: 'Mag iemand met een huurschuld hier wonen?', uren: 4, tot: dag(7), ...anders });
const mag = ({ mogelijk }: Beeld) => mogelijk.filter(({ toegestaan }) => toegestaan).map(({ naam }) => naam);

describe('digging in between zittingen', () => {
  it('[Y01] is given by who leads the casus, to who takes part, with hours and a day to come', async () => {
    const casusId = await wereld.casus(regio, 'corporatie');
    await expect(doe('begeleider', 'uitzoekerToewijzen', opdracht(casusId))).rejects.toThrow(/NietToegestaan/);
    expect(await doe('regisseur', 'uitzoekerToewijzen', opdracht(casusId, { lidId: regio.leden.corporatie2.ctx.lidId }))).toMatchObject({ __typename: 'GeenDeelnemer', veld: 'lidId' });
    expect(await doe('regisseur', 'uitzoekerToewijzen', opdracht(casusId, { lidId: regio.leden.bestuurder.ctx.lidId }))).toMatchObject({ __typename: 'GeenDeelnemer', veld: 'lidId' });
    expect(await doe('regisseur', 'uitzoekerToewijzen', opdracht(casusId, { lidId: regio.leden.beheerder.ctx.lidId }))).toMatchObject({ __typename: 'GeenDeelnemer', veld: 'lidId' });
    expect(await doe('regisseur', 'uitzoekerToewijzen', opdracht(casusId, { tot: dag(-1) }))).toMatchObject({ __typename: 'DatumInVerleden', veld: 'tot' });
    expect(await doe('regisseur', 'uitzoekerToewijzen', opdracht(casusId, { uren: 0 }))).toMatchObject({ __typename: 'OngeldigeInvoer', veld: 'uren' });
    expect(await doe('regisseur', 'uitzoekerToewijzen', opdracht(casusId, { vraag: ' ' }))).toMatchObject({ __typename: 'OngeldigeInvoer', veld: 'vraag' });
    expect(await doe('regisseur', 'uitzoekerToewijzen', opdracht(casusId))).toMatchObject({ opdracht: { lidNaam: 'corporatie van Duinrand', uren: 4, tot: dag(7), beeindigdOp: null, teLaat: false } });
  });

  it('opens a casus that is on no agenda for who digs in while it runs, and stands on that first page', async () => {
    const casusId = await wereld.casus(regio, 'corporatie');
    await vanDeAgenda(casusId);
    await expect(lees('corporatie', casusId)).rejects.toThrow(/NietGevonden/);
    expect(await opDeEerstePagina('corporatie', casusId)).toEqual([]);
    await doe('regisseur', 'uitzoekerToewijzen', opdracht(casusId));
    expect(mag(await lees('corporatie', casusId))).toEqual(['bevindingVastleggen', 'uitzoekenAfronden']);
    expect(await opDeEerstePagina('corporatie', casusId)).toEqual([{ soort: 'uitzoeken', casusId, pseudoniem: expect.any(String) as string, termijn: dag(7) }]);
    for (const rol of ['regisseur', 'begeleider', 'directie'] as const) expect([rol, await opDeEerstePagina(rol, casusId)]).toEqual([rol, []]);
    expect(await doe('corporatie', 'bevindingVastleggen', { casusId, bron: 'Eigen dossier', tekst: 'Ja, met een regeling.' })).toMatchObject({ bevindingen: [{ bron: 'Eigen dossier' }] });
    await doe('corporatie', 'uitzoekenAfronden', { casusId });
    expect(await opDeEerstePagina('corporatie', casusId)).toEqual([]);
    await wereld.achterDeSloten("update uitzoekopdracht set beeindigd_op = now() - interval '61 seconds' where casus_id = $1", [casusId]);
    await expect(lees('corporatie', casusId)).rejects.toThrow(/NietGevonden/);
  });

  it('lets only the uitzoeker write what was found, each with its source, for who may read the conversation', async () => {
    const casusId = await wereld.casus(regio, 'corporatie');
    await doe('regisseur', 'uitzoekerToewijzen', opdracht(casusId));
    const bevinding = { casusId, bron: 'Gebeld met de schuldhulp', tekst: 'Er loopt een regeling.' };
    expect(await doe('begeleider', 'bevindingVastleggen', bevinding)).toMatchObject({ __typename: 'NietUwUitzoekopdracht' });
    expect(await doe('corporatie', 'bevindingVastleggen', { ...bevinding, bron: '' })).toMatchObject({ __typename: 'OngeldigeInvoer', veld: 'bron' });
    expect(await doe('corporatie', 'bevindingVastleggen', bevinding)).toMatchObject({ bevindingen: [{ bron: 'Gebeld met de schuldhulp', tekst: 'Er loopt een regeling.' }] });
    expect((await lees('begeleider', casusId)).bevindingen).toHaveLength(1);
    const regels = await wereld.achterDeSloten("select 1 from toegangsregel where casus_id = $1 and lid_id = $2 and gegevensgroep = 'discussie'", [casusId, regio.leden.begeleider.ctx.lidId]);
    expect(regels.length).toBeGreaterThan(0);
    for (const sql of ["update bevinding set tekst = 'anders' where casus_id = $1", 'delete from bevinding where casus_id = $1']) {
      await expect(wereld.als(regio, 'corporatie', (tx) => tx.sql(sql, [casusId]))).rejects.toMatchObject({ code: '42501' });
    }
    await expect(lees('client', casusId)).rejects.toThrow(/NietToegestaan/);
    await expect(lees('corporatie2', casusId)).rejects.toThrow(/NietGevonden/);
    await expect(wereld.lees(wereld.regios[1], 'regisseur', (tx) => wereld.test.app.get(Uitzoeken).beeld(tx, casusId))).rejects.toThrow(expect.objectContaining({ code: 'NietGevonden' }));
  });

  it('has one uitzoeker at a time, says when it is late, and ends by the uitzoeker or the regisseur', async () => {
    const casusId = await wereld.casus(regio, 'corporatie');
    await doe('regisseur', 'uitzoekerToewijzen', opdracht(casusId));
    await doe('regisseur', 'uitzoekerToewijzen', opdracht(casusId, { lidId: regio.leden.begeleider.ctx.lidId }));
    expect(mag(await lees('corporatie', casusId))).toEqual([]);
    expect(mag(await lees('begeleider', casusId))).toEqual(['bevindingVastleggen', 'uitzoekenAfronden']);
    await wereld.achterDeSloten('update uitzoekopdracht set tot = current_date - 2 where casus_id = $1', [casusId]);
    expect((await lees('regisseur', casusId)).opdracht).toMatchObject({ teLaat: true });
    expect(await doe('corporatie', 'uitzoekenAfronden', { casusId })).toMatchObject({ __typename: 'NietUwUitzoekopdracht' });
    expect((await doe('regisseur', 'uitzoekenAfronden', { casusId })).opdracht?.beeindigdOp).toEqual(expect.any(String));
    expect(await doe('begeleider', 'bevindingVastleggen', { casusId, bron: 'Eigen dossier', tekst: 'Te laat.' })).toMatchObject({ __typename: 'NietUwUitzoekopdracht' });
    await Promise.all([1, 2, 3].map(() => doe('regisseur', 'uitzoekerToewijzen', opdracht(casusId))));
    expect(await wereld.achterDeSloten('select 1 from uitzoekopdracht where casus_id = $1 and beeindigd_op is null', [casusId])).toHaveLength(1);
  });
});

describe('solved outside the table', () => {
  const losOp = (casusId: string, rol: TestRol = 'regisseur', reden = 'De buurman betaalde de borg.') => doe(rol, 'buitenTafelOplossen', { casusId, reden });

  it('is one sentence by who leads the casus, once, and can be taken back with a reason', async () => {
    const casusId = await wereld.casus(regio, 'corporatie');
    await expect(losOp(casusId, 'corporatie')).rejects.toThrow(/NietToegestaan/);
    expect(await losOp(casusId, 'regisseur', ' ')).toMatchObject({ __typename: 'OngeldigeInvoer', veld: 'reden' });
    expect(await doe('regisseur', 'buitenTafelHeropenen', { casusId, reden: 'Toch niet.' })).toMatchObject({ __typename: 'NietOpgelost' });
    expect(await losOp(casusId)).toMatchObject({ opgelost: 'De buurman betaalde de borg.' });
    expect(await losOp(casusId)).toMatchObject({ __typename: 'AlOpgelost' });
    expect(await doe('plaatsvervanger', 'buitenTafelHeropenen', { casusId, reden: 'De borg kwam niet.' })).toMatchObject({ opgelost: null });
    expect((await losOp(casusId)).opgelost).toBe('De buurman betaalde de borg.');
    await expect(wereld.als(wereld.regios[1], 'regisseur', (tx) => wereld.test.app.get(BuitenDeTafel).losOp(tx, casusId, 'x'))).rejects.toThrow(expect.objectContaining({ code: 'NietGevonden' }));
  });

  it('takes the casus off the agenda and out of the candidates, on the table as besproken', async () => {
    const [opTafel, later] = [await wereld.casus(regio, 'corporatie'), await wereld.casus(regio, 'corporatie')];
    const zittingId = await wereld.zitting(regio, [opTafel, later], ['regisseur']);
    const client = await signIn(wereld.test, regio.leden.regisseur.email);
    const agenda = () => client.field<{ agenda: { id: string; casusId: string; uitkomst: string | null }[] }>('query ($id: ID!) { zitting(id: $id) { agenda { id casusId uitkomst } } }', { id: zittingId });
    const [punt] = (await agenda()).agenda;
    await client.field('mutation ($i: AgendapuntOpTafelLeggenInvoer!) { agendapuntOpTafelLeggen(invoer: $i) { __typename } }', { i: { opdrachtId: nieuwId(), agendapuntId: punt!.id } });
    await losOp(later);
    await losOp(opTafel);
    expect((await agenda()).agenda).toEqual([{ id: punt!.id, casusId: opTafel, uitkomst: 'besproken' }]);
    const { kandidaten } = await client.field<{ kandidaten: { casus: { id: string } }[] }>('{ dezeWeek { kandidaten { casus { id } } } }');
    expect(kandidaten.map(({ casus }) => casus.id)).not.toContain(later);
    await doe('regisseur', 'buitenTafelHeropenen', { casusId: later, reden: 'De borg kwam niet.' });
    const terug = await client.field<{ kandidaten: { casus: { id: string } }[] }>('{ dezeWeek { kandidaten { casus { id } } } }');
    expect(terug.kandidaten.map(({ casus }) => casus.id)).toContain(later);
  });

  it('leaves an event without words for the log', async () => {
    const casusId = await wereld.casus(regio, 'corporatie');
    await losOp(casusId);
    const [regel] = await wereld.achterDeSloten<{ inhoud: object }>(
      `select coalesce(i.inhoud, '{}') as inhoud from gebeurtenis g left join gebeurtenis_inhoud i on i.regio_id = g.regio_id and i.gebeurtenis_id = g.id
       where g.onderwerp_id = $1 and g.actie = 'casus.opgelost_buiten_de_tafel'`, [casusId]);
    expect(JSON.stringify(regel?.inhoud)).not.toContain('buurman');
  });
});
