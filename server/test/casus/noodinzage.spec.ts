import { nieuwId } from '@doorbraaktafel/shared/ids';
import { lidkamer } from '@doorbraaktafel/shared/live';
import { Dossier, Noodinzages } from '../../src/modules/casus/index.js';
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import { dag } from '../harness/dagen.js';
import { signIn } from '../harness/graphql.js';
import type { TestRegio, TestRol } from '../harness/regios.js';
import { achterDeSloten, als, brengIn, lees, maakClientLos, maakWereld, nodigUit, ziet, type Wereld } from './wereld.js';

let wereld: Wereld;
let regio: TestRegio;

beforeAll(async () => {
  wereld = await maakWereld();
  [regio] = wereld.regios;
});
afterAll(() => wereld.stop());

const REDEN = 'De bewoner belt en is in gevaar.';

async function metNaam(waar: TestRegio = regio): Promise<{ casusId: string; schuilnaam: string }> {
  await maakClientLos(wereld, waar);
  const clientId = await als(wereld, waar, 'begeleider', async (tx) => {
    const id = nieuwId();
    await tx.sql('insert into caseload (regio_id, id, organisatie_id, gemeente_id, naam, client_lid_id) values ($1, $2, $3, $4, $5, $6)', [
      waar.id, id, waar.organisaties.zorg, waar.organisaties.gemeente, 'Vera Voorbeeld', waar.leden.client.ctx.lidId,
    ]);
    tx.record({ actie: 'caseload.toegevoegd', onderwerp: { soort: 'caseload', id } });
    return id;
  });
  const casusId = await brengIn(wereld, waar, { nieuweClient: undefined, clientId });
  await als(wereld, waar, 'begeleider', async (tx) => {
    for (const gegevensgroep of ['verslaving', 'diagnose'] as const) {
      await wereld.test.app.get(Dossier).legVast(tx, { opdrachtId: nieuwId(), casusId, gegevensgroep, regels: [{ label: 'Wat', waarde: 'In behandeling' }] });
    }
  });
  const [rij] = await achterDeSloten<{ naam: string }>(wereld, 'select pseudoniem as naam from casus where id = $1', [casusId]);
  return { casusId, schuilnaam: rij?.naam ?? '' };
}

const neem = (rol: TestRol, schuilnaam: string, waar: TestRegio = regio, reden = REDEN) =>
  als(wereld, waar, rol, (tx) => wereld.test.app.get(Noodinzages).neem(tx, { opdrachtId: nieuwId(), schuilnaam, reden }));

describe('looking in an emergency', () => {
  it('is refused without a fresh proof of identity, to roles without clients, without a whole sentence, and for a name that no casus bears', async () => {
    const { casusId, schuilnaam } = await metNaam();
    const stuur = async (rol: TestRol, invoer: object, oud = false) => {
      const client = await signIn(wereld.test, regio.leden[rol].email);
      if (oud) await achterDeSloten(wereld, `set session_replication_role = 'replica'; update sessie set bevestigd_op = now() - interval '20 minutes', begonnen_op = now() - interval '20 minutes' where lid_id = '${regio.leden[rol].ctx.lidId}'`, []);
      return JSON.stringify(await client.send('mutation ($invoer: NoodinzageNemenInvoer!) { noodinzageNemen(invoer: $invoer) { __typename ... on Weigering { code veld } } }', {
        invoer: { opdrachtId: nieuwId(), schuilnaam, reden: REDEN, ...invoer },
      }));
    };
    expect(await stuur('wmo', {}, true)).toContain('BevestigingNodig');
    expect(await stuur('fonds', {})).toContain('NietToegestaan');
    expect(await stuur('client', {})).toContain('NietToegestaan');
    expect(await stuur('wmo', { reden: 'Nood.' })).toContain('OngeldigeInvoer');
    expect(await stuur('wmo', { schuilnaam: 'Bestaatniet' })).toContain('NietGevonden');
    expect(await ziet(wereld, regio, 'wmo', casusId)).toBe(false);
  });

  it('never opens a casus of another regio, whoever knows its name', async () => {
    const [, ander] = wereld.regios;
    const { schuilnaam } = await metNaam(ander);
    const [hier] = await achterDeSloten(wereld, 'select 1 from casus where regio_id = $1 and pseudoniem = $2', [regio.id, schuilnaam]);
    if (!hier) await expect(neem('wmo', schuilnaam)).rejects.toMatchObject({ code: 'NietGevonden' });
    const rijen = await achterDeSloten<{ regio: string }>(wereld, 'select distinct regio_id as regio from noodinzage', []);
    expect(rijen.every(({ regio: waar }) => waar === regio.id)).toBe(true);
  });

  it('opens the casus for an hour with what needs consent, no more than the own role, and closes by itself', async () => {
    const { casusId, schuilnaam } = await metNaam();
    await neem('wmo', ` ${schuilnaam.toUpperCase()} `);
    expect(await ziet(wereld, regio, 'wmo', casusId)).toBe(true);
    const groepen = (rol: TestRol) => lees(wereld, regio, rol, (tx) => tx.sql<{ g: string }>('select gegevensgroep as g from dossierdeel where casus_id = $1 order by 1', [casusId]));
    expect(await groepen('wmo')).toEqual([{ g: 'diagnose' }, { g: 'verslaving' }]);
    await neem('corporatie', schuilnaam);
    expect(await groepen('corporatie')).toEqual([]);
    const [duur] = await achterDeSloten(wereld, `select extract(epoch from tot - vanaf)::int as seconden from casustoegang where casus_id = $1 and lid_id = $2`, [casusId, regio.leden.wmo.ctx.lidId]);
    expect(duur).toEqual({ seconden: 3600 });
    await achterDeSloten(wereld, `set session_replication_role = 'replica'; update casustoegang set tot = now() where casus_id = '${casusId}' and grond = 'noodinzage'`, []);
    expect(await ziet(wereld, regio, 'wmo', casusId)).toBe(false);
  });

  it('is looking only: nothing of the casus changes by who has no other ground, whatever the act', async () => {
    const { casusId, schuilnaam } = await metNaam();
    await neem('wmo', schuilnaam);
    const wmo = await signIn(wereld.test, regio.leden.wmo.email);
    const doe = async (naam: string, invoer: object) => {
      const soort = `${naam.charAt(0).toUpperCase()}${naam.slice(1)}Invoer`;
      const { errors, data } = await wmo.send(`mutation ($invoer: ${soort}!) { ${naam}(invoer: $invoer) { __typename ... on Weigering { code boodschap } } }`, { invoer: { opdrachtId: nieuwId(), casusId, ...invoer } });
      return errors?.[0]?.extensions.code ?? JSON.stringify(data);
    };
    const morgen = dag(5);
    const acts: [string, object][] = [
      ['berichtPlaatsen', { tekst: 'Wij lossen dit zelf wel op.', alleenEigenOrganisatie: false }],
      ['actieToevoegen', { tekst: 'Regel een sleutel', organisatieId: regio.organisaties.zorg, voor: morgen }],
      ['bsnVastleggen', { bsn: '111222333' }],
    ];
    const kan = () => wmo.field<{ inNoodTot: string | null; acties: { naam: string; toegestaan: boolean; reden: string | null }[] }>('query ($id: ID!) { casus(id: $id) { inNoodTot acties { naam toegestaan reden } } }', { id: casusId });
    const inNood = await kan();
    expect(inNood.inNoodTot).toEqual(expect.any(String));
    for (const { naam, toegestaan, reden } of inNood.acties) expect([naam, toegestaan, reden]).toEqual([naam, false, expect.stringContaining('alleen lezen')]);
    for (const [naam, invoer] of acts) expect([naam, await doe(naam, invoer)]).toEqual([naam, 'NietToegestaan']);
    await expect(als(wereld, regio, 'wmo', (tx) => Promise.resolve(tx.record({ actie: 'casus.wat_dan_ook', onderwerp: { soort: 'casus', id: casusId }, casusId })))).rejects.toMatchObject({ code: 'NietToegestaan' });
    await nodigUit(wereld, regio, casusId, regio.organisaties.gemeente, [regio.leden.wmo.ctx.lidId]);
    expect(await doe('berichtPlaatsen', { tekst: 'Nu zitten wij aan tafel.', alleenEigenOrganisatie: false })).toContain('"Bericht"');
    const aanTafel = await kan();
    expect([aanTafel.inNoodTot, aanTafel.acties.some(({ toegestaan }) => toegestaan)]).toEqual([null, true]);
  });

  it('tells the regisseur and the FG at once, is a red line in the log, and is shown to the client with the reason', async () => {
    const { casusId, schuilnaam } = await metNaam();
    await neem('wmo', schuilnaam);
    for (const rol of ['regisseur', 'auditor'] as const) {
      const berichten = await achterDeSloten(wereld, `select gegevens from kamerbericht where kamer_id = $1 and soort = 'noodinzage.gewijzigd' and gegevens ->> 'casusId' = $2`, [lidkamer(regio.leden[rol].ctx.lidId), casusId]);
      expect([rol, berichten.length]).toEqual([rol, 1]);
      const gezien = await lees(wereld, regio, rol, (tx) => wereld.test.app.get(Noodinzages).alle(tx));
      expect(gezien.find((n) => n.casusId === casusId)).toMatchObject({ pseudoniem: schuilnaam, reden: REDEN, lidNaam: 'wmo van Duinrand', gezienOp: null });
    }
    expect(await lees(wereld, wereld.regios[1], 'auditor', (tx) => wereld.test.app.get(Noodinzages).alle(tx))).toEqual([]);
    for (const rol of ['begeleider', 'client', 'wmo'] as const) expect([rol, await lees(wereld, regio, rol, (tx) => tx.sql('select 1 from noodinzage'))]).toEqual([rol, []]);
    const wmo = await signIn(wereld.test, regio.leden.wmo.email);
    await wmo.field('query ($id: ID!) { casus(id: $id) { delen { titel } } }', { id: casusId });
    const regels = await achterDeSloten<{ nood: boolean }>(wereld, `select distinct noodgreep as nood from toegangsregel where casus_id = $1 and lid_id = $2`, [casusId, regio.leden.wmo.ctx.lidId]);
    expect(regels).toEqual([{ nood: true }]);
    const auditor = await signIn(wereld.test, regio.leden.auditor.email);
    const log = await auditor.field<{ regels: { handeling: string; doel: string; inNood: boolean }[] }>('{ auditRegels(pagina: 1) { regels { handeling doel inNood } } }');
    expect(log.regels.filter(({ inNood }) => inNood)).toEqual(log.regels.filter(({ handeling }) => handeling === 'casus noodinzage'));
    expect(log.regels.find(({ inNood }) => inNood)?.doel).toBe('kijken in nood');
    const client = await signIn(wereld.test, regio.leden.client.email);
    const gekeken = await client.field<{ nood: boolean; noodReden: string | null; rol: string }[]>(
      'query ($id: ID!) { wieHeeftGekeken(casusId: $id) { nood noodReden rol } }', { id: casusId });
    expect(gekeken.filter(({ rol }) => rol === 'gemeente_wmo')).toEqual(expect.arrayContaining([{ nood: true, noodReden: REDEN, rol: 'gemeente_wmo' }]));
    expect(gekeken.filter(({ rol }) => rol !== 'gemeente_wmo').some(({ nood }) => nood)).toBe(false);
  });

  it('names to toezicht only a casus that was looked into, and to nobody else', async () => {
    const [gekeken, ander] = [await metNaam(), await metNaam()];
    await neem('wmo', gekeken.schuilnaam);
    const naam = (rol: TestRol, casusId: string, waar = regio) => lees(wereld, waar, rol, (tx) => tx.sql<{ naam: string | null }>('select noodinzage_schuilnaam($1) as naam', [casusId]));
    expect(await naam('auditor', gekeken.casusId)).toEqual([{ naam: gekeken.schuilnaam }]);
    for (const [rol, casusId, waar] of [['auditor', ander.casusId, regio], ['corporatie2', gekeken.casusId, regio], ['beheerder', gekeken.casusId, regio], ['auditor', gekeken.casusId, wereld.regios[1]]] as const) {
      expect([rol, await naam(rol, casusId, waar)]).toEqual([rol, [{ naam: null }]]);
    }
  });

  it('gives toezicht the reason without the name of a client, and the regisseur as it was written', async () => {
    const { casusId, schuilnaam } = await metNaam();
    const reden = 'Vera Voorbeeld belt: mevrouw Voorbeeld is in gevaar.';
    await neem('wmo', schuilnaam, regio, reden);
    const gelezen = async (rol: TestRol) => (await lees(wereld, regio, rol, (tx) => wereld.test.app.get(Noodinzages).alle(tx))).find((n) => n.casusId === casusId)?.reden;
    expect(await gelezen('auditor')).toMatch(/belt: .* is in gevaar\./);
    expect(await gelezen('auditor')).not.toMatch(/Vera|Voorbeeld/);
    expect(await gelezen('regisseur')).toBe(reden);
  });

  it('marks reading in the same quarter of an hour as before, and only the regisseur says to have looked at it', async () => {
    const { casusId, schuilnaam } = await metNaam();
    const lezer = (tx: Parameters<Parameters<UnitOfWork['lees']>[1]>[0]) => Promise.resolve(tx.gelezen({ casusId, gegevensgroep: 'casus', doel: 'proef' }));
    await lees(wereld, regio, 'plaatsvervanger', lezer);
    await neem('plaatsvervanger', schuilnaam);
    await lees(wereld, regio, 'plaatsvervanger', lezer);
    const regels = await achterDeSloten(wereld, `select noodgreep as nood from toegangsregel where casus_id = $1 and lid_id = $2 order by 1`, [casusId, regio.leden.plaatsvervanger.ctx.lidId]);
    expect(regels).toEqual([{ nood: false }, { nood: true }]);
    const [{ id } = { id: '' }] = await achterDeSloten<{ id: string }>(wereld, 'select id from noodinzage where casus_id = $1', [casusId]);
    const gezien = (rol: TestRol) => als(wereld, regio, rol, (tx) => wereld.test.app.get(Noodinzages).gezien(tx, { opdrachtId: nieuwId(), noodinzageId: id }));
    await expect(gezien('begeleider')).rejects.toMatchObject({ code: 'NietGevonden' });
    await gezien('regisseur');
    const [rij] = await achterDeSloten(wereld, 'select gezien_door as wie from noodinzage where id = $1', [id]);
    expect(rij).toEqual({ wie: regio.leden.regisseur.ctx.lidId });
  });
});
