import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.js';
import type { Figuurboeking, Indeling, Kerntelling, Verslagpost, Verslagregel } from '../domain/verslag.js';
import { FIGUREN, type Figuur } from './standfiguren.js';

const GROEP: Readonly<Record<Indeling, string>> = {
  soort: 'p.soort', grond: 'p.grond', organisatie: 'p.organisatie', gemeente: "coalesce(p.gemeente, '-')", effect: 'p.effect', afwijzing: 'p.afgewezen_om',
};
/** The list behind a figure names what was withdrawn too; it does not count. */
const staatErbij = (indeling: Indeling) => (indeling === 'afwijzing' ? telt(indeling) : "p.afloop in ('toegekend', 'besluit_ingetrokken')");
const telt = (indeling: Indeling) => (indeling === 'afwijzing' ? "p.afloop = 'afgewezen'" : "p.afloop = 'toegekend'");

type AlsTekst<T, V extends keyof T> = Omit<T, V> & Record<V, string>;

/** The report and what stands behind each of its figures; the function of the database says which fondsen this reader accounts for. */
@Injectable()
export class VerslagRepository {
  async regels(tx: Tx, indeling: Indeling, van: string, totEnMet: string): Promise<Verslagregel[]> {
    const rijen = await tx.sql<AlsTekst<Verslagregel, 'somInCent' | 'gemiddeldeInCent' | 'mediaanInCent'>>(
      `select ${GROEP[indeling]} as groep, count(*)::int as aantal, sum(p.bedrag_in_cent)::text as "somInCent",
         round(avg(p.bedrag_in_cent))::text as "gemiddeldeInCent",
         round(percentile_cont(0.5) within group (order by p.bedrag_in_cent))::bigint::text as "mediaanInCent",
         coalesce(round(percentile_cont(0.5) within group (order by p.dagen)), 0)::int as "mediaanDagen"
       from fonds_verslagposten($1, $2) p where ${telt(indeling)} group by 1 order by sum(p.bedrag_in_cent) desc, 1`,
      [van, totEnMet],
    );
    return rijen.map((rij) => ({
      ...rij, somInCent: BigInt(rij.somInCent), gemiddeldeInCent: BigInt(rij.gemiddeldeInCent), mediaanInCent: BigInt(rij.mediaanInCent),
    }));
  }

  async kern(tx: Tx, van: string, totEnMet: string): Promise<Kerntelling> {
    const aantal = (voorwaarde: string) => `count(*) filter (where ${voorwaarde})::int`;
    const [rij] = await tx.sql<AlsTekst<Kerntelling, 'somInCent' | 'besluitIngetrokkenInCent'>>(
      `select ${aantal("afloop = 'toegekend'")} as toegekend, ${aantal("afloop = 'afgewezen'")} as afgewezen,
         ${aantal("afloop = 'ingetrokken'")} as ingetrokken, ${aantal("afloop = 'open'")} as open, ${aantal("afloop = 'besluit_ingetrokken'")} as "besluitIngetrokken",
         coalesce(sum(bedrag_in_cent) filter (where afloop = 'besluit_ingetrokken'), 0)::text as "besluitIngetrokkenInCent",
         coalesce(sum(bedrag_in_cent) filter (where afloop = 'toegekend'), 0)::text as "somInCent",
         round(percentile_cont(0.5) within group (order by dagen) filter (where afloop = 'toegekend'))::int as "mediaanDagen",
         ${aantal("afloop = 'toegekend' and effect not in ('geen_verwachting', 'nog_niet_bekeken')")} as bekeken, ${aantal("afloop = 'toegekend' and effect = 'zoals_verwacht'")} as "zoalsVerwacht"
       from fonds_verslagposten($1, $2)`,
      [van, totEnMet],
    );
    return { ...rij!, somInCent: BigInt(rij!.somInCent), besluitIngetrokkenInCent: BigInt(rij!.besluitIngetrokkenInCent) };
  }

  /** Newest first. @param na the last uitgave of the page before */
  async posten(tx: Tx, vraag: { indeling: Indeling; groep: string | null; van: string; totEnMet: string; na: string | null; aantal: number }): Promise<Verslagpost[]> {
    const { indeling, groep, van, totEnMet, na, aantal } = vraag;
    const rijen = await tx.sql<AlsTekst<Verslagpost, 'bedragInCent'>>(
      `with post as (select p.* from fonds_verslagposten($1, $2) p where ${staatErbij(indeling)} and ($3::text is null or ${GROEP[indeling]} = $3))
       select uitgave_id as "uitgaveId", casus_id as "casusId", fonds_naam as "fondsNaam", besluit_id as "besluitId", besluit_nummer as "besluitNummer",
         soort, bedrag_in_cent::text as "bedragInCent", afloop, afgewezen_om as "afgewezenOm", effect, op, round(dagen)::int as dagen,
         case when afloop in ('toegekend', 'besluit_ingetrokken') then uitgave_verwachting(uitgave_id) end as verwachting
       from post where $4::uuid is null or (op, uitgave_id) < (select n.op, n.uitgave_id from post n where n.uitgave_id = $4)
       order by op desc, uitgave_id desc limit $5`,
      [van, totEnMet, groep, na, aantal],
    );
    return rijen.map((rij) => ({ ...rij, bedragInCent: BigInt(rij.bedragInCent) }));
  }

  /** The entries that make a figure of a fonds at the end of a day, newest first; their sum is the figure. */
  async boekingen(tx: Tx, vraag: { fondsId: string; dag: string; figuur: Figuur; na: string | null; aantal: number }): Promise<Figuurboeking[]> {
    const { fondsId, dag, figuur, na, aantal } = vraag;
    const rijen = await tx.sql<AlsTekst<Figuurboeking, 'nummer' | 'teltInCent'>>(
      `select * from (
         select b.id, b.nummer::text as nummer, b.soort, (${FIGUREN[figuur]})::text as "teltInCent", b.geboekt_op as "geboektOp",
           b.besluit_id as "besluitId", b.uitgave_id as "uitgaveId", g.kenmerk as begrotingskenmerk,
           g.orgaan as begrotingsorgaan, g.genomen_op::text as "begrotingGenomenOp"
         from boeking b left join begrotingsbesluit g on g.regio_id = b.regio_id and g.id = b.begrotingsbesluit_id
         where b.regio_id = $1 and b.fonds_id = $2 and (b.geboekt_op at time zone 'Europe/Amsterdam')::date <= $3::date
           and ($4::bigint is null or b.nummer < $4)) r
       where "teltInCent" is not null order by nummer::bigint desc limit $5`,
      [tx.regioId, fondsId, dag, na, aantal],
    );
    return rijen.map((rij) => ({ ...rij, nummer: BigInt(rij.nummer), teltInCent: BigInt(rij.teltInCent) }));
  }
}
