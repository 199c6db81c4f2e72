import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.js';
import type { Fondsstand } from '../domain/fonds.js';
import type { Geldvraag } from '../domain/reservering.js';

type Rij = Omit<Fondsstand, BedragVeld> & Record<Exclude<BedragVeld, 'plafondPerCasusInCent'>, string> & { plafondPerCasusInCent: string | null };
type BedragVeld = 'snelTotEnMetInCent' | 'alleenTotEnMetInCent' | 'drempelTweedeAkkoordInCent' | 'plafondPerCasusInCent' | 'begrootInCent' | 'gereserveerdInCent' | 'betaaldInCent' | 'vrijInCent';

@Injectable()
export class FondsRepository {
  async standen(tx: Tx): Promise<Fondsstand[]> {
    const rijen = await tx.sql<Rij>(
      `select f.id, f.naam, f.soort, f.boekjaar, f.beheerder_lid_id as "beheerderLidId",
         f.drempel_tweede_akkoord_in_cent as "drempelTweedeAkkoordInCent", f.plafond_per_casus_in_cent as "plafondPerCasusInCent",
         f.snel_tot_en_met_in_cent as "snelTotEnMetInCent", f.alleen_tot_en_met_in_cent as "alleenTotEnMetInCent", f.gesloten_op as "geslotenOp",
         b.debet_geboekt_in_cent - b.credit_geboekt_in_cent as "begrootInCent", s.debet_gereserveerd_in_cent as "gereserveerdInCent",
         s.debet_geboekt_in_cent - b.credit_geboekt_in_cent - (s.credit_geboekt_in_cent - b.debet_geboekt_in_cent) as "betaaldInCent",
         s.credit_geboekt_in_cent - s.debet_geboekt_in_cent - s.debet_gereserveerd_in_cent as "vrijInCent",
         f.id in (select mijn_fondsen()) as "gaatErover"
       from fonds f
         join rekening s on s.regio_id = f.regio_id and s.fonds_id = f.id and s.soort = 'saldo'
         join rekening b on b.regio_id = f.regio_id and b.fonds_id = f.id and b.soort = 'begroting'
       where f.regio_id = $1 order by f.boekjaar desc, f.naam, f.id`,
      [tx.regioId],
    );
    return rijen.map(naarStand);
  }

  /** Whether somebody works here under this id. */
  async isLid(tx: Tx, lidId: string): Promise<boolean> {
    return (await tx.sql('select 1 from lid where regio_id = $1 and id = $2 and beeindigd_op is null', [tx.regioId, lidId])).length > 0;
  }

  async betaaltClient(tx: Tx, casusId: string, naam: string): Promise<boolean> {
    const [rij] = await tx.sql<{ client: boolean }>('select fonds_betaalt_client($1, $2) as client', [casusId, naam]);
    return rij?.client ?? false;
  }

  /** @throws {NietGevonden | FondsGesloten | PlafondOverschreden | PlafondBereikt} from the ledger, while the besluit that would be replaced leaves its room */
  async toetsRuimte(tx: Tx, { fondsId, casusId, soort, bedragInCent, vervangtBesluitId }: Geldvraag): Promise<void> {
    await tx.sql('select fonds_ruimte_bij_vraag($1, $2, $3, $4, $5)', [fondsId, casusId, soort, bedragInCent, vervangtBesluitId]);
  }

  /** Whether no fonds of this year has this name. */
  async naamVrij(tx: Tx, naam: string, boekjaar: number): Promise<boolean> {
    const [rij] = await tx.sql<{ vrij: boolean }>('select fonds_naam_vrij($1, $2) as vrij', [naam, boekjaar]);
    return rij?.vrij ?? false;
  }
}

function naarStand(rij: Rij): Fondsstand {
  return {
    ...rij,
    snelTotEnMetInCent: BigInt(rij.snelTotEnMetInCent),
    alleenTotEnMetInCent: BigInt(rij.alleenTotEnMetInCent),
    drempelTweedeAkkoordInCent: BigInt(rij.drempelTweedeAkkoordInCent),
    plafondPerCasusInCent: rij.plafondPerCasusInCent === null ? null : BigInt(rij.plafondPerCasusInCent),
    begrootInCent: BigInt(rij.begrootInCent),
    gereserveerdInCent: BigInt(rij.gereserveerdInCent),
    betaaldInCent: BigInt(rij.betaaldInCent),
    vrijInCent: BigInt(rij.vrijInCent),
  };
}
