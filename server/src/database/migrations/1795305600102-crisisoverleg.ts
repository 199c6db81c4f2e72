import type { MigrationInterface, QueryRunner } from 'typeorm';
import { audited, tenantTable } from '../sql.js';

const MIJN = 'casus_id in (select mijn_casussen())';
const EIGEN = "current_setting('app.lid')::uuid";

/** The crisis channel: who was convened, who joined, and what the chair recorded; the money route between contractors; and the fiat of a bestuurder. */
export class Crisisoverleg1795305600102 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table crisisoverleg (
        regio_id uuid not null references regio,
        id uuid not null,
        casus_id uuid not null,
        bijeengeroepen_op timestamptz not null default now(),
        bijeengeroepen_door uuid not null,
        tot timestamptz not null,
        gesloten_op timestamptz,
        gesloten_door uuid,
        gesprek text check (length(gesprek) between 1 and 2000),
        ronde_id uuid,
        primary key (regio_id, id),
        unique (regio_id, casus_id, id),
        foreign key (regio_id, casus_id) references casus (regio_id, id),
        foreign key (regio_id, casus_id, ronde_id) references ronde (regio_id, casus_id, id),
        foreign key (regio_id, bijeengeroepen_door) references lid (regio_id, id),
        foreign key (regio_id, gesloten_door) references lid (regio_id, id),
        check ((gesloten_op is null) = (gesprek is null) and (gesloten_op is null) = (gesloten_door is null)),
        check (ronde_id is null or gesloten_op is not null)
      );
      create unique index crisisoverleg_een_open on crisisoverleg (regio_id, casus_id) where gesloten_op is null;
      ${tenantTable('crisisoverleg', { app: 'select, insert, update (gesloten_op, gesloten_door, gesprek, ronde_id)', read: MIJN })}
      create function crisisoverleg_verzegeld() returns trigger language plpgsql as $$
      begin
        if old.gesloten_op is not null then
          raise exception 'het overleg ligt vast' using errcode = 'DT002';
        end if;
        return new;
      end $$;
      create trigger crisisoverleg_verzegeld before update on crisisoverleg for each row execute function crisisoverleg_verzegeld();
      ${audited('crisisoverleg', 'crisisoverleg')}

      create table crisisgenodigde (
        regio_id uuid not null references regio,
        crisisoverleg_id uuid not null,
        casus_id uuid not null,
        lid_id uuid not null,
        organisatie_id uuid not null,
        gezien_op timestamptz,
        primary key (regio_id, crisisoverleg_id, lid_id),
        foreign key (regio_id, casus_id, crisisoverleg_id) references crisisoverleg (regio_id, casus_id, id),
        foreign key (regio_id, lid_id) references lid (regio_id, id),
        foreign key (regio_id, organisatie_id) references organisatie (regio_id, id)
      );
      create index crisisgenodigde_lid on crisisgenodigde (regio_id, lid_id);
      ${tenantTable('crisisgenodigde', { app: 'select, insert, update (gezien_op)', read: MIJN })}
      ${audited('crisisgenodigde', 'crisisoverleg', 'crisisoverleg_id')}

      create table geldroute (
        regio_id uuid not null references regio,
        id uuid not null,
        casus_id uuid not null,
        betaler_id uuid not null,
        hoofdaannemer_id uuid not null,
        onderaannemer_id uuid not null check (onderaannemer_id <> hoofdaannemer_id),
        bedrag_in_cent bigint not null check (bedrag_in_cent > 0),
        waarvoor text not null check (length(waarvoor) between 1 and 300),
        vastgelegd_op timestamptz not null default now(),
        vastgelegd_door uuid not null,
        primary key (regio_id, id),
        foreign key (regio_id, casus_id) references casus (regio_id, id),
        foreign key (regio_id, betaler_id) references organisatie (regio_id, id),
        foreign key (regio_id, hoofdaannemer_id) references organisatie (regio_id, id),
        foreign key (regio_id, onderaannemer_id) references organisatie (regio_id, id),
        foreign key (regio_id, vastgelegd_door) references lid (regio_id, id)
      );
      ${tenantTable('geldroute', { app: 'select, insert', read: MIJN, write: `${MIJN} and vastgelegd_door = ${EIGEN}` })}
      ${audited('geldroute', 'geldroute')}

      create table fiatverzoek (
        regio_id uuid not null references regio,
        id uuid not null,
        casus_id uuid not null,
        voorstel_id uuid not null,
        lid_id uuid not null,
        organisatie_id uuid not null,
        gevraagd_op timestamptz not null default now(),
        gevraagd_door uuid not null,
        antwoord text check (antwoord in ('akkoord', 'vraag')),
        tekst text check (length(tekst) between 1 and 300),
        beantwoord_op timestamptz,
        primary key (regio_id, id),
        foreign key (regio_id, casus_id, voorstel_id) references voorstel (regio_id, casus_id, id),
        foreign key (regio_id, lid_id) references lid (regio_id, id),
        foreign key (regio_id, organisatie_id) references organisatie (regio_id, id),
        foreign key (regio_id, gevraagd_door) references lid (regio_id, id),
        check ((antwoord is null) = (beantwoord_op is null)),
        check (antwoord is distinct from 'vraag' or tekst is not null)
      );
      create unique index fiatverzoek_een_open on fiatverzoek (regio_id, voorstel_id, lid_id) where antwoord is null;
      create index fiatverzoek_lid on fiatverzoek (regio_id, lid_id) where antwoord is null;
      ${tenantTable('fiatverzoek', { app: 'select, insert, update (antwoord, tekst, beantwoord_op)', read: MIJN })}
      create function fiatverzoek_eigen() returns trigger language plpgsql as $$
      begin
        if old.antwoord is not null or old.lid_id <> current_setting('app.lid')::uuid then
          raise exception 'fiat geeft wie gevraagd is, een keer' using errcode = 'DT002';
        end if;
        return new;
      end $$;
      create trigger fiatverzoek_eigen before update on fiatverzoek for each row execute function fiatverzoek_eigen();
      ${audited('fiatverzoek', 'fiatverzoek')}
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migraties gaan alleen vooruit.');
  }
}
