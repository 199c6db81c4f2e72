import pg from 'pg';
import { deelnemer, kaleServer } from './deelnemer.mjs';

const VERS = (tabel) => `create table kale_${tabel} (like ${tabel} including defaults including indexes)`;
const FUNCTIE = `create function kale_handeling(p_regio uuid, p_casus uuid, p_lid uuid, p_organisatie uuid, p_bericht uuid, p_gebeurtenis uuid, p_regel uuid, p_tekst text)
  returns uuid language sql volatile as $$
  insert into kale_bericht (regio_id, id, casus_id, auteur_lid_id, organisatie_id, tekst) values (p_regio, p_bericht, p_casus, p_lid, p_organisatie, p_tekst);
  insert into kale_gebeurtenis (regio_id, id, gebeurd_op, actor_lid_id, namens_organisatie_id, actie, onderwerp_soort, onderwerp_id, casus_id, doel, trace_id)
    values (p_regio, p_gebeurtenis, now(), p_lid, p_organisatie, 'bericht.geplaatst', 'bericht', p_bericht, p_casus, 'afstemming', 'bench');
  insert into kale_toegangsregel (regio_id, id, lid_id, organisatie_id, rol, casus_id, gegevensgroep, actie, doel, trace_id, bezoek)
    values (p_regio, p_regel, p_lid, p_organisatie, 'ketenregisseur', p_casus, 'discussie', 'C', 'overleg', 'bench', date_bin('15 minutes', now(), 'epoch')) on conflict do nothing;
  select p_bericht $$`;

export const AANROEP = { name: 'kaal', text: 'select kale_handeling($1, $2, $3, $4, $5, $6, $7, $8) as id' };

/** Tables of the same shape without triggers, foreign keys or row-level security. */
export async function maakKaal(client) {
  await client.query(['bericht', 'gebeurtenis', 'toegangsregel'].map(VERS).join(';'));
  await client.query(FUNCTIE);
}

export function waarden({ regioId, lidId, organisatieId }, casusId, berichtId, tekst, nieuwId) {
  return [regioId, casusId, lidId, organisatieId, berichtId, nieuwId(), nieuwId(), tekst];
}

deelnemer(async ({ superuserUrl, wereld }) => {
  const { nieuwId } = await import('@doorbraaktafel/shared/ids');
  const pool = new pg.Pool({ connectionString: superuserUrl, max: 8 });
  await maakKaal(pool);
  return kaleServer(async (lichaam) => {
    const { invoer } = JSON.parse(lichaam).variables;
    const { rows } = await pool.query({ ...AANROEP, values: waarden(wereld, invoer.casusId, invoer.opdrachtId, invoer.tekst, nieuwId) });
    return `{"data":{"berichtPlaatsen":{"id":"${rows[0].id}"}}}`;
  });
});
