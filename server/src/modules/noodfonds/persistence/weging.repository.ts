import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.js';
import type { Afweging, Tafelweging, Voorziening } from '../domain/reservering.js';

type Bedragveld = 'vrijInCent' | 'ruimteInCent' | 'eerderInCent' | 'laagsteInCent' | 'mediaanInCent' | 'hoogsteInCent';
export type Afwegingrij = Omit<Afweging, Bedragveld> & Record<Bedragveld, string | null>;
type Rij = Afwegingrij & Omit<Tafelweging, 'afweging' | 'voorzieningen'> & { voorzieningen: Voorziening[] };

/** The columns of uitgave_afweging and voorstel_afweging under the names of the product. */
export const AFWEGINGKOLOMMEN = `vrij as "vrijInCent", ruimte as "ruimteInCent", eerder_aantal as "eerderAantal", eerder as "eerderInCent",
  vergelijkbaar_aantal as "vergelijkbaarAantal", laagste as "laagsteInCent", mediaan as "mediaanInCent", hoogste as "hoogsteInCent"`;

/** What who holds or approves for the fonds weighs while a voorstel with money lies before the table. */
@Injectable()
export class WegingRepository {
  /** @returns undefined for who does not go over this fonds, or is not in this casus */
  async vanVoorstel(tx: Tx, voorstelId: string): Promise<Tafelweging | undefined> {
    const [rij] = await tx.sql<Rij>(
      `select w.casus_id as "casusId", ${AFWEGINGKOLOMMEN}, nodig as "akkoordenNodig", telt_niet as "teltNiet",
         case when w.uitgave_id is null then voorliggende_regelingen(w.uitgave_soort) else voorliggend_ontbreekt(w.uitgave_id) end as "voorliggendOntbreekt",
         coalesce((select jsonb_agg(jsonb_build_object('regeling', t.regeling, 'uitkomst', t.uitkomst, 'uitkomstOp', t.uitkomst_op::text, 'reden', t.reden) order by t.regeling)
           from (select distinct on (regeling) * from voorliggende_toets
             where regio_id = $2 and uitgave_id = w.uitgave_id order by regeling, vastgelegd_op desc, id desc) t), '[]') as voorzieningen
       from voorstel_afweging($1) w`,
      [voorstelId, tx.regioId],
    );
    if (!rij) return undefined;
    const { casusId, akkoordenNodig, teltNiet, voorliggendOntbreekt, voorzieningen, ...afweging } = rij;
    return { casusId, akkoordenNodig, teltNiet, voorliggendOntbreekt, voorzieningen, afweging: naarAfweging(afweging) };
  }
}

export const cent = (waarde: string | null): bigint | null => (waarde === null ? null : BigInt(waarde));

export function naarAfweging(rij: Afwegingrij): Afweging {
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
