import type { MigrationInterface, QueryRunner } from 'typeorm';
import { poortFunction } from '../sql.js';

/** An order of which nothing is paid is withdrawn as a whole, with a reason: its payments can go into a new one. Nothing was booked, so nothing is. */
export class OpdrachtTerug1795305600808 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table betaalopdracht
        add column ingetrokken_op timestamptz,
        add column ingetrokken_door uuid,
        add column intrekreden text,
        add constraint betaalopdracht_ingetrokken check (num_nonnulls(ingetrokken_op, ingetrokken_door, intrekreden) in (0, 3)),
        add constraint betaalopdracht_intrekreden check (length(intrekreden) between 1 and 1000),
        add foreign key (regio_id, ingetrokken_door) references lid (regio_id, id);
      grant update (ingetrokken_op, ingetrokken_door, intrekreden) on betaalopdracht to dt_poort;
      alter table betaalregel drop constraint betaalregel_stand_check,
        add constraint betaalregel_stand_check check (stand in ('open', 'betaald', 'mislukt', 'ingetrokken'));

      -- Once, and only when nothing of it was paid or is on its way any more.
      create function betaalopdracht_terug() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
      declare
        v_stand text;
      begin
        select max(stand) into v_stand from betaalregel where regio_id = new.regio_id and betaalopdracht_id = new.id and stand in ('open', 'betaald');
        if v_stand = 'betaald' then
          raise exception 'er is al van betaald' using errcode = 'DT164', detail = 'betaald';
        end if;
        if v_stand = 'open' or old.ingetrokken_op is not null then
          raise exception 'dit is geen opdracht om in te trekken' using errcode = 'DT164', detail = 'afgehandeld';
        end if;
        return new;
      end $$;
      ${poortFunction('betaalopdracht_terug()', 'dt_poort')}
      create trigger betaalopdracht_een_keer_terug before update on betaalopdracht for each row execute function betaalopdracht_terug();

      -- What the bank says of a withdrawn line is a line of the statement to look into, not a payment of that order.
      create function betaalregel_van_opdracht() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
      begin
        if exists (select 1 from betaalopdracht where regio_id = new.regio_id and id = new.betaalopdracht_id and ingetrokken_op is not null) then
          raise exception 'deze opdracht is ingetrokken' using errcode = 'DT164', detail = 'afgehandeld';
        end if;
        return new;
      end $$;
      ${poortFunction('betaalregel_van_opdracht()', 'dt_poort')}
      create trigger betaalregel_niet_na_intrekken before insert or update on betaalregel for each row execute function betaalregel_van_opdracht();

      create function fonds_betaalopdracht_intrekken(p_opdracht uuid, p_reden text) returns void
        language plpgsql volatile security definer set search_path = public, pg_temp as $$
      declare
        v_opdracht betaalopdracht;
      begin
        select * into v_opdracht from betaalopdracht
        where regio_id = current_setting('app.regio')::uuid and id = p_opdracht and fonds_id in (select mijn_fondsen());
        if v_opdracht.id is null then
          raise exception 'betaalopdracht is er niet' using errcode = 'DT100', detail = 'betaalopdrachtId';
        end if;
        perform fonds_vergrendelen(v_opdracht.fonds_id);
        update uitgave u set in_opdracht_in_cent = u.in_opdracht_in_cent - r.bedrag
        from (select uitgave_id, sum(bedrag_in_cent)::bigint as bedrag from betaalregel
          where regio_id = v_opdracht.regio_id and betaalopdracht_id = p_opdracht and stand = 'open' group by uitgave_id) r
        where u.regio_id = v_opdracht.regio_id and u.id = r.uitgave_id;
        if not found then
          raise exception 'hier is niets meer onderweg' using errcode = 'DT164', detail = 'afgehandeld';
        end if;
        update betaalregel set stand = 'ingetrokken', afgehandeld_op = now(), afgehandeld_door = current_setting('app.lid')::uuid
        where regio_id = v_opdracht.regio_id and betaalopdracht_id = p_opdracht and stand = 'open';
        update betaalopdracht set ingetrokken_op = now(), ingetrokken_door = current_setting('app.lid')::uuid, intrekreden = p_reden
        where regio_id = v_opdracht.regio_id and id = p_opdracht;
      end $$;
      ${poortFunction('fonds_betaalopdracht_intrekken(uuid, text)', 'dt_app')}
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migraties gaan alleen vooruit.');
  }
}
