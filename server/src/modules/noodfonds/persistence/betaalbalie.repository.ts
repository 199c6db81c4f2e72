import { Injectable } from '@nestjs/common';
import { NietGevonden } from '@doorbraaktafel/shared/weigeringen';
import type { Tx } from '../../../platform/database/transaction.js';
import type { Betaalwijze, Kandidaat, OpenAfschriftregel, Opdrachtoverzicht, Opdrachtregel, TeBetalen, Terzijde, TerzijdeRegel } from '../domain/betaling/balie.js';

const MEEST = 200;
const OPDRACHTEN = 50;
const KANDIDATEN = 20;

type AlsTekst<T, K extends keyof T> = Omit<T, K> & Record<K, string>;

// What can still be paid: what is left of the reservation, and of shared risk only what claims were granted.
const BETAALBAAR = `least(u.gereserveerd_in_cent - u.betaald_in_cent - u.vrijgevallen_in_cent,
      (select coalesce(sum(c.toegekend_in_cent), 0) from risicodeling d left join risicoclaim c on c.regio_id = d.regio_id and c.uitgave_id = d.uitgave_id
        where d.regio_id = u.regio_id and d.uitgave_id = u.id having count(d.uitgave_id) > 0) - u.betaald_in_cent) - u.in_opdracht_in_cent`;

// An account number or cost centre that came with the request counts until somebody fills in another; a request need not carry them.
const TE_BETALEN = `
  with claims as materialized (select * from te_betalen_claims($2))
  select u.id as "uitgaveId", k.claim_id as "claimId", u.casus_id as "casusId", o.pseudoniem, u.soort, coalesce(k.naam, b.naam) as naam, coalesce(k.iban, g.iban, to_jsonb(b) ->> 'iban') as iban,
    coalesce(g.kostenplaats, to_jsonb(u) ->> 'kostenplaats') as kostenplaats, coalesce(g.taakveld, to_jsonb(u) ->> 'taakveld') as taakveld,
    k.bedrag as "betaalbaarInCent", u.vervalt_op as "vervaltOp",
    is_zelfde_mens(coalesce(k.ingediend_door, g.gezet_door), $3) as "zelfIngevuld"
  from uitgave u
    join uitgavebegunstigde b on b.regio_id = u.regio_id and b.uitgave_id = u.id
    left join betaalgegevens g on g.regio_id = u.regio_id and g.uitgave_id = u.id
    cross join lateral uitgave_omgeving(u.id) o
    cross join lateral (
      select null::uuid as claim_id, null as naam, null as iban, null::uuid as ingediend_door,
        (${BETAALBAAR})::bigint - (select coalesce(sum(c.rest_in_cent), 0) from claims c where c.uitgave_id = u.id) as bedrag
      union all select c.claim_id, c.naam, c.iban, c.ingediend_door, least(c.rest_in_cent, (${BETAALBAAR})::bigint) from claims c where c.uitgave_id = u.id
    ) k
  where u.regio_id = $1 and u.fonds_id = $2 and u.gereserveerd_op is not null and u.vervalt_op > now()
    and not o.besluit_ingetrokken
    and not besluit_in_heroverweging(u.besluit_id)
    and k.bedrag > 0 and not is_zelfde_mens(u.aangevraagd_door, $3)
    and (select count(*) from uitgavegoedkeuring a where a.regio_id = u.regio_id and a.uitgave_id = u.id) >= u.goedkeuringen_nodig
  order by u.vervalt_op, u.id, k.claim_id nulls first limit ${MEEST}`;

const OPEN_REGELS = `
  select r.id, r.richting, r.bedrag_in_cent as "bedragInCent", r.geboekt_op::text as "geboektOp", r.kenmerk, t.tegenpartij, t.omschrijving
  from afschriftregel r join afschrifttekst t on t.regio_id = r.regio_id and t.afschriftregel_id = r.id
  where r.regio_id = $1 and r.fonds_id = $2 and r.stand = 'open' order by r.geboekt_op, r.id limit ${MEEST}`;

const TERZIJDE = `
  select r.id, r.richting, r.bedrag_in_cent as "bedragInCent", r.geboekt_op::text as "geboektOp", t.tegenpartij, t.omschrijving, r.reden,
    count(*) over ()::int as aantal, sum(case r.richting when 'bij' then r.bedrag_in_cent else -r.bedrag_in_cent end) over () as saldo
  from afschriftregel r left join afschrifttekst t on t.regio_id = r.regio_id and t.afschriftregel_id = r.id
  where r.regio_id = $1 and r.fonds_id = $2 and r.stand = 'terzijde' order by r.geboekt_op desc, r.id desc limit ${MEEST}`;

// Only what fits: the payment whose mark the line carries comes first, then what is open or was booked by hand for exactly this amount, then what can be returned.
const KANDIDAAT = `
  select * from (
    select 'betaalregel' as wijze, l.id as "doelId", o.pseudoniem, u.soort, l.bedrag_in_cent as "bedragInCent", l.casus_id as "casusId", case when l.kenmerk = $5 then 0 else 1 end as rang, false as "isVoorschot", null::bigint as nummer, coalesce(p.naam, b.naam) as naam, a.uitvoeren_op::text as op
    from betaalregel l left join uitgavebegunstigde b on b.regio_id = l.regio_id and b.uitgave_id = l.uitgave_id
      join betaalopdracht a on a.regio_id = l.regio_id and a.id = l.betaalopdracht_id
      left join risicoclaim c on c.regio_id = l.regio_id and c.id = l.claim_id left join organisatie p on p.regio_id = c.regio_id and p.id = c.organisatie_id
      join uitgave u on u.regio_id = l.regio_id and u.id = l.uitgave_id cross join lateral uitgave_omgeving(u.id) o
    where l.regio_id = $1 and l.fonds_id = $2 and l.stand = 'open' and $4 = 'af'
      and (l.bedrag_in_cent = $3 or (l.kenmerk = $5 and l.bedrag_in_cent > $3))
    union all
    select 'betaling', u.id, o.pseudoniem, u.soort, ${BETAALBAAR}, u.casus_id, 2, false, null, n.naam, null
    from uitgave u left join uitgavebegunstigde n on n.regio_id = u.regio_id and n.uitgave_id = u.id cross join lateral uitgave_omgeving(u.id) o
    where u.regio_id = $1 and u.fonds_id = $2 and $4 = 'af' and u.vervalt_op > now()
      and ${BETAALBAAR} = $3
    union all
    select 'terugontvangst', u.id, o.pseudoniem, u.soort, u.betaald_in_cent - u.gecorrigeerd_in_cent - u.teruggekregen_in_cent, u.casus_id,
      case when v.open_in_cent = $3 then 0 when v.open_in_cent > 0 then 1 else 2 end, coalesce(v.open_in_cent = $3, false), null, n.naam, (u.betaald_op at time zone 'Europe/Amsterdam')::date::text
    from uitgave u left join uitgavebegunstigde n on n.regio_id = u.regio_id and n.uitgave_id = u.id cross join lateral uitgave_omgeving(u.id) o left join voorschotten($2, null) v on v.uitgave_id = u.id
    where u.regio_id = $1 and u.fonds_id = $2 and $4 = 'bij' and u.betaald_in_cent - u.gecorrigeerd_in_cent - u.teruggekregen_in_cent >= $3
    union all
    select 'geboekt', b.id, o.pseudoniem, u.soort, b.bedrag_in_cent, b.casus_id, case when l.kenmerk = $5 then 0 else 1 end, false, b.nummer, coalesce(p.naam, n.naam), (b.geboekt_op at time zone 'Europe/Amsterdam')::date::text
    from boeking b join uitgave u on u.regio_id = b.regio_id and u.id = b.uitgave_id cross join lateral uitgave_omgeving(u.id) o
      left join uitgavebegunstigde n on n.regio_id = u.regio_id and n.uitgave_id = u.id
      left join betaalregel l on l.regio_id = b.regio_id and l.boeking_id = b.id
      left join risicoclaim c on c.regio_id = l.regio_id and c.id = l.claim_id left join organisatie p on p.regio_id = c.regio_id and p.id = c.organisatie_id
    where b.regio_id = $1 and b.fonds_id = $2 and b.bedrag_in_cent = $3 and b.soort = case $4 when 'af' then 'betaling' else 'terugontvangst' end
      and not exists (select 1 from boeking c where c.regio_id = b.regio_id and c.corrigeert_id = b.id)
      and not exists (select 1 from afschriftregel a where a.regio_id = b.regio_id and a.boeking_id = b.id)
  ) k order by rang, "doelId" limit ${KANDIDATEN}`;

/** What the desk of a fonds works from; row-level security decides what of it this lid sees. */
@Injectable()
export class BetaalbalieRepository {
  /** @throws {NietGevonden} unless the acting lid holds or approves for this fonds */
  async eisFonds(tx: Tx, fondsId: string): Promise<void> {
    const [rij] = await tx.sql('select 1 from mijn_fondsen() f where f = $1', [fondsId]);
    if (!rij) throw new NietGevonden('fondsId');
  }

  async wijze(tx: Tx, fondsId: string): Promise<Betaalwijze | undefined> {
    const [rij] = await tx.sql<Betaalwijze>('select vorm, rekeninghouder, iban, indeling from betaalwijze where regio_id = $1 and fonds_id = $2', [tx.regioId, fondsId]);
    return rij;
  }

  async teBetalen(tx: Tx, fondsId: string): Promise<TeBetalen[]> {
    const rijen = await tx.sql<AlsTekst<TeBetalen, 'betaalbaarInCent'>>(TE_BETALEN, [tx.regioId, fondsId, tx.lidId]);
    return rijen.map((rij) => ({ ...rij, betaalbaarInCent: BigInt(rij.betaalbaarInCent) }));
  }

  async opdrachten(tx: Tx, fondsId: string): Promise<Opdrachtoverzicht[]> {
    const rijen = await tx.sql<Omit<Opdrachtoverzicht, 'regels'>>(
      `select id, nummer, vorm, uitvoeren_op::text as "uitvoerenOp", gemaakt_op as "gemaaktOp", ingetrokken_op as "ingetrokkenOp", intrekreden from betaalopdracht
       where regio_id = $1 and fonds_id = $2 order by nummer desc limit ${OPDRACHTEN}`,
      [tx.regioId, fondsId],
    );
    const regels = await tx.sql<Omit<AlsTekst<Opdrachtregel, 'bedragInCent'>, 'geboektInCent'> & { opdrachtId: string; geboektInCent: string | null }>(
      `select l.betaalopdracht_id as "opdrachtId", l.id, l.uitgave_id as "uitgaveId", o.pseudoniem, l.kenmerk, coalesce(p.naam, b.naam) as naam, l.bedrag_in_cent as "bedragInCent", l.stand, k.bedrag_in_cent as "geboektInCent"
       from betaalregel l cross join lateral uitgave_omgeving(l.uitgave_id) o
         left join uitgavebegunstigde b on b.regio_id = l.regio_id and b.uitgave_id = l.uitgave_id
         left join boeking k on k.regio_id = l.regio_id and k.id = l.boeking_id
         left join risicoclaim c on c.regio_id = l.regio_id and c.id = l.claim_id left join organisatie p on p.regio_id = c.regio_id and p.id = c.organisatie_id
       where l.regio_id = $1 and l.betaalopdracht_id = any($2::uuid[]) order by l.volgnummer`,
      [tx.regioId, rijen.map(({ id }) => id)],
    );
    return rijen.map((rij) => ({
      ...rij,
      regels: regels.filter(({ opdrachtId }) => opdrachtId === rij.id).map(({ opdrachtId: _, geboektInCent, ...regel }) => ({ ...regel, bedragInCent: BigInt(regel.bedragInCent), geboektInCent: geboektInCent === null ? null : BigInt(geboektInCent) })),
    }));
  }

  async openRegels(tx: Tx, fondsId: string): Promise<OpenAfschriftregel[]> {
    const rijen = await tx.sql<AlsTekst<Omit<OpenAfschriftregel, 'kandidaten'>, 'bedragInCent'>>(OPEN_REGELS, [tx.regioId, fondsId]);
    const regels: OpenAfschriftregel[] = [];
    for (const rij of rijen) {
      const kandidaten = await tx.sql<AlsTekst<Kandidaat, 'bedragInCent'>>(KANDIDAAT, [tx.regioId, fondsId, rij.bedragInCent, rij.richting, rij.kenmerk]);
      regels.push({ ...rij, bedragInCent: BigInt(rij.bedragInCent), kandidaten: kandidaten.map((k) => ({ ...k, bedragInCent: BigInt(k.bedragInCent) })) });
    }
    return regels;
  }

  /** Every line that is not of the fonds, so that its account and that of the bank differ by what is said here. */
  async terzijde(tx: Tx, fondsId: string): Promise<Terzijde> {
    const rijen = await tx.sql<AlsTekst<TerzijdeRegel, 'bedragInCent'> & { aantal: number; saldo: string }>(TERZIJDE, [tx.regioId, fondsId]);
    const regels = rijen.map(({ aantal: _, saldo: __, ...regel }) => ({ ...regel, bedragInCent: BigInt(regel.bedragInCent) }));
    return { regels, aantal: rijen[0]?.aantal ?? 0, saldoInCent: BigInt(rijen[0]?.saldo ?? 0) };
  }
}
