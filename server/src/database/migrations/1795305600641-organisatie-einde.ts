import type { MigrationInterface, QueryRunner } from 'typeorm';
import { poortFunction } from '../sql.js';

/** An organisatie can end, when nothing of it runs any more; then nobody joins it and no casus invites it. */
export class OrganisatieEinde1795305600641 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table organisatie add column beeindigd_op timestamptz;
      alter table organisatie add column beeindigd_reden text check (length(beeindigd_reden) <= 300);

      create function organisatie_lopend() returns table (organisatie_id uuid, casussen int, deelnames int, regisseurs int, acties int, tafels int, fondsen int, leden int)
        language sql stable security definer set search_path = public, pg_temp as $$
        select o.id,
          (select count(*)::int from casus k where k.regio_id = o.regio_id and k.afgesloten_op is null
            and coalesce(k.verantwoordelijke_organisatie_id, k.brengende_organisatie_id) = o.id),
          (select count(*)::int from deelnemer d join casus k on k.regio_id = d.regio_id and k.id = d.casus_id and k.afgesloten_op is null
            where d.regio_id = o.regio_id and d.organisatie_id = o.id and d.vertrokken_op is null
              and coalesce(k.verantwoordelijke_organisatie_id, k.brengende_organisatie_id) <> o.id),
          (select count(distinct k.id)::int from casustoegang t join lid l on l.regio_id = t.regio_id and l.id = t.lid_id and l.organisatie_id = o.id
              join casus k on k.regio_id = t.regio_id and k.id = t.casus_id and k.afgesloten_op is null
            where t.regio_id = o.regio_id and t.grond in ('regisseur', 'plaatsvervanger') and (t.tot is null or t.tot > now())),
          (select count(*)::int from actie a where a.regio_id = o.regio_id and a.organisatie_id = o.id and a.afgerond_op is null),
          (select count(*)::int from tafel f join lid l on l.regio_id = f.regio_id and l.id = f.voorzitter_lid_id and l.organisatie_id = o.id
            where f.regio_id = o.regio_id and f.beeindigd_op is null)
            + (select count(*)::int from routeregie r join lid l on l.regio_id = r.regio_id and l.id in (r.lid_id, r.plaatsvervanger_lid_id) and l.organisatie_id = o.id
                where r.regio_id = o.regio_id and r.tot is null),
          (select count(*)::int from fonds f join lid l on l.regio_id = f.regio_id and l.id = f.beheerder_lid_id and l.organisatie_id = o.id
            where f.regio_id = o.regio_id and f.gesloten_op is null),
          (select count(*)::int from lid l where l.regio_id = o.regio_id and l.organisatie_id = o.id and l.beeindigd_op is null)
        from organisatie o
        where o.regio_id = current_setting('app.regio')::uuid and mijn_rol() = 'beheerder' $$;
      ${poortFunction('organisatie_lopend()', 'dt_app')}

      create function bewaak_organisatie() returns trigger language plpgsql as $$
      begin
        if mijn_rol() is distinct from 'beheerder' then
          raise exception 'alleen een beheerder verandert een organisatie' using errcode = 'check_violation';
        end if;
        if old.beeindigd_op is not null then
          raise exception 'een organisatie die niet meer meedoet verandert niet' using errcode = 'check_violation';
        end if;
        if new.beeindigd_op is not null and exists (select 1 from organisatie_lopend() l
            where l.organisatie_id = new.id and l.casussen + l.deelnames + l.regisseurs + l.acties + l.tafels + l.fondsen > 0) then
          raise exception 'een organisatie met lopend werk stopt niet' using errcode = 'check_violation';
        end if;
        return new;
      end $$;
      create trigger organisatie_bewaakt before update on organisatie for each row execute function bewaak_organisatie();

      create function bewaak_organisatie_doet_mee() returns trigger language plpgsql as $$
      begin
        if exists (select 1 from organisatie o where o.regio_id = new.regio_id and o.id = new.organisatie_id and o.beeindigd_op is not null) then
          raise exception 'deze organisatie doet niet meer mee' using errcode = 'check_violation';
        end if;
        return new;
      end $$;
      create trigger lid_organisatie_doet_mee before insert on lid for each row execute function bewaak_organisatie_doet_mee();
      create trigger deelnemer_organisatie_doet_mee before insert on deelnemer for each row execute function bewaak_organisatie_doet_mee();
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migraties gaan alleen vooruit.');
  }
}
