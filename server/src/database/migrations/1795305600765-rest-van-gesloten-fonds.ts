import type { MigrationInterface, QueryRunner } from 'typeorm';
import { poortFunction } from '../sql.js';
import { jaarafsluiting } from './fondsbeheer/jaarafsluiting.js';
import { fondsregels } from './fondsbeheer/regels.js';
import { opnieuw } from './opnieuw.js';

/** Money that comes back after a fonds closed is not stuck in it: it leaves on a registered besluit as at closing, and the fonds stays closed from its first day. */
export class RestVanGeslotenFonds1795305600765 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function fonds_te_beheren(uuid);
      ${opnieuw(fondsregels, 'fonds_te_beheren',
        ['(p_fonds uuid)', '(p_fonds uuid, p_ook_gesloten boolean default false)'],
        ['if v_fonds.gesloten_op is not null then', 'if v_fonds.gesloten_op is not null and not p_ook_gesloten then'])}
      ${poortFunction('fonds_te_beheren(uuid, boolean)', 'dt_poort')}

      ${opnieuw(jaarafsluiting('rij'), 'fonds_afsluiten',
        ['v_fonds := fonds_te_beheren(p_fonds);', 'v_fonds := fonds_te_beheren(p_fonds, true);'],
        ['    if v_vrij > 0 then', `    if v_fonds.gesloten_op is not null and v_vrij = 0 then
      raise exception 'fonds is gesloten' using errcode = 'DT154';
    end if;
    if v_vrij > 0 then`],
        ['set gesloten_op = now(), gesloten_door = v_lid, opvolger_id = p_opvolger',
          'set gesloten_op = coalesce(gesloten_op, now()), gesloten_door = coalesce(gesloten_door, v_lid), opvolger_id = coalesce(opvolger_id, p_opvolger)'])}
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migraties gaan alleen vooruit.');
  }
}
