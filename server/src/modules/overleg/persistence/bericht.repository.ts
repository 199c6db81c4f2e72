import { Injectable } from '@nestjs/common';
import { NietGevonden } from '@doorbraaktafel/shared/weigeringen';
import type { Tx } from '../../../platform/database/transaction.js';
import { Bericht, type Berichtgegevens } from '../domain/bericht.js';

const GROEP = 'discussie';
const DOEL = 'overleg over deze casus';

const LEES = `select b.id, b.casus_id as "casusId", b.agendapunt_id as "agendapuntId", b.auteur_lid_id as "auteurLidId",
    l.naam as "auteurNaam", b.organisatie_id as "organisatieId", o.naam as "organisatieNaam",
    b.alleen_eigen_organisatie as "alleenEigenOrganisatie", b.geplaatst_op as "geplaatstOp", b.tekst, b.ingetrokken_op as "ingetrokkenOp"
  from bericht b
    join lid l on l.regio_id = b.regio_id and l.id = b.auteur_lid_id
    join organisatie o on o.regio_id = b.regio_id and o.id = b.organisatie_id`;

export type NieuwBericht = Pick<Berichtgegevens, 'id' | 'casusId' | 'agendapuntId' | 'alleenEigenOrganisatie'> & { readonly tekst: string };

/** Berichten around casussen whose discussion this lid may read. */
@Injectable()
export class BerichtRepository {
  /**
   * Who was convened in a crisis reads the thread of that channel, and writes in it while it is open.
   * @throws {NietGevonden} when this lid has no part in the discussion of this casus
   */
  async eisDeelname(tx: Tx, casusId: string, om: 'lezen' | 'schrijven'): Promise<void> {
    const mag = await tx.sql(
      `select 1 where leesrecht($2, $3, null, 'R') or exists (
         select from crisisgenodigde g join crisisoverleg o on o.regio_id = g.regio_id and o.id = g.crisisoverleg_id
         where g.regio_id = $1 and g.casus_id = $2 and g.lid_id = $4 and ($5 = 'lezen' or o.gesloten_op is null))`,
      [tx.regioId, casusId, GROEP, tx.lidId, om],
    );
    if (mag.length === 0) throw new NietGevonden('casusId');
  }

  /** Oldest first, after `na`. */
  async lijst(tx: Tx, casusId: string, na: string | undefined, aantal: number): Promise<Bericht[]> {
    const rijen = await tx.sql<Berichtgegevens>(
      `${LEES} where b.regio_id = $1 and b.casus_id = $2
         and ($3::uuid is null or (b.geplaatst_op, b.id) > (select n.geplaatst_op, n.id from bericht n where n.regio_id = $1 and n.id = $3))
       order by b.geplaatst_op, b.id limit $4`,
      [tx.regioId, casusId, na ?? null, aantal],
    );
    tx.gelezen({ casusId, gegevensgroep: GROEP, doel: DOEL });
    return rijen.map((rij) => new Bericht(rij));
  }

  /** @throws {NietGevonden} unknown and invisible alike */
  haal(tx: Tx, id: string): Promise<Bericht> {
    return this.lees(tx, id, '');
  }

  haalVoorWijziging(tx: Tx, id: string): Promise<Bericht> {
    return this.lees(tx, id, 'for update of b');
  }

  /** One writer at a time per casus, so that the order shown is the order of the commits. */
  async voegToe(tx: Tx, bericht: NieuwBericht): Promise<void> {
    const slot = tx.sql('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`bericht ${bericht.casusId}`]);
    const rij = tx.sql(
      `insert into bericht (regio_id, id, casus_id, agendapunt_id, auteur_lid_id, organisatie_id, alleen_eigen_organisatie, tekst)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [
        tx.regioId, bericht.id, bericht.casusId, bericht.agendapuntId, tx.lidId, tx.ctx.organisatieId,
        bericht.alleenEigenOrganisatie, bericht.tekst,
      ],
    );
    await Promise.all([slot, rij]);
    tx.gelezen({ casusId: bericht.casusId, gegevensgroep: GROEP, doel: DOEL, actie: 'C' });
  }

  async trekIn(tx: Tx, { gegevens }: Bericht): Promise<void> {
    await tx.sql('update bericht set tekst = null, ingetrokken_op = $3 where regio_id = $1 and id = $2', [
      tx.regioId, gegevens.id, gegevens.ingetrokkenOp,
    ]);
  }

  private async lees(tx: Tx, id: string, slot: string): Promise<Bericht> {
    const [rij] = await tx.sql<Berichtgegevens>(`${LEES} where b.regio_id = $1 and b.id = $2 ${slot}`, [tx.regioId, id]);
    if (!rij) throw new NietGevonden('berichtId');
    tx.gelezen({ casusId: rij.casusId, gegevensgroep: GROEP, doel: DOEL });
    return new Bericht(rij);
  }
}
