import type { MigrationInterface, QueryRunner } from 'typeorm';

const LIGT_VOOR = `
          and v.ingetrokken_op is null
          and not exists (select 1 from besluit b where b.regio_id = v.regio_id and b.voorstel_id = v.id)
          and not exists (select 1 from voorstel n where n.regio_id = v.regio_id and n.vervangt_id = v.id)
          and not exists (select 1 from ronde l where l.regio_id = v.regio_id and l.voorstel_id = v.id and l.nummer > r.nummer)`;

/** Who may be bound is not taken out of a casus before it answered, was heard, or could speak against what was decided. */
export class DeelnemerGebonden1795305600755 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- What holds an organisation in a casus; it waits until nobody else decides there.
      create function deelname_gebonden(p_casus uuid, p_organisatie uuid) returns text language plpgsql volatile as $$
      declare
        v_regio uuid := current_setting('app.regio')::uuid;
      begin
        perform pg_advisory_xact_lock(hashtextextended('besluit:' || p_casus, 0));
        if exists (select 1 from ronde r join standpunt s on s.regio_id = r.regio_id and s.ronde_id = r.id
            where r.regio_id = v_regio and r.casus_id = p_casus and r.gesloten_op is null and s.organisatie_id = p_organisatie) then
          return 'ronde';
        end if;
        if exists (select 1 from doorzetvoornemen d
            join zienswijze z on z.regio_id = d.regio_id and z.voornemen_id = d.id and z.organisatie_id = p_organisatie
            join ronde r on r.regio_id = d.regio_id and r.id = d.ronde_id
            join voorstel v on v.regio_id = r.regio_id and v.id = r.voorstel_id
          where d.regio_id = v_regio and d.casus_id = p_casus ${LIGT_VOOR}) then
          return 'voornemen';
        end if;
        if exists (select 1 from besluit b
          where b.regio_id = v_regio and b.casus_id = p_casus and b.ingetrokken_op is null and b.vervangen_door is null
            and greatest(b.tegenspraak_op, b.heroverweging_op) > clock_timestamp()
            and (exists (select 1 from kennisgeving k where k.regio_id = b.regio_id and k.besluit_id = b.id and k.organisatie_id = p_organisatie)
              or exists (select 1 from standpunt s where s.regio_id = b.regio_id and s.ronde_id = b.ronde_id and s.organisatie_id = p_organisatie)))
          or exists (select 1 from heroverweging h
            where h.regio_id = v_regio and h.casus_id = p_casus and h.uitkomst is null and h.organisatie_id = p_organisatie) then
          return 'termijn';
        end if;
        return null;
      end $$;

      -- Leaving by itself stays possible: then nothing binds it any more.
      create function bewaak_vertrek() returns trigger language plpgsql as $$
      begin
        if old.vertrokken_op is null and new.vertrokken_op is not null and new.organisatie_id is distinct from mijn_organisatie()
          and deelname_gebonden(new.casus_id, new.organisatie_id) is not null then
          raise exception 'wie gebonden kan worden, blijft meedoen' using errcode = 'check_violation';
        end if;
        return new;
      end $$;
      create trigger deelnemer_vertrek_bewaakt before update on deelnemer for each row execute function bewaak_vertrek();
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migraties gaan alleen vooruit.');
  }
}
