import { Injectable } from '@nestjs/common';
import { NietGevonden } from '@doorbraaktafel/shared/weigeringen';
import type { Tx } from '../../../platform/database/transaction.js';
import type { Regel, Regelversie } from '../domain/regel.js';

/** A rule with the name of whose it is. */
export interface GelezenRegel extends Regel {
  readonly organisatieNaam: string | null;
}

const SELECT = `
  select r.id, r.organisatie_id as "organisatieId", o.naam as "organisatieNaam", r.naam,
    (select coalesce(jsonb_agg(jsonb_build_object('id', v.id, 'regelId', v.regel_id, 'nummer', v.nummer, 'tekst', v.tekst, 'doel', v.doel,
        'bron', v.bron, 'geldigVan', v.geldig_van, 'geldigTot', v.geldig_tot) order by v.nummer), '[]')
      from regelversie v where v.regio_id = r.regio_id and v.regel_id = r.id) as versies
  from regel r left join organisatie o on o.regio_id = r.regio_id and o.id = r.organisatie_id
  where r.regio_id = $1`;

@Injectable()
export class RegelRepository {
  /** By whose they are and by name; those of the regio first. */
  lijst(tx: Tx): Promise<GelezenRegel[]> {
    return tx.sql<GelezenRegel>(`${SELECT} order by o.naam nulls first, r.naam, r.id`, [tx.regioId]);
  }

  /** @throws {NietGevonden} */
  async get(tx: Tx, id: string): Promise<GelezenRegel> {
    const [regel] = await tx.sql<GelezenRegel>(`${SELECT} and r.id = $2`, [tx.regioId, id]);
    if (!regel) throw new NietGevonden('regelId');
    return regel;
  }

  /** The rule of which this is a version. @throws {NietGevonden} */
  async metVersie(tx: Tx, versieId: string): Promise<GelezenRegel> {
    const [regel] = await tx.sql<GelezenRegel>(
      `${SELECT} and r.id = (select v.regel_id from regelversie v where v.regio_id = $1 and v.id = $2)`, [tx.regioId, versieId]);
    if (!regel) throw new NietGevonden('regelversieId');
    return regel;
  }

  async bestaat(tx: Tx, organisatieId: string | null, naam: string): Promise<boolean> {
    const [rij] = await tx.sql<{ er: boolean }>(
      'select exists (select 1 from regel where regio_id = $1 and organisatie_id is not distinct from $2 and lower(naam) = lower($3)) as er',
      [tx.regioId, organisatieId, naam]);
    return rij?.er ?? false;
  }

  async bewaar(tx: Tx, { id, organisatieId, naam }: Omit<Regel, 'versies'>): Promise<void> {
    await tx.sql('insert into regel (regio_id, id, organisatie_id, naam, gemaakt_door) values ($1, $2, $3, $4, $5)', [
      tx.regioId, id, organisatieId, naam, tx.lidId,
    ]);
  }

  async bewaarVersie(tx: Tx, v: Omit<Regelversie, 'geldigTot'>): Promise<void> {
    await tx.sql(
      `insert into regelversie (regio_id, id, regel_id, nummer, tekst, doel, bron, geldig_van, vastgelegd_door)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [tx.regioId, v.id, v.regelId, v.nummer, v.tekst, v.doel, v.bron, v.geldigVan, tx.lidId]);
  }

  async eindig(tx: Tx, einden: readonly { id: string; geldigTot: string }[]): Promise<void> {
    for (const { id, geldigTot } of einden) {
      await tx.sql('update regelversie set geldig_tot = $3 where regio_id = $1 and id = $2', [tx.regioId, id, geldigTot]);
    }
  }

  /** One change of the register at a time, so that no two versions hold on one day and no name comes twice. */
  async vergrendel(tx: Tx): Promise<void> {
    await tx.sql("select pg_advisory_xact_lock(hashtextextended('regelregister:' || $1, 0))", [tx.regioId]);
  }
}
