import type { MigrationInterface, QueryRunner } from 'typeorm';
import { herschrijf } from '../sql.js';

/** Agreeing is for who is still asked: not on a besluit that ended, and not beyond what the threshold asks of different people. Who looks over hears why he may not. */
export class AkkoordHeeftZin1795305600806 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${herschrijf('fonds_goedkeuren(uuid)', 'v_uitgave uitgave := fonds_uitgave(p_uitgave);', `v_uitgave uitgave := fonds_uitgave(p_uitgave);
    v_genoeg boolean;`)}
      ${herschrijf('fonds_goedkeuren(uuid)', `perform fonds_open_reservering(p_uitgave);
    perform fonds_goedkeuring_vastleggen(p_uitgave, current_setting('app.lid')::uuid, null);`, `v_uitgave := fonds_open_reservering(p_uitgave);
    if exists (select 1 from besluit where regio_id = v_uitgave.regio_id and id = v_uitgave.besluit_id
      and (ingetrokken_op is not null or vervangen_door is not null)) then
      raise exception 'het besluit is ingetrokken' using errcode = 'DT109', detail = 'ingetrokken';
    end if;
    select count(distinct coalesce(l.account_id, l.id)) >= v_uitgave.goedkeuringen_nodig into v_genoeg
    from uitgavegoedkeuring g join lid l on l.regio_id = g.regio_id and l.id = g.lid_id
    where g.regio_id = v_uitgave.regio_id and g.uitgave_id = p_uitgave;
    perform fonds_goedkeuring_vastleggen(p_uitgave, current_setting('app.lid')::uuid, null);
    -- After the reasons that are about this person, which say more.
    if v_genoeg then
      raise exception 'er zijn genoeg akkoorden' using errcode = 'DT163';
    end if;`)}

      ${herschrijf('fonds_steekproef_beoordelen(uuid, text, uuid, text)', "if is_zelfde_mens(v_lid, v_uitgave.aangevraagd_door) or exists (select 1 from uitgavegoedkeuring", `if is_zelfde_mens(v_lid, v_uitgave.aangevraagd_door) then
      raise exception 'wie vroeg kijkt niet na' using errcode = 'DT105';
    end if;
    if exists (select 1 from uitgavegoedkeuring`)}
      ${herschrijf('fonds_steekproef_beoordelen(uuid, text, uuid, text)', "raise exception 'wie vroeg of akkoord gaf kijkt niet na' using errcode = 'DT105'", "raise exception 'wie akkoord gaf kijkt niet na' using errcode = 'DT105', detail = 'akkoord'")}
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migraties gaan alleen vooruit.');
  }
}
