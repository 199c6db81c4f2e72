import type { MigrationInterface, QueryRunner } from 'typeorm';
import { herschrijf, poortFunction } from '../sql.js';
import { staToe } from './betaling/waarden.js';
import { corrigeren } from './noodfonds/handelingen.js';
import { opnieuw } from './opnieuw.js';

/** What a wrong refund gave back is taken off again, as long as the fonds and the casus have the room for it. */
const TERUGDRAAIEN = `
  create function fonds_terugontvangst_terugdraaien(p_boeking boeking, p_uitgave uitgave) returns void language plpgsql volatile security definer
    set search_path = public, pg_temp as $$
  declare
    v_fonds fonds;
    v_saldo rekening;
    v_casus rekening;
  begin
    select * into strict v_fonds from fonds where regio_id = p_boeking.regio_id and id = p_boeking.fonds_id;
    select * into strict v_saldo from rekening where regio_id = p_boeking.regio_id and id = p_boeking.debet_rekening_id;
    select * into strict v_casus from rekening where regio_id = p_boeking.regio_id and id = p_boeking.credit_rekening_id;
    perform fonds_ruimte_toetsen(v_fonds, v_saldo, v_casus, p_boeking.bedrag_in_cent);
    update rekening set plafond_in_cent = v_fonds.plafond_per_casus_in_cent
    where regio_id = v_casus.regio_id and id = v_casus.id and plafond_in_cent is distinct from v_fonds.plafond_per_casus_in_cent;
    perform fonds_boek(p_boeking);
    update uitgave set teruggekregen_in_cent = teruggekregen_in_cent - p_boeking.bedrag_in_cent where regio_id = p_uitgave.regio_id and id = p_uitgave.id;
  end $$;
  ${poortFunction('fonds_terugontvangst_terugdraaien(boeking, uitgave)', 'dt_poort')}`;

const BOEK = `    perform fonds_boek(v_boeking);
    update uitgave set gecorrigeerd_in_cent = gecorrigeerd_in_cent + v_fout.bedrag_in_cent
    where regio_id = v_regio and id = v_fout.uitgave_id;`;

const BOEK_OF_DRAAI = `    if v_fout.soort = 'terugontvangst' then
      perform fonds_terugontvangst_terugdraaien(v_boeking, v_uitgave);
    else
      perform fonds_boek(v_boeking);
      update uitgave set gecorrigeerd_in_cent = gecorrigeerd_in_cent + v_fout.bedrag_in_cent
      where regio_id = v_regio and id = v_fout.uitgave_id;
    end if;`;

/** The line of the bank that was joined to what is taken back is to be sorted out again. */
const HEROPEN = `    perform fonds_reden_vastleggen(p_id, v_uitgave, 'correctie', p_reden);
    update afschriftregel set stand = 'open', uitgave_id = null, betaalregel_id = null, boeking_id = null, reden = null, afgehandeld_op = null, afgehandeld_door = null
    where regio_id = v_regio and boeking_id = p_boeking returning afschrift_id into v_afschrift;
    return v_afschrift;`;

const ONTVANGEN = "coalesce(sum(b.bedrag_in_cent) filter (where b.soort = 'terugontvangst'), 0)";

/** A refund that was booked wrong is taken back by an opposite entry with a reason, as a payment is; its line of the bank is open again. */
export class TerugontvangstTerugdraaien1795305600831 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await staToe(runner, 'boeking', 'soort', ['terugcorrectie']);
    await runner.query(`
      alter table boeking drop constraint boeking_corrigeert,
        add constraint boeking_corrigeert check ((soort in ('correctie', 'terugcorrectie')) = (corrigeert_id is not null));
      ${TERUGDRAAIEN}
      drop function fonds_corrigeren(uuid, uuid, text);
      ${opnieuw(corrigeren('terugweg'), 'fonds_corrigeren',
        ['p_reden text) returns void', 'p_reden text) returns uuid'],
        ['    v_uitgave uitgave;', '    v_uitgave uitgave;\n    v_afschrift uuid;'],
        ['      return;', '      return null;'],
        ["v_fout.soort <> 'betaling' or", "v_fout.soort not in ('betaling', 'terugontvangst') or"],
        ['if v_fout.bedrag_in_cent > fonds_terug_te_krijgen(v_uitgave) then', "if v_fout.soort = 'betaling' and v_fout.bedrag_in_cent > fonds_terug_te_krijgen(v_uitgave) then"],
        ["v_boeking.soort := 'correctie';", "v_boeking.soort := case v_fout.soort when 'betaling' then 'correctie' else 'terugcorrectie' end;"],
        [BOEK, BOEK_OF_DRAAI],
        ["    perform fonds_reden_vastleggen(p_id, v_uitgave, 'correctie', p_reden);", HEROPEN])}
      ${poortFunction('fonds_corrigeren(uuid, uuid, text)', 'dt_app')}
      ${herschrijf('fonds_regels_nagaan(uuid)', ONTVANGEN, `${ONTVANGEN} - ${ONTVANGEN.replace('terugontvangst', 'terugcorrectie')}`)}
      ${herschrijf('fonds_regels_nagaan(uuid)', 'or b.bedrag_in_cent <> a.bedrag_in_cent', 'or b.bedrag_in_cent <> a.bedrag_in_cent or exists (select 1 from boeking c where c.regio_id = p_regio and c.corrigeert_id = b.id)')}
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migraties gaan alleen vooruit.');
  }
}
