import type { MigrationInterface, QueryRunner } from 'typeorm';
import { audited, poortFunction, tenantTable } from '../sql.js';

const COORDINATIE = "(select mijn_rol()) in ('uitstroomcoordinator', 'bct_toetser')";
const MEELEZEN = `${COORDINATIE} or (select mijn_rol()) = 'ketenregisseur'`;
const EIGEN_CLIENT = "zorgaanbieder_id = (select mijn_organisatie()) and (select mijn_rol()) = 'zorgaanbieder'";
const EIGEN_WONING = "corporatie_id = (select mijn_organisatie()) and (select mijn_rol()) = 'woningcorporatie'";
const FASEN = `'concept', 'toets1', 'aanvulling_gevraagd', 'toets2', 'toegelaten', 'uitgezet', 'aangeboden', 'geweigerd',
  'geaccepteerd', 'contract', 'sleutel', 'nazorg', 'afgesloten', 'uitgesloten', 'afgewezen', 'ingetrokken', 'uitval'`;
const EINDFASEN = "'afgesloten', 'uitgesloten', 'afgewezen', 'ingetrokken', 'uitval'";

/** Aanmeldingen, toewijzingen and leavers, what was agreed and printed about them, and the counts that may be told. */
export class Uitstroom1795305600008 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table aanmelding (
        regio_id uuid not null references regio,
        id uuid not null,
        zorgaanbieder_id uuid not null,
        pseudoniem text not null check (length(pseudoniem) between 1 and 60),
        herkomst text not null check (herkomst in ('live', 'gepubliceerd')),
        fase text not null check (fase in (${FASEN})),
        fase_sinds date not null,
        reden_code text,
        getoetst_door_lid_id uuid,
        gebeurd_op date not null,
        geregistreerd_op date not null check (geregistreerd_op >= gebeurd_op),
        vastgelegd_op timestamptz not null default now(),
        primary key (regio_id, id),
        unique (regio_id, zorgaanbieder_id, pseudoniem),
        unique (regio_id, id, zorgaanbieder_id),
        foreign key (regio_id, zorgaanbieder_id) references organisatie (regio_id, id),
        foreign key (regio_id, getoetst_door_lid_id) references lid (regio_id, id),
        check ((fase in (${EINDFASEN})) = (reden_code is not null))
      );
      create index aanmelding_zorgaanbieder on aanmelding (regio_id, zorgaanbieder_id, gebeurd_op);
      ${tenantTable('aanmelding', {
        app: 'select, insert, update',
        read: `${MEELEZEN} or (${EIGEN_CLIENT})`,
        write: `${COORDINATIE} or (${EIGEN_CLIENT})`,
        poort: 'select',
      })}
      ${audited('aanmelding', 'aanmelding')}

      create table woningtoewijzing (
        regio_id uuid not null references regio,
        id uuid not null,
        aanmelding_id uuid not null,
        zorgaanbieder_id uuid not null,
        corporatie_id uuid,
        gemeente_id uuid not null,
        herkomst text not null check (herkomst in ('live', 'gepubliceerd')),
        opgeleverd_op date not null,
        geregistreerd_op date not null check (geregistreerd_op >= opgeleverd_op),
        vastgelegd_op timestamptz not null default now(),
        primary key (regio_id, id),
        unique (regio_id, aanmelding_id),
        foreign key (regio_id, aanmelding_id, zorgaanbieder_id) references aanmelding (regio_id, id, zorgaanbieder_id),
        foreign key (regio_id, corporatie_id) references organisatie (regio_id, id),
        foreign key (regio_id, gemeente_id) references organisatie (regio_id, id),
        check (corporatie_id is not null or herkomst = 'gepubliceerd')
      );
      ${tenantTable('woningtoewijzing', {
        app: 'select, insert, update',
        read: `${MEELEZEN} or (${EIGEN_CLIENT}) or (${EIGEN_WONING})`,
        write: COORDINATIE,
        poort: 'select',
      })}
      ${audited('woningtoewijzing', 'woningtoewijzing')}

      create table reguliere_uitstroom (
        regio_id uuid not null references regio,
        id uuid not null,
        voorziening text not null check (voorziening in ('MO', 'BW')),
        zorgaanbieder_id uuid,
        herkomst text not null check (herkomst in ('live', 'gepubliceerd')),
        gebeurd_op date not null,
        geregistreerd_op date not null check (geregistreerd_op >= gebeurd_op),
        vastgelegd_op timestamptz not null default now(),
        primary key (regio_id, id),
        foreign key (regio_id, zorgaanbieder_id) references organisatie (regio_id, id)
      );
      ${tenantTable('reguliere_uitstroom', {
        app: 'select, insert',
        read: `${MEELEZEN} or (${EIGEN_CLIENT})`,
        write: `${COORDINATIE} or (${EIGEN_CLIENT})`,
        poort: 'select',
      })}
      ${audited('reguliere_uitstroom', 'reguliere_uitstroom')}

      create table woningverplichting (
        regio_id uuid not null references regio,
        id uuid not null,
        jaar int not null check (jaar between 2000 and 2100),
        corporatie_id uuid,
        gemeente_id uuid,
        doel int not null check (doel >= 0),
        grond text not null check (length(grond) between 1 and 300),
        primary key (regio_id, id),
        unique (regio_id, jaar, corporatie_id),
        unique (regio_id, jaar, gemeente_id),
        foreign key (regio_id, corporatie_id) references organisatie (regio_id, id),
        foreign key (regio_id, gemeente_id) references organisatie (regio_id, id),
        check (num_nonnulls(corporatie_id, gemeente_id) = 1)
      );
      ${tenantTable('woningverplichting', { app: 'select, insert, update', write: COORDINATIE, lezer: true, poort: 'select' })}
      ${audited('woningverplichting', 'woningverplichting')}

      create table bronfiguur (
        regio_id uuid not null references regio,
        id uuid not null,
        nummer text not null check (length(nummer) between 1 and 10),
        titel text not null check (length(titel) between 1 and 200),
        bron text not null check (length(bron) between 1 and 200),
        vindplaats text not null check (length(vindplaats) between 1 and 200),
        teldatum text not null check (teldatum in ('aanmelding', 'oplevering', 'registratie', 'uitstroom')),
        peildatum date not null,
        opmerking text check (length(opmerking) <= 500),
        primary key (regio_id, id),
        unique (regio_id, nummer)
      );
      ${tenantTable('bronfiguur', { app: 'select, insert', write: COORDINATIE, lezer: true, poort: 'select' })}
      ${audited('bronfiguur', 'bronfiguur')}

      create table bronkolom (
        regio_id uuid not null references regio,
        bronfiguur_id uuid not null,
        sleutel text not null check (length(sleutel) between 1 and 60),
        kop text not null check (length(kop) between 1 and 120),
        soort text not null check (soort in ('aantal', 'doel', 'percentage')),
        jaar int not null,
        van date not null,
        tot date not null check (tot >= van),
        volgorde int not null,
        primary key (regio_id, bronfiguur_id, sleutel),
        foreign key (regio_id, bronfiguur_id) references bronfiguur (regio_id, id)
      );
      ${tenantTable('bronkolom', { app: 'select, insert', write: COORDINATIE, lezer: true, poort: 'select' })}
      ${audited('bronkolom', 'bronfiguur', 'bronfiguur_id')}

      create table broncijfer (
        regio_id uuid not null references regio,
        id uuid not null,
        bronfiguur_id uuid not null,
        rij text not null check (length(rij) between 1 and 120),
        totaal boolean not null default false,
        kolom text not null,
        waarde int not null,
        opmerking text check (length(opmerking) <= 500),
        primary key (regio_id, id),
        unique (regio_id, bronfiguur_id, rij, kolom),
        unique (regio_id, bronfiguur_id, id),
        foreign key (regio_id, bronfiguur_id, kolom) references bronkolom (regio_id, bronfiguur_id, sleutel)
      );
      ${tenantTable('broncijfer', { app: 'select, insert', write: COORDINATIE, lezer: true, poort: 'select' })}
      ${audited('broncijfer', 'bronfiguur', 'bronfiguur_id')}

      create table broncijfer_verschil (
        regio_id uuid not null references regio,
        id uuid not null,
        bronfiguur_id uuid not null,
        broncijfer_id uuid not null,
        teldatum text not null check (teldatum in ('oplevering', 'registratie')),
        verschil int not null check (verschil <> 0),
        toelichting text not null check (length(toelichting) between 1 and 500),
        primary key (regio_id, id),
        foreign key (regio_id, bronfiguur_id, broncijfer_id) references broncijfer (regio_id, bronfiguur_id, id)
      );
      ${tenantTable('broncijfer_verschil', { app: 'select, insert', write: COORDINATIE, lezer: true, poort: 'select' })}
      ${audited('broncijfer_verschil', 'bronfiguur', 'bronfiguur_id')}
    `);
    await runner.query(`${KOLOMMEN}${TELLINGEN}${GEPUBLICEERD}`);
  }

  async down(): Promise<void> {
    throw new Error('Migraties gaan alleen vooruit.');
  }
}

const HIER = "regio_id = current_setting('app.regio')::uuid";

/** The columns of a figure: as printed where the regio has a printed figure, else the last calendar years or quarters. */
const KOLOMMEN = `
  create function cijferkolommen(p_figuur text, p_peildatum date)
    returns table (sleutel text, kop text, soort text, jaar int, van date, tot date, volgorde int)
    language sql stable security definer set search_path = public, pg_temp as $$
    with gedrukt as (
      select k.sleutel, k.kop, k.soort, k.jaar, k.van, k.tot, k.volgorde
      from bronfiguur f join bronkolom k on k.regio_id = f.regio_id and k.bronfiguur_id = f.id
      where f.${HIER} and f.nummer = p_figuur
    ), jaren as (
      select j || '_' || s.soort, case s.soort when 'aantal' then j::text else s.soort || ' ' || j end, s.soort, j,
        make_date(j, 1, 1), make_date(j, 12, 31), j * 10 + s.plek
      from generate_series(extract(year from p_peildatum)::int - 2, extract(year from p_peildatum)::int) j
        cross join (values ('doel', 1), ('aantal', 2), ('percentage', 3)) s (soort, plek)
      where p_figuur <> '3' and (s.soort = 'aantal' or p_figuur in ('4', '5'))
    ), kwartalen as (
      select j || '_q' || q, 'kwartaal ' || q || ' ' || j, 'aantal', j,
        make_date(j, q * 3 - 2, 1), (make_date(j, q * 3 - 2, 1) + interval '3 months - 1 day')::date, q
      from generate_series(1, 4) q cross join (select extract(year from p_peildatum)::int as j) d
      where p_figuur = '3'
    )
    select * from gedrukt
    union all select * from jaren where not exists (select 1 from gedrukt)
    union all select * from kwartalen where not exists (select 1 from gedrukt)
    order by 7 $$;
  ${poortFunction('cijferkolommen(text, date)')}
`;

/**
 * Counts per cell. Rows of a published figure are told as they are; a cell with one to four live rows is withheld,
 * and so is every total, quarter row or other cut of the same homes from which it could be worked out.
 * Only whole months count, so that two neighbouring days cannot be subtracted.
 */
const TELLINGEN = `
  create function cijfertellingen(p_figuur text, p_peildatum date, p_teldatum text)
    returns table (rij text, totaal boolean, kolom text, aantal int, onderdrukt boolean)
    language sql stable security definer set search_path = public, pg_temp as $$
    with grens as (
      select (date_trunc('month', p_peildatum + 1) - interval '1 day')::date as dag,
        exists (select 1 from bronfiguur where ${HIER} and nummer = p_figuur) as heeft_druk
    ), kolom as (
      select k.sleutel, k.van, k.tot from grens cross join lateral cijferkolommen(p_figuur, grens.dag) k where k.soort = 'aantal'
    ), feit as (
      select p_figuur as snede, o.naam as rij, a.gebeurd_op as datum, a.geregistreerd_op, a.herkomst
      from aanmelding a join organisatie o on o.regio_id = a.regio_id and o.id = a.zorgaanbieder_id
      where a.${HIER} and p_figuur in ('2', '3')
      union all
      select s.snede, coalesce(o.naam, 'Onbekend'),
        case p_teldatum when 'registratie' then w.geregistreerd_op else w.opgeleverd_op end, w.geregistreerd_op, w.herkomst
      from woningtoewijzing w cross join (values ('4'), ('5')) s (snede)
        left join organisatie o on o.regio_id = w.regio_id
          and o.id = case s.snede when '4' then w.corporatie_id else w.gemeente_id end
      where w.${HIER} and p_figuur in ('4', '5') and (p_teldatum = 'oplevering' or w.herkomst = 'gepubliceerd')
      union all
      select p_figuur, voorziening, gebeurd_op, geregistreerd_op, herkomst
      from reguliere_uitstroom where ${HIER} and p_figuur = '7'
    ), rijnaam as (
      select naam as rij from organisatie where ${HIER}
        and soort = case p_figuur when '2' then 'zorgaanbieder' when '3' then 'zorgaanbieder' when '4' then 'corporatie' when '5' then 'gemeente' end
      union select v from (values ('MO'), ('BW')) v (v) where p_figuur = '7'
      union select feit.rij from feit where snede = p_figuur
    ), geteld as (
      select f.snede, f.rij, k.sleutel, count(*)::int as aantal,
        count(*) filter (where f.herkomst = 'live' or not g.heeft_druk) as live
      from grens g cross join feit f join kolom k on f.datum between k.van and k.tot
      where f.datum <= g.dag and f.geregistreerd_op <= g.dag
      group by 1, 2, 3
    ), klein as (
      select snede, rij, sleutel from geteld where live between 1 and 4
    ), cel as (
      select r.rij, k.sleutel, coalesce(t.aantal, 0) as aantal,
        exists (select 1 from klein where snede = p_figuur and klein.rij = r.rij and (klein.sleutel = k.sleutel or p_figuur = '3')) as weg
      from rijnaam r cross join kolom k
        left join geteld t on t.snede = p_figuur and t.rij = r.rij and t.sleutel = k.sleutel
    ), som as (
      select sleutel, sum(aantal)::int as aantal,
        bool_or(weg) or exists (select 1 from klein where klein.sleutel = cel.sleutel) as weg
      from cel group by sleutel
    )
    select rij, false, sleutel, case when not weg then aantal end, weg from cel
    union all select 'Totaal', true, sleutel, case when not weg then aantal end, weg from som $$;
  ${poortFunction('cijfertellingen(text, date, text)')}
`;

/** What was agreed and what was printed; neither says anything about a person. */
const GEPUBLICEERD = `
  create function cijferverplichtingen() returns table (snede text, rij text, jaar int, doel int)
    language sql stable security definer set search_path = public, pg_temp as $$
    select case when v.corporatie_id is null then '5' else '4' end, o.naam, v.jaar, v.doel
    from woningverplichting v join organisatie o on o.regio_id = v.regio_id and o.id = coalesce(v.corporatie_id, v.gemeente_id)
    where v.${HIER} $$;
  ${poortFunction('cijferverplichtingen()')}

  create function gedrukte_figuren()
    returns table (nummer text, titel text, bron text, vindplaats text, teldatum text, peildatum text, opmerking text, cijfers jsonb)
    language sql stable security definer set search_path = public, pg_temp as $$
    select f.nummer, f.titel, f.bron, f.vindplaats, f.teldatum, f.peildatum::text, f.opmerking,
      (select coalesce(jsonb_agg(jsonb_build_object('rij', c.rij, 'totaal', c.totaal, 'kolom', c.kolom, 'waarde', c.waarde,
          'opmerking', c.opmerking, 'verschillen', (
            select coalesce(jsonb_agg(jsonb_build_object('teldatum', v.teldatum, 'verschil', v.verschil, 'toelichting', v.toelichting) order by v.id), '[]')
            from broncijfer_verschil v where v.regio_id = c.regio_id and v.broncijfer_id = c.id)) order by c.id), '[]')
        from broncijfer c where c.regio_id = f.regio_id and c.bronfiguur_id = f.id)
    from bronfiguur f where f.${HIER} order by f.nummer $$;
  ${poortFunction('gedrukte_figuren()')}
`;
