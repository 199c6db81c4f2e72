import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { nieuwId } from '@doorbraaktafel/shared/ids';
import { Fondswereld } from './fondswereld.js';
import { Wereld } from './wereld.js';

type Rij = Record<string, unknown>;

const DOSSIER = `query ($id: ID!) { uitgave(id: $id) { boekingen { id soort reden } akkoorden { lidId wijze grond totEnMetInCent }
  redenen { soort } voorzieningen { regeling uitkomst reden } kosten { gemeenteNaam kostenplaats taakveld } } }`;
const CORRIGEREN = 'mutation ($invoer: BetalingCorrigerenInvoer!) { betalingCorrigeren(invoer: $invoer) { __typename } }';
const EXPORT = `mutation ($invoer: GrootboekExporterenInvoer!) { grootboekExporteren(invoer: $invoer) {
  ... on Exportbestand { inhoudBase64 } ... on Weigering { code } } }`;

const SPOOR = `query ($id: ID!) { besluitSpoor(besluitId: $id) { tekst verloop { eindeReden } } }`;

let w: Fondswereld;
let uitgaveId: string;
let fondsId: string;

/** A granted request that was paid by mistake and taken back, with the client's name in the reason. */
beforeAll(async () => {
  w = await Fondswereld.maak();
  const { casusId, ...fonds } = await w.fondsMetCasus();
  fondsId = fonds.fondsId;
  const voorzieningen = [
    { regeling: 'bijzondere_bijstand', uitkomst: 'afgewezen', uitkomstOp: '2026-11-02', reden: 'Vera heeft te veel spaargeld.' },
    { regeling: 'armoedebeleid', uitkomst: 'niet_van_toepassing' }, { regeling: 'fonds', uitkomst: 'te_laat' },
  ];
  uitgaveId = (await w.vraagAan('begeleider', { casusId, fondsId, bedragInCent: '15000', voorzieningen })).id!;
  await w.keurGoed('fonds2', uitgaveId);
  await w.keurGoed('fonds', uitgaveId);
  await w.betaal('fonds', uitgaveId);
  const boekingId = (await lees('fonds')).boekingen.find(({ soort }) => soort === 'betaling')!.id;
  await w.wie('fonds').field(CORRIGEREN, { invoer: { opdrachtId: nieuwId(), uitgaveId, boekingId, reden: 'Bed van vera voorbeeld was al betaald, meldt Vera aan de verantwoording.' } });
});
afterAll(() => w.sluit());

const lees = (wie: Parameters<Fondswereld['wie']>[0]) =>
  w.wie(wie).field<{ boekingen: { id: string; soort: string; reden: string | null }[]; akkoorden: Rij[]; redenen: Rij[]; voorzieningen: Rij[]; kosten: Rij }>(DOSSIER, { id: uitgaveId });

async function bestand(wie: Parameters<Fondswereld['wie']>[0], vorm = 'csv'): Promise<string> {
  const { inhoudBase64 } = await w.wie(wie).field<{ inhoudBase64: string }>(EXPORT, { invoer: { opdrachtId: nieuwId(), vorm, fondsId, van: '2020-01-01', totEnMet: '2030-12-31' } });
  return Buffer.from(inhoudBase64, 'base64').toString();
}

describe('what toezicht reads of an expense', () => {
  it('is refused to who neither holds the fonds nor audits: a party sees no reason of an entry', async () => {
    expect((await w.wie('corporatie').send(EXPORT, { invoer: { opdrachtId: nieuwId(), vorm: 'csv', fondsId, van: '2020-01-01', totEnMet: '2030-12-31' } })).errors?.[0]?.extensions.code).toBe('NietToegestaan');
    const { boekingen, voorzieningen, redenen } = await lees('corporatie');
    expect(boekingen.map(({ reden }) => reden)).toEqual([null, null, null]);
    expect([voorzieningen, redenen]).toEqual([[], []]);
    expect((await w.wie('vreemd').send(DOSSIER, { id: uitgaveId })).errors?.[0]?.extensions.code).toBe('NietGevonden');
  });

  it('who pays and under which head, what every preceding scheme said, and no words about the client', async () => {
    const { kosten, voorzieningen, redenen } = await lees('auditor');
    expect(kosten).toEqual({ gemeenteNaam: w.gemeenteNaam, kostenplaats: 'KP 4100', taakveld: '6.81' });
    expect(voorzieningen).toEqual([
      { regeling: 'armoedebeleid', uitkomst: 'niet_van_toepassing', reden: null }, { regeling: 'bijzondere_bijstand', uitkomst: 'afgewezen', reden: null },
      { regeling: 'fonds', uitkomst: 'te_laat', reden: null },
    ]);
    expect(redenen).toEqual([]);
  });

  it('who agreed and under which rule of the fonds', async () => {
    expect((await lees('auditor')).akkoorden).toEqual([
      { lidId: w.lid('fonds2'), wijze: 'akkoord', grond: 'goedkeurder', totEnMetInCent: null }, { lidId: w.lid('fonds'), wijze: 'akkoord', grond: 'beheerder', totEnMetInCent: null },
    ]);
  });

  it('why a payment was taken back, without the name that fund staff wrote', async () => {
    const reden = 'Bed van de cliënt was al betaald, meldt de cliënt aan de verantwoording.';
    for (const wie of ['auditor', 'fonds'] as const) {
      expect((await lees(wie)).boekingen.map(({ soort, reden: waarom }) => [soort, waarom])).toEqual([['reservering', null], ['betaling', null], ['correctie', reden]]);
    }
  });

  it('the number of every besluit in the file, as who holds the fonds does, whose casus is not disclosed to either', async () => {
    await w.wereld.opzetten(async (sql) => void (await sql("update casustoegang set onthuld_tot = '-infinity' where lid_id = $1", [w.lid('fonds2')])));
    const [besluit] = await w.database.alsBeheer<{ nummer: number }>('select b.nummer from besluit b join uitgave u on u.besluit_id = b.id where u.id = $1', [uitgaveId]);
    for (const wie of ['auditor', 'fonds2'] as const) {
      const [, ...regels] = (await bestand(wie)).trim().split('\r\n').map((regel) => regel.split(';'));
      expect([wie, new Set(regels.slice(1).map((delen) => delen[7]))]).toEqual([wie, new Set([`${besluit!.nummer}`])]);
    }
  });

  it('and no name of a client of another casus, as a payee, in a besluit or in the reason for withdrawing it', async () => {
    const ander = await w.fondsMetCasus();
    const [{ besluitId }] = (await w.database.alsBeheer<{ besluitId: string }>('select besluit_id as "besluitId" from uitgave where id = $1', [uitgaveId])) as [{ besluitId: string }];
    const zet = (tekst: string, waarden: unknown[]) => new Wereld(w.database).opzetten(async (sql) => void (await sql(tekst, waarden)));
    await zet("update persoonsgegeven set naam = 'Rens Zilverschoon' where casus_id = $1", [ander.casusId]);
    await zet("update besluit set tekst = 'Betaal het bed, zei R. Zilverschoon.', ingetrokken_op = now(), einde_reden = 'Rens Zilverschoon heeft zich bedacht.' where id = $1", [besluitId]);
    expect(await w.wie('auditor').field(SPOOR, { id: besluitId })).toEqual({ tekst: 'Betaal het bed, zei een cliënt.', verloop: { eindeReden: 'een cliënt heeft zich bedacht.' } });
    const ontvanger = 'query ($id: ID!) { uitgave(id: $id) { begunstigde { naam } } }';
    expect(await w.wie('auditor').field(ontvanger, { id: uitgaveId })).toEqual({ begunstigde: { naam: 'Kringloop De Proef' } });
    await zet("update uitgavebegunstigde set naam = 'R. Zilverschoon' where uitgave_id = $1", [uitgaveId]);
    expect(await w.wie('auditor').field(ontvanger, { id: uitgaveId })).toEqual({ begunstigde: null });
    expect(await w.wie('fonds').field(ontvanger, { id: uitgaveId })).toEqual({ begunstigde: { naam: 'R. Zilverschoon' } });
  });

  it('nor in the contract of shared risk or in why a claim was refused', async () => {
    await new Wereld(w.database).opzetten(async (sql) => {
      await sql(`insert into risicodeling (regio_id, uitgave_id, casus_id, fonds_id, rekening_id, contract, van, tot, vastgelegd_door)
        select regio_id, id, casus_id, fonds_id, gen_random_uuid(), 'Huur van Vera Voorbeeld', '2026-01-01', '2027-01-01', $2 from uitgave where id = $1`, [uitgaveId, w.lid('fonds')]);
      await sql(`insert into risicoclaim (regio_id, id, uitgave_id, casus_id, fonds_id, soort, schade_in_cent, ontstaan_op, bewijs_id, ingediend_door, besloten_op, besloten_door, reden)
        select regio_id, gen_random_uuid(), id, casus_id, fonds_id, 'huur', 500, '2026-06-01', gen_random_uuid(), $2, now(), $3, 'Vera Voorbeeld betaalde zelf.' from uitgave where id = $1`, [uitgaveId, w.lid('corporatie'), w.lid('fonds')]);
    });
    const vraag = 'query ($id: ID!) { risicodeling(id: $id) { contract claims { reden } } }';
    expect(await w.wie('auditor').field(vraag, { id: uitgaveId })).toEqual({ contract: 'Huur van de cliënt', claims: [{ reden: 'de cliënt betaalde zelf.' }] });
    expect(await w.wie('fonds').field(vraag, { id: uitgaveId })).toEqual({ contract: 'Huur van Vera Voorbeeld', claims: [{ reden: 'Vera Voorbeeld betaalde zelf.' }] });
    await new Wereld(w.database).opzetten(async (sql) => {
      for (const tabel of ['risicoclaim', 'risicodeling']) await sql(`delete from ${tabel} where uitgave_id = $1`, [uitgaveId]);
    });
  });

  it('and the file of the ledger says so too, per entry and without a name', async () => {
    const csv = await bestand('auditor');
    const regels = csv.trim().split('\r\n').map((regel) => regel.split(';'));
    const kolom = (naam: string) => regels[0]!.indexOf(naam);
    const drager = regels.slice(1).map((regel) => ['soort', 'gemeente', 'kostenplaats', 'taakveld'].map((naam) => regel[kolom(naam)]));
    expect(drager).toEqual([['begroting', '', 'KP 4100', '6.81'], ...['reservering', 'betaling', 'correctie'].map((soort) => [soort, w.gemeenteNaam, 'KP 4100', '6.81'])]);
    expect(regels.map((regel) => regel[kolom('reden')]).slice(1, 4)).toEqual(['', '', '']);
    expect(regels[4]?.[kolom('reden')]).toContain('was al betaald');
    expect(csv).not.toMatch(/\bvera\b|voorbeeld/i);
    expect(await bestand('auditor', 'hledger')).not.toContain('was al betaald');
  });
});
