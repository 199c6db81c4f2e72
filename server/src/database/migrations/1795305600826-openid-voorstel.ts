import type { MigrationInterface, QueryRunner } from 'typeorm';
import { audited, tenantTable } from '../sql.js';

const BEHEERDER = "mijn_rol() = 'beheerder'";

/**
 * Through which provider a regio signs in is proposed by one beheerder and confirmed by another: with a provider of his own one
 * beheerder could sign in anybody. Turning it off takes one, since that lets nobody in.
 */
export class OpenidVoorstel1795305600826 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table openid_voorstel (
        regio_id uuid not null references regio,
        id uuid not null,
        uitgever text not null check (length(uitgever) between 8 and 300),
        client_id text not null check (length(client_id) between 1 and 200),
        niveaus text[] not null check (cardinality(niveaus) between 1 and 5),
        kenmerk text not null check (kenmerk ~ '^[a-z][a-z0-9_]{0,39}$'),
        actief boolean not null,
        nieuwe_sleutel boolean not null,
        voorgesteld_door uuid not null,
        voorgesteld_op timestamptz not null default now(),
        besloten_door uuid,
        besloten_op timestamptz,
        akkoord boolean,
        primary key (regio_id, id),
        foreign key (regio_id, voorgesteld_door) references lid (regio_id, id),
        foreign key (regio_id, besloten_door) references lid (regio_id, id),
        check (num_nulls(besloten_door, besloten_op, akkoord) in (0, 3)),
        check (not akkoord or besloten_door <> voorgesteld_door)
      );
      create unique index openid_voorstel_open on openid_voorstel (regio_id) where besloten_op is null;
      ${tenantTable('openid_voorstel', { app: 'select, insert, update (besloten_door, besloten_op, akkoord)', read: BEHEERDER })}
      ${audited('openid_voorstel', 'openidVoorstel')}

      create function bewaak_openid_voorstel() returns trigger language plpgsql as $$
      begin
        if tg_op = 'INSERT' and (new.besloten_op is not null or new.voorgesteld_door <> current_setting('app.lid')::uuid) then
          raise exception 'een voorstel begint open en op eigen naam' using errcode = 'check_violation';
        end if;
        if tg_op = 'UPDATE' and old.besloten_op is not null then
          raise exception 'een voorstel wordt één keer beslist' using errcode = 'check_violation';
        end if;
        if tg_op = 'UPDATE' and new.akkoord and (new.besloten_door <> current_setting('app.lid')::uuid or is_zelfde_mens(new.voorgesteld_door, new.besloten_door)) then
          raise exception 'een andere aanmelddienst vraagt twee mensen' using errcode = 'check_violation';
        end if;
        return new;
      end $$;
      create trigger openid_voorstel_bewaakt before insert or update on openid_voorstel for each row execute function bewaak_openid_voorstel();

      create function bewaak_openid_verbinding() returns trigger language plpgsql as $$
      begin
        if tg_op = 'UPDATE' and not new.actief and (old.id, old.uitgever, old.client_id, old.niveaus, old.kenmerk, old.sleutel_id, old.sleutel, old.publieke_sleutel)
          is not distinct from (new.id, new.uitgever, new.client_id, new.niveaus, new.kenmerk, new.sleutel_id, new.sleutel, new.publieke_sleutel) then
          return new;
        end if;
        if not exists (select 1 from openid_voorstel v where v.regio_id = new.regio_id and v.akkoord and v.besloten_op = now()
          and (v.uitgever, v.client_id, v.niveaus, v.kenmerk, v.actief) = (new.uitgever, new.client_id, new.niveaus, new.kenmerk, new.actief)) then
          raise exception 'een andere aanmelddienst vraagt een voorstel dat een tweede beheerder nu bevestigt' using errcode = 'check_violation';
        end if;
        return new;
      end $$;
      create trigger openid_verbinding_bewaakt before insert or update on openid_verbinding for each row execute function bewaak_openid_verbinding();
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migraties gaan alleen vooruit.');
  }
}
