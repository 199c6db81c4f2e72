import type { MigrationInterface, QueryRunner } from 'typeorm';
import { poortFunction } from '../sql.js';
import { CASUS_OF_FONDS, claimen } from './betaling/risicodeling.js';

const REGIO = "regio_id = current_setting('app.regio')::uuid";
const LEEST = `${CASUS_OF_FONDS} or houdt_toezicht()`;
const PARTIJ = 'uitgave_id in (select mijn_risicodelingen())';
// Evidence can show how somebody lives: by party only that of a claim of the own organisation.
const EIGEN_BEWIJS = `id in (select c.bewijs_id from risicoclaim c where ${LEEST.replaceAll(/(casus_id|fonds_id) in/g, 'c.$1 in')} or c.ingediend_door in (select mijn_collegas()))`;

/** A party to an agreement on shared risk keeps seeing it while it runs, also when the casus is no longer disclosed: the agreement, its ceiling and its claims, never the dossier. */
export class RisicoVanPartij1795305600620 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create index risicodelingspartij_organisatie on risicodelingspartij (regio_id, organisatie_id);

      -- It runs from the day it is made until the quarter for claims is over and every claim is decided.
      create function mijn_risicodelingen() returns setof uuid language sql stable security definer set search_path = public, pg_temp as $$
        select d.uitgave_id
        from lid l
          join risicodelingspartij p on p.regio_id = l.regio_id and p.organisatie_id = l.organisatie_id
          join risicodeling d on d.regio_id = p.regio_id and d.uitgave_id = p.uitgave_id
        where l.regio_id = current_setting('app.regio')::uuid and l.id = nullif(current_setting('app.lid'), '')::uuid and l.beeindigd_op is null
          and l.rol in ('woningcorporatie', 'zorgaanbieder', 'ketenregisseur', 'fondsbeheerder', 'bestuurder')
          and (d.tot + 92 >= (now() at time zone 'Europe/Amsterdam')::date or exists (
            select 1 from risicoclaim c where c.regio_id = d.regio_id and c.uitgave_id = d.uitgave_id and c.besloten_op is null)) $$;
      ${poortFunction('mijn_risicodelingen()', 'dt_owner, dt_app, dt_lezer')}

      create function mijn_collegas() returns setof uuid language sql stable security definer set search_path = public, pg_temp as $$
        select c.id from lid l join lid c on c.regio_id = l.regio_id and c.organisatie_id = l.organisatie_id
        where l.regio_id = current_setting('app.regio')::uuid and l.id = nullif(current_setting('app.lid'), '')::uuid and l.beeindigd_op is null $$;
      ${poortFunction('mijn_collegas()', 'dt_owner, dt_app, dt_lezer')}

      alter policy risicodeling_lees on risicodeling using (${REGIO} and (${LEEST} or ${PARTIJ}));
      alter policy risicoclaim_lees on risicoclaim using (${REGIO} and (${LEEST} or ${PARTIJ}));
      alter policy risicobewijs_lees on risicobewijs using (${REGIO} and (ontvangen_door = current_setting('app.lid')::uuid or ${EIGEN_BEWIJS}));

      -- The expense itself stays shut to a party; its ceiling and what was paid from it are part of the agreement.
      create function risicodeling_stand(p_uitgave uuid) returns table (plafond_in_cent bigint, uitgekeerd_in_cent bigint) language sql stable
        security definer set search_path = public, pg_temp as $$
        select u.gereserveerd_in_cent, u.betaald_in_cent from uitgave u join risicodeling d on d.regio_id = u.regio_id and d.uitgave_id = u.id
        where u.regio_id = current_setting('app.regio')::uuid and u.id = p_uitgave
          and (u.casus_id in (select mijn_casussen()) or u.fonds_id in (select mijn_fondsen()) or houdt_toezicht() or u.id in (select mijn_risicodelingen())) $$;
      ${poortFunction('risicodeling_stand(uuid)')}

      drop function uitgave_betrokkenen(uuid);
      create function uitgave_betrokkenen(p_uitgave uuid) returns table (casus_id uuid, fonds_id uuid, aangevraagd_door uuid, beheerder_lid_id uuid)
        language sql stable security definer set search_path = public, pg_temp as $$
        select u.casus_id, u.fonds_id, u.aangevraagd_door, f.beheerder_lid_id
        from uitgave u join fonds f on f.regio_id = u.regio_id and f.id = u.fonds_id
        where u.regio_id = current_setting('app.regio')::uuid and u.id = p_uitgave
          and (u.casus_id in (select mijn_casussen()) or u.fonds_id in (select mijn_fondsen()) or houdt_toezicht() or u.id in (select mijn_risicodelingen())) $$;
      ${poortFunction('uitgave_betrokkenen(uuid)', 'dt_app')}

      ${claimen('create or replace', `${CASUS_OF_FONDS} or uitgave_id in (select mijn_risicodelingen())`)}
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migraties gaan alleen vooruit.');
  }
}
