import type { MigrationInterface, QueryRunner } from 'typeorm';
import { audited, herschrijf, tenantTable } from '../sql.js';
import { REKENING_VAN_REGEL } from './bewaring/plan.js';
import { ookVernietigen } from './bewaring/uitvoeren.js';

const MAKEN = 'fonds_betaalopdracht_maken(uuid, uuid, date, uuid[], bigint[], uuid[], uuid[], uuid[])';
const GELEZEN = ['betaalregel', 'uitgave', 'uitgavebegunstigde', 'betaalgegevens', 'risicoclaim'];

/** Keeps where each line goes: to the account of its claim, else to the one filled in, else to the one of the request. */
const bewaar = (welke: string) => `insert into betaalregelrekening (regio_id, betaalregel_id, fonds_id, uitgave_id, casus_id, iban, crediteur, kostenplaats, taakveld)
    select l.regio_id, l.id, l.fonds_id, l.uitgave_id, l.casus_id, coalesce(c.iban, g.iban, b.iban), case when c.id is null then g.crediteur end,
      coalesce(g.kostenplaats, u.kostenplaats), coalesce(g.taakveld, u.taakveld)
    from betaalregel l join uitgave u on u.regio_id = l.regio_id and u.id = l.uitgave_id
      left join uitgavebegunstigde b on b.regio_id = l.regio_id and b.uitgave_id = l.uitgave_id
      left join betaalgegevens g on g.regio_id = l.regio_id and g.uitgave_id = l.uitgave_id
      left join risicoclaim c on c.regio_id = l.regio_id and c.id = l.claim_id
    where ${welke};`;

/** The account, creditor and cost centre of a line stand as they were sent; the file of an order says the same whatever is filled in later. */
export class RekeningVanRegel1795305600882 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table betaalregel add constraint betaalregel_waar unique (regio_id, fonds_id, uitgave_id, casus_id, id);
      create table betaalregelrekening (
        regio_id uuid not null references regio,
        betaalregel_id uuid not null,
        fonds_id uuid not null,
        uitgave_id uuid not null,
        casus_id uuid not null,
        iban text not null check (iban ~ '^[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}$'),
        crediteur text,
        kostenplaats text,
        taakveld text,
        primary key (regio_id, betaalregel_id),
        constraint betaalregelrekening_van_regel foreign key (regio_id, fonds_id, uitgave_id, casus_id, betaalregel_id)
          references betaalregel (regio_id, fonds_id, uitgave_id, casus_id, id)
      );
      -- FORCE would hide the rows from the owner who catches up.
      ${GELEZEN.map((tabel) => `alter table ${tabel} no force row level security;`).join('\n')}
      ${bewaar('coalesce(c.iban, g.iban, b.iban) is not null')}
      ${GELEZEN.map((tabel) => `alter table ${tabel} force row level security;`).join('\n')}
      ${tenantTable('betaalregelrekening', { app: 'select', read: 'fonds_id in (select mijn_fondsen())', poort: 'select, insert' })}
      ${audited('betaalregelrekening', 'uitgave', 'uitgave_id')}
      ${ookVernietigen(REKENING_VAN_REGEL, 'betaalgegevens')}
      ${herschrijf(MAKEN, 'from unnest(p_claimregels, p_claims) with ordinality r(regel, claim, nr);', `from unnest(p_claimregels, p_claims) with ordinality r(regel, claim, nr);
    ${bewaar('l.regio_id = v_opdracht.regio_id and l.betaalopdracht_id = p_id')}`)}
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migraties gaan alleen vooruit.');
  }
}
