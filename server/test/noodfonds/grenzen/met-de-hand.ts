import type { PoolClient } from 'pg';
import { watHield } from './rijen.js';

const boeking = (welke: string, anders: string) =>
  `insert into boeking select (jsonb_populate_record(b, jsonb_build_object('id', gen_random_uuid(), 'nummer', 900000) || jsonb_build_object(${anders}))).* from boeking b where ${welke} limit 1`;
const bon = (welke: string, anders: string) =>
  `insert into bon select (jsonb_populate_record(b, jsonb_build_object('id', gen_random_uuid(), 'volgnummer', 9) || jsonb_build_object(${anders}))).* from bon b where ${welke} limit 1`;
const BEGROTING = "soort = 'begroting'";

/** Rows that a search over one table does not find, because what they need stands in another. */
export const MET_DE_HAND: Readonly<Record<string, string>> = {
  'boeking.boeking_een_besluit': boeking("soort = 'betaling' and slot", "'soort', 'correctie', 'slot', false, 'reservering_id', null, 'corrigeert_id', b.id, 'begrotingsbesluit_id', (select id from begrotingsbesluit x where x.fonds_id = b.fonds_id limit 1)"),
  'boeking.boeking_een_per_begrotingsbesluit': boeking(BEGROTING, "'slot', false"),
  'boeking.boeking_een_per_besluit': boeking("soort = 'reservering' and uitgave_id = (select id from openuitgave)", "'uitgave_id', (select id from kloon)"),
  'boeking.boeking_besluit_van_uitgave': boeking("soort = 'reservering' and uitgave_id = (select id from openuitgave)", "'soort', 'betaling', 'reservering_id', b.id, 'besluit_id', (select id from kloonbesluit)"),
  'bon.bon_een_keer': bon('vervangt is null and herstelt is null', ''),
  'bon.bon_herstelt_vervangen': bon('vervangt is not null', "'vervangt', null, 'herstelt', b.id"),
  'risicoclaim.risicoclaim_pkey': `insert into risicoclaim select (jsonb_populate_record(r, jsonb_build_object('bewijs_id',
    (select id from risicobewijs where id not in (select bewijs_id from risicoclaim) limit 1)))).* from risicoclaim r where besloten_op is null limit 1`,
};

/** Constraints whose rows another one keeps out as well, and why both stay; each is tried with the other out. */
export const ACHTER_EEN_ANDER: Readonly<Record<string, { readonly naast: readonly string[]; readonly reden: string }>> = {
  'boeking.boeking_besluit_bestaat': { naast: ['boeking.boeking_besluit_van_uitgave'], reden: 'het besluit van een boeking is dat van haar uitgave, en die wijst zelf naar een besluit; zonder uitgave blijft deze over' },
  'risicoclaim.risicoclaim_pkey': { naast: ['risicoclaim.risicoclaim_van_uitgave'], reden: 'de sleutel met de uitgave erbij, waar een betaalregel naar wijst, houdt dezelfde rij tegen' },
  'uitgave.uitgave_betaald_in_cent_check': { naast: ['uitgave.uitgave_correctie_binnen_betaling'], reden: 'terug plus gecorrigeerd is nooit onder nul en nooit meer dan betaald' },
};

/** Tries a row that stands as one statement. @returns what kept it out */
export async function probeerZin(client: PoolClient, zin: string, weg: string | null, tabel: string): Promise<string | undefined> {
  await client.query('savepoint poging');
  try {
    await client.query(`alter table ${tabel} disable trigger user`);
    if (weg) await client.query(weg);
    const { rowCount } = await client.query(zin);
    return rowCount === 1 ? undefined : 'geen rij';
  } catch (fout) {
    return watHield(fout);
  } finally {
    await client.query('rollback to savepoint poging');
  }
}
