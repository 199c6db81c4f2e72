import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The second lock on binding somebody (decision model §2.4, guards 1, 2 and 7): a besluit that names a mandate is within it at that very
 * moment, and a forced one follows a closed ronde without consensus that was announced, over nothing that can never be forced.
 */
export class BesluitBinnenMandaat1795305600434 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function besluit_binnen_mandaat() returns trigger language plpgsql as $$
      begin
        -- What a fonds grants by itself rests on its own rules, and is written by a function that reads no mandates.
        if new.wijze not in ('consensus', 'doorzetting') then
          return new;
        end if;
        if new.mandaat_id is not null and not exists (
          select from mandaat m join voorstel v on v.regio_id = new.regio_id and v.id = new.voorstel_id
          where m.regio_id = new.regio_id and m.id = new.mandaat_id and m.bevestigd_op is not null and m.ingetrokken_op is null
            and (now() at time zone 'Europe/Amsterdam')::date between m.geldig_van and m.geldig_tot
            and new.soort = any (m.besluitsoorten) and (m.domein = v.domein or (m.domein = 'noodfonds' and v.bedrag_in_cent is not null))
            and (new.wijze = 'consensus' or m.doorzetbaar)) then
          raise exception 'het mandaat dekt dit besluit nu niet' using errcode = 'DT005';
        end if;
        if new.wijze = 'doorzetting' and not exists (
          select from ronde r
            join voorstel v on v.regio_id = r.regio_id and v.id = r.voorstel_id
            join doorzetvoornemen d on d.regio_id = r.regio_id and d.ronde_id = r.id
          where r.regio_id = new.regio_id and r.id = new.ronde_id and r.uitkomst = 'geen_consensus' and v.raakt = '{}') then
          raise exception 'dit is niet door te zetten' using errcode = 'DT002';
        end if;
        return new;
      end $$;
      create trigger besluit_binnen_mandaat before insert on besluit for each row execute function besluit_binnen_mandaat();

      create or replace function mandaatgebruik_past() returns trigger language plpgsql as $$
      begin
        if exists (select from mandaat m where m.regio_id = new.regio_id and m.id = new.mandaat_id and new.bedrag_in_cent > m.max_bedrag_in_cent) then
          raise exception 'dit is meer dan het mandaat' using errcode = 'DT002';
        end if;
        if exists (select 1 from mandaat_verbruik() v join mandaat m on m.regio_id = new.regio_id and m.id = v.mandaat_id
          where v.mandaat_id = new.mandaat_id and v.bedrag_in_cent > m.per_periode_in_cent) then
          raise exception 'het mandaat is voor deze periode op' using errcode = 'DT002';
        end if;
        return null;
      end $$;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migraties gaan alleen vooruit.');
  }
}
