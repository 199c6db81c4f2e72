import type { MigrationInterface, QueryRunner } from 'typeorm';
import { audited, poortFunction, tenantTable } from '../sql.js';

const GEMEENTE = "mijn_rol() in ('gemeente_wmo', 'uitstroomcoordinator')";
const EIGEN = "(mijn_rol() = 'zorgaanbieder' and zorgaanbieder_id = mijn_organisatie())";
const READ = `${EIGEN} or ${GEMEENTE} or houdt_toezicht()`;
const WRITE = `${EIGEN} or ${GEMEENTE}`;

/**
 * Special costs of homes that a provider rents for its clients (zorgdakconstructies), with the number of those homes as denominator (Y46).
 * Incidents hold no person; sums under five are withheld from who may not see the rows, and one more where one alone could be worked out.
 */
export class Zorgdakkosten1795305600461 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table kostenincident (
        regio_id uuid not null references regio,
        id uuid not null,
        zorgaanbieder_id uuid not null,
        soort text not null check (soort in ('huurachterstand', 'leegstand', 'schade', 'ontruiming', 'opknappen', 'anders')),
        oorzaak text not null check (oorzaak in ('vertrek', 'overlast', 'vervuiling', 'opname_of_detentie', 'inkomen_gestopt', 'omklap_vertraagd', 'gebrek_woning', 'onbekend')),
        bedrag_in_cent bigint not null check (bedrag_in_cent > 0),
        voorgevallen_op date not null,
        vastgelegd_op timestamptz not null default now(),
        vastgelegd_door uuid not null,
        ingetrokken_op timestamptz,
        ingetrokken_door uuid,
        primary key (regio_id, id),
        foreign key (regio_id, zorgaanbieder_id) references organisatie (regio_id, id),
        foreign key (regio_id, vastgelegd_door) references lid (regio_id, id),
        foreign key (regio_id, ingetrokken_door) references lid (regio_id, id),
        constraint kostenincident_ingetrokken check ((ingetrokken_op is null) = (ingetrokken_door is null))
      );
      create index kostenincident_jaar on kostenincident (regio_id, voorgevallen_op, zorgaanbieder_id) where ingetrokken_op is null;
      ${tenantTable('kostenincident', { app: 'select, insert, update (ingetrokken_op, ingetrokken_door)', read: READ, write: WRITE, lezer: true, poort: 'select' })}
      ${audited('kostenincident', 'kostenincident')}

      create table zorgdakwoningen (
        regio_id uuid not null references regio,
        id uuid not null,
        zorgaanbieder_id uuid not null,
        jaar int not null check (jaar between 2000 and 2100),
        aantal int not null check (aantal between 0 and 100000),
        vastgelegd_op timestamptz not null default clock_timestamp(),
        vastgelegd_door uuid not null,
        primary key (regio_id, id),
        foreign key (regio_id, zorgaanbieder_id) references organisatie (regio_id, id),
        foreign key (regio_id, vastgelegd_door) references lid (regio_id, id)
      );
      create index zorgdakwoningen_jaar on zorgdakwoningen (regio_id, jaar, zorgaanbieder_id, vastgelegd_op desc);
      ${tenantTable('zorgdakwoningen', { app: 'select, insert', read: READ, write: WRITE, lezer: true, poort: 'select' })}
      ${audited('zorgdakwoningen', 'zorgdakwoningen')}

      create function zorgdakkosten(p_jaar int, p_minst int)
        returns table (zorgaanbieder_id uuid, naam text, woningen int, oorzaak text, aantal int, som_in_cent bigint, onderdrukt boolean)
        language sql stable security definer set search_path = public, pg_temp as $$
        with telling as (
          select o.id, o.naam, k.oorzaak, count(k.id)::int as aantal, coalesce(sum(k.bedrag_in_cent), 0)::bigint as som, grouping(k.oorzaak) = 1 as totaal,
            (mijn_rol() = 'zorgaanbieder' and o.id = mijn_organisatie()) or ${GEMEENTE} or houdt_toezicht() as ziet_rijen
          from organisatie o left join kostenincident k on k.regio_id = o.regio_id and k.zorgaanbieder_id = o.id and k.ingetrokken_op is null
            and k.voorgevallen_op >= make_date(p_jaar, 1, 1) and k.voorgevallen_op < make_date(p_jaar + 1, 1, 1)
          where o.regio_id = current_setting('app.regio')::uuid and o.soort = 'zorgaanbieder'
          group by grouping sets ((o.id, o.naam), (o.id, o.naam, k.oorzaak))
        ), cel as (
          select t.*, t.aantal between 1 and p_minst - 1 as klein, bool_or(t.totaal and t.aantal < p_minst) over w as alles_klein,
            count(*) filter (where not t.totaal and t.aantal between 1 and p_minst - 1) over w as kleine,
            row_number() over (partition by t.id, t.totaal, t.aantal between 1 and p_minst - 1 order by t.aantal, t.oorzaak) as rang
          from telling t where t.totaal or t.oorzaak is not null window w as (partition by t.id)
        ), oordeel as (
          select c.*, not c.ziet_rijen and c.aantal > 0 and (c.klein or c.alles_klein or (not c.totaal and c.kleine = 1 and c.rang = 1)) as weg from cel c
        )
        select o.id, o.naam, (select w.aantal from zorgdakwoningen w where w.regio_id = current_setting('app.regio')::uuid and w.zorgaanbieder_id = o.id and w.jaar = p_jaar
            order by w.vastgelegd_op desc, w.id desc limit 1),
          case when o.totaal then null else o.oorzaak end, case when o.weg then null else o.aantal end, case when o.weg then null else o.som end, o.weg
        from oordeel o order by o.naam, o.id, not o.totaal, o.oorzaak $$;
      ${poortFunction('zorgdakkosten(int, int)')}
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migraties gaan alleen vooruit.');
  }
}
