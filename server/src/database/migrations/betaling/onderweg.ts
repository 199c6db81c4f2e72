import { poortFunction } from '../../sql.js';
import { betalen, laatVervallen, vrijlaten } from '../noodfonds/handelingen.js';

/** The acts that end a reservation, now that a part of it may be on its way in a betaalopdracht: that part is nobody's to pay, give back or let lapse. */
export const fondsonderweg = `
  create function fonds_niets_onderweg(p_uitgave uitgave) returns void language plpgsql stable
    set search_path = public, pg_temp as $$
  begin
    if p_uitgave.in_opdracht_in_cent > 0 then
      raise exception 'er loopt een betaalopdracht' using errcode = 'DT120', detail = p_uitgave.in_opdracht_in_cent::text;
    end if;
  end $$;
  ${poortFunction('fonds_niets_onderweg(uitgave)', 'dt_poort')}

${betalen('onderweg')}
${vrijlaten('onderweg')}
${laatVervallen('onderweg')}`;
