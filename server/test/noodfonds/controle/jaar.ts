import type { Proefdatabase } from '../database.js';
import type { Regio, Wereld } from '../wereld.js';

const PER_UITGAVE = 5;
// In one transaction every new version of the balance stays alive, and each entry would walk past all of them.
const PER_TRANSACTIE = 200;
const PER_CASUS = 40;

/** Besluiten and expenses of an invented year; what is not about money is laid down at once, without its events. */
const OPZET = `
  create table jaarplan as
    select n, gen_random_uuid() as besluit, gen_random_uuid() as voorstel, gen_random_uuid() as ronde, gen_random_uuid() as uitgave,
      (array(select id from casus where regio_id = $1 order by id))[1 + n % $4] as casus, 300 + (n::bigint * 7919) % 90000 as bedrag
    from generate_series(1, $3) n;
  insert into voorstel (regio_id, id, casus_id, soort, domein, tekst, bedrag_in_cent, fonds_id, uitvoerder_id, uitvoeren_voor, ingebracht_door)
    select $1, voorstel, casus, 'uitgave', 'noodfonds', 'Betaal', bedrag, $2, $5, '2026-12-31', $6 from jaarplan;
  insert into ronde (regio_id, id, casus_id, voorstel_id, nummer, geopend_door, gesloten_op, gesloten_door, uitkomst)
    select $1, ronde, casus, voorstel, 1, $6, now(), $6, 'consensus' from jaarplan;
  insert into besluit (regio_id, id, casus_id, voorstel_id, ronde_id, nummer, soort, wijze, tekst, bedrag_in_cent, genomen_door)
    select $1, besluit, casus, voorstel, ronde, 100000 + n, 'uitgave', 'consensus', 'Betaal', bedrag, $6 from jaarplan;
  insert into rekening (regio_id, id, fonds_id, soort, casus_id)
    select $1, gen_random_uuid(), $2, 'casus', casus from (select distinct casus from jaarplan) x on conflict do nothing;
  insert into uitgave (regio_id, id, fonds_id, casus_id, voorstel_id, besluit_id, soort, bedrag_in_cent, goedkeuringen_nodig, aangevraagd_door,
    gereserveerd_op, gereserveerd_in_cent, betaald_in_cent, vrijgevallen_in_cent, gecorrigeerd_in_cent, vervalt_op, betalende_gemeente_id)
    select $1, uitgave, $2, casus, voorstel, besluit, 'inrichting', bedrag, 1, $6, now(), bedrag, 250, bedrag - 250, 150, now() + interval '1 year',
      (select id from organisatie where regio_id = $1 order by soort <> 'gemeente' limit 1) from jaarplan`;

/** Every entry goes through the one function that books; each expense is reserved, paid in two parts, taken back once and released. */
const BOEK = `
  do $do$ declare p record; b boeking; r boeking; v_saldo uuid; v_casus uuid; begin
    perform set_config('app.regio', '%REGIO', true), set_config('app.lid', '%LID', true);
    select id into v_saldo from rekening where fonds_id = '%FONDS' and soort = 'saldo';
    for p in select * from jaarplan where n > %VAN and n <= %TOT order by n loop
      select id into v_casus from rekening where fonds_id = '%FONDS' and casus_id = p.casus;
      b := null; b.id := gen_random_uuid(); b.fonds_id := '%FONDS'; b.soort := 'reservering'; b.bedrag_in_cent := p.bedrag;
      b.debet_rekening_id := v_saldo; b.credit_rekening_id := v_casus; b.casus_id := p.casus; b.besluit_id := p.besluit;
      b.uitgave_id := p.uitgave; b.verzoek_hash := '{}'; perform fonds_boek(b); r := b;
      b.reservering_id := r.id; b.soort := 'betaling'; b.id := gen_random_uuid(); b.bedrag_in_cent := 100; perform fonds_boek(b);
      b.id := gen_random_uuid(); b.bedrag_in_cent := 150; perform fonds_boek(b);
      r := b; r.corrigeert_id := b.id; r.id := gen_random_uuid(); r.soort := 'correctie'; r.reservering_id := null;
      r.debet_rekening_id := v_casus; r.credit_rekening_id := v_saldo; perform fonds_boek(r);
      b.id := gen_random_uuid(); b.soort := 'vrijval'; b.bedrag_in_cent := p.bedrag - 250; b.slot := true; perform fonds_boek(b);
    end loop;
  end $do$`;

/** Days are laid over the year afterwards, in the order of booking: the data are moved, never the clock. */
const SPREID = `update boeking set geboekt_op = timestamptz '2026-01-01 12:00+01' + make_interval(secs => (nummer::numeric * 31000000 / (select max(nummer) + 1 from boeking where fonds_id = $1))::int)
  where fonds_id = $1`;

/** A fonds with a year of about `boekingen` entries. @returns its id */
export async function maakJaar(wereld: Wereld, regio: Regio, boekingen: number): Promise<string> {
  const fondsId = await wereld.fonds(regio, { begrootInCent: 5_000_000_000n });
  const uitgaven = Math.max(1, Math.floor(boekingen / PER_UITGAVE));
  const casussen = Math.max(1, Math.ceil(uitgaven / PER_CASUS));
  for (let i = 0; i < casussen; i += 1) await wereld.casus(regio);
  const [{ n = 1 } = {}] = await wereld.database.alsBeheer<{ n: number }>('select count(*)::int as n from casus where regio_id = $1', [regio.regioId]);
  await wereld.opzetten(async (sql) => {
    for (const stap of OPZET.split(';')) await sql(vul(stap, [regio.regioId, fondsId, uitgaven, n, regio.organisatieId, regio.aanvrager]));
  });
  const boek = BOEK.replaceAll('%REGIO', regio.regioId).replaceAll('%LID', regio.beheerder).replaceAll('%FONDS', fondsId);
  for (let van = 0; van < uitgaven; van += PER_TRANSACTIE) {
    await wereld.opzetten(async (sql) => void (await sql(boek.replace('%VAN', `${van}`).replace('%TOT', `${van + PER_TRANSACTIE}`))));
  }
  await wereld.opzetten(async (sql) => {
    await sql('drop table jaarplan');
    await sql(SPREID, [fondsId]);
  });
  return fondsId;
}

// A statement may use some of the values only, and making a table takes no parameters.
function vul(tekst: string, waarden: readonly (string | number)[]): string {
  return waarden.reduce<string>((t, waarde, i) => t.replaceAll(`$${i + 1}`, typeof waarde === 'number' ? `${waarde}` : `'${waarde}'`), tekst);
}

/** Balances by our own counters, per account as the journal names them, in cents. */
export async function eigenSaldi(database: Proefdatabase, fondsId: string): Promise<{ soort: string; id: string; dg: bigint; cg: bigint; dr: bigint; cr: bigint }[]> {
  const rijen = await database.alsBeheer<Record<'soort' | 'id' | 'dg' | 'cg' | 'dr' | 'cr', string>>(
    `select soort, id, debet_geboekt_in_cent as dg, credit_geboekt_in_cent as cg, debet_gereserveerd_in_cent as dr, credit_gereserveerd_in_cent as cr
     from rekening where fonds_id = $1`, [fondsId]);
  return rijen.map(({ soort, id, ...tellers }) => ({ soort, id, dg: BigInt(tellers.dg), cg: BigInt(tellers.cg), dr: BigInt(tellers.dr), cr: BigInt(tellers.cr) }));
}

