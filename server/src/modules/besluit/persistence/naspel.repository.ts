import { Injectable } from '@nestjs/common';
import { nieuwId } from '@doorbraaktafel/shared/ids';
import type { HeroverwegingUitkomst } from '@doorbraaktafel/shared/vocabulary';
import { NietGevonden } from '@doorbraaktafel/shared/weigeringen';
import type { Tx } from '../../../platform/database/transaction.js';
import type { Termijn } from '../../../platform/kalender/termijn.js';
import type { Heroverweging, Oordelaar } from '../domain/naspel.js';
import { hoorverslagen, type Hoorverslag } from './hoorverslag.js';

export interface Minderheidsstandpunt {
  readonly besluitId: string;
  readonly organisatieId: string;
  readonly organisatieNaam: string;
  readonly tekst: string;
  readonly gegevenOp: Date;
}

export interface Kennisgeving {
  readonly besluitId: string;
  readonly organisatieId: string;
  readonly organisatieNaam: string;
  readonly gezienOp: Date | null;
}

export interface Beschikking {
  readonly besluitId: string;
  readonly kenmerk: string;
  readonly bekendOp: string;
  readonly bezwaarTot: string;
}

export type GelezenHeroverweging = Heroverweging & { readonly casusId: string; readonly organisatieNaam: string; readonly beantwoordDoorNaam: string | null; readonly antwoordOp: Date };

/** Everything that followed a besluit, and the hearing before it. */
export interface Naspel {
  readonly minderheidsstandpunten: readonly Minderheidsstandpunt[];
  readonly heroverwegingen: readonly GelezenHeroverweging[];
  readonly kennisgevingen: readonly Kennisgeving[];
  readonly beschikking: Beschikking | null;
  /** Only of a forced besluit. */
  readonly hoorverslag: Hoorverslag | null;
}

const HEROVERWEGING = `
  select h.id, h.casus_id as "casusId", h.besluit_id as "besluitId", h.reden, h.namens, h.organisatie_id as "vragerId", h.gevraagd_op as "gevraagdOp", h.antwoord_dag::text as "antwoordDag", h.antwoord_op as "antwoordOp",
    h.uitkomst, h.motivering, h.beantwoord_op as "beantwoordOp", o.naam as "organisatieNaam", l.naam as "beantwoordDoorNaam",
    array(select k.organisatie_id from kennisgeving k where k.regio_id = h.regio_id and k.besluit_id = h.besluit_id) as gebonden,
    b.genomen_door = current_setting('app.lid')::uuid or is_zelfde_mens(b.genomen_door, current_setting('app.lid')::uuid) as "zelfGenomen"
  from heroverweging h
    join besluit b on b.regio_id = h.regio_id and b.id = h.besluit_id
    join organisatie o on o.regio_id = h.regio_id and o.id = h.organisatie_id
    left join lid l on l.regio_id = h.regio_id and l.id = h.beantwoord_door
  where h.regio_id = $1`;

@Injectable()
export class NaspelRepository {
  /** The table of looking back; there it is read, compared and closed. */
  async bewaarVerwachting(tx: Tx, { id, casusId }: { id: string; casusId: string }, { tekst, evaluerenOp }: { tekst: string; evaluerenOp: string }): Promise<void> {
    await tx.sql(
      'insert into verwachting (regio_id, id, casus_id, besluit_id, tekst, evalueren_op, vastgelegd_door) values ($1, $2, $3, $4, $5, $6, $7)',
      [tx.regioId, nieuwId(), casusId, id, tekst, evaluerenOp, tx.lidId],
    );
  }

  /** Per besluit what followed. */
  async van(tx: Tx, besluitIds: readonly string[]): Promise<Map<string, Naspel>> {
    const params = [tx.regioId, [...besluitIds]];
    const metNaam = (tabel: string, velden: string) =>
      `select x.besluit_id as "besluitId", x.organisatie_id as "organisatieId", o.naam as "organisatieNaam", ${velden}
       from ${tabel} x join organisatie o on o.regio_id = x.regio_id and o.id = x.organisatie_id
       where x.regio_id = $1 and x.besluit_id = any($2) order by o.naam`;
    const minderheid = await tx.sql<Minderheidsstandpunt>(metNaam('minderheidsstandpunt', 'x.tekst, x.gegeven_op as "gegevenOp"'), params);
    const kennis = await tx.sql<Kennisgeving>(metNaam('kennisgeving', 'x.gezien_op as "gezienOp"'), params);
    const heroverwegingen = await tx.sql<GelezenHeroverweging>(`${HEROVERWEGING} and h.besluit_id = any($2) order by h.gevraagd_op`, params);
    const beschikkingen = await tx.sql<Beschikking>(
      `select besluit_id as "besluitId", kenmerk, bekend_op::text as "bekendOp", bezwaar_tot::text as "bezwaarTot"
       from beschikking where regio_id = $1 and besluit_id = any($2)`, params);
    const verslagen = await hoorverslagen(tx, besluitIds);
    const van = <T extends { besluitId: string }>(rijen: readonly T[], id: string) => rijen.filter(({ besluitId }) => besluitId === id);
    return new Map(besluitIds.map((id) => [id, {
      minderheidsstandpunten: van(minderheid, id), kennisgevingen: van(kennis, id), heroverwegingen: van(heroverwegingen, id), beschikking: van(beschikkingen, id)[0] ?? null,
      hoorverslag: verslagen.get(id) ?? null,
    }]));
  }

  /** @throws {NietGevonden} */
  async heroverweging(tx: Tx, id: string): Promise<GelezenHeroverweging> {
    const [rij] = await tx.sql<GelezenHeroverweging>(`${HEROVERWEGING} and h.id = $2`, [tx.regioId, id]);
    if (!rij) throw new NietGevonden('heroverwegingId');
    return rij;
  }

  /** In the casussen this lid sees, the first term first. */
  openHeroverwegingen(tx: Tx): Promise<GelezenHeroverweging[]> {
    return tx.sql<GelezenHeroverweging>(`${HEROVERWEGING} and h.uitkomst is null order by h.antwoord_op limit 100`, [tx.regioId]);
  }

  /** Every bestuurder of the regio, and whether that human took this besluit. */
  bestuurders(tx: Tx, besluitId: string): Promise<Oordelaar[]> {
    return tx.sql<Oordelaar>(
      `select l.id as "lidId", l.organisatie_id as "organisatieId", b.genomen_door = l.id or is_zelfde_mens(b.genomen_door, l.id) as "zelfGenomen"
       from besluit b join lid l on l.regio_id = b.regio_id and l.rol = 'bestuurder' and l.beeindigd_op is null
       where b.regio_id = $1 and b.id = $2 order by l.id`,
      [tx.regioId, besluitId],
    );
  }

  /** Whether an actie of this besluit waits for the answer of a bestuurder: it cannot be undone and a heroverweging is open. */
  async isOpgeschort(tx: Tx, besluitId: string): Promise<boolean> {
    const [rij] = await tx.sql<{ opgeschort: boolean }>(
      `select exists (
         select 1 from heroverweging h join besluit b on b.regio_id = h.regio_id and b.id = h.besluit_id
           join voorstel v on v.regio_id = b.regio_id and v.id = b.voorstel_id
         where h.regio_id = $1 and h.besluit_id = $2 and h.uitkomst is null and v.onomkeerbaar) as opgeschort`,
      [tx.regioId, besluitId],
    );
    return rij?.opgeschort ?? false;
  }

  /** @returns whether this organisation had not written one before */
  async bewaarMinderheidsstandpunt(tx: Tx, { id, casusId }: Besluitsleutel, tekst: string): Promise<boolean> {
    const rijen = await tx.sql(
      `insert into minderheidsstandpunt (regio_id, id, casus_id, besluit_id, organisatie_id, tekst, gegeven_door) values ($1, $2, $3, $4, $5, $6, $7)
       on conflict (regio_id, besluit_id, organisatie_id) do nothing returning id`,
      [tx.regioId, nieuwId(), casusId, id, tx.ctx.organisatieId, tekst, tx.lidId],
    );
    return rijen.length > 0;
  }

  /** @returns the id of the request */
  async vraagHeroverweging(tx: Tx, { id: besluitId, casusId }: Besluitsleutel, vraag: { reden: string; namens: Heroverweging['namens']; antwoord: Termijn }): Promise<string> {
    const id = nieuwId();
    const { reden, namens, antwoord } = vraag;
    await tx.sql(
      `insert into heroverweging (regio_id, id, casus_id, besluit_id, reden, namens, organisatie_id, gevraagd_door, antwoord_dag, antwoord_op)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [tx.regioId, id, casusId, besluitId, reden, namens, tx.ctx.organisatieId, tx.lidId, antwoord.laatsteDag, antwoord.verstrijktOp],
    );
    return id;
  }

  async beantwoord(tx: Tx, id: string, uitkomst: HeroverwegingUitkomst, motivering: string): Promise<boolean> {
    const rijen = await tx.sql(
      `update heroverweging set uitkomst = $3, motivering = $4, beantwoord_op = clock_timestamp(), beantwoord_door = $5
       where regio_id = $1 and id = $2 and uitkomst is null returning id`,
      [tx.regioId, id, uitkomst, motivering, tx.lidId],
    );
    return rijen.length > 0;
  }

  async stelInKennis(tx: Tx, { id, casusId }: Besluitsleutel, organisatieIds: readonly string[]): Promise<void> {
    for (const organisatieId of organisatieIds) {
      await tx.sql('insert into kennisgeving (regio_id, id, casus_id, besluit_id, organisatie_id) values ($1, $2, $3, $4, $5)', [tx.regioId, nieuwId(), casusId, id, organisatieId]);
    }
  }

  async bevestigKennisgeving(tx: Tx, besluitId: string): Promise<boolean> {
    const rijen = await tx.sql(
      `update kennisgeving set gezien_op = clock_timestamp(), gezien_door = $4
       where regio_id = $1 and besluit_id = $2 and organisatie_id = $3 and gezien_op is null returning id`,
      [tx.regioId, besluitId, tx.ctx.organisatieId, tx.lidId],
    );
    return rijen.length > 0;
  }

  async bewaarBeschikking(tx: Tx, { id, casusId }: Besluitsleutel, b: Omit<Beschikking, 'besluitId'>): Promise<boolean> {
    const rijen = await tx.sql(
      `insert into beschikking (regio_id, id, casus_id, besluit_id, kenmerk, bekend_op, bezwaar_tot, vermeld_door) values ($1, $2, $3, $4, $5, $6, $7, $8)
       on conflict (regio_id, besluit_id) do nothing returning id`,
      [tx.regioId, nieuwId(), casusId, id, b.kenmerk, b.bekendOp, b.bezwaarTot, tx.lidId],
    );
    return rijen.length > 0;
  }
}

/** A besluit by its keys. */
export interface Besluitsleutel {
  readonly id: string;
  readonly casusId: string;
}
