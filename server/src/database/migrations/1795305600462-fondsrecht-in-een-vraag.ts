import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whose fondsen these are, in one query over two indexes; an act asks it of its own fonds only, however many fondsen the regio has. */
export class FondsrechtInEenVraag1795305600462 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create index fonds_beheerder on fonds (regio_id, beheerder_lid_id);
      create index fondsgoedkeurder_lid on fondsgoedkeurder (regio_id, lid_id);

      create or replace function mijn_fondsen() returns setof uuid language sql stable
        security definer set search_path = public, pg_temp as $$
        with ik as materialized (
          select regio_id, id from lid
          where regio_id = current_setting('app.regio')::uuid and id = nullif(current_setting('app.lid'), '')::uuid and beeindigd_op is null)
        select f.id from ik join fonds f on f.regio_id = ik.regio_id and f.beheerder_lid_id = ik.id
        union
        select g.fonds_id from ik join fondsgoedkeurder g on g.regio_id = ik.regio_id and g.lid_id = ik.id
        where g.sinds <= now() and (g.tot is null or g.tot > now()) and (g.tot_en_met_in_cent is null or g.tot_en_met_in_cent >= 1) $$;

      create or replace function fonds_uitgave(p_uitgave uuid) returns uitgave language plpgsql stable
        security definer set search_path = public, pg_temp as $$
      declare
        v_uitgave uitgave;
      begin
        select * into v_uitgave from uitgave where regio_id = current_setting('app.regio')::uuid and id = p_uitgave;
        if v_uitgave.id is not null and fonds_mag_goedkeuren(v_uitgave.fonds_id, nullif(current_setting('app.lid'), '')::uuid, 1) then
          return v_uitgave;
        end if;
        if v_uitgave.id is null or not ((v_uitgave.casus_id, 'fondsuitgave') in (select casus_id, gegevensgroep from mijn_leesrechten('RF'))) then
          raise exception 'uitgave is er niet' using errcode = 'DT100', detail = 'uitgaveId';
        end if;
        raise exception 'dit lid gaat niet over dit fonds' using errcode = 'DT108';
      end $$;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migraties gaan alleen vooruit.');
  }
}
