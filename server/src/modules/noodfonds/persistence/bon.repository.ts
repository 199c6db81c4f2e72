import { Injectable } from '@nestjs/common';
import { NietGevonden } from '@doorbraaktafel/shared/weigeringen';
import type { Tx } from '../../../platform/database/transaction.js';
import type { Bon, Keuring } from '../domain/betaling/bon.js';

export interface NieuweBon {
  readonly id: string;
  readonly uitgaveId: string;
  readonly bedragInCent: bigint;
  readonly mediatype: string;
  readonly grootte: number;
  readonly sha256: string;
  readonly keuring: Keuring;
  /** The receipt it takes the place of. */
  readonly vervangt: string | null;
  /** The replaced receipt of the same file and amount that it brings back. */
  readonly herstelt: string | null;
  /** Why it takes a place or comes back. */
  readonly reden: string;
}

export interface Bonruimte {
  readonly aantal: number;
  /** Whether the same file counts already, or takes the place of itself. */
  readonly dubbel: boolean;
  /** The same file and amount, that counted before it was replaced. */
  readonly vervangen: string | null;
  readonly omvang: bigint;
}

type Rij = Omit<Bon, 'bedragInCent'> & { bedragInCent: string };

// The same words as the policy on bon, so that a refusal is an answer and not a fault.
export const LEEST_ALLES = "((casus_id, 'fondsuitgave') in (select casus_id, gegevensgroep from mijn_leesrechten('R')) or fonds_id in (select mijn_fondsen()))";

const VELDEN = `id, volgnummer, bedrag_in_cent as "bedragInCent", mediatype, grootte, keuring, ontvangen_op as "ontvangenOp", ontvangen_door as "ontvangenDoor",
  (select n.volgnummer from bon n where n.regio_id = bon.regio_id and n.vervangt = bon.id) as "vervangenDoor",
  (select bon_reden(n.id) from bon n where n.regio_id = bon.regio_id and n.vervangt = bon.id) as "vervangenReden",
  (select n.volgnummer from bon n where n.regio_id = bon.regio_id and n.herstelt = bon.id) as "terugAls",
  (select bon_reden(n.id) from bon n where n.regio_id = bon.regio_id and n.herstelt = bon.id) as "terugReden"`;

const TELT = 'not exists (select 1 from bon n where n.regio_id = bon.regio_id and n.vervangt = bon.id)';

@Injectable()
export class BonRepository {
  async vanUitgave(tx: Tx, uitgaveId: string): Promise<Bon[]> {
    const rijen = await tx.sql<Rij>(`select ${VELDEN} from bon where regio_id = $1 and uitgave_id = $2 order by volgnummer`, [tx.regioId, uitgaveId]);
    return rijen.map((rij) => ({ ...rij, bedragInCent: BigInt(rij.bedragInCent) }));
  }

  /** @throws {NietGevonden} */
  async get(tx: Tx, id: string): Promise<Bon & { casusId: string }> {
    const [rij] = await tx.sql<Rij & { casusId: string }>(`select ${VELDEN}, casus_id as "casusId" from bon where regio_id = $1 and id = $2`, [tx.regioId, id]);
    if (!rij) throw new NietGevonden('bonId');
    return { ...rij, bedragInCent: BigInt(rij.bedragInCent) };
  }

  /** What stands in the way of one more receipt of this expense, and how many bytes the regio keeps. */
  async ruimte(tx: Tx, { uitgaveId, sha256, bedragInCent, vervangt }: Omit<NieuweBon, 'herstelt'>): Promise<Bonruimte> {
    const [rij] = await tx.sql<Omit<Bonruimte, 'omvang'> & { omvang: string }>(
      `select count(*)::int as aantal, coalesce(bool_or(sha256 = $3 and ${TELT} and (bedrag_in_cent = $4 or id is distinct from $5)), false) as dubbel,
         (array_agg(id) filter (where sha256 = $3 and bedrag_in_cent = $4 and not (${TELT})
           and not exists (select 1 from bon n where n.regio_id = bon.regio_id and n.herstelt = bon.id)))[1] as vervangen, bonnen_omvang() as omvang
       from bon where regio_id = $1 and uitgave_id = $2`,
      [tx.regioId, uitgaveId, sha256, bedragInCent, vervangt],
    );
    return { ...rij!, omvang: BigInt(rij!.omvang) };
  }

  /** @throws {NietGevonden} when the acting lid may not read all of this expense */
  async voegToe(tx: Tx, bon: NieuweBon, volgnummer: number): Promise<void> {
    const gelukt = await tx.sql(
      `insert into bon (regio_id, id, uitgave_id, casus_id, fonds_id, volgnummer, bedrag_in_cent, mediatype, grootte, sha256, ontvangen_door, keuring, gekeurd_op, vervangt, herstelt)
       select regio_id, $2, id, casus_id, fonds_id, $4, $5, $6, $7, $8, $9, $10, case when $10 = 'schoon' then now() end, $11::uuid, $12::uuid from uitgave
       where regio_id = $1 and id = $3 and gereserveerd_op is not null and ${LEEST_ALLES} returning id`,
      [tx.regioId, bon.id, bon.uitgaveId, volgnummer, bon.bedragInCent, bon.mediatype, bon.grootte, bon.sha256, tx.lidId, bon.keuring, bon.vervangt, bon.herstelt],
    );
    if (gelukt.length === 0) throw new NietGevonden('uitgaveId');
    if (bon.vervangt || bon.herstelt) await tx.sql('select bon_reden_vastleggen($1, $2)', [bon.id, bon.reden]);
  }
}
