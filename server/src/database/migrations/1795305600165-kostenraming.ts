import type { MigrationInterface, QueryRunner } from 'typeorm';
import { audited, tenantTable } from '../sql.js';

const DRAGERS = `'gemeente_opvang', 'gemeente_wmo', 'gemeente_inkomen', 'noodfonds', 'corporatie', 'zorgverzekeraar', 'zorgkantoor', 'rijk', 'client'`;

/** Which day prices a voorstel compares, and which purse pays and which gains; a new estimate stands beside the older ones. */
export class Kostenraming1795305600165 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table kostenraming (
        regio_id uuid not null references regio,
        id uuid not null,
        casus_id uuid not null,
        voorstel_id uuid not null,
        nu_post text not null check (nu_post ~ '^K[0-9]{2}$'),
        straks_post text not null check (straks_post ~ '^K[0-9]{2}$' and straks_post <> nu_post),
        betaalt text not null check (betaalt in (${DRAGERS})),
        wint text not null check (wint in (${DRAGERS})),
        geraamd_op timestamptz not null default clock_timestamp(),
        geraamd_door uuid not null,
        primary key (regio_id, id),
        foreign key (regio_id, casus_id, voorstel_id) references voorstel (regio_id, casus_id, id),
        foreign key (regio_id, geraamd_door) references lid (regio_id, id)
      );
      create index kostenraming_voorstel on kostenraming (regio_id, voorstel_id, geraamd_op);
      ${tenantTable('kostenraming', { app: 'select, insert', read: 'casus_id in (select mijn_casussen())' })}
      ${audited('kostenraming', 'voorstel', 'voorstel_id')}
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migraties gaan alleen vooruit.');
  }
}
