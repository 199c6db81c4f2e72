import type { MigrationInterface, QueryRunner } from 'typeorm';
import { herschrijf } from '../sql.js';

/** A voorstel with money says whether an organisation or a person gets it, and a person gets it on an invoice or an account only. */
export class SoortVanOntvanger1795305600838 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table voorstel
        add column begunstigde_soort text check (begunstigde_soort in ('organisatie', 'factuur')),
        add column factuur text check (length(factuur) between 1 and 80),
        add constraint voorstel_factuur check (begunstigde_soort is distinct from 'factuur' or factuur is not null);
      grant update (begunstigde_soort, factuur) on voorstel to dt_poort;
      ${herschrijf('vernietiging_uitvoeren(uuid, text)', 'begunstigde = null, gronden = null', 'begunstigde = null, begunstigde_soort = null, factuur = null, gronden = null')}
      ${herschrijf(
        'fonds_aanvragen(uuid, jsonb)',
        'insert into uitgavebegunstigde',
        `if v_organisatie.id is null and p_invoer ->> 'begunstigdeSoort' is distinct from 'organisatie' and coalesce(p_invoer ->> 'factuur', p_invoer ->> 'iban') is null then
      raise exception 'een persoon zonder factuur' using errcode = 'DT168', detail = 'factuur';
    end if;
    insert into uitgavebegunstigde`,
      )}
      -- A voorstel from before this rule names no kind; its besluit stands, and nobody of toezicht reads the name.
      ${herschrijf(
        'fonds_begunstigde_vastleggen(uitgave, text, text, text)',
        'insert into uitgavebegunstigde',
        `if p_soort = 'persoon' and p_factuur is null then
          raise exception 'een persoon zonder factuur' using errcode = 'DT168', detail = 'factuur';
        end if;
        insert into uitgavebegunstigde`,
      )}
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migraties gaan alleen vooruit.');
  }
}
