import type { MigrationInterface, QueryRunner } from 'typeorm';
import { audited, poortFunction, tenantTable } from '../sql.js';

const BEHEERDER = "mijn_rol() = 'beheerder'";

/** An invitation by mail with a link that works once, and the mail that waits to be sent. */
export class Uitnodiging1795305600302 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table uitnodiging (
        regio_id uuid not null references regio,
        id uuid not null,
        lid_id uuid not null,
        email text not null check (email = lower(email) and length(email) <= 200),
        hash bytea not null,
        uitgenodigd_op timestamptz not null default now(),
        verloopt_op timestamptz not null check (verloopt_op > uitgenodigd_op),
        aangenomen_op timestamptz,
        ingetrokken_op timestamptz,
        primary key (regio_id, id),
        foreign key (regio_id, lid_id) references lid (regio_id, id),
        check (aangenomen_op is null or ingetrokken_op is null)
      );
      create index uitnodiging_hash on uitnodiging (hash);
      ${tenantTable('uitnodiging', { app: 'select, insert, update', read: BEHEERDER, poort: 'select, update' })}
      ${audited('uitnodiging', 'uitnodiging')}
      grant update on lid to dt_poort;

      create table uitgaande_mail (
        regio_id uuid not null references regio,
        id uuid not null,
        inhoud bytea not null,
        gemaakt_op timestamptz not null default now(),
        pogingen int not null default 0,
        opnieuw_op timestamptz not null default now(),
        primary key (regio_id, id)
      );
      ${tenantTable('uitgaande_mail', { app: 'select, insert', read: BEHEERDER, werker: 'select, update, delete' })}

      create function uitnodiging_vinden(p_hash bytea)
        returns table (regio_id uuid, regio_naam text, organisatie_id uuid, organisatie_naam text, lid_id uuid, naam text, rol text, email text, account_id uuid)
        language sql stable security definer set search_path = public, pg_temp as $$
        select u.regio_id, r.naam, l.organisatie_id, o.naam, l.id, l.naam, l.rol, u.email, a.id
        from uitnodiging u join regio r on r.regio_id = u.regio_id
          join lid l on l.regio_id = u.regio_id and l.id = u.lid_id and l.beeindigd_op is null and l.account_id is null
          join organisatie o on o.regio_id = l.regio_id and o.id = l.organisatie_id
          left join account a on a.email = u.email
        where u.hash = p_hash and u.aangenomen_op is null and u.ingetrokken_op is null and u.verloopt_op > now()
          and (a.id is null or a.uitgeschakeld_op is null) $$;
      ${poortFunction('uitnodiging_vinden(bytea)', 'dt_app')}

      create function uitnodiging_aannemen(p_hash bytea, p_account uuid) returns table (uitnodiging_id uuid, aangenomen_lid_id uuid)
        language sql volatile security definer set search_path = public, pg_temp as $$
        with aangenomen as (
          update uitnodiging u set aangenomen_op = now()
          where u.hash = p_hash and u.aangenomen_op is null and u.ingetrokken_op is null and u.verloopt_op > now()
            and u.regio_id = current_setting('app.regio')::uuid and u.lid_id = current_setting('app.lid')::uuid
          returning u.regio_id, u.id, u.lid_id
        )
        update lid l set account_id = p_account from aangenomen a
        where l.regio_id = a.regio_id and l.id = a.lid_id and l.account_id is null and l.beeindigd_op is null
        returning a.id, l.id $$;
      ${poortFunction('uitnodiging_aannemen(bytea, uuid)', 'dt_app')}
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migraties gaan alleen vooruit.');
  }
}
