import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { nieuwId } from '@doorbraaktafel/shared/ids';
import { Proefdatabase } from './database.js';
import { uitkomst as weigering } from './uitkomst.js';
import { type Regio, Wereld } from './wereld.js';

let database: Proefdatabase;
let wereld: Wereld;
let regio: Regio;
let andereRegio: Regio;

beforeAll(async () => {
  database = await Proefdatabase.maak();
  wereld = new Wereld(database);
  regio = await wereld.regio();
  andereRegio = await wereld.regio();
});
afterAll(() => database.verwijder());

async function gereserveerd(bedragInCent = 90_000n, vorm = {}, goedgekeurd = true) {
  const fondsId = await wereld.fonds(regio, vorm);
  const besluit = await wereld.besluit(regio, fondsId, bedragInCent);
  const uitgaveId = await wereld.reserveer(regio, { fondsId, ...besluit, bedragInCent, goedgekeurdDoor: goedgekeurd ? regio.beheerder : null });
  return { fondsId, uitgaveId, ...besluit };
}

describe('fonds_openen en fonds_begroten', () => {
  it('refuse a lid who does not hold funds', async () => {
    const fondsId = await wereld.fonds(regio);
    expect(await weigering(wereld.begroot(regio, fondsId, 100n, nieuwId(), regio.corporatie))).toBe('DT108');
    expect(await weigering(wereld.fonds({ ...regio, beheerder: regio.corporatie }))).toBe('DT108');
  });

  it('do not find the fonds of another regio', async () => {
    const fondsId = await wereld.fonds(andereRegio);
    expect(await weigering(wereld.begroot(regio, fondsId, 100n))).toBe('DT100 fondsId');
  });

  it('refuse zero and less', async () => {
    const fondsId = await wereld.fonds(regio);
    expect(await weigering(wereld.begroot(regio, fondsId, 0n))).toBe('23514');
    expect(await weigering(wereld.begroot(regio, fondsId, -5n))).toBe('23514');
  });
});

describe('fonds_reserveren', () => {
  it('refuses what the fonds does not have, and says what is left', async () => {
    const fondsId = await wereld.fonds(regio, { begrootInCent: 5_000n });
    const besluit = await wereld.besluit(regio, fondsId, 5_001n);
    expect(await weigering(wereld.reserveer(regio, { fondsId, ...besluit, bedragInCent: 5_001n }))).toBe('DT102 5000');
  });

  it('refuses above the ceiling of the casus, and says what room is left', async () => {
    const fondsId = await wereld.fonds(regio, { plafondInCent: 10_000n });
    const casusId = await wereld.casus(regio);
    const eerste = await wereld.besluit(regio, fondsId, 6_000n, casusId);
    await wereld.reserveer(regio, { fondsId, ...eerste, bedragInCent: 6_000n });
    const tweede = await wereld.besluit(regio, fondsId, 6_000n, casusId);
    expect(await weigering(wereld.reserveer(regio, { fondsId, ...tweede, bedragInCent: 6_000n }))).toBe('DT103 4000');
  });

  it('refuses without a besluit that carries it', async () => {
    const fondsId = await wereld.fonds(regio);
    const anderFonds = await wereld.fonds(regio);
    const besluit = await wereld.besluit(regio, fondsId, 6_000n);
    const advies = await wereld.besluit(regio, fondsId, 6_000n, undefined, 'advies');
    const vreemd = await wereld.besluit(andereRegio, await wereld.fonds(andereRegio), 6_000n);
    const poging = (wijziging: object) => weigering(wereld.reserveer(regio, { fondsId, ...besluit, bedragInCent: 6_000n, ...wijziging }));
    expect(await poging({ besluitId: nieuwId() })).toBe('DT100 besluitId');
    expect(await poging(vreemd)).toBe('DT100 besluitId');
    expect(await poging({ casusId: advies.casusId })).toBe('DT100 besluitId');
    expect(await poging({ door: regio.bestuurder })).toBe('DT100 besluitId');
    expect(await poging(advies)).toBe('DT109 advies');
    expect(await poging({ bedragInCent: 6_001n })).toBe('DT109 bedragInCent');
    expect(await poging({ fondsId: anderFonds })).toBe('DT109 fondsId');
    expect(await poging({ aangevraagdDoor: regio.corporatie })).toBe('DT109 aangevraagdDoor');
    expect(await poging({})).toBe('gelukt');
    expect(await poging({})).toBe('DT109 alGereserveerd');
  });

  it('refuses an approval by the requester, by an outsider, or one that nobody gave', async () => {
    const fondsId = await wereld.fonds(regio);
    const besluit = await wereld.besluit(regio, fondsId, 6_000n);
    const poging = (goedgekeurdDoor: string) => weigering(wereld.reserveer(regio, { fondsId, ...besluit, bedragInCent: 6_000n, goedgekeurdDoor }));
    expect(await poging(regio.aanvrager)).toBe('DT105');
    expect(await poging(regio.corporatie)).toBe('DT108');
    expect(await poging(regio.bestuurder)).toBe('DT108 goedgekeurdDoor');
    expect(await poging(regio.beheerder)).toBe('gelukt');
  });
});

describe('fonds_goedkeuren', () => {
  it('refuses the requester, an outsider, a second time and another regio', async () => {
    const { uitgaveId } = await gereserveerd(90_000n, {}, false);
    expect(await weigering(wereld.keurGoed(regio, uitgaveId, regio.aanvrager))).toBe('DT108');
    expect(await weigering(wereld.keurGoed(regio, uitgaveId, regio.corporatie))).toBe('DT108');
    expect(await weigering(wereld.keurGoed(andereRegio, uitgaveId))).toBe('DT100 uitgaveId');
    expect(await weigering(wereld.keurGoed(regio, uitgaveId))).toBe('gelukt');
    expect(await weigering(wereld.keurGoed(regio, uitgaveId))).toBe('DT110');
  });

  it('refuses a requester who holds the fonds himself', async () => {
    const vrager = { ...regio, beheerder: regio.aanvrager };
    await wereld.opzetten(async (sql) => void (await sql("update lid set rol = 'fondsbeheerder' where id = $1", [regio.aanvrager])));
    const fondsId = await wereld.fonds(vrager);
    const besluit = await wereld.besluit(regio, fondsId, 900n);
    const uitgaveId = await wereld.reserveer(regio, { fondsId, ...besluit, bedragInCent: 900n });
    expect(await weigering(wereld.keurGoed(vrager, uitgaveId))).toBe('DT105');
    expect(await weigering(wereld.betaal(vrager, uitgaveId))).toBe('DT105');
    await wereld.opzetten(async (sql) => void (await sql("update lid set rol = 'ketenregisseur' where id = $1", [regio.aanvrager])));
  });
});

describe('fonds_betalen', () => {
  it('refuses without the approvals that its threshold asks', async () => {
    const klein = await gereserveerd(90_000n, {}, false);
    expect(await weigering(wereld.betaal(regio, klein.uitgaveId))).toBe('DT104 1');
    const groot = await gereserveerd(150_001n);
    expect(await weigering(wereld.betaal(regio, groot.uitgaveId))).toBe('DT104 1');
    await wereld.keurGoed(regio, groot.uitgaveId, regio.bestuurder);
    expect(await weigering(wereld.betaal(regio, groot.uitgaveId))).toBe('gelukt');
  });

  it('refuses more than was reserved, an outsider, and another regio', async () => {
    const { uitgaveId } = await gereserveerd(90_000n);
    expect(await weigering(wereld.betaal(regio, uitgaveId, 90_001n))).toBe('DT111 90000');
    expect(await weigering(wereld.betaal(regio, uitgaveId, 0n))).toBe('23514');
    expect(await weigering(wereld.betaal(regio, uitgaveId, -1n))).toBe('23514');
    expect(await weigering(wereld.betaal(regio, uitgaveId, 1n, nieuwId(), regio.corporatie))).toBe('DT108');
    expect(await weigering(wereld.betaal(andereRegio, uitgaveId))).toBe('DT100 uitgaveId');
    await wereld.betaal(regio, uitgaveId, 60_000n);
    expect(await weigering(wereld.betaal(regio, uitgaveId, 30_001n))).toBe('DT111 30000');
    await wereld.betaal(regio, uitgaveId, 30_000n);
    expect(await weigering(wereld.betaal(regio, uitgaveId, 1n))).toBe('DT106');
    expect(await weigering(wereld.laatVrij(regio, uitgaveId))).toBe('DT106');
  });

  it('waits for the answer of a heroverweging, and pays when the besluit stays', async () => {
    const uitgave = await gereserveerd();
    const heroverwegingId = await wereld.heroverweging(regio, uitgave);
    expect(await weigering(wereld.betaal(regio, uitgave.uitgaveId))).toBe('DT109 heroverweging');
    await wereld.opzetten(async (sql) => void (await sql("update heroverweging set uitkomst = 'gehandhaafd', motivering = 'Blijft.', beantwoord_op = now(), beantwoord_door = gevraagd_door where id = $1", [heroverwegingId])));
    expect(await weigering(wereld.betaal(regio, uitgave.uitgaveId))).toBe('gelukt');
  });

  it('refuses on a besluit that was withdrawn and on a reservation that ended', async () => {
    const ingetrokken = await gereserveerd();
    await wereld.opzetten(async (sql) => void (await sql("update besluit set ingetrokken_op = now(), einde_reden = 'Niet meer nodig.' where id = $1", [ingetrokken.besluitId])));
    expect(await weigering(wereld.betaal(regio, ingetrokken.uitgaveId))).toBe('DT109 ingetrokken');
    const verlopen = await gereserveerd();
    await wereld.verloop(verlopen.uitgaveId);
    expect(await weigering(wereld.betaal(regio, verlopen.uitgaveId))).toMatch(/^DT107/);
  });
});

describe('fonds_vrijlaten, fonds_laten_vervallen, fonds_corrigeren', () => {
  it('gives back only once, and only to the fund holder', async () => {
    const { uitgaveId } = await gereserveerd();
    expect(await weigering(wereld.laatVrij(regio, uitgaveId, nieuwId(), regio.corporatie))).toBe('DT108');
    await wereld.laatVrij(regio, uitgaveId);
    expect(await weigering(wereld.laatVrij(regio, uitgaveId))).toBe('DT106');
    expect(await weigering(wereld.betaal(regio, uitgaveId))).toBe('DT106');
  });

  it('does not let a reservation end before its day', async () => {
    const { uitgaveId } = await gereserveerd();
    expect(await weigering(wereld.laatVervallen(regio, uitgaveId))).toMatch(/^DT112/);
    await wereld.verloop(uitgaveId);
    expect(await weigering(wereld.laatVervallen(andereRegio, uitgaveId))).toBe('DT100 uitgaveId');
    expect(await weigering(wereld.laatVervallen(regio, uitgaveId))).toBe('gelukt');
    expect(await weigering(wereld.laatVervallen(regio, uitgaveId))).toBe('DT106');
  });

  it('takes back a payment once, by a new boeking', async () => {
    const { uitgaveId, fondsId } = await gereserveerd(90_000n);
    const betaling = nieuwId();
    await wereld.betaal(regio, uitgaveId, 90_000n, betaling);
    expect(await weigering(wereld.corrigeer(andereRegio, uitgaveId, betaling))).toBe('DT100 boekingId');
    expect(await weigering(wereld.corrigeer(regio, uitgaveId, nieuwId()))).toBe('DT100 boekingId');
    await wereld.corrigeer(regio, uitgaveId, betaling);
    expect(await weigering(wereld.corrigeer(regio, uitgaveId, betaling))).toBe('DT114');
    const [saldo] = await database.alsBeheer<{ vrij: string }>(
      `select credit_geboekt_in_cent - debet_geboekt_in_cent - debet_gereserveerd_in_cent as vrij from rekening where fonds_id = $1 and soort = 'saldo'`, [fondsId]);
    expect(saldo?.vrij).toBe('1000000');
  });
});

describe('the same id with another body', () => {
  it('is refused naming the field', async () => {
    const fondsId = await wereld.fonds(regio);
    const besluit = await wereld.besluit(regio, fondsId, 6_000n);
    const verzoek = { fondsId, ...besluit, bedragInCent: 5_000n, boekingId: nieuwId(), begunstigde: 'Bouwmarkt' };
    const uitgaveId = await wereld.reserveer(regio, verzoek);
    expect(await wereld.reserveer(regio, verzoek)).toBe(uitgaveId);
    expect(await weigering(wereld.reserveer(regio, { ...verzoek, bedragInCent: 4_000n }))).toBe('DT101 bedragInCent');
    expect(await weigering(wereld.reserveer(regio, { ...verzoek, soort: 'opslag' }))).toBe('DT101 soort');
    expect(await weigering(wereld.reserveer(regio, { ...verzoek, begunstigde: 'Ander' }))).toBe('DT101 begunstigde');
    await wereld.keurGoed(regio, uitgaveId);
    expect(await weigering(wereld.betaal(regio, uitgaveId, 100n, verzoek.boekingId))).toBe('DT101 handeling');
    const betaling = nieuwId();
    await wereld.betaal(regio, uitgaveId, 100n, betaling);
    expect(await weigering(wereld.betaal(regio, uitgaveId, 200n, betaling))).toBe('DT101 bedragInCent');
    expect(await weigering(wereld.begroot(regio, await wereld.fonds(regio), 100n, betaling))).toBe('DT101 handeling');
  });
});

describe('a boeking', () => {
  it('is not changed and not removed by any login role', async () => {
    await gereserveerd();
    for (const rol of ['owner', 'app', 'lezer', 'werker'] as const) {
      for (const opdracht of ['update boeking set bedrag_in_cent = 1', 'delete from boeking', 'truncate boeking', 'truncate boeking cascade']) {
        const uitkomst = await weigering(wereld.handel(regio, regio.beheerder, ['fonds', nieuwId()], (sql) => sql(opdracht), rol));
        expect(`${rol} ${opdracht}: ${uitkomst}`).toBe(`${rol} ${opdracht}: 42501`);
      }
    }
    expect(await weigering(wereld.handel(regio, regio.beheerder, ['fonds', nieuwId()], (sql) => sql('update boeking set id = id'), 'owner'))).toMatch(/DT113/);
  });

  it('is not written past the functions', async () => {
    for (const rol of ['app', 'lezer', 'werker'] as const) {
      for (const tabel of ['boeking', 'rekening', 'uitgave', 'fonds', 'begrotingsbesluit', 'uitgavegoedkeuring']) {
        const uitkomst = await weigering(wereld.handel(regio, regio.beheerder, ['fonds', nieuwId()], (sql) => sql(`insert into ${tabel} default values`), rol));
        expect(`${rol} ${tabel}: ${uitkomst}`).toBe(`${rol} ${tabel}: 42501`);
      }
    }
    const hulp = "select fonds_boek(null::boeking)";
    expect(await weigering(wereld.handel(regio, regio.beheerder, ['fonds', nieuwId()], (sql) => sql(hulp)))).toBe('42501');
  });

  it('is refused at commit without an event for its uitgave', async () => {
    const { uitgaveId } = await gereserveerd();
    expect(await weigering(wereld.handel(regio, regio.beheerder, ['uitgave', nieuwId()], (sql) => sql('select fonds_betalen($1, $2, 5)', [nieuwId(), uitgaveId])))).toBe('DT001');
  });
});
