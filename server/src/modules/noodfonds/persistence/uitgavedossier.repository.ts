import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.js';
import type { Afweging, Akkoord, Boekingsregel, Dossierregels, Kostendrager, Steekproef, Voorziening } from '../domain/reservering.js';

type Aanvraagdeel = Pick<Dossierregels, 'voorzieningen' | 'kosten' | 'steekproef' | 'afweging'>;

/** Everything under one uitgave that this reader may see. */
@Injectable()
export class UitgavedossierRepository {
  async dossier(tx: Tx, id: string): Promise<Dossierregels> {
    const sleutel = [tx.regioId, id];
    const boekingen = await tx.sql<BoekingRij>(
      `select b.id, b.nummer, b.soort, b.bedrag_in_cent as "bedragInCent",
         b.besluit_id as "besluitId", b.geboekt_op as "geboektOp", b.geboekt_door as "geboektDoor"
       from boeking b where b.regio_id = $1 and b.uitgave_id = $2 order by b.nummer`,
      sleutel,
    );
    const akkoorden = await tx.sql<Akkoord>(
      `select lid_id as "lidId", wijze, gegeven_op as "gegevenOp" from uitgavegoedkeuring
       where regio_id = $1 and uitgave_id = $2 order by gegeven_op`,
      sleutel,
    );
    const redenen = await tx.sql<{ soort: string; tekst: string }>(
      'select soort, tekst from uitgavereden where regio_id = $1 and uitgave_id = $2 order by id',
      sleutel,
    );
    const [begunstigde] = await tx.sql<{ soort: string; naam: string; factuur: string | null; iban: string | null }>(
      'select soort, naam, factuur, iban from uitgavebegunstigde where regio_id = $1 and uitgave_id = $2',
      sleutel,
    );
    return { boekingen: boekingen.map(naarBoeking), akkoorden, redenen, begunstigde, ...(await this.aanvraag(tx, sleutel)) };
  }

  private async aanvraag(tx: Tx, sleutel: readonly unknown[]): Promise<Aanvraagdeel> {
    const voorzieningen = await tx.sql<Voorziening>(
      `select distinct on (regeling) regeling, uitkomst, uitkomst_op::text as "uitkomstOp", reden from voorliggende_toets
       where regio_id = $1 and uitgave_id = $2 order by regeling, vastgelegd_op desc, id desc`,
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
      `select vrij as "vrijInCent", ruimte as "ruimteInCent", eerder_aantal as "eerderAantal", eerder as "eerderInCent",
         vergelijkbaar_aantal as "vergelijkbaarAantal", laagste as "laagsteInCent", mediaan as "mediaanInCent", hoogste as "hoogsteInCent"
       from uitgave_afweging($1)`,
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
const WEGEN: Readonly<Record<string, Pick<Boekingsregel, 'debet' | 'credit'>>> = { correctie: TERUG, terugontvangst: TERUG, claim: { debet: 'casus', credit: 'risicodeling' } };

type Bedragveld = 'vrijInCent' | 'ruimteInCent' | 'eerderInCent' | 'laagsteInCent' | 'mediaanInCent' | 'hoogsteInCent';
type Afwegingrij = Omit<Afweging, Bedragveld> & Record<Bedragveld, string | null>;

const cent = (waarde: string | null): bigint | null => (waarde === null ? null : BigInt(waarde));

function naarAfweging(rij: Afwegingrij): Afweging {
  return {
    ...rij,
    vrijInCent: cent(rij.vrijInCent) ?? 0n,
    eerderInCent: cent(rij.eerderInCent) ?? 0n,
    ruimteInCent: cent(rij.ruimteInCent),
    laagsteInCent: cent(rij.laagsteInCent),
    mediaanInCent: cent(rij.mediaanInCent),
    hoogsteInCent: cent(rij.hoogsteInCent),
  };
}
