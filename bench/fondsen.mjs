import { createHash } from 'node:crypto';
import pg from 'pg';

const SESSIE = 'bench-sessie-van-een-fondsbeheerder-01';
const BEHEERDER = '00000030-0000-7000-8000-000000000001';
const RESERVERING = 1_000_000_000_000n;
const PER_RONDE = 100_000;

/** The n-th id of a kind, as SQL; ids of a kind lie in order of making. */
const bid = (soort, n) => `(lpad(to_hex(768 + ${soort}), 8, '0') || '-0000-7000-8000-' || lpad(to_hex(${n}), 12, '0'))::uuid`;
export const UITGAVE = 6;

/**
 * Fondsen with two accounts of their own and so many casus accounts each, all with an approved reservation that payments of a cent never empty.
 * @returns what a person needs to pay: `regioId`, `lidId`, `sessie`, and the number of expenses
 */
export async function vulFondsen(superuserUrl, { regioId, organisatieId, lidId }, { fondsen, perFonds }) {
  const uitgaven = fondsen * perFonds;
  await metClient(superuserUrl, async (client) => {
    const uit = (tekst, waarden) => client.query(tekst, waarden);
    await uit('begin');
    await uit("set local session_replication_role = 'replica'");
    await beheerder(uit, regioId, organisatieId);
    await uit(`create temp table plan on commit drop as
      select n, 1 + (n - 1) / ${perFonds} as f, c.id as casus from generate_series(1, ${uitgaven}) n
        join (select id, row_number() over (order by id) as rang, count(*) over () as aantal from casus where regio_id = '${regioId}') c on c.rang = 1 + n % c.aantal`);
    await uit(`insert into fonds (regio_id, id, naam, soort, boekjaar, beheerder_lid_id, drempel_tweede_akkoord_in_cent, reservering_vervalt_na_dagen, geopend_door)
      select '${regioId}'::uuid, ${bid(1, 'f')}, 'Fonds ' || f, 'noodfonds', 2026, '${BEHEERDER}', 9000000000000, 365, '${BEHEERDER}' from generate_series(1, ${fondsen}) f`);
    await rekeningen(uit, regioId, fondsen, perFonds);
    await besluiten(uit, regioId, organisatieId, lidId);
    await reserveringen(uit, regioId, lidId, organisatieId);
    await uit('commit');
    await uit('vacuum (analyze)');
  });
  return { regioId, lidId: BEHEERDER, sessie: SESSIE, uitgaven };
}

async function beheerder(uit, regioId, organisatieId) {
  await uit(`insert into account (id, email, wachtwoord_hash) values ('${BEHEERDER}', 'fonds@proefregio1.example', 'geen wachtwoord')`);
  await uit('insert into lid (regio_id, id, organisatie_id, rol, naam, account_id) values ($1, $2, $3, $4, $5, $2)', [regioId, BEHEERDER, organisatieId, 'fondsbeheerder', 'Beheerder 1']);
  await uit("insert into sessie (hash, account_id, regio_id, lid_id, verloopt_op, bevestigd_op) values ($1, $2, $3, $2, now() + interval '12 hours', now())",
    [createHash('sha256').update(SESSIE).digest(), BEHEERDER, regioId]);
}

async function rekeningen(uit, regioId, fondsen, perFonds) {
  const som = RESERVERING * BigInt(perFonds);
  await uit(`insert into rekening (regio_id, id, fonds_id, soort, debet_geboekt_in_cent, credit_geboekt_in_cent, debet_gereserveerd_in_cent, laatste_nummer)
    select '${regioId}'::uuid, ${bid(2, 'f')}, ${bid(1, 'f')}, 'begroting', ${som}, 0, 0, 0 from generate_series(1, ${fondsen}) f
    union all select '${regioId}'::uuid, ${bid(3, 'f')}, ${bid(1, 'f')}, 'saldo', 0, ${som}, ${som}, ${perFonds + 1} from generate_series(1, ${fondsen}) f`);
  await uit(`insert into rekening (regio_id, id, fonds_id, soort, casus_id, credit_gereserveerd_in_cent)
    select '${regioId}'::uuid, ${bid(4, 'n')}, ${bid(1, 'f')}, 'casus', casus, ${RESERVERING} from plan`);
  await uit(`insert into begrotingsbesluit (regio_id, id, fonds_id, orgaan, kenmerk, genomen_op, bedrag_in_cent, vastgelegd_door)
    select '${regioId}'::uuid, ${bid(5, 'f')}, ${bid(1, 'f')}, 'college', 'B-1', '2026-01-05', ${som}, '${BEHEERDER}' from generate_series(1, ${fondsen}) f`);
  await uit(`insert into boeking (regio_id, id, fonds_id, nummer, soort, bedrag_in_cent, debet_rekening_id, credit_rekening_id, begrotingsbesluit_id, verzoek_hash)
    select '${regioId}'::uuid, ${bid(7, 'f')}, ${bid(1, 'f')}, 1, 'begroting', ${som}, ${bid(2, 'f')}, ${bid(3, 'f')}, ${bid(5, 'f')}, '{}' from generate_series(1, ${fondsen}) f`);
}

async function besluiten(uit, regioId, organisatieId, lidId) {
  await uit(`insert into voorstel (regio_id, id, casus_id, soort, domein, tekst, bedrag_in_cent, fonds_id, uitvoerder_id, uitvoeren_voor, ingebracht_door)
    select '${regioId}'::uuid, ${bid(8, 'n')}, casus, 'uitgave', 'noodfonds', 'Betaal', ${RESERVERING}, ${bid(1, 'f')}, '${organisatieId}', date '2027-01-01', '${lidId}' from plan`);
  await uit(`insert into ronde (regio_id, id, casus_id, voorstel_id, nummer, geopend_door, gesloten_op, uitkomst)
    select '${regioId}'::uuid, ${bid(9, 'n')}, casus, ${bid(8, 'n')}, 1, '${lidId}', now(), 'consensus' from plan`);
  await uit(`insert into besluit (regio_id, id, casus_id, voorstel_id, ronde_id, nummer, soort, wijze, tekst, bedrag_in_cent, genomen_door)
    select '${regioId}'::uuid, ${bid(10, 'n')}, casus, ${bid(8, 'n')}, ${bid(9, 'n')}, n, 'uitgave', 'consensus', 'Betaal', ${RESERVERING}, '${lidId}' from plan`);
}

async function reserveringen(uit, regioId, lidId, organisatieId) {
  const u = bid(UITGAVE, 'n');
  await uit(`insert into uitgave (regio_id, id, fonds_id, casus_id, voorstel_id, besluit_id, soort, bedrag_in_cent, goedkeuringen_nodig, aangevraagd_door, gereserveerd_op, gereserveerd_in_cent, vervalt_op, betalende_gemeente_id)
    select '${regioId}'::uuid, ${u}, ${bid(1, 'f')}, casus, ${bid(8, 'n')}, ${bid(10, 'n')}, 'dier', ${RESERVERING}, 1, '${lidId}', now(), ${RESERVERING}, now() + interval '1 year', '${organisatieId}' from plan`);
  await uit(`insert into uitgavebegunstigde (regio_id, uitgave_id, casus_id, fonds_id, soort, naam) select '${regioId}'::uuid, ${u}, casus, ${bid(1, 'f')}, 'organisatie', 'Dierenwinkel' from plan`);
  await uit(`insert into uitgavegoedkeuring (regio_id, uitgave_id, lid_id, aangevraagd_door, wijze) select '${regioId}'::uuid, ${u}, '${BEHEERDER}', '${lidId}', 'akkoord' from plan`);
  await uit(`insert into voorliggende_toets (regio_id, id, uitgave_id, casus_id, fonds_id, regeling, uitkomst, vastgelegd_door)
    select '${regioId}'::uuid, gen_random_uuid(), ${u}, casus, ${bid(1, 'f')}, r, 'niet_van_toepassing', '${lidId}' from plan, unnest(voorliggende_regelingen('dier')) r`);
  await uit(`insert into boeking (regio_id, id, fonds_id, nummer, soort, bedrag_in_cent, debet_rekening_id, credit_rekening_id, casus_id, besluit_id, uitgave_id, verzoek_hash)
    select '${regioId}'::uuid, ${bid(11, 'n')}, ${bid(1, 'f')}, 1 + row_number() over (partition by f order by n), 'reservering', ${RESERVERING}, ${bid(3, 'f')}, ${bid(4, 'n')}, casus, ${bid(10, 'n')}, ${u}, '{}' from plan`);
}

/** Adds payments of a cent until there are so many entries, counters and all, so that the books stay right. */
export async function groeiTot(superuserUrl, { regioId, uitgaven }, boekingen) {
  await metClient(superuserUrl, async (client) => {
    const { rows } = await client.query('select count(*)::int as n from boeking where regio_id = $1', [regioId]);
    for (let klaar = rows[0].n; klaar < boekingen; klaar += PER_RONDE) {
      await client.query('begin');
      await client.query("set local session_replication_role = 'replica'");
      await client.query(erbij(regioId, uitgaven, Math.min(PER_RONDE, boekingen - klaar)));
      await client.query('commit');
    }
    await client.query('vacuum (analyze)');
    await client.query('update sessie set bevestigd_op = now(), gezien_op = now() where lid_id = $1', [BEHEERDER]);
  });
}

function erbij(regioId, uitgaven, aantal) {
  return `
    create temp table nieuw on commit drop as
      select u.*, row_number() over (partition by u.fonds_id order by k) as plek
      from generate_series(1, ${aantal}) k join (
        select b.fonds_id, b.casus_id, b.besluit_id, b.uitgave_id, b.id as reservering_id, b.debet_rekening_id, b.credit_rekening_id, row_number() over (order by b.id) as rang
        from boeking b where b.regio_id = '${regioId}' and b.soort = 'reservering') u on u.rang = 1 + k % ${uitgaven};
    insert into boeking (regio_id, id, fonds_id, nummer, soort, bedrag_in_cent, debet_rekening_id, credit_rekening_id, casus_id, besluit_id, uitgave_id, reservering_id, verzoek_hash, geboekt_door)
      select '${regioId}'::uuid, uuidv7(), n.fonds_id, r.laatste_nummer + n.plek, 'betaling', 1, n.debet_rekening_id, n.credit_rekening_id, n.casus_id, n.besluit_id, n.uitgave_id, n.reservering_id,
        verzoek_hash(n.uitgave_id, jsonb_build_object('handeling', 'betalen', 'uitgaveId', n.uitgave_id, 'bedragInCent', 1)), '${BEHEERDER}'
      from nieuw n join rekening r on r.regio_id = '${regioId}' and r.id = n.debet_rekening_id;
    update rekening r set debet_geboekt_in_cent = debet_geboekt_in_cent + x.n, debet_gereserveerd_in_cent = debet_gereserveerd_in_cent - x.n, laatste_nummer = laatste_nummer + x.n
      from (select debet_rekening_id as id, count(*) as n from nieuw group by 1) x where r.regio_id = '${regioId}' and r.id = x.id;
    update rekening r set credit_geboekt_in_cent = credit_geboekt_in_cent + x.n, credit_gereserveerd_in_cent = credit_gereserveerd_in_cent - x.n
      from (select credit_rekening_id as id, count(*) as n from nieuw group by 1) x where r.regio_id = '${regioId}' and r.id = x.id;
    update uitgave u set betaald_in_cent = betaald_in_cent + x.n
      from (select uitgave_id as id, count(*) as n from nieuw group by 1) x where u.regio_id = '${regioId}' and u.id = x.id`;
}

/** Every invariant of the ledger. @returns how long the self-check took, in seconds @throws {Error} naming what is broken */
export function boekenKloppen(superuserUrl, regioId) {
  return metClient(superuserUrl, async (client) => {
    const begin = performance.now();
    const { rows } = await client.query('select regel, breuken from fonds_regels_nagaan($1) where breuken > 0', [regioId]);
    if (rows.length > 0) throw new Error(`na de meting klopt de boekhouding niet: ${JSON.stringify(rows)}`);
    return Number(((performance.now() - begin) / 1000).toFixed(2));
  });
}

export async function metClient(url, werk) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await werk(client);
  } finally {
    await client.end();
  }
}
