import type { MigrationInterface, QueryRunner } from 'typeorm';
import { audited, poortFunction, tenantTable } from '../sql.js';

const BEHEERDER = "mijn_rol() = 'beheerder'";

/** Keys with which an organisatie keeps its own people up to date (SCIM 2.0), and who and which groups came that way. */
export class Scim1795305600655 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table scim_sleutel (
        regio_id uuid not null references regio,
        id uuid not null,
        organisatie_id uuid not null,
        naam text not null check (length(naam) between 1 and 80),
        hash bytea not null check (length(hash) = 32),
        standaard_rol text not null,
        gemaakt_door uuid not null,
        gemaakt_op timestamptz not null default now(),
        verloopt_op timestamptz not null check (verloopt_op > gemaakt_op),
        bevestigd_door uuid check (bevestigd_door <> gemaakt_door),
        bevestigd_op timestamptz,
        ingetrokken_door uuid,
        ingetrokken_op timestamptz,
        primary key (regio_id, id),
        foreign key (regio_id, organisatie_id) references organisatie (regio_id, id),
        foreign key (regio_id, gemaakt_door) references lid (regio_id, id),
        foreign key (regio_id, bevestigd_door) references lid (regio_id, id),
        foreign key (regio_id, ingetrokken_door) references lid (regio_id, id),
        check (num_nulls(bevestigd_door, bevestigd_op) in (0, 2)),
        check (num_nulls(ingetrokken_door, ingetrokken_op) in (0, 2))
      );
      create index scim_sleutel_hash on scim_sleutel (hash);
      ${tenantTable('scim_sleutel', { app: 'select, insert, update (bevestigd_door, bevestigd_op, ingetrokken_door, ingetrokken_op)', read: BEHEERDER, poort: 'select' })}
      ${audited('scim_sleutel', 'scimSleutel')}

      create function bewaak_scim_sleutel() returns trigger language plpgsql as $$
      begin
        if tg_op = 'INSERT' and (new.bevestigd_op is not null or new.gemaakt_door <> current_setting('app.lid')::uuid) then
          raise exception 'een sleutel begint onbevestigd en op eigen naam' using errcode = 'check_violation';
        end if;
        if tg_op = 'UPDATE' and (old.ingetrokken_op is not null or (old.bevestigd_op is not null and new.bevestigd_op is distinct from old.bevestigd_op)) then
          raise exception 'een sleutel wordt één keer bevestigd en één keer ingetrokken' using errcode = 'check_violation';
        end if;
        if tg_op = 'UPDATE' and old.bevestigd_op is null and new.bevestigd_op is not null
          and (new.bevestigd_door <> current_setting('app.lid')::uuid or is_zelfde_mens(new.gemaakt_door, new.bevestigd_door)) then
          raise exception 'een sleutel die mensen maakt, vraagt twee mensen' using errcode = 'check_violation';
        end if;
        return new;
      end $$;
      create trigger scim_sleutel_bewaakt before insert or update on scim_sleutel for each row execute function bewaak_scim_sleutel();

      create table scim_gebruiker (
        regio_id uuid not null references regio,
        id uuid not null,
        organisatie_id uuid not null,
        lid_id uuid,
        gebruikersnaam text not null check (gebruikersnaam = lower(gebruikersnaam) and length(gebruikersnaam) between 1 and 200),
        email text not null check (email = lower(email) and length(email) <= 200),
        extern_id text check (length(extern_id) <= 200),
        voornaam text not null default '' check (length(voornaam) <= 120),
        achternaam text not null default '' check (length(achternaam) <= 120),
        naam text not null check (length(naam) between 1 and 120),
        functie text not null default '' check (length(functie) <= 120),
        standaard_rol text not null check (standaard_rol not in ('ketenregisseur', 'uitstroomcoordinator', 'fondsbeheerder', 'bestuurder', 'beheerder')),
        actief boolean not null,
        versie int not null default 1 check (versie > 0),
        gemaakt_op timestamptz not null default now(),
        gewijzigd_op timestamptz not null default now(),
        verwijderd_op timestamptz check (verwijderd_op is null or not actief),
        primary key (regio_id, id),
        foreign key (regio_id, organisatie_id) references organisatie (regio_id, id),
        foreign key (regio_id, lid_id) references lid (regio_id, id)
      );
      create unique index scim_gebruiker_naam on scim_gebruiker (regio_id, organisatie_id, gebruikersnaam) where verwijderd_op is null;
      create unique index scim_gebruiker_lid on scim_gebruiker (regio_id, lid_id) where verwijderd_op is null;
      ${tenantTable('scim_gebruiker', { app: 'select, insert, update', read: BEHEERDER })}
      ${audited('scim_gebruiker', 'scimGebruiker')}

      create table scim_groep (
        regio_id uuid not null references regio,
        id uuid not null,
        organisatie_id uuid not null,
        naam text not null check (length(naam) between 1 and 200),
        extern_id text check (length(extern_id) <= 200),
        rol text,
        versie int not null default 1 check (versie > 0),
        gemaakt_op timestamptz not null default now(),
        gewijzigd_op timestamptz not null default now(),
        verwijderd_op timestamptz,
        primary key (regio_id, id),
        foreign key (regio_id, organisatie_id) references organisatie (regio_id, id)
      );
      create unique index scim_groep_naam on scim_groep (regio_id, organisatie_id, lower(naam)) where verwijderd_op is null;
      ${tenantTable('scim_groep', { app: 'select, insert, update', read: BEHEERDER })}
      ${audited('scim_groep', 'scimGroep')}

      create table scim_groepslid (
        regio_id uuid not null references regio,
        groep_id uuid not null,
        gebruiker_id uuid not null,
        primary key (regio_id, groep_id, gebruiker_id),
        foreign key (regio_id, groep_id) references scim_groep (regio_id, id),
        foreign key (regio_id, gebruiker_id) references scim_gebruiker (regio_id, id)
      );
      ${tenantTable('scim_groepslid', { app: 'select, insert, delete', read: BEHEERDER })}
      ${audited('scim_groepslid', 'scimGroep', 'groep_id')}

      create function scim_sleutel_vinden(p_hash bytea)
        returns table (regio_id uuid, sleutel_id uuid, organisatie_id uuid, standaard_rol text, lid_id uuid, account_id uuid, naam text, lid_organisatie_id uuid)
        language sql stable security definer set search_path = public, pg_temp as $$
        select s.regio_id, s.id, s.organisatie_id, s.standaard_rol, l.id, l.account_id, l.naam, l.organisatie_id
        from scim_sleutel s
          join lid l on l.regio_id = s.regio_id and l.id = s.gemaakt_door and l.rol = 'beheerder' and l.beeindigd_op is null
          join account a on a.id = l.account_id and a.uitgeschakeld_op is null
          join organisatie o on o.regio_id = s.regio_id and o.id = s.organisatie_id and o.beeindigd_op is null
        where s.hash = p_hash and s.bevestigd_op is not null and s.ingetrokken_op is null and s.verloopt_op > now() $$;
      ${poortFunction('scim_sleutel_vinden(bytea)', 'dt_app')}

      create function scim_lid_met_adres(p_organisatie uuid, p_email text) returns uuid
        language sql stable security definer set search_path = public, pg_temp as $$
        select l.id from lid l left join account a on a.id = l.account_id
        where l.regio_id = current_setting('app.regio')::uuid and mijn_rol() = 'beheerder' and l.organisatie_id = p_organisatie and l.beeindigd_op is null
          and l.rol not in ('client', 'clientondersteuner', 'bewindvoerder')
          and (a.email = lower(p_email) or (a.id is null and exists (select 1 from uitnodiging u where u.regio_id = l.regio_id and u.lid_id = l.id
            and u.email = lower(p_email) and u.ingetrokken_op is null)))
        order by l.id limit 1 $$;
      ${poortFunction('scim_lid_met_adres(uuid, text)', 'dt_app')}

      create function bewaak_lid_terug() returns trigger language plpgsql as $$
      begin
        if old.beeindigd_op is not null and new.beeindigd_op is null and (
          new.rol in ('ketenregisseur', 'uitstroomcoordinator', 'fondsbeheerder', 'bestuurder', 'beheerder', 'fg_of_auditor') or mijn_rol() is distinct from 'beheerder') then
          raise exception 'wie terugkomt, begint met een lichte rol' using errcode = 'check_violation';
        end if;
        return new;
      end $$;
      create trigger lid_terug_bewaakt before update of beeindigd_op on lid for each row execute function bewaak_lid_terug();
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migraties gaan alleen vooruit.');
  }
}
