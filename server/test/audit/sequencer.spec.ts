import { appendFileSync, mkdtempSync, readdirSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LogboekTeruggezet, SleutelPastNiet } from '../../src/modules/audit/application/logboekfouten.js';
import { BEGIN } from '../../src/modules/audit/application/stappen.js';
import { wortelVan } from '../../src/modules/audit/domain/boom.js';
import { metEigenServer } from '../harness/server.js';
import { Proefdatabase, Proefregio, legVast } from './proeflogboek.js';

let database: Proefdatabase;
let regio: Proefregio;

const eigen = metEigenServer();
beforeAll(async () => {
  database = await Proefdatabase.maak();
});
afterAll(() => database.sluit());
beforeEach(async () => {
  regio = await Proefregio.maak(database);
});
afterEach(() => regio.ruimOp());
afterAll(() => eigen.stop());

const verwachteWortel = async (grootte: number): Promise<Buffer> => {
  const rijen = await database.rijen<{ hash: Buffer }>(
    'select hash from audit_blad where regio_id = $1 and nummer < $2 order by nummer',
    [regio.regioId, grootte],
  );
  return wortelVan(rijen.map((rij) => rij.hash));
};

describe('who may touch the log', () => {
  beforeEach(async () => {
    await regio.gebeuren(2);
    await regio.node().sequencer.volgop();
  });

  it.each(['update audit_blad set hash = hash', 'delete from audit_blad', 'truncate audit_blad', 'delete from audit_tegel', "update audit_controlepunt set notitie = ''"])(
    'refuses even the superuser: %s',
    async (opdracht) => {
      await expect(database.rijen(opdracht)).rejects.toMatchObject({ code: 'DT007' });
    },
  );

  it.each(['select * from audit_blad', 'insert into audit_tegel (niveau) values (0)'])('refuses the application: %s', async (opdracht) => {
    const client = await regio.begin();
    await expect(client.query(opdracht)).rejects.toMatchObject({ code: '42501' });
    await client.query('rollback');
    client.release();
  });

  it('refuses the worker to change what it added', async () => {
    await expect(database.werker.sql('update audit_blad set hash = hash')).rejects.toMatchObject({ code: '42501' });
    await expect(database.werker.sql('delete from audit_controlepunt')).rejects.toMatchObject({ code: '42501' });
  });
});

describe('order of the log', () => {
  it('waits for a transaction that began earlier, and skips neither', async () => {
    const vroeg = await regio.begin();
    const laat = await regio.begin();
    const eersteId = await regio.gebeurt(vroeg);
    const tweedeId = await regio.gebeurt(laat);
    await legVast(laat);
    const { sequencer } = regio.node();
    await sequencer.volgop();
    expect(await regio.volgorde()).toEqual([]);
    await legVast(vroeg);
    await sequencer.volgop();
    expect(await regio.volgorde()).toEqual([eersteId, tweedeId]);
  });

  it('takes an event whose id is lower than one that is already in the log', async () => {
    const { sequencer } = regio.node();
    const vroeg = await regio.begin();
    const laagId = '01890000-0000-7000-8000-000000000001';
    const [hoogId] = await regio.gebeuren(1);
    await sequencer.volgop();
    await vroeg.query(
      `insert into gebeurtenis (regio_id, id, gebeurd_op, actor_lid_id, actie, onderwerp_soort, onderwerp_id, doel, trace_id)
       values ($1, $2, now(), $3, 'casus.ingebracht', 'casus', $2, 'proef', 'spoor')`,
      [regio.regioId, laagId, regio.lidId],
    );
    await legVast(vroeg);
    await sequencer.volgop();
    expect(await regio.volgorde()).toEqual([hoogId, laagId]);
  });

  it('loses and doubles nothing while many write and two nodes sequence', async () => {
    const schrijvers = Array.from({ length: 6 }, async () => {
      const ids: string[] = [];
      for (let keer = 0; keer < 10; keer += 1) ids.push(...(await regio.gebeuren(3)));
      return ids;
    });
    let klaar = false;
    const nodes = [regio.node(), regio.node()];
    const volgers = nodes.map(async ({ sequencer }) => {
      while (!klaar) await sequencer.volgop();
    });
    const ids = (await Promise.all(schrijvers)).flat();
    klaar = true;
    await Promise.all(volgers);
    await regio.node().sequencer.volgop();
    expect((await regio.volgorde()).sort()).toEqual(ids.sort());
    for (const punt of await regio.controlepunten()) expect(punt.wortel).toEqual(await verwachteWortel(punt.grootte));
  });

  it('takes events of another cluster, whose transaction numbers lie in the future', async () => {
    const [id] = await regio.gebeuren(1);
    await database.rijen("update gebeurtenis set xid = '900000000000'::xid8 where regio_id = $1", [regio.regioId]);
    const { sequencer } = regio.node();
    await sequencer.volgop();
    expect(await regio.volgorde()).toEqual([id]);
    const [nieuw] = await regio.gebeuren(1);
    await sequencer.volgop();
    expect(await regio.volgorde()).toEqual([id, nieuw]);
  });
});

describe('tiles and checkpoints', () => {
  it('signs a root that the leaves give, over more than one tile and batch', async () => {
    await regio.gebeurenVeel(5000);
    const { sequencer, ondertekenaar } = regio.node();
    await sequencer.volgop();
    await regio.gebeuren(3);
    await sequencer.volgop();
    const punten = await regio.controlepunten();
    expect(punten.map((punt) => punt.grootte)).toEqual([2000, 4000, 5000, 5003]);
    for (const punt of punten) {
      expect(punt.wortel).toEqual(await verwachteWortel(punt.grootte));
      expect(ondertekenaar.lees(regio.regioId, punt.notitie)).toMatchObject({ grootte: punt.grootte, wortel: punt.wortel });
    }
    const [tegels] = await database.rijen('select count(*)::int as aantal from audit_tegel where regio_id = $1', [regio.regioId]);
    expect(tegels).toEqual({ aantal: 19 });
  });

  it('keeps the signing key in a file only its owner can read', async () => {
    await regio.gebeuren(1);
    await regio.node().sequencer.volgop();
    const map = join(regio.dataDir, 'secrets');
    expect(readdirSync(map)).toEqual(['logboek-ondertekensleutel.pem']);
    expect(statSync(join(map, 'logboek-ondertekensleutel.pem')).mode & 0o777).toBe(0o600);
  });

  it('signs nothing when nothing happened', async () => {
    const { sequencer } = regio.node();
    await sequencer.volgop();
    await regio.gebeuren(1);
    await sequencer.volgop();
    await sequencer.volgop();
    expect(await regio.controlepunten()).toHaveLength(1);
  });

  it('refuses to sign with a key that is not the key of before', async () => {
    await regio.gebeuren(1);
    await regio.node().sequencer.volgop();
    await regio.gebeuren(1);
    const elders = regio.node(mkdtempSync(join(tmpdir(), 'doorbraaktafel-audit-')));
    await elders.stappen.sequence(regio.regioId, BEGIN);
    await expect(elders.stappen.publish(regio.regioId)).rejects.toThrow(SleutelPastNiet);
  });
});

describe('a node that dies halfway', () => {
  const stappen = ['sequence', 'integrate', 'publish'] as const;

  it.each([1, 2, 3])('goes on after %i of the four steps', async (gedaan) => {
    await regio.gebeuren(4);
    await regio.node().sequencer.volgop();
    const ids = await regio.gebeuren(300);
    const gevallen = regio.node();
    for (const stap of stappen.slice(0, gedaan)) {
      await (stap === 'sequence' ? gevallen.stappen.sequence(regio.regioId, BEGIN) : gevallen.stappen[stap](regio.regioId));
    }
    const opgestaan = regio.node();
    await opgestaan.sequencer.volgop();
    expect((await regio.volgorde()).slice(4).sort()).toEqual(ids.sort());
    const punten = await regio.controlepunten();
    expect(punten.map((punt) => punt.grootte)).toEqual([4, 304]);
    expect(punten[1]?.wortel).toEqual(await verwachteWortel(304));
    expect(opgestaan.archief.laatste(regio.regioId)).toBe(punten[1]?.notitie);
  });

  it('does not glue a checkpoint to half of an earlier one', async () => {
    await regio.gebeuren(1);
    await regio.node().sequencer.volgop();
    const map = join(regio.dataDir, 'controlepunten', regio.regioId);
    const [bestand] = readdirSync(map).filter((naam) => naam.endsWith('.txt'));
    appendFileSync(join(map, bestand as string), 'doorbraaktafel/logboek/half\n2\n');
    await regio.gebeuren(1);
    const { sequencer, archief } = regio.node();
    await sequencer.volgop();
    expect(archief.laatste(regio.regioId)).toBe((await regio.controlepunten())[1]?.notitie);
  });
});

describe('a database that was put back', () => {
  const verdwijn = async (nummer: number): Promise<void> => {
    await database.rijen(`begin; set local session_replication_role = replica;
      delete from audit_controlepunt where regio_id = '${regio.regioId}' and grootte > ${nummer};
      delete from audit_blad where regio_id = '${regio.regioId}' and nummer >= ${nummer};
      delete from gebeurtenis g where regio_id = '${regio.regioId}'
        and not exists (select from audit_blad b where b.regio_id = g.regio_id and b.gebeurtenis_id = g.id); commit`);
  };

  it('adds nothing to a log that is shorter than what was signed', async () => {
    const { sequencer } = regio.node();
    await regio.gebeuren(3);
    await sequencer.volgop();
    await regio.gebeuren(3);
    await sequencer.volgop();
    await verdwijn(3);
    await regio.gebeuren(1);
    await expect(regio.node().stappen.sequence(regio.regioId, BEGIN)).rejects.toThrow(LogboekTeruggezet);
    await regio.node().sequencer.volgop();
    expect(await regio.volgorde()).toHaveLength(3);
  });

  it('adds nothing to a log that grew again into another past', async () => {
    const { sequencer } = regio.node();
    await regio.gebeuren(3);
    await sequencer.volgop();
    const elders = mkdtempSync(join(tmpdir(), 'doorbraaktafel-audit-'));
    await verdwijn(0);
    await regio.gebeuren(5);
    await regio.node(elders).sequencer.volgop();
    await expect(regio.node().stappen.sequence(regio.regioId, BEGIN)).rejects.toThrow(LogboekTeruggezet);
  });
});
