import type { MigrationInterface, QueryRunner } from 'typeorm';
import { poortFunction, tenantTable } from '../sql.js';

const EIGEN = "lid_id = current_setting('app.lid')::uuid and casus_id in (select mijn_casussen())";

/** The own copy of a casus: who asked for it, how far it is, and the files that are kept for a short time. */
export class Inzagekopie1795305600650 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table inzagekopie (
        regio_id uuid not null references regio,
        id uuid not null,
        casus_id uuid not null,
        lid_id uuid not null,
        namens text not null check (namens in ('client', 'clientondersteuner', 'organisatie')),
        reden text check (length(trim(reden)) between 10 and 300),
        gevraagd_op timestamptz not null default clock_timestamp(),
        stap smallint not null default 0 check (stap between 0 and 3),
        bijgewerkt_op timestamptz not null default clock_timestamp(),
        klaar_op timestamptz,
        mislukt_op timestamptz,
        json_bestand_id uuid,
        pdf_bestand_id uuid,
        json_sha256 text check (json_sha256 ~ '^[0-9a-f]{64}$'),
        pdf_sha256 text check (pdf_sha256 ~ '^[0-9a-f]{64}$'),
        verloopt_op timestamptz,
        gewist_op timestamptz,
        primary key (regio_id, id),
        foreign key (regio_id, casus_id) references casus (regio_id, id),
        foreign key (regio_id, lid_id) references lid (regio_id, id),
        check ((namens = 'organisatie') = (reden is not null)),
        check (num_nonnulls(klaar_op, mislukt_op) <= 1),
        check (num_nonnulls(klaar_op, json_bestand_id, pdf_bestand_id, json_sha256, pdf_sha256, verloopt_op) in (0, 6)),
        check (verloopt_op <= klaar_op + interval '7 days')
      );
      create unique index inzagekopie_een_tegelijk on inzagekopie (regio_id, casus_id, lid_id) where klaar_op is null and mislukt_op is null;
      create index inzagekopie_verlopen on inzagekopie (verloopt_op) where gewist_op is null;
      ${tenantTable('inzagekopie', {
        app: 'select, insert, update (stap, bijgewerkt_op, klaar_op, mislukt_op, json_bestand_id, pdf_bestand_id, json_sha256, pdf_sha256, verloopt_op)',
        read: EIGEN, poort: 'select', werker: 'select, update (gewist_op)',
      })}
      -- How far it is says nothing about anybody; asking, finishing and failing are events.
      create constraint trigger inzagekopie_vereist_gebeurtenis after insert or update of klaar_op, mislukt_op on inzagekopie
        deferrable initially deferred for each row execute function vereis_gebeurtenis('inzagekopie', 'id');

      create function is_client_van(p_casus uuid) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
        select p_casus in (select mijn_casussen()) and exists (
          select 1 from casustoegang t where t.regio_id = current_setting('app.regio')::uuid and t.casus_id = p_casus
            and t.lid_id = current_setting('app.lid')::uuid and t.grond in ('client', 'clientondersteuner') and t.vanaf <= now() and (t.tot is null or t.tot > now())) $$;

      -- Who looked, with the purpose, for the copy; the same people as wie_heeft_gekeken and never a name.
      create function inzage_toegang(p_casus uuid)
        returns table (organisatie_naam text, rol text, gegevensgroep text, dag date, doel text, nood boolean, nood_reden text)
        language sql stable security definer set search_path = public, pg_temp as $$
        select distinct o.naam, r.rol, r.gegevensgroep, (r.gebeurd_op at time zone 'Europe/Amsterdam')::date, r.doel, r.noodgreep,
          case when r.noodgreep then (select n.reden from noodinzage n where n.regio_id = r.regio_id and n.casus_id = r.casus_id and n.lid_id = r.lid_id
            and n.begonnen_op <= r.gebeurd_op order by n.begonnen_op desc limit 1) end
        from toegangsregel r join organisatie o on o.regio_id = r.regio_id and o.id = r.organisatie_id
        where r.regio_id = current_setting('app.regio')::uuid and r.casus_id = p_casus and is_client_van(p_casus)
        order by 4 desc, 1, 2, 3 $$;

      -- The discussion, on a request for the copy only (code I of the veldmatrix); what an organisation wrote for itself stays with it.
      create function inzage_berichten(p_casus uuid)
        returns table (organisatie_naam text, gegevensgroep text, tekst text, geplaatst_op timestamptz)
        language sql stable security definer set search_path = public, pg_temp as $$
        select o.naam, b.gegevensgroep, b.tekst, b.geplaatst_op
        from bericht b join organisatie o on o.regio_id = b.regio_id and o.id = b.organisatie_id
        where b.regio_id = current_setting('app.regio')::uuid and b.casus_id = p_casus and b.tekst is not null and b.ingetrokken_op is null
          and not b.alleen_eigen_organisatie and is_client_van(p_casus)
          and exists (select 1 from inzagekopie k where k.regio_id = b.regio_id and k.casus_id = p_casus and k.lid_id = current_setting('app.lid')::uuid
            and k.klaar_op is null and k.mislukt_op is null)
        order by b.geplaatst_op, b.id $$;
      create policy bericht_poort on bericht for all to dt_poort using (true) with check (true);
      grant select on bericht to dt_poort;
      ${poortFunction('is_client_van(uuid)', 'dt_app, dt_poort')}
      ${poortFunction('inzage_toegang(uuid)', 'dt_app')}
      ${poortFunction('inzage_berichten(uuid)', 'dt_app')}
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migraties gaan alleen vooruit.');
  }
}
