import type { MigrationInterface, QueryRunner } from 'typeorm';
import { audited, poortFunction, tenantTable } from '../sql.js';

const INHOUD = `
  create function keten_is_heel() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
  declare
    v_keten uuid := case tg_table_name when 'boeking' then (to_jsonb(new) ->> 'keten_id')::uuid else new.id end;
  begin
    if (select aantal from boekingsketen where regio_id = new.regio_id and id = v_keten)
      is distinct from (select count(*) from boeking where regio_id = new.regio_id and keten_id = v_keten) then
      raise exception 'keten % is niet heel', v_keten using errcode = 'DT116';
    end if;
    return null;
  end $$;
  alter function keten_is_heel() owner to dt_poort;
  create constraint trigger boekingsketen_heel after insert on boekingsketen deferrable initially deferred
    for each row execute function keten_is_heel();
  create constraint trigger boeking_in_hele_keten after insert on boeking deferrable initially deferred
    for each row when (new.keten_id is not null) execute function keten_is_heel();

  create function boeking_in_keten() returns trigger language plpgsql as $$
  begin
    new.keten_id := nullif(current_setting('app.keten', true), '')::uuid;
    return new;
  end $$;
  create trigger boeking_keten before insert on boeking for each row execute function boeking_in_keten();
`;

const SAMEN = `
  create function fonds_vergrendelen_samen(p_uitgaven uuid[]) returns void language plpgsql volatile
    security definer set search_path = public, pg_temp as $$
  declare
    v_fonds uuid;
  begin
    for v_fonds in select u.fonds_id from unnest(p_uitgaven) with ordinality x (id, plek)
      join uitgave u on u.regio_id = current_setting('app.regio')::uuid and u.id = x.id
      where u.fonds_id in (select mijn_fondsen()) order by u.fonds_id loop
      perform fonds_vergrendelen(v_fonds);
    end loop;
  end $$;
  ${poortFunction('fonds_vergrendelen_samen(uuid[])', 'dt_poort')}

  create function fonds_samen_betalen(p_keten uuid, p_boekingen uuid[], p_uitgaven uuid[], p_bedragen bigint[]) returns void
    language plpgsql volatile security definer set search_path = public, pg_temp as $$
  declare
    v_regio uuid := current_setting('app.regio')::uuid;
    v_hash jsonb := verzoek_hash(p_keten, jsonb_build_object('handeling', 'samen betalen', 'boekingen', p_boekingen,
      'uitgaven', p_uitgaven, 'bedragen', p_bedragen));
    v_bewaard jsonb;
    v_betaling record;
  begin
    perform fonds_vergrendelen_samen(p_uitgaven);
    perform fonds_pogingslot(p_keten);
    select verzoek_hash into v_bewaard from boekingsketen where regio_id = v_regio and id = p_keten;
    if v_bewaard is not null then
      perform fonds_ander_verzoek(p_keten, v_hash, v_bewaard);
      return;
    end if;
    insert into boekingsketen (regio_id, id, aantal, verzoek_hash, gemaakt_door)
    values (v_regio, p_keten, cardinality(p_boekingen), v_hash, current_setting('app.lid')::uuid);
    perform set_config('app.keten', p_keten::text, true);
    for v_betaling in select * from unnest(p_boekingen, p_uitgaven, p_bedragen) x (boeking, uitgave, bedrag) order by x.uitgave loop
      perform fonds_betalen(v_betaling.boeking, v_betaling.uitgave, v_betaling.bedrag);
    end loop;
    perform set_config('app.keten', '', true);
  end $$;
  ${poortFunction('fonds_samen_betalen(uuid, uuid[], uuid[], bigint[])', 'dt_app')}
`;

/** Linked payments: all of a chain or none, of one fonds or several; the count is checked once more at the commit. */
export class Boekingsketen1795305600241 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table boekingsketen (
        regio_id uuid not null references regio,
        id uuid not null,
        aantal int not null constraint boekingsketen_aantal check (aantal between 2 and 100),
        verzoek_hash jsonb not null,
        gemaakt_op timestamptz not null default clock_timestamp(),
        gemaakt_door uuid not null,
        primary key (regio_id, id),
        foreign key (regio_id, gemaakt_door) references lid (regio_id, id)
      );
      ${tenantTable('boekingsketen', {
        app: 'select',
        read: "gemaakt_door = nullif(current_setting('app.lid'), '')::uuid or houdt_toezicht()",
        lezer: true,
        poort: 'select, insert',
      })}
      ${audited('boekingsketen', 'boekingsketen')}
      create trigger boekingsketen_onveranderlijk before update or delete on boekingsketen for each row execute function boeking_blijft();
      create trigger boekingsketen_onverwijderbaar before truncate on boekingsketen for each statement execute function boeking_blijft();

      -- Existing rows are checked as owner, and FORCE would hide them from that check.
      alter table boeking no force row level security;
      alter table boeking add column keten_id uuid;
      alter table boeking add constraint boeking_keten_bestaat foreign key (regio_id, keten_id) references boekingsketen (regio_id, id);
      alter table boeking force row level security;
      create index boeking_keten_plek on boeking (regio_id, keten_id) where keten_id is not null;
      ${INHOUD}
      ${SAMEN}
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migraties gaan alleen vooruit.');
  }
}
