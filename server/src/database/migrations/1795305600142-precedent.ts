import type { MigrationInterface, QueryRunner } from 'typeorm';
import { audited, poortFunction, tenantTable } from '../sql.js';

const HIER = "regio_id = current_setting('app.regio')::uuid";

/**
 * What may be known regio-wide of every besluit, without anything that leads to a person or a casus, and the search for
 * the nearest. Chair and tafel stand apart, for counting only: nobody reads those rows.
 */
export class Precedent1795305600142 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table precedent (
        regio_id uuid not null references regio,
        besluit_id uuid not null,
        nummer int not null,
        jaar int not null,
        regel_id uuid,
        regelversie_id uuid,
        grond text,
        soort text not null,
        domein text not null,
        wijze text not null,
        doelgroep text not null check (doelgroep in ('nachtopvang', 'mo', 'bw', 'anders', 'onbekend')),
        leefgebieden text[] not null,
        blokkades text[] not null,
        kern text check (length(kern) <= 300),
        -- The tenant is a lexeme too, so that the index itself stays within one regio.
        woorden tsvector not null,
        primary key (regio_id, besluit_id),
        unique (regio_id, nummer),
        foreign key (regio_id, besluit_id) references besluit (regio_id, id),
        foreign key (regio_id, regel_id, regelversie_id) references regelversie (regio_id, regel_id, id),
        check ((regel_id is null) = (grond is null) and (regel_id is null) = (kern is null))
      );
      create function precedent_in_woorden() returns trigger language plpgsql as $$
      begin
        new.woorden := to_tsvector('dutch'::regconfig, coalesce(new.kern, '')) || array_to_tsvector(array[new.regio_id::text]);
        return new;
      end $$;
      create trigger precedent_in_woorden before insert on precedent for each row execute function precedent_in_woorden();
      create index precedent_regel on precedent (regio_id, regel_id, nummer);
      create index precedent_woorden on precedent using gin (woorden);
      ${tenantTable('precedent', {
        app: 'select, insert',
        lezer: true,
        read: "(select mijn_rol()) not in ('client', 'clientondersteuner', 'bewindvoerder')",
        write: 'exists (select 1 from besluit b where b.regio_id = precedent.regio_id and b.id = precedent.besluit_id)',
        poort: 'select',
      })}
      ${audited('precedent', 'besluit', 'besluit_id')}

      create table besluittelling (
        regio_id uuid not null references regio,
        besluit_id uuid not null,
        maand date not null,
        tafel_id uuid,
        voorzitter_lid_id uuid not null,
        blokkade text not null,
        uitkomst text not null check (uitkomst in ('binnen', 'afwijking', 'doorgezet', 'advies')),
        primary key (regio_id, besluit_id),
        foreign key (regio_id, besluit_id) references besluit (regio_id, id),
        foreign key (regio_id, tafel_id) references tafel (regio_id, id),
        foreign key (regio_id, voorzitter_lid_id) references lid (regio_id, id)
      );
      ${tenantTable('besluittelling', {
        app: 'select, insert',
        read: 'false',
        write: 'exists (select 1 from besluit b where b.regio_id = besluittelling.regio_id and b.id = besluittelling.besluit_id)',
        poort: 'select',
      })}
      ${audited('besluittelling', 'besluit', 'besluit_id')}

${EERDERE}
    `);
    await runner.query(ZOEKEN);
  }

  async down(): Promise<void> {
    throw new Error('Migraties gaan alleen vooruit.');
  }
}

/** Besluiten from before this change, as far as they can still be compared. */
const EERDERE = `
      alter table besluit no force row level security;
      alter table voorstel no force row level security;
      alter table casus no force row level security;
      alter table precedent no force row level security, disable trigger precedent_vereist_gebeurtenis;
      alter table besluittelling no force row level security, disable trigger besluittelling_vereist_gebeurtenis;
      insert into precedent (regio_id, besluit_id, nummer, jaar, soort, domein, wijze, doelgroep, leefgebieden, blokkades)
      select b.regio_id, b.id, b.nummer, extract(year from b.genomen_op at time zone 'Europe/Amsterdam')::int, b.soort, v.domein, b.wijze,
        'onbekend', array[v.domein], array[c.blokkade]
      from besluit b join voorstel v on v.regio_id = b.regio_id and v.id = b.voorstel_id join casus c on c.regio_id = b.regio_id and c.id = b.casus_id;
      insert into besluittelling (regio_id, besluit_id, maand, voorzitter_lid_id, blokkade, uitkomst)
      select b.regio_id, b.id, date_trunc('month', b.genomen_op at time zone 'Europe/Amsterdam')::date, b.genomen_door, c.blokkade,
        case when b.wijze = 'advies' then 'advies' when b.wijze = 'doorzetting' then 'doorgezet' when v.binnen_regels then 'binnen' else 'afwijking' end
      from besluit b join voorstel v on v.regio_id = b.regio_id and v.id = b.voorstel_id join casus c on c.regio_id = b.regio_id and c.id = b.casus_id;
      alter table precedent enable trigger precedent_vereist_gebeurtenis, force row level security;
      alter table besluittelling enable trigger besluittelling_vereist_gebeurtenis, force row level security;
      alter table besluit force row level security;
      alter table voorstel force row level security;
      alter table casus force row level security;`;

/** Share of two sets that both have, from 0 to 1. */
const OVERLAP = `
  create function deel_gemeen(a text[], b text[]) returns real language sql immutable as $$
    select case when cardinality(a) = 0 or cardinality(b) = 0 then 0
      else (select count(*) from unnest(a) x where x = any(b))::real / (select count(distinct x) from unnest(a || b) x) end $$;`;

/**
 * Ids of the nearest besluiten of this regio: those on the same rule first, then those whose sentence shares words;
 * within each by words, kind, target group, life areas and blockers. It answers ids only, which the caller reads again
 * under its own locks.
 */
const ZOEKEN = `${OVERLAP}
  create function precedenten_zoeken(p_regel uuid, p_soort text, p_doelgroep text, p_leefgebieden text[], p_blokkades text[],
      p_woorden text, p_voor int, p_hoogstens int)
    returns table (besluit_id uuid) language sql stable security definer set search_path = public, pg_temp as $$
    with vraag as materialized (
      select coalesce(string_agg('''' || replace(replace(l.lexeme, '\\', '\\\\'), '''', '''''') || '''', ' | '), '')::tsquery as woorden
      from unnest(to_tsvector('dutch', coalesce(p_woorden, ''))) l
    ), bij_regel as materialized (
      select p.* from precedent p where p.${HIER} and p.regel_id = p_regel and p.nummer < p_voor
    ), bij_woorden as (
      select p.* from precedent p, vraag v
      where (select count(*) from bij_regel) < p_hoogstens and numnode(v.woorden) > 0 and p.${HIER} and p.nummer < p_voor
        and p.woorden @@ (v.woorden && ('''' || current_setting('app.regio')::uuid || '''')::tsquery) and p.regel_id is distinct from p_regel
    ), kandidaat as (
      select * from bij_regel union all select * from bij_woorden
    )
    select k.besluit_id from kandidaat k, vraag v
    where not exists (select 1 from besluit b where b.regio_id = k.regio_id and b.id = k.besluit_id
      and (b.ingetrokken_op is not null or b.vervangen_door is not null))
    order by (k.regel_id is not distinct from p_regel) desc,
      4 * ts_rank(k.woorden, v.woorden, 32) + 2 * (k.soort = p_soort)::int + 2 * (k.doelgroep = p_doelgroep)::int
        + 2 * deel_gemeen(k.leefgebieden, p_leefgebieden) + 2 * deel_gemeen(k.blokkades, p_blokkades) desc,
      k.nummer desc
    limit least(p_hoogstens, 20) $$;
  ${poortFunction('precedenten_zoeken(uuid, text, text, text[], text[], text, int, int)')}
`;
