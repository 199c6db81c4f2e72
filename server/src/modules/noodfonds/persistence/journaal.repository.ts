import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.js';
import type { Journaalregel } from '../domain/journaal.js';

/** The entries of a period with their besluit, oldest first; the accounts of other regio's and fondsen do not show. */
export const JOURNAAL = `
  select b.id, to_char(b.geboekt_op at time zone 'Europe/Amsterdam', 'YYYY-MM-DD') as dag, b.nummer::text as nummer, b.soort,
    b.bedrag_in_cent as "bedragInCent", b.fonds_id as "fondsId", f.naam as "fondsNaam",
    case when b.besluit_id is null then null when b.soort in ('correctie', 'terugontvangst', 'claim') then b.debet_rekening_id else b.credit_rekening_id end
      as "casusrekeningId",
    coalesce(g.kenmerk, s.nummer::text, b.besluit_id::text) as grondslag, o.naam as gemeente,
    coalesce(u.kostenplaats, f.kostenplaats) as kostenplaats, coalesce(u.taakveld, f.taakveld) as taakveld
  from boeking b
    join fonds f on f.regio_id = b.regio_id and f.id = b.fonds_id
    left join uitgave u on u.regio_id = b.regio_id and u.id = b.uitgave_id
    left join begrotingsbesluit g on g.regio_id = b.regio_id and g.id = b.begrotingsbesluit_id
    left join besluit s on s.regio_id = b.regio_id and s.id = b.besluit_id
    left join organisatie o on o.regio_id = b.regio_id and o.id = coalesce(u.betalende_gemeente_id, g.gemeente_id)
  where b.regio_id = $1 and ($2::uuid is null or b.fonds_id = $2)
    and (b.geboekt_op at time zone 'Europe/Amsterdam')::date between $3 and $4
  order by dag, b.fonds_id, b.nummer`;

/** The same with why money came back and the number of a besluit whose casus is not disclosed, which only who holds the fonds or audits reads. */
const MET_REDEN = `
  select j.*, case when j.soort in ('correctie', 'vrijval', 'terugontvangst', 'terugcorrectie') then boeking_reden(j.id) end as reden,
    coalesce(n.besluit_nummer::text, j.grondslag) as grondslag
  from (${JOURNAAL} limit $5) j
    left join (select distinct besluit_id::text, besluit_nummer from fonds_verslagposten('-infinity', 'infinity')) n on n.besluit_id = j.grondslag
  order by j.dag, j."fondsId", j.nummer::bigint`;

@Injectable()
export class JournaalRepository {
  /** @param hoogstens the caller says no to a period with more entries than this */
  async regels(tx: Tx, vraag: { fondsId: string | null; van: string; totEnMet: string; hoogstens: number }): Promise<Journaalregel[]> {
    const { fondsId, van, totEnMet, hoogstens } = vraag;
    const rijen = await tx.sql<Omit<Journaalregel, 'bedragInCent'> & { bedragInCent: string }>(MET_REDEN, [
      tx.regioId, fondsId, van, totEnMet, hoogstens + 1,
    ]);
    return rijen.map((rij) => ({ ...rij, bedragInCent: BigInt(rij.bedragInCent) }));
  }
}
