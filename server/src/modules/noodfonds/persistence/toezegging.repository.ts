import { Injectable } from '@nestjs/common';
import { CasusGesloten, NietGevonden } from '@doorbraaktafel/shared/weigeringen';
import type { Tx } from '../../../platform/database/transaction.js';
import { VANDAAG_SQL } from '../../../platform/kalender/termijn.js';
import type { Toezegging } from '../domain/toezegging/toezegging.js';

type Rij = Omit<Toezegging, 'giftInCent' | 'leningInCent'> & { giftInCent: string; leningInCent: string };

/** Median days of one gemeente; small numbers are left out. */
export interface Bijstandcijfer {
  readonly organisatieId: string;
  readonly aantal: number;
  readonly dagenTotBesluit: number;
  readonly dagenNaSleutel: number | null;
  readonly giftInCent: bigint;
  readonly leningInCent: bigint;
}

const SELECT = `
  select id, casus_id as "casusId", regeling, organisatie_id as "organisatieId", toegezegd_door as "toegezegdDoor", toegezegd_op as "toegezegdOp",
    sleutel_op::text as "sleutelOp", voorbereid_op::text as "voorbereidOp", gevraagd_op::text as "gevraagdOp", besloten_op::text as "beslotenOp", uitkomst,
    gift_in_cent as "giftInCent", lening_in_cent as "leningInCent", gestart_op::text as "gestartOp", versie, ${VANDAAG_SQL}::text as vandaag
  from toezegging where regio_id = $1`;

// Below this a figure could be about somebody; the same limit as the figures of the regio.
const MINST = 5;

@Injectable()
export class ToezeggingRepository {
  /** @throws {NietGevonden} unless this lid has a ground for the casus */
  async eisCasus(tx: Tx, casusId: string): Promise<void> {
    const [rij] = await tx.sql('select 1 from mijn_casussen() c where c = $1', [casusId]);
    if (!rij) throw new NietGevonden('casusId');
  }

  async vanCasus(tx: Tx, casusId: string): Promise<Toezegging[]> {
    const rijen = await tx.sql<Rij>(`${SELECT} and casus_id = $2 order by id`, [tx.regioId, casusId]);
    return rijen.map(naarToezegging);
  }

  /** @throws {NietGevonden} */
  async get(tx: Tx, id: string): Promise<Toezegging> {
    const [rij] = await tx.sql<Rij>(`${SELECT} and id = $2`, [tx.regioId, id]);
    if (!rij) throw new NietGevonden('toezeggingId');
    return naarToezegging(rij);
  }

  /** @throws {NietGevonden | CasusGesloten} for a casus or organisation that is not there for this lid, or a casus that takes nothing new */
  async voegToe(tx: Tx, t: { id: string; casusId: string; regeling: string; organisatieId: string; voorbereidOp: string; sleutelOp: string | null }): Promise<void> {
    const [plek] = await tx.sql<{ casus: boolean; organisatie: boolean; gesloten: boolean }>(
      `select $2::uuid in (select mijn_casussen()) as casus, exists (select 1 from casus where regio_id = $1 and id = $2 and afgesloten_op is not null) as gesloten, exists (select 1 from organisatie where regio_id = $1 and id = $3) as organisatie`,
      [tx.regioId, t.casusId, t.organisatieId],
    );
    if (!plek?.casus) throw new NietGevonden('casusId');
    if (plek.gesloten) throw new CasusGesloten();
    if (!plek.organisatie) throw new NietGevonden('organisatieId');
    await tx.sql(
      `insert into toezegging (regio_id, id, casus_id, regeling, organisatie_id, toegezegd_door, voorbereid_op, sleutel_op) values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [tx.regioId, t.id, t.casusId, t.regeling, t.organisatieId, tx.lidId, t.voorbereidOp, t.sleutelOp],
    );
  }

  /** Writes one step; answers whether nobody was first. */
  async bewaar(tx: Tx, t: Toezegging): Promise<boolean> {
    const rijen = await tx.sql(
      `update toezegging set gevraagd_op = $4, besloten_op = $5, uitkomst = $6, gift_in_cent = $7, lening_in_cent = $8, gestart_op = $9, versie = versie + 1
       where regio_id = $1 and id = $2 and versie = $3 returning id`,
      [tx.regioId, t.id, t.versie, t.gevraagdOp, t.beslotenOp, t.uitkomst, t.giftInCent, t.leningInCent, t.gestartOp],
    );
    return rijen.length === 1;
  }

  async medianen(tx: Tx): Promise<Bijstandcijfer[]> {
    const rijen = await tx.sql<{ organisatieId: string; aantal: number; dagenTotBesluit: string; dagenNaSleutel: string | null; giftInCent: string; leningInCent: string }>(
      `select organisatie_id as "organisatieId", aantal, dagen_tot_besluit as "dagenTotBesluit", dagen_na_sleutel as "dagenNaSleutel",
         gift_in_cent as "giftInCent", lening_in_cent as "leningInCent" from bijstand_medianen($1) order by aantal desc, organisatie_id`,
      [MINST],
    );
    return rijen.map((rij) => ({
      ...rij,
      dagenTotBesluit: Number(rij.dagenTotBesluit),
      dagenNaSleutel: rij.dagenNaSleutel === null ? null : Number(rij.dagenNaSleutel),
      giftInCent: BigInt(rij.giftInCent),
      leningInCent: BigInt(rij.leningInCent),
    }));
  }
}

function naarToezegging(rij: Rij): Toezegging {
  return { ...rij, giftInCent: BigInt(rij.giftInCent), leningInCent: BigInt(rij.leningInCent) };
}
