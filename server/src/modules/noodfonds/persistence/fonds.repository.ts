import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.js';
import type { Fondsstand } from '../domain/fonds.js';

type Rij = Omit<Fondsstand, BedragVeld> & Record<Exclude<BedragVeld, 'plafondPerCasusInCent'>, string> & { plafondPerCasusInCent: string | null };
type BedragVeld = 'drempelTweedeAkkoordInCent' | 'plafondPerCasusInCent' | 'begrootInCent' | 'gereserveerdInCent' | 'betaaldInCent' | 'vrijInCent';

@Injectable()
export class FondsRepository {
  async standen(tx: Tx): Promise<Fondsstand[]> {
    const rijen = await tx.sql<Rij>(
      `select f.id, f.naam, f.soort, f.boekjaar, f.beheerder_lid_id as "beheerderLidId",
         f.drempel_tweede_akkoord_in_cent as "drempelTweedeAkkoordInCent", f.plafond_per_casus_in_cent as "plafondPerCasusInCent",
         b.debet_geboekt_in_cent as "begrootInCent", s.debet_gereserveerd_in_cent as "gereserveerdInCent",
         s.debet_geboekt_in_cent - (s.credit_geboekt_in_cent - b.debet_geboekt_in_cent) as "betaaldInCent",
         s.credit_geboekt_in_cent - s.debet_geboekt_in_cent - s.debet_gereserveerd_in_cent as "vrijInCent"
       from fonds f
         join rekening s on s.regio_id = f.regio_id and s.fonds_id = f.id and s.soort = 'saldo'
         join rekening b on b.regio_id = f.regio_id and b.fonds_id = f.id and b.soort = 'begroting'
       where f.regio_id = $1 order by f.boekjaar desc, f.naam`,
      [tx.regioId],
    );
    return rijen.map(naarStand);
  }
}

function naarStand(rij: Rij): Fondsstand {
  return {
    ...rij,
    drempelTweedeAkkoordInCent: BigInt(rij.drempelTweedeAkkoordInCent),
    plafondPerCasusInCent: rij.plafondPerCasusInCent === null ? null : BigInt(rij.plafondPerCasusInCent),
    begrootInCent: BigInt(rij.begrootInCent),
    gereserveerdInCent: BigInt(rij.gereserveerdInCent),
    betaaldInCent: BigInt(rij.betaaldInCent),
    vrijInCent: BigInt(rij.vrijInCent),
  };
}
