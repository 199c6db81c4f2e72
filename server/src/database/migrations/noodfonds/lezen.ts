import { poortFunction } from '../../sql.js';

const ZIET = `(u.casus_id in (select mijn_casussen()) or u.fonds_id in (select mijn_fondsen()) or houdt_toezicht())`;

/** What a reader of an uitgave needs of a casus he may not open: its pseudonym, whether the besluit still stands, and whom to tell. */
export const fondslezing = `
  create function uitgave_omgeving(p_uitgave uuid) returns table (pseudoniem text, besluit_ingetrokken boolean)
    language sql stable security definer set search_path = public, pg_temp as $$
    select c.pseudoniem, b.ingetrokken_op is not null or b.vervangen_door is not null
    from uitgave u
      join casus c on c.regio_id = u.regio_id and c.id = u.casus_id
      join besluit b on b.regio_id = u.regio_id and b.id = u.besluit_id
    where u.regio_id = current_setting('app.regio')::uuid and u.id = p_uitgave and ${ZIET} $$;
  ${poortFunction('uitgave_omgeving(uuid)')}

  create function uitgave_betrokkenen(p_uitgave uuid) returns table (casus_id uuid, aangevraagd_door uuid, beheerder_lid_id uuid)
    language sql stable security definer set search_path = public, pg_temp as $$
    select u.casus_id, u.aangevraagd_door, f.beheerder_lid_id
    from uitgave u join fonds f on f.regio_id = u.regio_id and f.id = u.fonds_id
    where u.regio_id = current_setting('app.regio')::uuid and u.id = p_uitgave and ${ZIET} $$;
  ${poortFunction('uitgave_betrokkenen(uuid)', 'dt_app')}
`;
