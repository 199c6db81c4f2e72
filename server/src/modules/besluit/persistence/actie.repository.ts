import { Injectable } from '@nestjs/common';
import type { Actieresultaat } from '@doorbraaktafel/shared/vocabulary';
import { NietGevonden } from '@doorbraaktafel/shared/weigeringen';
import type { Tx } from '../../../platform/database/transaction.js';
import { Actie, type Actiefeiten } from '../domain/actie.js';

export interface GelezenActie {
  readonly actie: Actie;
  readonly organisatieNaam: string;
  readonly lidNaam: string | null;
  readonly gemaaktOp: Date;
  /** Only in a list over all casussen. */
  readonly pseudoniem: string | null;
}

type Rij = Omit<Actiefeiten, 'afronding'> & Omit<GelezenActie, 'actie'> & {
  afgerondOp: Date | null;
  resultaat: Actieresultaat | null;
  reden: string | null;
};

const KOLOMMEN = `a.id, a.casus_id as "casusId", a.besluit_id as "besluitId", a.organisatie_id as "organisatieId", a.lid_id as "lidId",
    a.tekst, a.voor::text as voor, a.afgerond_op as "afgerondOp", a.resultaat, a.reden, o.naam as "organisatieNaam", l.naam as "lidNaam", a.gemaakt_op as "gemaaktOp"`;
const BRON = `actie a
    join organisatie o on o.regio_id = a.regio_id and o.id = a.organisatie_id
    left join lid l on l.regio_id = a.regio_id and l.id = a.lid_id`;

const SELECT = `select ${KOLOMMEN}, null as pseudoniem from ${BRON} where a.regio_id = $1`;
/** Over all casussen, so with the name of each; toezicht reads acties too, but never a casus. */
const SELECT_MET_CASUS = `select ${KOLOMMEN}, k.pseudoniem from ${BRON} join casus k on k.regio_id = a.regio_id and k.id = a.casus_id where a.regio_id = $1`;

@Injectable()
export class ActieRepository {
  /** @throws {NietGevonden} */
  async get(tx: Tx, id: string): Promise<GelezenActie> {
    const [rij] = await tx.sql<Rij>(`${SELECT} and a.id = $2`, [tx.regioId, id]);
    if (!rij) throw new NietGevonden('actieId');
    return gelezen(tx, rij);
  }

  async vanCasus(tx: Tx, casusId: string): Promise<GelezenActie[]> {
    const rijen = await tx.sql<Rij>(`${SELECT} and a.casus_id = $2 order by a.afgerond_op nulls first, a.voor, a.id`, [tx.regioId, casusId]);
    return rijen.map((rij) => gelezen(tx, rij));
  }

  async vanBesluit(tx: Tx, besluitId: string): Promise<GelezenActie[]> {
    const rijen = await tx.sql<Rij>(`${SELECT} and a.besluit_id = $2 order by a.voor, a.id`, [tx.regioId, besluitId]);
    return rijen.map((rij) => gelezen(tx, rij));
  }

  /** Open acties of this organisation that are for nobody in particular or for this lid. */
  async openVan(tx: Tx, organisatieId: string): Promise<GelezenActie[]> {
    const rijen = await tx.sql<Rij>(
      `${SELECT_MET_CASUS} and a.organisatie_id = $2 and (a.lid_id is null or a.lid_id = $3) and a.afgerond_op is null order by a.voor, a.id`,
      [tx.regioId, organisatieId, tx.lidId],
    );
    return rijen.map((rij) => gelezen(tx, rij));
  }

  /** Of the open casussen whose route this lid leads: what is not done yet, and what did not come about in the last days; soonest first. */
  async onderRegie(tx: Tx, dagen: number): Promise<GelezenActie[]> {
    const rijen = await tx.sql<Rij>(
      `${SELECT_MET_CASUS} and k.afgesloten_op is null
         and (a.afgerond_op is null or (a.resultaat <> 'gedaan' and a.afgerond_op > now() - make_interval(days => $3)))
         and exists (select 1 from casustoegang t where t.regio_id = a.regio_id and t.casus_id = a.casus_id and t.lid_id = $2
           and t.grond in ('regisseur', 'plaatsvervanger') and t.tot is null)
       order by a.afgerond_op is null desc, a.voor, a.id`,
      [tx.regioId, tx.lidId, dagen],
    );
    return rijen.map((rij) => gelezen(tx, rij));
  }

  async bewaar(tx: Tx, a: Omit<Actiefeiten, 'afronding'>): Promise<void> {
    await tx.sql(
      `insert into actie (regio_id, id, casus_id, besluit_id, organisatie_id, lid_id, tekst, voor, gemaakt_door)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [tx.regioId, a.id, a.casusId, a.besluitId, a.organisatieId, a.lidId, a.tekst, a.voor, tx.lidId],
    );
  }

  /** Whether this call finished it; false when somebody else did just before. */
  async rondAf(tx: Tx, id: string, resultaat: Actieresultaat, reden: string | null): Promise<boolean> {
    const rijen = await tx.sql(
      `update actie set afgerond_op = now(), afgerond_door = $3, resultaat = $4, reden = $5
       where regio_id = $1 and id = $2 and afgerond_op is null returning id`,
      [tx.regioId, id, tx.lidId, resultaat, reden],
    );
    return rijen.length > 0;
  }
}

function gelezen(tx: Tx, { organisatieNaam, lidNaam, gemaaktOp, pseudoniem, afgerondOp, resultaat, reden, ...rest }: Rij): GelezenActie {
  tx.gelezen({ casusId: rest.casusId, gegevensgroep: 'besluit', doel: 'besluiten over een casus' });
  const afronding = afgerondOp && resultaat ? { op: afgerondOp, resultaat, reden } : null;
  return { actie: new Actie({ ...rest, afronding }), organisatieNaam, lidNaam, gemaaktOp, pseudoniem };
}
