import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.js';
import type { Akkoord, Boekingsregel, Dossierregels, Kostendrager, Steekproef, Voorziening } from '../domain/reservering.js';
import { AFWEGINGKOLOMMEN, type Afwegingrij, cent, naarAfweging } from './weging.repository.js';

type Aanvraagdeel = Pick<Dossierregels, 'voorzieningen' | 'kosten' | 'steekproef' | 'afweging'>;

/** Who agreed, and under which rule of the fonds: its holder, or an approver up to an amount. */
const AKKOORDEN = `
  select a.lid_id as "lidId", a.wijze, a.gegeven_op as "gegevenOp",
    case when f.beheerder_lid_id = a.lid_id then 'beheerder' when g.lid_id is not null then 'goedkeurder' end as grond,
    case when f.beheerder_lid_id <> a.lid_id then g.tot_en_met_in_cent end as "totEnMetInCent"
  from uitgavegoedkeuring a
    join uitgave u on u.regio_id = a.regio_id and u.id = a.uitgave_id
    left join fonds f on f.regio_id = u.regio_id and f.id = u.fonds_id
    left join fondsgoedkeurder g on g.regio_id = u.regio_id and g.fonds_id = u.fonds_id and g.lid_id = a.lid_id
  where a.regio_id = $1 and a.uitgave_id = $2 order by a.gegeven_op`;

/** Everything under one uitgave that this reader may see. */
@Injectable()
export class UitgavedossierRepository {
  async dossier(tx: Tx, id: string): Promise<Dossierregels> {
    const sleutel = [tx.regioId, id];
    const boekingen = await tx.sql<BoekingRij>(
      `select b.id, b.nummer, b.soort, b.bedrag_in_cent as "bedragInCent",
         b.besluit_id as "besluitId", b.geboekt_op as "geboektOp", b.geboekt_door as "geboektDoor", boeking_reden(b.id) as reden
       from boeking b where b.regio_id = $1 and b.uitgave_id = $2 order by b.nummer`,
      sleutel,
    );
    const akkoorden = await tx.sql<Omit<Akkoord, 'totEnMetInCent'> & { totEnMetInCent: string | null }>(AKKOORDEN, sleutel);
    const redenen = await tx.sql<{ soort: string; tekst: string }>(
      'select soort, tekst from uitgavereden where regio_id = $1 and uitgave_id = $2 order by id',
      sleutel,
    );
    const [begunstigde] = await tx.sql<{ soort: string; naam: string; factuur: string | null; iban: string | null }>(
      'select soort, naam, factuur, iban from uitgavebegunstigde where regio_id = $1 and uitgave_id = $2',
      sleutel,
    );
    return { boekingen: boekingen.map(naarBoeking), akkoorden: akkoorden.map((rij) => ({ ...rij, totEnMetInCent: cent(rij.totEnMetInCent) })), redenen, begunstigde, ...(await this.aanvraag(tx, sleutel)) };
  }

  private async aanvraag(tx: Tx, sleutel: readonly unknown[]): Promise<Aanvraagdeel> {
    const voorzieningen = await tx.sql<Voorziening>(
      `(select distinct on (regeling) regeling, uitkomst, uitkomst_op::text as "uitkomstOp", reden from voorliggende_toets
        where regio_id = $1 and uitgave_id = $2 order by regeling, vastgelegd_op desc, id desc)
       union all select regeling, uitkomst, uitkomst_op::text, null from toezicht_voorzieningen($2)`,
      sleutel,
    );
    const [kosten] = await tx.sql<Kostendrager>(
      `select o.naam as "gemeenteNaam", u.kostenplaats, u.taakveld, u.baat_bij as "baatBij", u.voorschot_op as "voorschotOp"
       from uitgave u left join organisatie o on o.regio_id = u.regio_id and o.id = u.betalende_gemeente_id
       where u.regio_id = $1 and u.id = $2`,
      sleutel,
    );
    const [steekproef] = await tx.sql<Steekproef>(
      `select getrokken_op as "getrokkenOp", oordeel, beoordeeld_door as "beoordeeldDoor" from uitgavesteekproef
       where regio_id = $1 and uitgave_id = $2`,
      sleutel,
    );
    const [rij] = await tx.sql<Afwegingrij>(
      `select ${AFWEGINGKOLOMMEN} from uitgave_afweging($1)`,
      sleutel.slice(1),
    );
    return { voorzieningen, kosten: kosten!, steekproef, afweging: rij && naarAfweging(rij) };
  }
}

type BoekingRij = Omit<Boekingsregel, 'nummer' | 'bedragInCent' | 'debet' | 'credit'> & { nummer: string; bedragInCent: string };

// Money of an expense moves between the fonds and the casus; what comes back goes the other way, a claim goes on to its agreement.
function naarBoeking(rij: BoekingRij): Boekingsregel {
  return { ...rij, nummer: BigInt(rij.nummer), bedragInCent: BigInt(rij.bedragInCent), ...(WEGEN[rij.soort] ?? { debet: 'saldo', credit: 'casus' }) };
}

const TERUG = { debet: 'casus', credit: 'saldo' } as const;
const WEGEN: Readonly<Record<string, Pick<Boekingsregel, 'debet' | 'credit'>>> = { correctie: TERUG, terugontvangst: TERUG, claim: { debet: 'casus', credit: 'risicodeling' }, claimterug: { debet: 'risicodeling', credit: 'casus' } };
