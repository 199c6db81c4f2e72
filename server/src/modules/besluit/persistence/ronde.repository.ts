import { Injectable } from '@nestjs/common';
import type { RondeUitkomst, RondeWijze } from '@doorbraaktafel/shared/vocabulary';
import { NietGevonden } from '@doorbraaktafel/shared/weigeringen';
import { nieuwId } from '@doorbraaktafel/shared/ids';
import type { Tx } from '../../../platform/database/transaction.js';
import type { Termijn } from '../../../platform/kalender/termijn.js';
import { Ronde } from '../domain/ronde.js';
import type { Bevestiging, Standpunt } from '../domain/standpunten.js';

/** A standpunt with the names a reader knows. */
export interface GelezenStandpunt extends Standpunt {
  readonly organisatieNaam: string;
  readonly gegevenDoorNaam: string | null;
  readonly gegevenDoorFunctie: string | null;
  readonly namensNaam: string | null;
  readonly opmerking: string | null;
}

/** What is written down for an organisation. */
export type Uitspraak = Pick<Standpunt, 'organisatieId' | 'standpunt' | 'reden' | 'aanwezig' | 'wijze'> & { readonly namensLidId?: string };

/** A ronde as it begins. */
export interface NieuweRonde {
  readonly id: string;
  readonly casusId: string;
  readonly voorstelId: string;
  readonly nummer: number;
  readonly spoed: boolean;
  readonly wijze: RondeWijze;
  readonly verborgen: boolean;
  readonly reden: string | null;
  readonly termijn: Termijn;
}

interface Rij {
  id: string;
  voorstelId: string;
  casusId: string;
  nummer: number;
  spoed: boolean;
  wijze: RondeWijze;
  verborgen: boolean;
  reden: string | null;
  termijnDag: string | null;
  termijnOp: Date | null;
  geopendOp: Date;
  geslotenOp: Date | null;
  uitkomst: RondeUitkomst | null;
  besluitId: string | null;
}

const SELECT = `
  select r.id, r.voorstel_id as "voorstelId", r.casus_id as "casusId", r.nummer, r.spoed, r.geopend_op as "geopendOp",
    r.gesloten_op as "geslotenOp", r.uitkomst, r.wijze, r.verborgen, r.reden, r.termijn_dag::text as "termijnDag", r.termijn_op as "termijnOp",
    (select b.id from besluit b where b.regio_id = r.regio_id and b.ronde_id = r.id) as "besluitId"
  from ronde r where r.regio_id = $1`;

@Injectable()
export class RondeRepository {
  /** @throws {NietGevonden} */
  async get(tx: Tx, id: string): Promise<Ronde> {
    const [ronde] = await this.lees(tx, await tx.sql<Rij>(`${SELECT} and r.id = $2`, [tx.regioId, id]));
    if (!ronde) throw new NietGevonden('rondeId');
    return ronde;
  }

  /** Oldest first. */
  async vanVoorstel(tx: Tx, voorstelId: string): Promise<Ronde[]> {
    return this.lees(tx, await tx.sql<Rij>(`${SELECT} and r.voorstel_id = $2 order by r.geopend_op, r.id`, [tx.regioId, voorstelId]));
  }

  /** Every asked organisation begins with silence. */
  async open(tx: Tx, ronde: NieuweRonde, gevraagd: readonly { organisatieId: string; aanwezig: boolean }[]): Promise<void> {
    const { id, casusId, voorstelId, nummer, spoed, wijze, verborgen, reden, termijn } = ronde;
    await tx.sql(
      `insert into ronde (regio_id, id, casus_id, voorstel_id, nummer, spoed, wijze, reden, termijn_dag, termijn_op, geopend_door, verborgen, geopend_op)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, clock_timestamp())`,
      [tx.regioId, id, casusId, voorstelId, nummer, spoed, wijze, reden, termijn.laatsteDag, termijn.verstrijktOp, tx.lidId, verborgen],
    );
    for (const { organisatieId, aanwezig } of gevraagd) {
      await tx.sql(
        "insert into standpunt (regio_id, id, casus_id, ronde_id, organisatie_id, standpunt, aanwezig) values ($1, $2, $3, $4, $5, 'geen_reactie', $6)",
        [tx.regioId, nieuwId(), casusId, id, organisatieId, aanwezig],
      );
    }
  }

  async bewaarGesprek(tx: Tx, { id, casusId }: { id: string; casusId: string }, verslag: string): Promise<void> {
    await tx.sql('insert into gesprek (regio_id, ronde_id, casus_id, verslag) values ($1, $2, $3, $4)', [tx.regioId, id, casusId, verslag]);
  }

  /** What was said in the recorded conversations among these rondes. */
  async gesprekken(tx: Tx, rondeIds: readonly string[]): Promise<Map<string, string>> {
    const rijen = await tx.sql<{ rondeId: string; verslag: string }>(
      'select ronde_id as "rondeId", verslag from gesprek where regio_id = $1 and ronde_id = any($2)', [tx.regioId, [...rondeIds]]);
    return new Map(rijen.map(({ rondeId, verslag }) => [rondeId, verslag]));
  }

  /** @returns whether it was the first answer of this organisation */
  async bewaarBevestiging(tx: Tx, { rondeId, casusId }: { rondeId: string; casusId: string }, { klopt, gezegd, opmerking }: Bevestiging): Promise<boolean> {
    const rijen = await tx.sql(
      `insert into standpuntbevestiging (regio_id, id, casus_id, ronde_id, organisatie_id, klopt, gezegd, opmerking, gegeven_door)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict (regio_id, ronde_id, organisatie_id) do nothing returning id`,
      [tx.regioId, nieuwId(), casusId, rondeId, tx.ctx.organisatieId, klopt, gezegd, opmerking, tx.lidId],
    );
    return rijen.length > 0;
  }

  /** Rondes in which the chair wrote down an answer of this very lid that nobody confirmed or corrected, while that can still change something. */
  teBevestigenDoor(tx: Tx): Promise<{ id: string; casusId: string }[]> {
    return tx.sql(
      `select r.id, r.casus_id as "casusId"
       from standpunt s
         join ronde r on r.regio_id = s.regio_id and r.id = s.ronde_id
         join casus c on c.regio_id = r.regio_id and c.id = r.casus_id and c.afgesloten_op is null
         left join besluit b on b.regio_id = r.regio_id and b.ronde_id = r.id
       where s.regio_id = $1 and s.organisatie_id = $2 and s.namens_lid_id = $3 and s.wijze = 'genoteerd'
         and not exists (select 1 from standpuntbevestiging k where k.regio_id = s.regio_id and k.ronde_id = s.ronde_id and k.organisatie_id = s.organisatie_id and k.gegeven_op >= s.gegeven_op)
         and not exists (select 1 from ronde w where w.regio_id = r.regio_id and w.voorstel_id = r.voorstel_id and w.nummer > r.nummer)
         and not exists (select 1 from voorstel v where v.regio_id = r.regio_id and v.vervangt_id = r.voorstel_id)
         and (b.id is null or (b.ingetrokken_op is null and b.vervangen_door is null and greatest(b.tegenspraak_op, b.heroverweging_op) > clock_timestamp()))
       order by s.gegeven_op`,
      [tx.regioId, tx.ctx.organisatieId, tx.lidId],
    );
  }

  /** Open rondes in which the own organisation was asked and said nothing yet, with the moment until which it can. */
  teAntwoordenDoor(tx: Tx): Promise<{ id: string; casusId: string; tot: Date | null }[]> {
    return tx.sql(
      `select r.id, r.casus_id as "casusId", r.termijn_op as tot
       from standpunt s
         join ronde r on r.regio_id = s.regio_id and r.id = s.ronde_id and r.gesloten_op is null
         join casus c on c.regio_id = r.regio_id and c.id = r.casus_id and c.afgesloten_op is null
       where s.regio_id = $1 and s.organisatie_id = $2 and s.standpunt = 'geen_reactie' and s.gegeven_op is null
       order by r.geopend_op`,
      [tx.regioId, tx.ctx.organisatieId],
    );
  }

  async bewaarStandpunt(tx: Tx, rondeId: string, s: Uitspraak): Promise<void> {
    await tx.sql(
      `update standpunt set standpunt = $4, reden = $5, aanwezig = $6, wijze = $7, gegeven_door = $8, namens_lid_id = $9, gegeven_op = clock_timestamp()
       where regio_id = $1 and ronde_id = $2 and organisatie_id = $3`,
      [tx.regioId, rondeId, s.organisatieId, s.standpunt, s.reden, s.aanwezig, s.wijze, tx.lidId, s.namensLidId ?? null],
    );
  }

  /** For the rest of this transaction who leads reads what was hidden in this ronde, because it closes. */
  async leesVoorSluiten(tx: Tx, rondeId: string): Promise<Ronde> {
    await tx.sql("select set_config('app.sluit_ronde', $1, true)", [rondeId]);
    return this.get(tx, rondeId);
  }

  /** Freezes who was present and seals the ronde; in this order, since nothing changes in a closed one. */
  async sluit(tx: Tx, rondeId: string, uitkomst: RondeUitkomst, aanwezig: ReadonlySet<string>): Promise<void> {
    await tx.sql('update standpunt set aanwezig = organisatie_id = any($3) where regio_id = $1 and ronde_id = $2', [
      tx.regioId, rondeId, [...aanwezig],
    ]);
    await tx.sql(
      'update ronde set gesloten_op = clock_timestamp(), gesloten_door = $3, uitkomst = $4 where regio_id = $1 and id = $2',
      [tx.regioId, rondeId, tx.lidId, uitkomst],
    );
  }

  /** Standpunten of these rondes with names; a confirmation belongs to the answer it was given on, never to a later one, in the order of the organisations' names. */
  async standpunten(tx: Tx, rondeIds: readonly string[]): Promise<Map<string, GelezenStandpunt[]>> {
    const rijen = await tx.sql<GelezenStandpunt & { rondeId: string }>(
      `select s.ronde_id as "rondeId", s.organisatie_id as "organisatieId", o.naam as "organisatieNaam", s.standpunt, s.reden,
         s.aanwezig, s.wijze, s.gegeven_door as "gegevenDoor", l.naam as "gegevenDoorNaam",
         coalesce(nullif(l.functie, ''), l.rol) as "gegevenDoorFunctie", s.gegeven_op as "gegevenOp",
         s.namens_lid_id as "namensLidId", n.naam as "namensNaam", k.klopt, k.gezegd, k.opmerking
       from (
           select regio_id, ronde_id, organisatie_id, standpunt, reden, aanwezig, wijze, gegeven_door, gegeven_op, namens_lid_id
           from standpunt where regio_id = $1 and ronde_id = any($2)
           union all
           select $1, v.ronde_id, v.organisatie_id, 'verborgen', null, v.aanwezig, v.wijze, null, v.gegeven_op, v.namens_lid_id
           from verborgen_standpunten($2) v
           where not exists (select 1 from standpunt z where z.regio_id = $1 and z.ronde_id = v.ronde_id and z.organisatie_id = v.organisatie_id)
         ) s
         join organisatie o on o.regio_id = s.regio_id and o.id = s.organisatie_id
         left join lid l on l.regio_id = s.regio_id and l.id = s.gegeven_door
         left join lid n on n.regio_id = s.regio_id and n.id = s.namens_lid_id
         left join standpuntbevestiging k on k.regio_id = s.regio_id and k.ronde_id = s.ronde_id and k.organisatie_id = s.organisatie_id
           and k.gegeven_op >= s.gegeven_op
       order by o.naam`,
      [tx.regioId, [...rondeIds]],
    );
    const perRonde = new Map<string, GelezenStandpunt[]>(rondeIds.map((id) => [id, []]));
    for (const { rondeId, ...standpunt } of rijen) perRonde.get(rondeId)?.push(standpunt);
    return perRonde;
  }

  private async lees(tx: Tx, rijen: Rij[]): Promise<Ronde[]> {
    const standpunten = await this.standpunten(tx, rijen.map(({ id }) => id));
    return rijen.map(({ geslotenOp, uitkomst, ...rij }) => {
      tx.gelezen({ casusId: rij.casusId, gegevensgroep: 'besluit', doel: 'besluiten over een casus' });
      const sluiting = geslotenOp && uitkomst ? { op: geslotenOp, uitkomst } : null;
      return new Ronde({ ...rij, sluiting, standpunten: standpunten.get(rij.id) ?? [] });
    });
  }
}
