import { poortFunction } from '../../sql.js';

/** fonds_lening_vastleggen: an expense becomes a loan before anything of it is paid; its terms add up to the reservation. */
export const fondslening = `
  create function fonds_lening_vastleggen(p_uitgave uuid, p_dagen date[], p_bedragen bigint[]) returns void
    language plpgsql volatile security definer set search_path = public, pg_temp as $$
  declare
    v_uitgave uitgave := fonds_uitgave(p_uitgave);
    v_som bigint := (select coalesce(sum(b), 0) from unnest(p_bedragen) b);
  begin
    perform fonds_vergrendelen(v_uitgave.fonds_id);
    v_uitgave := fonds_open_reservering(p_uitgave);
    if v_uitgave.betaald_in_cent > 0 then
      raise exception 'er is al betaald' using errcode = 'DT131', detail = 'betaald';
    end if;
    if exists (select 1 from lening where regio_id = v_uitgave.regio_id and uitgave_id = p_uitgave) then
      raise exception 'dit is al een lening' using errcode = 'DT131', detail = 'bestaat';
    end if;
    if v_som <> v_uitgave.gereserveerd_in_cent then
      raise exception 'de termijnen tellen niet op' using errcode = 'DT130', detail = v_uitgave.gereserveerd_in_cent::text;
    end if;
    if exists (select 1 from unnest(p_dagen) with ordinality d(dag, nr) left join unnest(p_dagen) with ordinality e(dag, nr) on e.nr = d.nr - 1
      where d.dag <= coalesce(e.dag, current_date)) then
      raise exception 'de termijnen volgen elkaar niet op' using errcode = 'DT131', detail = 'volgorde';
    end if;
    insert into lening (regio_id, uitgave_id, casus_id, fonds_id, vastgelegd_door)
    values (v_uitgave.regio_id, p_uitgave, v_uitgave.casus_id, v_uitgave.fonds_id, current_setting('app.lid')::uuid);
    insert into aflossing (regio_id, uitgave_id, nummer, vervalt_op, bedrag_in_cent)
    select v_uitgave.regio_id, p_uitgave, t.nr, t.dag, t.bedrag from unnest(p_dagen, p_bedragen) with ordinality t(dag, bedrag, nr);
  end $$;
  ${poortFunction('fonds_lening_vastleggen(uuid, date[], bigint[])', 'dt_app')}
`;
