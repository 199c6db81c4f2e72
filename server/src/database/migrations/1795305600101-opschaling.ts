import type { MigrationInterface, QueryRunner } from 'typeorm';
import { audited, tenantTable } from '../sql.js';

const MIJN = 'casus_id in (select mijn_casussen())';

/** The route of escalation: what was tried on each level, who owned it and until when, and the side exits; and who has the regie known beforehand. */
export class Opschaling1795305600101 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table opschaalstap (
        regio_id uuid not null references regio,
        id uuid not null,
        casus_id uuid not null,
        soort text not null check (soort in ('poging', 'opschaling', 'zijuitgang')),
        niveau smallint not null check (niveau between 1 and 3),
        eigenaar_organisatie_id uuid not null,
        tekst text not null check (length(tekst) between 1 and 300),
        zonder_poging text check (length(zonder_poging) between 1 and 300),
        zijuitgang text check (zijuitgang in ('zorg_en_veiligheidshuis', 'zorgkantoor')),
        criteria text[] not null default '{}',
        termijn date,
        gezet_op timestamptz not null default now(),
        gezet_door uuid not null,
        primary key (regio_id, id),
        foreign key (regio_id, casus_id) references casus (regio_id, id),
        foreign key (regio_id, eigenaar_organisatie_id) references organisatie (regio_id, id),
        foreign key (regio_id, gezet_door) references lid (regio_id, id),
        check ((soort = 'zijuitgang') = (zijuitgang is not null)),
        check (soort = 'poging' or termijn is not null)
      );
      create index opschaalstap_casus on opschaalstap (regio_id, casus_id, gezet_op);
      ${tenantTable('opschaalstap', { app: 'select, insert', read: MIJN, write: `${MIJN} and gezet_door = current_setting('app.lid')::uuid` })}
      ${audited('opschaalstap', 'casus', 'casus_id')}

      create table regieafspraak (
        regio_id uuid not null references regio,
        id uuid not null,
        gemeente_id uuid not null,
        onderwerp text not null check (onderwerp in ('wonen', 'zorg', 'inkomen', 'verslaving', 'veiligheid')),
        organisatie_id uuid not null,
        document text not null check (length(document) between 1 and 200),
        sinds timestamptz not null default now(),
        tot timestamptz,
        vastgelegd_door uuid not null,
        primary key (regio_id, id),
        foreign key (regio_id, gemeente_id) references organisatie (regio_id, id),
        foreign key (regio_id, organisatie_id) references organisatie (regio_id, id),
        foreign key (regio_id, vastgelegd_door) references lid (regio_id, id)
      );
      create unique index regieafspraak_een_partij on regieafspraak (regio_id, gemeente_id, onderwerp) where tot is null;
      ${tenantTable('regieafspraak', { app: 'select, insert, update (tot)', lezer: true })}
      ${audited('regieafspraak', 'regieafspraak')}
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migraties gaan alleen vooruit.');
  }
}
