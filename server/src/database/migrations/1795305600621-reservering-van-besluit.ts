import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A payment finds its reservation by the besluit, of which there is one, instead of walking past every earlier payment of the expense. */
export class ReserveringVanBesluit1795305600621 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create or replace function fonds_afhandelboeking(p_id uuid, p_uitgave uitgave, p_soort text, p_bedrag bigint, p_hash jsonb) returns boeking
        language plpgsql stable security definer set search_path = public, pg_temp as $$
      declare
        v_boeking boeking;
      begin
        select * into strict v_boeking from boeking
        where regio_id = p_uitgave.regio_id and besluit_id = p_uitgave.besluit_id and uitgave_id = p_uitgave.id and soort = 'reservering';
        v_boeking.reservering_id := v_boeking.id;
        v_boeking.id := p_id;
        v_boeking.soort := p_soort;
        v_boeking.bedrag_in_cent := p_bedrag;
        v_boeking.slot := p_bedrag = p_uitgave.gereserveerd_in_cent - p_uitgave.betaald_in_cent - p_uitgave.vrijgevallen_in_cent;
        v_boeking.verzoek_hash := p_hash;
        return v_boeking;
      end $$;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migraties gaan alleen vooruit.');
  }
}
