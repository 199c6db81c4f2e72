import type { MigrationInterface, QueryRunner } from 'typeorm';
import { audited, poortFunction, tenantTable } from '../sql.js';
import { OPEN_WERK } from './inzage/open-werk.js';

const MIJN = 'casus_id in (select mijn_casussen())';

/** As it reads since `1795305600565-crisistermijn.ts`. */
const CRISIS = `select 1 from crisisoverleg c
    join crisisgenodigde g on g.regio_id = c.regio_id and g.crisisoverleg_id = c.id and g.organisatie_id = p_organisatie
  where c.regio_id = p_regio and c.casus_id = p_casus and c.tot > now()`;

/** Who was asked to try sees what it is asked to solve, until it was tried or the day is over; a minute longer to read the answer to that act. */
const DRIEHOEK = `select 1 from driehoekvraag d
    join casus k on k.regio_id = d.regio_id and k.id = d.casus_id and k.afgesloten_op is null
  where d.regio_id = p_regio and d.casus_id = p_casus and d.organisatie_id = p_organisatie and d.termijn >= (now() at time zone 'Europe/Amsterdam')::date
    and (d.gesloten_op is null or d.gesloten_op > now() - interval '1 minute')`;

/** On L1 the triangle is asked first (domain reference §2.1; practice Y27); that question is own work, also before any agenda. */
export class Driehoekvraag1795305600601 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const werk = [...OPEN_WERK.filter(({ wat }) => wat !== 'crisisoverleg').map(({ sql }) => sql), CRISIS, DRIEHOEK];
    await runner.query(`
      create table driehoekvraag (
        regio_id uuid not null references regio,
        id uuid not null,
        casus_id uuid not null,
        organisatie_id uuid not null,
        termijn date not null,
        gevraagd_op timestamptz not null default clock_timestamp(),
        gevraagd_door uuid not null,
        gesloten_op timestamptz,
        gesloten_door uuid,
        primary key (regio_id, id),
        foreign key (regio_id, casus_id) references casus (regio_id, id),
        foreign key (regio_id, organisatie_id) references organisatie (regio_id, id),
        foreign key (regio_id, gevraagd_door) references lid (regio_id, id),
        foreign key (regio_id, gesloten_door) references lid (regio_id, id),
        check ((gesloten_op is null) = (gesloten_door is null))
      );
      create unique index driehoekvraag_een_open on driehoekvraag (regio_id, casus_id, organisatie_id) where gesloten_op is null;
      create index driehoekvraag_casus on driehoekvraag (regio_id, casus_id, organisatie_id);
      ${tenantTable('driehoekvraag', { app: 'select, insert, update (gesloten_op, gesloten_door)', read: MIJN, poort: 'select' })}
      ${audited('driehoekvraag', 'casus', 'casus_id')}

      create or replace function heeft_open_werk(p_regio uuid, p_casus uuid, p_organisatie uuid) returns boolean language plpgsql stable
        security definer set search_path = public, pg_temp as $$
      begin
        return ${werk.map((sql) => `exists (${sql})`).join('\n          or ')};
      end $$;
      ${poortFunction('heeft_open_werk(uuid, uuid, uuid)', 'dt_poort')}
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migraties gaan alleen vooruit.');
  }
}
