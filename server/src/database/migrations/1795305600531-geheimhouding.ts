import type { MigrationInterface, QueryRunner } from 'typeorm';
import { audited, tenantTable } from '../sql.js';

const EIGEN = "lid_id = current_setting('app.lid')::uuid";

/** Who promised to keep what is said at the table to himself, and to which version of the words. */
export class Geheimhouding1795305600531 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table geheimhouding (
        regio_id uuid not null references regio,
        id uuid not null,
        lid_id uuid not null,
        versie int not null check (versie > 0),
        aanvaard_op timestamptz not null default now(),
        primary key (regio_id, id),
        unique (regio_id, lid_id, versie),
        foreign key (regio_id, lid_id) references lid (regio_id, id)
      );
      ${tenantTable('geheimhouding', { app: 'select, insert', read: EIGEN })}
      ${audited('geheimhouding', 'lid', 'lid_id')}
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migraties gaan alleen vooruit.');
  }
}
