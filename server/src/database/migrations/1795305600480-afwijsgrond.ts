import type { MigrationInterface, QueryRunner } from 'typeorm';
import { poortFunction } from '../sql.js';

/** A fonds that refuses says on which ground, so that refusals can be counted; the sentence beside it stays with who may read it. */
export class Afwijsgrond1795305600480 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table uitgave no force row level security;
      alter table uitgave
        add column afgewezen_om text check (afgewezen_om in ('andere_regeling', 'schuld', 'verzekerde_zorg', 'blijvende_kosten', 'achteraf',
          'al_betaald', 'te_weinig_bekend', 'geen_ruimte', 'anders')),
        add constraint uitgave_afgewezen_om check (afgewezen_op is null
          or (afgewezen_om is null) = (afgewezen_door = aangevraagd_door)) not valid;
      alter table uitgave force row level security;
      grant update (afgewezen_om) on uitgave to dt_poort;

      drop function fonds_afwijzen(uuid, uuid, text);
      create function fonds_afwijzen(p_uitgave uuid, p_reden uuid, p_tekst text, p_grond text) returns void language plpgsql volatile
        security definer set search_path = public, pg_temp as $$
      declare
        v_uitgave uitgave := fonds_eigen_of_uitgave(p_uitgave);
        v_lid uuid := current_setting('app.lid')::uuid;
      begin
        perform fonds_vergrendelen(v_uitgave.fonds_id);
        v_uitgave := fonds_open_aanvraag(p_uitgave);
        update uitgave set afgewezen_op = now(), afgewezen_door = v_lid,
          afgewezen_om = case when v_lid <> v_uitgave.aangevraagd_door then p_grond end
        where regio_id = v_uitgave.regio_id and id = p_uitgave;
        insert into uitgavereden (regio_id, id, uitgave_id, casus_id, fonds_id, soort, tekst)
        values (v_uitgave.regio_id, p_reden, p_uitgave, v_uitgave.casus_id, v_uitgave.fonds_id, 'afwijzing', p_tekst);
      end $$;
      ${poortFunction('fonds_afwijzen(uuid, uuid, text, text)', 'dt_app')}
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migraties gaan alleen vooruit.');
  }
}
