import { Injectable } from '@nestjs/common';
import { NietGevonden } from '@doorbraaktafel/shared/weigeringen';
import type { Tx } from '../../../platform/database/transaction.js';
import { VANDAAG_SQL } from '../../../platform/kalender/termijn.js';
import type { Agendapunt } from '../domain/agendapunt.js';
import { Zitting, type Planstand, type Zittinggegevens } from '../domain/zitting.js';
import { naarPunt, naarRij, naarZitting, type Puntrij, type Zittingrij } from './zittingrij.js';

const KOLOMMEN = `z.id, z.tafel_id as "tafelId", z.gepland_op as "geplandOp", z.duur_minuten as "duurMinuten",
  z.gepubliceerd_op as "gepubliceerdOp", z.gepubliceerd_door as "gepubliceerdDoor", z.geopend_op as "geopendOp",
  z.geopend_door as "geopendDoor", z.gesloten_op as "geslotenOp", z.gesloten_door as "geslotenDoor",
  z.huidig_agendapunt_id as "huidigAgendapuntId", z.antwoorden_verborgen as "antwoordenVerborgen", z.versie`;

/** Zittingen that this lid chairs or has a casus at, with their agenda. */
@Injectable()
export class ZittingRepository {
  /** The moment of this transaction, by the clock of the database. */
  async nu(tx: Tx): Promise<Date> {
    const [rij] = await tx.sql<{ nu: Date }>('select now() as nu');
    if (!rij) throw new Error('De database geeft geen tijd.');
    return rij.nu;
  }

  /** What stands in the way of planning a zitting then, by the clock of the database. */
  async planstand(tx: Tx, { tafelId, geplandOp }: { tafelId: string; geplandOp: string }): Promise<Planstand> {
    const [stand] = await tx.sql<Planstand>(
      `select ($3::timestamptz at time zone 'Europe/Amsterdam')::date::text as dag, ${VANDAAG_SQL}::text as vandaag,
         exists (select 1 from zitting where regio_id = $1 and tafel_id = $2 and gepland_op = $3::timestamptz) as bezet`,
      [tx.regioId, tafelId, geplandOp],
    );
    if (!stand) throw new Error('De database geeft geen tijd.');
    return stand;
  }

  /** @throws {NietGevonden} unknown and invisible alike */
  haal(tx: Tx, id: string): Promise<Zitting> {
    return this.lees(tx, id, '');
  }

  /** Locks the zitting until the commit, so that of two chairs the second sees what the first did. */
  haalVoorWijziging(tx: Tx, id: string): Promise<Zitting> {
    return this.lees(tx, id, 'for update');
  }

  /** The agendapunt of this casus in an open zitting. */
  async openPuntVan(tx: Tx, casusId: string): Promise<string | undefined> {
    const [punt] = await tx.sql<{ id: string }>(
      `select a.agendapunt_id as id from agendapunt_casus a
         join agendapunt p on p.regio_id = a.regio_id and p.id = a.agendapunt_id and p.vervallen_op is null
         join zitting z on z.regio_id = a.regio_id and z.id = a.zitting_id
       where a.regio_id = $1 and a.casus_id = $2 and z.geopend_op is not null and z.gesloten_op is null
       order by z.geopend_op desc limit 1`,
      [tx.regioId, casusId],
    );
    return punt?.id;
  }

  /** Whether the open zitting with this casus hides answers; nothing when its chair said nothing, or when there is none. */
  async antwoordenVerborgen(tx: Tx, casusId: string): Promise<boolean | null> {
    const [zitting] = await tx.sql<{ verborgen: boolean | null }>(
      `select z.antwoorden_verborgen as verborgen from agendapunt_casus a
         join zitting z on z.regio_id = a.regio_id and z.id = a.zitting_id
       where a.regio_id = $1 and a.casus_id = $2 and a.vervallen_op is null and z.geopend_op is not null and z.gesloten_op is null
       order by z.geopend_op desc limit 1`,
      [tx.regioId, casusId],
    );
    return zitting?.verborgen ?? null;
  }

  /** The zitting of an agendapunt. @throws {NietGevonden} also for a point that was taken off */
  async zittingVan(tx: Tx, agendapuntId: string): Promise<string> {
    const [rij] = await tx.sql<{ zittingId: string }>(
      'select zitting_id as "zittingId" from agendapunt where regio_id = $1 and id = $2 and vervallen_op is null',
      [tx.regioId, agendapuntId],
    );
    if (!rij) throw new NietGevonden('agendapuntId');
    return rij.zittingId;
  }

  /** Ids of zittingen that are open or still to come, soonest first; one that never opened is past after a day. */
  async lopende(tx: Tx): Promise<string[]> {
    const rijen = await tx.sql<{ id: string }>(
      `select id from zitting
       where regio_id = $1 and gesloten_op is null and (geopend_op is not null or gepland_op > now() - interval '1 day')
       order by gepland_op, id limit 50`,
      [tx.regioId],
    );
    return rijen.map(({ id }) => id);
  }

  /** Ids of zittingen that were closed, the latest first. */
  async gesloten(tx: Tx, hoogstens: number): Promise<string[]> {
    const rijen = await tx.sql<{ id: string }>(
      'select id from zitting where regio_id = $1 and gesloten_op is not null order by gesloten_op desc, id limit $2',
      [tx.regioId, hoogstens],
    );
    return rijen.map(({ id }) => id);
  }

  async andereOpen(tx: Tx, { id, gegevens }: Zitting): Promise<boolean> {
    const rijen = await tx.sql(
      `select 1 from zitting where regio_id = $1 and tafel_id = $2 and id <> $3 and geopend_op is not null and gesloten_op is null`,
      [tx.regioId, gegevens.tafelId, id],
    );
    return rijen.length > 0;
  }

  async voegToe(tx: Tx, z: Pick<Zittinggegevens, 'id' | 'tafelId' | 'geplandOp' | 'duurMinuten'>): Promise<void> {
    await tx.sql('insert into zitting (regio_id, id, tafel_id, gepland_op, duur_minuten) values ($1, $2, $3, $4, $5)', [
      tx.regioId, z.id, z.tafelId, z.geplandOp, z.duurMinuten,
    ]);
  }

  /** Writes the zitting and its whole agenda; the places are checked at the commit. */
  async bewaar(tx: Tx, { gegevens: z, punten }: Zitting): Promise<void> {
    await this.bewaarPunten(tx, z.id, punten);
    await tx.sql(
      `update zitting set gepubliceerd_op = $3, gepubliceerd_door = $4, geopend_op = $5, geopend_door = $6,
         gesloten_op = $7, gesloten_door = $8, huidig_agendapunt_id = $9, antwoorden_verborgen = $10, gepland_op = $11, versie = versie + 1
       where regio_id = $1 and id = $2`,
      [
        tx.regioId, z.id, z.gepubliceerd?.op, z.gepubliceerd?.door, z.geopend?.op, z.geopend?.door,
        z.gesloten?.op, z.gesloten?.door, z.huidigAgendapuntId, z.antwoordenVerborgen ?? null, z.geplandOp,
      ],
    );
  }

  private async lees(tx: Tx, id: string, slot: '' | 'for update'): Promise<Zitting> {
    const [rij] = await tx.sql<Zittingrij>(`select ${KOLOMMEN} from zitting z where z.regio_id = $1 and z.id = $2 ${slot}`, [tx.regioId, id]);
    if (!rij) throw new NietGevonden('zittingId');
    const punten = await tx.sql<Puntrij>(
      `select p.id, p.volgorde, p.minuten, p.op_tafel_op as "opTafelOp", p.behandeld_op as "behandeldOp", p.vervallen_op as "vervallenOp",
         c.casus_id as "casusId", c.reden, c.uitkomst, c.vervallen_reden as "vervallenReden"
       from agendapunt p left join agendapunt_casus c on c.regio_id = p.regio_id and c.agendapunt_id = p.id
       where p.regio_id = $1 and p.zitting_id = $2 order by p.volgorde, p.id`,
      [tx.regioId, id],
    );
    return new Zitting(naarZitting(rij), punten.map(naarPunt));
  }

  private async bewaarPunten(tx: Tx, zittingId: string, punten: readonly Agendapunt[]): Promise<void> {
    const rijen = JSON.stringify(punten.map(naarRij));
    await tx.sql(
      `insert into agendapunt (regio_id, id, zitting_id, volgorde, minuten, op_tafel_op, behandeld_op, vervallen_op)
       select $1, id, $2, volgorde, minuten, "opTafelOp", "behandeldOp", "vervallenOp"
       from jsonb_to_recordset($3::jsonb) as r(id uuid, volgorde int, minuten int, "opTafelOp" timestamptz, "behandeldOp" timestamptz, "vervallenOp" timestamptz)
       on conflict (regio_id, id) do update set volgorde = excluded.volgorde, minuten = excluded.minuten,
         op_tafel_op = excluded.op_tafel_op, behandeld_op = excluded.behandeld_op, vervallen_op = excluded.vervallen_op`,
      [tx.regioId, zittingId, rijen],
    );
    await tx.sql(
      `insert into agendapunt_casus (regio_id, agendapunt_id, zitting_id, casus_id, reden, uitkomst, vervallen_op, vervallen_reden)
       select $1, id, $2, "casusId", reden, uitkomst, "vervallenOp", "vervallenReden"
       from jsonb_to_recordset($3::jsonb) as r(id uuid, "casusId" uuid, reden text, uitkomst text, "vervallenOp" timestamptz, "vervallenReden" text)
       where "casusId" is not null
       on conflict (regio_id, agendapunt_id) do update set uitkomst = excluded.uitkomst,
         vervallen_op = excluded.vervallen_op, vervallen_reden = excluded.vervallen_reden`,
      [tx.regioId, zittingId, rijen],
    );
  }
}
