import type { MigrationInterface, QueryRunner } from 'typeorm';
import { audited, poortFunction, tenantTable } from '../sql.js';

const BEHEERDER = "mijn_rol() = 'beheerder'";
const ZWAAR = "('ketenregisseur', 'uitstroomcoordinator', 'fondsbeheerder', 'bestuurder', 'beheerder')";

/** A role that decides, pays, approves or gives roles is proposed by one beheerder and confirmed by another. */
export class Rolvoorstel1795305600503 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table rolvoorstel (
        regio_id uuid not null references regio,
        id uuid not null,
        lid_id uuid,
        email text check (email = lower(email) and length(email) <= 200),
        naam text not null check (length(naam) between 1 and 120),
        functie text not null default '' check (length(functie) <= 120),
        organisatie_id uuid not null,
        rol text not null check (rol in ${ZWAAR}),
        voorgesteld_door uuid not null,
        voorgesteld_op timestamptz not null default now(),
        besloten_door uuid,
        besloten_op timestamptz,
        akkoord boolean,
        primary key (regio_id, id),
        foreign key (regio_id, lid_id) references lid (regio_id, id),
        foreign key (regio_id, organisatie_id) references organisatie (regio_id, id),
        foreign key (regio_id, voorgesteld_door) references lid (regio_id, id),
        foreign key (regio_id, besloten_door) references lid (regio_id, id),
        check (lid_id is not null or email is not null),
        check (num_nulls(besloten_door, besloten_op, akkoord) in (0, 3)),
        check (not akkoord or besloten_door <> voorgesteld_door),
        check (not akkoord or (besloten_door is distinct from lid_id))
      );
      create unique index rolvoorstel_open on rolvoorstel (regio_id, lid_id) where besloten_op is null and email is null;
      ${tenantTable('rolvoorstel', { app: 'select, insert, update', read: BEHEERDER })}
      ${audited('rolvoorstel', 'rolvoorstel')}

      create function is_zelfde_mens(p_een uuid, p_ander uuid) returns boolean language sql stable
        security definer set search_path = public, pg_temp as $$
        select exists (select 1 from lid a join lid b on b.account_id = a.account_id and b.regio_id = a.regio_id
          where a.regio_id = current_setting('app.regio')::uuid and a.id = p_een and b.id = p_ander) $$;
      ${poortFunction('is_zelfde_mens(uuid, uuid)', 'dt_owner, dt_app')}

      create function heeft_adres(p_lid uuid, p_email text) returns boolean language sql stable
        security definer set search_path = public, pg_temp as $$
        select exists (select 1 from lid l join account a on a.id = l.account_id
          where l.regio_id = current_setting('app.regio')::uuid and l.id = p_lid and a.email = lower(p_email)) $$;
      ${poortFunction('heeft_adres(uuid, text)', 'dt_owner, dt_app')}

      create function bewaak_rolvoorstel() returns trigger language plpgsql as $$
      begin
        if tg_op = 'INSERT' and (new.besloten_op is not null or new.voorgesteld_door <> current_setting('app.lid')::uuid) then
          raise exception 'een rolvoorstel begint open en op eigen naam' using errcode = 'check_violation';
        end if;
        if tg_op = 'UPDATE' then
          if old.besloten_op is not null or (old.id, old.email, old.naam, old.organisatie_id, old.rol, old.voorgesteld_door)
            is distinct from (new.id, new.email, new.naam, new.organisatie_id, new.rol, new.voorgesteld_door)
            or (old.lid_id is not null and old.lid_id is distinct from new.lid_id) then
            raise exception 'een rolvoorstel wordt één keer beslist en verandert niet' using errcode = 'check_violation';
          end if;
          if new.akkoord and (new.besloten_door <> current_setting('app.lid')::uuid or is_zelfde_mens(new.voorgesteld_door, new.besloten_door)
            or (new.email is null and is_zelfde_mens(new.lid_id, new.besloten_door)) or (new.email is not null and heeft_adres(new.besloten_door, new.email))) then
            raise exception 'een zware rol vraagt twee mensen, en niet wie haar krijgt' using errcode = 'check_violation';
          end if;
        end if;
        return new;
      end $$;
      create trigger rolvoorstel_bewaakt before insert or update on rolvoorstel for each row execute function bewaak_rolvoorstel();

      create function bewaak_rol() returns trigger language plpgsql as $$
      begin
        if new.rol is distinct from old.rol and new.rol in ${ZWAAR} and not exists (
          select 1 from rolvoorstel v where v.regio_id = new.regio_id and v.lid_id = new.id and v.rol = new.rol and v.akkoord and v.besloten_op = now()) then
          raise exception 'een zware rol vraagt een voorstel dat een tweede beheerder nu bevestigt' using errcode = 'check_violation';
        end if;
        return new;
      end $$;
      create trigger lid_rol_bewaakt before update of rol on lid for each row execute function bewaak_rol();

      create function bewaak_uitnodiging() returns trigger language plpgsql as $$
      declare
        v_rol text := (select rol from lid where regio_id = new.regio_id and id = new.lid_id);
      begin
        -- Whoever makes a regio has nobody yet to ask.
        if v_rol in ${ZWAAR} and exists (select 1 from lid where regio_id = new.regio_id and account_id is not null) and not exists (
          select 1 from rolvoorstel v where v.regio_id = new.regio_id and v.lid_id = new.lid_id and v.rol = v_rol and v.akkoord) then
          raise exception 'een zware rol vraagt een voorstel dat een tweede beheerder bevestigt' using errcode = 'check_violation';
        end if;
        return new;
      end $$;
      create trigger uitnodiging_bewaakt before insert on uitnodiging for each row execute function bewaak_uitnodiging();

      create function sessies_van_lid_beeindigen(p_lid uuid) returns void
        language sql volatile security definer set search_path = public, pg_temp as $$
        update sessie set beeindigd_op = now()
        where regio_id = current_setting('app.regio')::uuid and lid_id = p_lid and beeindigd_op is null $$;
      ${poortFunction('sessies_van_lid_beeindigen(uuid)', 'dt_app')}
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migraties gaan alleen vooruit.');
  }
}
