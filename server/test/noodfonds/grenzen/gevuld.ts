import { nieuwId } from '@doorbraaktafel/shared/ids';
import { Aanvraagwereld } from '../aanvraagwereld.js';
import { Betaalwereld } from '../betaalwereld.js';
import { uitkomst } from '../uitkomst.js';
import type { Regio, Sql, Wereld } from '../wereld.js';

/** Every kind of row that money leaves, made by the acts of the product; what another module or a file store makes is laid down beside it. */
export async function vulAlles(wereld: Wereld, regio: Regio): Promise<void> {
  await betaaldeUitgave(wereld, regio);
  await opdrachtEnAfschrift(wereld, regio);
  await aanvragen(wereld, regio);
  await gedeeldRisico(wereld, regio);
  await wereld.opzetten((sql) => los(sql, regio));
}

async function betaaldeUitgave(wereld: Wereld, regio: Regio): Promise<void> {
  const fondsId = await wereld.fonds(regio, { begrootInCent: 9_000n, plafondInCent: 4_000n });
  const open = await wereld.besluit(regio, fondsId, 500n);
  const openId = await wereld.reserveer(regio, { fondsId, ...open, bedragInCent: 500n });
  const uitgaven: string[] = [];
  for (let i = 0; i < 2; i += 1) uitgaven.push(await wereld.reserveer(regio, { fondsId, ...(await wereld.besluit(regio, fondsId, 600n)), bedragInCent: 600n, goedgekeurdDoor: regio.beheerder }));
  const deel = nieuwId();
  await wereld.betaal(regio, uitgaven[0]!, 200n, deel);
  await wereld.betaal(regio, uitgaven[0]!, 400n);
  await wereld.corrigeer(regio, uitgaven[0]!, deel);
  await wereld.betaalSamen(regio, [uitgaven[1]!, uitgaven[1]!], 100n);
  const verkeerd = nieuwId();
  await new Betaalwereld(wereld).ontvangTerug(regio, uitgaven[1]!, 40n);
  await new Betaalwereld(wereld).ontvangTerug(regio, uitgaven[1]!, 30n, verkeerd);
  await wereld.corrigeer(regio, uitgaven[1]!, verkeerd);
  await wereld.laatVrij(regio, uitgaven[1]!);
  await uitkomst(wereld.reserveer(regio, { fondsId, ...(await wereld.besluit(regio, fondsId, 20_000n)), bedragInCent: 20_000n }));
  // A second reservation for the same amount, and a besluit nobody used yet.
  const kloon = await wereld.besluit(regio, fondsId, 500n, open.casusId);
  await wereld.opzetten(async (sql) => {
    await sql('create table kloonbesluit as select $1::uuid as id', [kloon.besluitId]);
    await sql('create table kloon as select gen_random_uuid() as id');
    await sql('insert into uitgave select (jsonb_populate_record(u, jsonb_build_object(\'id\', k.id))).* from uitgave u, kloon k where u.id = $1', [openId]);
    await sql('create table openuitgave as select $1::uuid as id', [openId]);
  });
}

async function opdrachtEnAfschrift(wereld: Wereld, regio: Regio): Promise<void> {
  const betaal = new Betaalwereld(wereld);
  const fondsId = await wereld.fonds(regio, { begrootInCent: 9_000n });
  await betaal.zetBetaalwijze(regio, fondsId);
  const uitgaven: string[] = [];
  for (let i = 0; i < 3; i += 1) {
    uitgaven.push(await wereld.reserveer(regio, { fondsId, ...(await wereld.besluit(regio, fondsId, 700n)), bedragInCent: 700n, goedgekeurdDoor: regio.beheerder }));
    await betaal.vulAan(regio, uitgaven[i]!);
  }
  const regels = await betaal.maakOpdracht(regio, fondsId, uitgaven.map((uitgaveId) => ({ uitgaveId, bedragInCent: 300n })));
  await betaal.handelAf(regio, uitgaven[1]!, regels[1]!, false);
  const terug = nieuwId();
  await betaal.maakOpdracht(regio, fondsId, [{ uitgaveId: uitgaven[1]!, bedragInCent: 100n }], terug);
  await betaal.trekIn(regio, terug, [uitgaven[1]!]);
  const kenmerk = await betaal.kenmerk(regels[0]!);
  await betaal.leesIn(regio, fondsId, [{ bedragInCent: 300n, kenmerk }, { bedragInCent: 11n }, { bedragInCent: 12n }, { bedragInCent: 13n, richting: 'bij' }]);
  const [, , terzijde] = await betaal.leesIn(regio, fondsId, [{ bedragInCent: 1n }, { bedragInCent: 2n }, { bedragInCent: 3n }]);
  await betaal.verwerk(regio, terzijde!, 'terzijde', null, 'Van een ander fonds.');
  await betaal.handelAf(regio, uitgaven[2]!, regels[2]!, true);
}

async function aanvragen(wereld: Wereld, regio: Regio): Promise<void> {
  const vraag = new Aanvraagwereld(wereld);
  const fondsId = await wereld.fonds(regio, { begrootInCent: 9_000n });
  await vraag.zetRegels(regio, fondsId, {
    snelTotEnMetInCent: 1_000n, drempels: [{ bovenInCent: 5_000n, goedkeuringen: 2 }], goedkeurders: [{ lidId: regio.bestuurder, totEnMetInCent: 9_000n, soorten: ['dier'] }],
    plafonds: [{ per: 'casus', periode: 'maand', bedragInCent: 5_000n }, { per: 'soort', periode: 'kwartaal', uitgaveSoort: 'dier', bedragInCent: 5_000n }],
  });
  const casusId = await wereld.casus(regio);
  await vraag.kenToe(regio, await vraag.vraagAan(regio, { fondsId, casusId, bedragInCent: 900n }));
  await vraag.wijsAf(regio, await vraag.vraagAan(regio, { fondsId, casusId, bedragInCent: 901n }));
  const ligtVoor = await vraag.vraagAan(regio, { fondsId, casusId, bedragInCent: 902n });
  const { casusId: andere, rondeId } = await wereld.besluit(regio, fondsId, 902n, casusId);
  const [ronde] = await wereld.database.alsBeheer<{ voorstelId: string }>('select voorstel_id as "voorstelId" from ronde where id = $1 and casus_id = $2', [rondeId, andere]);
  await vraag.koppel(regio, ligtVoor, ronde!.voorstelId);
  await vraag.leen(regio, await wereld.reserveer(regio, { fondsId, ...(await wereld.besluit(regio, fondsId, 800n)), bedragInCent: 800n, goedgekeurdDoor: regio.beheerder }), 800n);
  const opvolger = await wereld.fonds(regio, { begrootInCent: 0n });
  await wereld.opzetten(async (sql) => void (await sql('update fonds set boekjaar = 2027 where id = $1', [opvolger])));
  await vraag.sluitAf(regio, await wereld.fonds(regio, { begrootInCent: 100n }), opvolger);
}

async function gedeeldRisico(wereld: Wereld, regio: Regio): Promise<void> {
  const vraag = new Aanvraagwereld(wereld);
  const fondsId = await wereld.fonds(regio, { begrootInCent: 9_000n });
  await wereld.opzetten(async (sql) => void (await sql("update fonds set soort = 'waarborgfonds' where id = $1", [fondsId])));
  const uitgaveId = await wereld.reserveer(regio, { fondsId, ...(await wereld.besluit(regio, fondsId, 3_000n)), bedragInCent: 3_000n, soort: 'waarborgsom', goedgekeurdDoor: regio.beheerder });
  await vraag.deelRisico(regio, uitgaveId);
  for (const toegekend of [true, false]) await vraag.beslisClaim(regio, uitgaveId, await vraag.claim(regio, uitgaveId, 500n), toegekend);
  await wereld.betaal(regio, uitgaveId);
  const metRekening = await vraag.claim(regio, uitgaveId, 60n, { iban: 'NL91ABNA0417164300' });
  await vraag.beslisClaim(regio, uitgaveId, metRekening, true);
  await new Betaalwereld(wereld).zetBetaalwijze(regio, fondsId);
  await new Betaalwereld(wereld).betaalClaims(regio, fondsId, uitgaveId, [metRekening]);
  await vraag.claim(regio, uitgaveId, 70n);
}

async function los(sql: Sql, regio: Regio): Promise<void> {
  const { regioId, organisatieId, aanvrager } = regio;
  await sql(`insert into bon (regio_id, id, uitgave_id, casus_id, fonds_id, volgnummer, bedrag_in_cent, mediatype, grootte, sha256, ontvangen_door)
    select regio_id, gen_random_uuid(), id, casus_id, fonds_id, 1, 100, 'application/pdf', 10, repeat('a', 64), $1 from uitgave where betaald_in_cent > 0`, [aanvrager]);
  await sql(`insert into bon (regio_id, id, uitgave_id, casus_id, fonds_id, volgnummer, bedrag_in_cent, mediatype, grootte, sha256, ontvangen_door, vervangt)
    select regio_id, gen_random_uuid(), uitgave_id, casus_id, fonds_id, 2, 200, mediatype, grootte, repeat('c', 64), ontvangen_door, id from bon where volgnummer = 1`);
  await sql(`insert into bon (regio_id, id, uitgave_id, casus_id, fonds_id, volgnummer, bedrag_in_cent, mediatype, grootte, sha256, ontvangen_door, herstelt)
    select regio_id, gen_random_uuid(), uitgave_id, casus_id, fonds_id, 3, bedrag_in_cent, mediatype, grootte, sha256, ontvangen_door, id from bon where volgnummer = 1 limit 1`);
  await sql('insert into voorschotsignaal (regio_id, uitgave_id, fonds_id, casus_id, ronde, open_in_cent) select regio_id, id, fonds_id, casus_id, 0, 5 from uitgave');
  await sql(`insert into toezegging (regio_id, id, casus_id, regeling, organisatie_id, toegezegd_door, sleutel_op, voorbereid_op, gevraagd_op, besloten_op, uitkomst, gift_in_cent, gestart_op)
    select $1, gen_random_uuid(), id, 'bijzondere_bijstand', $2, $3, '2026-12-01', '2026-11-01', '2026-11-02', '2026-11-09', 'toegekend', 50000, '2026-11-20' from casus limit 2`,
    [regioId, organisatieId, aanvrager]);
  await sql(`insert into toezegging (regio_id, id, casus_id, regeling, organisatie_id, toegezegd_door, voorbereid_op, gevraagd_op, besloten_op, uitkomst)
    select $1, gen_random_uuid(), (select id from casus limit 1), 'huurtoeslag', $2, $3, '2026-11-01', '2026-11-02', b, u
    from (values (null::date, null::text), ('2026-11-09', 'toegekend')) x (b, u)`, [regioId, organisatieId, aanvrager]);
  await sql(`insert into toezeggingsignaal (regio_id, toezegging_id, moment, sleutel_op, casus_id)
    select regio_id, id, 'zeven_voor', sleutel_op, casus_id from toezegging where sleutel_op is not null`);
  await sql(`insert into zelfcontrole (regio_id, id, dag, wijze, breuken, uitslag) values ($1, gen_random_uuid(), '2026-11-01', 'nacht', 0, '[]')`, [regioId]);
  await sql(`insert into zelfcontrole (regio_id, id, dag, wijze, gedaan_door, breuken, uitslag) values ($1, gen_random_uuid(), '2026-11-01', 'op_verzoek', $2, 0, '[]')`, [regioId, aanvrager]);
  await sql(`update uitgavesteekproef set beoordeeld_op = now(), beoordeeld_door = $1, oordeel = 'in_orde'`, [aanvrager]);
  await sql(`insert into organisatie (regio_id, id, naam, soort) values ($1, gen_random_uuid(), 'Kringloop De Proef', 'anders')`, [regioId]);
  await sql(`update uitgavebegunstigde b set organisatie_id = o.id, soort = 'organisatie', iban = 'NL91ABNA0417164300', factuur = 'F-1' from organisatie o
    where o.naam = b.naam and b.uitgave_id in (select uitgave_id from uitgavebegunstigde limit 4)`);
  await sql(`insert into risicobewijs (regio_id, id, mediatype, grootte, sha256, ontvangen_door) values ($1, gen_random_uuid(), 'application/pdf', 10, repeat('b', 64), $2)`, [regioId, aanvrager]);
  // Before granting and paying were two acts, a claim named its entry.
  await sql("update risicoclaim c set boeking_id = (select b.id from boeking b where b.uitgave_id = c.uitgave_id and b.soort = 'claim' limit 1) where toegekend_in_cent > 0");
  // Before a party named its account, a claim named no party.
  await sql('update risicoclaim set organisatie_id = null where besloten_op is null');
  await sql('update begrotingsbesluit set gemeente_id = $1', [organisatieId]);
}
