import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.js';
import { komtNietTerug, type Voorschot } from '../domain/betaling/voorschot.js';

type Bedrag = 'betaaldInCent' | 'verwachtInCent' | 'terugInCent' | 'openInCent';
type Rij = Omit<Voorschot, Bedrag | 'komtNietTerugInCent'> & Record<Bedrag, string> & { readonly pseudoniem: string };

const SELECT = `
  select v.uitgave_id as "uitgaveId", v.casus_id as "casusId", o.pseudoniem, v.regeling, v.betaald_in_cent as "betaaldInCent", v.verwacht_in_cent as "verwachtInCent",
    v.terug_in_cent as "terugInCent", v.open_in_cent as "openInCent", v.stand, v.sinds::text as sinds,
    (select max(s.gegeven_op) from voorschotsignaal s where s.regio_id = $1 and s.uitgave_id = v.uitgave_id) as "herinnerdOp"
  from voorschotten($2, $3) v cross join lateral uitgave_omgeving(v.uitgave_id) o`;

/** Advances of the fondsen that this lid holds, approves for or audits. */
@Injectable()
export class VoorschotRepository {
  /** What is still out first. */
  async vanFonds(tx: Tx, fondsId: string): Promise<(Voorschot & { pseudoniem: string })[]> {
    return (await tx.sql<Rij>(`${SELECT} order by v.open_in_cent = 0, v.sinds, v.uitgave_id limit 200`, [tx.regioId, fondsId, null])).map(naarVoorschot);
  }

  async vanUitgave(tx: Tx, uitgaveId: string): Promise<Voorschot | null> {
    const [rij] = await tx.sql<Rij>(SELECT, [tx.regioId, null, uitgaveId]);
    return rij ? naarVoorschot(rij) : null;
  }
}

function naarVoorschot(rij: Rij): Voorschot & { pseudoniem: string } {
  const bedragen = { betaaldInCent: BigInt(rij.betaaldInCent), verwachtInCent: BigInt(rij.verwachtInCent), terugInCent: BigInt(rij.terugInCent), openInCent: BigInt(rij.openInCent) };
  return { ...rij, ...bedragen, komtNietTerugInCent: komtNietTerug({ stand: rij.stand, ...bedragen }) };
}
