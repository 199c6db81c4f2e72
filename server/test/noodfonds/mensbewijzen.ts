import assert from 'node:assert/strict';
import { nieuwId } from '@doorbraaktafel/shared/ids';
import { Aanvraagwereld } from './aanvraagwereld.js';
import { Betaalwereld, IBAN } from './betaalwereld.js';
import { uitkomst } from './uitkomst.js';
import type { Regio, Wereld } from './wereld.js';

/** The memberships of one human, in the order of these roles. */
async function mens(wereld: Wereld, regio: Regio, ...rollen: string[]): Promise<string[]> {
  const [accountId, leden] = [nieuwId(), rollen.map(() => nieuwId())];
  await wereld.opzetten(async (sql) => {
    await sql("insert into account (id, email, wachtwoord_hash) values ($1, $2, 'geen')", [accountId, `${accountId}@voorbeeld.test`]);
    for (const [plek, rol] of rollen.entries()) {
      await sql('insert into lid (regio_id, id, account_id, organisatie_id, rol, naam) values ($1, $2, $3, $4, $5, $5)', [regio.regioId, leden[plek], accountId, regio.organisatieId, rol]);
    }
  });
  return leden;
}

/** Whoever asks for money agrees to it and pays it under no other membership, and does not look it over. */
async function eenMens(wereld: Wereld, regio: Regio): Promise<void> {
  const [aanvrager, beheerder] = await mens(wereld, regio, 'ketenregisseur', 'fondsbeheerder');
  const dubbel = { ...regio, aanvrager: aanvrager!, beheerder: beheerder! };
  const fondsId = await wereld.fonds(dubbel);
  const besluit = await wereld.besluit(dubbel, fondsId, 500n);
  const uitgaveId = await wereld.reserveer(dubbel, { fondsId, ...besluit, bedragInCent: 500n });
  assert.equal(await uitkomst(wereld.keurGoed(dubbel, uitgaveId)), 'DT105');
  await wereld.keurGoed(dubbel, uitgaveId, regio.bestuurder);
  assert.equal(await uitkomst(wereld.betaal(dubbel, uitgaveId)), 'DT105');
  await wereld.betaal(dubbel, uitgaveId, null, nieuwId(), regio.bestuurder);
  const vraag = new Aanvraagwereld(wereld);
  await vraag.zetRegels(dubbel, fondsId, { snelTotEnMetInCent: 100_000n, goedkeurders: [{ lidId: regio.bestuurder }, { lidId: regio.corporatie }] });
  const casusId = await wereld.casus(dubbel);
  const snel = await vraag.vraagAan(dubbel, { fondsId, casusId, bedragInCent: 100n });
  assert.equal(await uitkomst(vraag.kenToe(dubbel, snel)), 'DT105');
  await vraag.kenToe(dubbel, snel, regio.bestuurder);
  const kijkNa = (door: string) => uitkomst(wereld.handel(dubbel, door, ['uitgave', snel], async (sql) => void (await sql("select fonds_steekproef_beoordelen($1, 'in_orde', $2, 'Klopt.')", [snel, nieuwId()]))));
  assert.deepEqual([await kijkNa(beheerder!), await kijkNa(regio.bestuurder), await kijkNa(regio.corporatie)], ['DT105', 'DT105 akkoord', 'gelukt']);
}

/** Whoever fills in an account number orders no payment to it under another membership, and whoever claims neither decides on it nor pays it. */
async function eenMensBetaalt(wereld: Wereld, regio: Regio): Promise<void> {
  const [beheerder, ook] = await mens(wereld, regio, 'fondsbeheerder', 'bestuurder');
  const dubbel = { ...regio, beheerder: beheerder!, bestuurder: ook! };
  const [betaal, vraag] = [new Betaalwereld(wereld), new Aanvraagwereld(wereld)];
  const fondsId = await wereld.fonds(dubbel);
  await betaal.zetBetaalwijze(dubbel, fondsId);
  const reserveer = async () => wereld.reserveer(dubbel, { fondsId, ...(await wereld.besluit(dubbel, fondsId, 500n)), bedragInCent: 500n, goedgekeurdDoor: beheerder! });
  const uitgaveId = await reserveer();
  await betaal.vulAan(dubbel, uitgaveId);
  assert.equal(await uitkomst(betaal.maakOpdracht(dubbel, fondsId, [{ uitgaveId, bedragInCent: 1n }])), 'DT122 zelf');
  await wereld.opzetten(async (sql) => void (await sql("update fonds set soort = 'waarborgfonds' where id = $1", [fondsId])));
  const gedeeld = await reserveer();
  await vraag.deelRisico(dubbel, gedeeld);
  const claimId = await vraag.claim(dubbel, gedeeld, 100n, { iban: IBAN, door: ook! });
  assert.equal(await uitkomst(vraag.beslisClaim(dubbel, gedeeld, claimId, true)), 'DT105');
  await wereld.opzetten(async (sql) => void (await sql('insert into fondsgoedkeurder (regio_id, fonds_id, lid_id) values ($1, $2, $3)', [regio.regioId, fondsId, regio.bestuurder])));
  await vraag.beslisClaim({ ...dubbel, beheerder: regio.bestuurder }, gedeeld, claimId, true);
  assert.equal(await uitkomst(betaal.betaalClaims(dubbel, fondsId, gedeeld, [claimId])), 'DT122 zelf');
}

/** Two agreements are those of two people, also when the memberships became one account's afterwards; nobody agrees for an own client under another lid. */
async function eenMensEenStem(wereld: Wereld, regio: Regio): Promise<void> {
  const [beheerder, ook] = await mens(wereld, regio, 'fondsbeheerder', 'bestuurder');
  const dubbel = { ...regio, beheerder: beheerder!, bestuurder: ook! };
  const fondsId = await wereld.fonds(dubbel, { drempelInCent: 400n });
  const besluit = await wereld.besluit(dubbel, fondsId, 500n);
  const uitgaveId = await wereld.reserveer(dubbel, { fondsId, ...besluit, bedragInCent: 500n, goedgekeurdDoor: beheerder! });
  assert.equal(await uitkomst(wereld.keurGoed(dubbel, uitgaveId, ook)), 'DT110');
  await wereld.opzetten(async (sql) => void (await sql(
    "insert into uitgavegoedkeuring (regio_id, uitgave_id, lid_id, aangevraagd_door, wijze) values ($1, $2, $3, $4, 'akkoord')", [regio.regioId, uitgaveId, ook, regio.aanvrager])));
  assert.equal(await uitkomst(wereld.betaal(dubbel, uitgaveId)), 'DT104 1');
  await wereld.opzetten(async (sql) => void (await sql('insert into fondsgoedkeurder (regio_id, fonds_id, lid_id) values ($1, $2, $3)', [regio.regioId, fondsId, regio.bestuurder])));
  assert.equal(await uitkomst(wereld.keurGoed(dubbel, uitgaveId, regio.bestuurder)), 'gelukt');
  const klein = await wereld.reserveer(dubbel, { fondsId, ...(await wereld.besluit(dubbel, fondsId, 100n, besluit.casusId)), bedragInCent: 100n });
  await wereld.opzetten(async (sql) => void (await sql(
    "insert into casustoegang (regio_id, id, casus_id, lid_id, organisatie_id, rol, grond) values ($1, $2, $3, $4, $5, 'bestuurder', 'plaatsvervanger')",
    [regio.regioId, nieuwId(), besluit.casusId, ook, regio.organisatieId])));
  assert.equal(await uitkomst(wereld.keurGoed(dubbel, klein)), 'DT151');
}

/** A ceiling per requester is one ceiling for one human. */
async function eenMensVraagt(wereld: Wereld, regio: Regio): Promise<void> {
  const [aanvrager, ook] = await mens(wereld, regio, 'ketenregisseur', 'wijkteam');
  const dubbel = { ...regio, aanvrager: aanvrager!, corporatie: ook! };
  const vraag = new Aanvraagwereld(wereld);
  const fondsId = await wereld.fonds(regio);
  await vraag.zetRegels(regio, fondsId, { snelTotEnMetInCent: 100_000n, plafonds: [{ per: 'aanvrager', periode: 'boekjaar', bedragInCent: 150n }] });
  const casusId = await wereld.casus(dubbel);
  await vraag.kenToe(regio, await vraag.vraagAan(dubbel, { fondsId, casusId, bedragInCent: 100n }));
  assert.equal(await uitkomst(vraag.vraagAan(dubbel, { fondsId, casusId, bedragInCent: 51n, door: ook! })), 'DT153 aanvrager:50');
}

/** Two memberships of one human are one of the people that a threshold asks for. */
async function eenMensTelt(wereld: Wereld, regio: Regio): Promise<void> {
  const [beheerder, ook] = await mens(wereld, regio, 'fondsbeheerder', 'bestuurder');
  const dubbel = { ...regio, beheerder: beheerder! };
  const vraag = new Aanvraagwereld(wereld);
  const fondsId = await wereld.fonds(dubbel);
  const zet = (...leden: string[]) => uitkomst(vraag.zetRegels(dubbel, fondsId, { goedkeurders: leden.map((lidId) => ({ lidId })) }));
  assert.equal(await zet(ook!), 'DT157 2');
  assert.equal(await zet(ook!, regio.bestuurder), 'gelukt');
}

/** A rule that was made milder after somebody asked takes no pair of eyes away; one made stricter adds some. */
async function nooitMinderOgen(wereld: Wereld, regio: Regio): Promise<void> {
  const vraag = new Aanvraagwereld(wereld);
  const fondsId = await wereld.fonds(regio);
  const drempel = (drempelTweedeAkkoordInCent: bigint) => vraag.zetRegels(regio, fondsId, { snelTotEnMetInCent: 100_000n, drempelTweedeAkkoordInCent });
  const casusId = await wereld.casus(regio);
  const toegekend = async (bedragInCent: bigint, eerst: bigint, daarna: bigint) => {
    await drempel(eerst);
    const uitgaveId = await vraag.vraagAan(regio, { fondsId, casusId, bedragInCent });
    await drempel(daarna);
    await vraag.kenToe(regio, uitgaveId);
    return uitkomst(wereld.betaal(regio, uitgaveId));
  };
  assert.equal(await toegekend(500n, 400n, 1_000n), 'DT104 1');
  assert.equal(await toegekend(501n, 1_000n, 400n), 'DT104 1');
  assert.equal(await toegekend(502n, 1_000n, 1_000n), 'gelukt');
}

/** At the table too the client is never paid, however the name is typed. */
async function nooitAanClient(wereld: Wereld, regio: Regio): Promise<void> {
  const fondsId = await wereld.fonds(regio);
  const besluit = await wereld.besluit(regio, fondsId, 500n);
  await heet(wereld, regio, besluit.casusId, 'Vera  Voorbeeld');
  const verzoek = { fondsId, ...besluit, bedragInCent: 500n };
  for (const begunstigde of ['Vera Voorbeeld', ' VERA\tvoorbeeld ', 'Vera\u00a0Voor\u200bbeeld', '\uff36era Voorbeeld', 'V. Voorbeeld', 'v.a.voorbeeld', 'Voorbeeld, V.', 'Voorbeeld', 'mevrouw Voorbeeld', 'Fam. Voorbeeld', 'Voorbeeld-Vera', 'VeraVoorbeeld', 'Voor-beeld']) {
    assert.equal(await uitkomst(wereld.reserveer(regio, { ...verzoek, begunstigde })), 'DT162');
    const vraag = new Aanvraagwereld(wereld).vraagAan(regio, { fondsId, casusId: besluit.casusId, bedragInCent: 100n, begunstigde });
    assert.equal(await uitkomst(vraag), 'DT162');
  }
  assert.equal(await uitkomst(wereld.reserveer(regio, { ...verzoek, begunstigde: 'Vera Voorbeeld Meubels' })), 'gelukt');
  const voorletter = await wereld.besluit(regio, fondsId, 500n);
  await heet(wereld, regio, voorletter.casusId, 'P. van Proef');
  const petra = (begunstigde: string) => uitkomst(wereld.reserveer(regio, { fondsId, ...voorletter, bedragInCent: 500n, begunstigde }));
  assert.deepEqual([await petra('Petra van Proef'), await petra('Proef'), await petra('J. van Proef')], ['DT162', 'DT162', 'gelukt']);
  const letters = await wereld.besluit(regio, fondsId, 500n);
  await heet(wereld, regio, letters.casusId, 'Q  X');
  assert.equal(await uitkomst(wereld.reserveer(regio, { fondsId, ...letters, bedragInCent: 500n, begunstigde: 'q x' })), 'DT162');
  const gelijk = await wereld.besluit(regio, fondsId, 500n);
  await heet(wereld, regio, gelijk.casusId, 'Gemeente Proefstad van der Proef');
  assert.equal(await uitkomst(wereld.reserveer(regio, { fondsId, ...gelijk, bedragInCent: 500n, begunstigde: 'Gemeente Proefstad' })), 'gelukt');
}

/** A person gets money on an invoice or an account only, by request and at the table; a registered organisatie needs neither. */
async function persoonMetFactuur(wereld: Wereld, regio: Regio): Promise<void> {
  const fondsId = await wereld.fonds(regio);
  const besluit = await wereld.besluit(regio, fondsId, 500n);
  const verzoek = { fondsId, ...besluit, bedragInCent: 500n, begunstigde: 'Petra Jansen', begunstigdeSoort: 'persoon' };
  assert.equal(await uitkomst(wereld.reserveer(regio, verzoek)), 'DT168 factuur');
  assert.equal(await uitkomst(wereld.reserveer(regio, { ...verzoek, factuur: 'F-1' })), 'gelukt');
  const vraag = (bedragInCent: bigint, anders: object) =>
    uitkomst(new Aanvraagwereld(wereld).vraagAan(regio, { fondsId, casusId: besluit.casusId, bedragInCent, begunstigde: 'Petra Jansen', begunstigdeSoort: 'factuur', ...anders }));
  assert.equal(await vraag(100n, {}), 'DT168 factuur');
  assert.deepEqual([await vraag(101n, { factuur: 'F-1' }), await vraag(102n, { iban: 'NL91ABNA0417164300' }), await vraag(103n, { begunstigde: 'Gemeente Proefstad' })], ['gelukt', 'gelukt', 'gelukt']);
}

/** Toezicht reads the name of no client, of whichever casus: not as a payee and not in a sentence. */
async function geenNaamBijToezicht(wereld: Wereld, regio: Regio): Promise<void> {
  const fondsId = await wereld.fonds(regio);
  const [casusId, ander] = [await wereld.casus(regio), await wereld.casus(regio)];
  await heet(wereld, regio, casusId, 'Vera Voorbeeld');
  await heet(wereld, regio, ander, 'Rens van Zilverschoon');
  const vraag = new Aanvraagwereld(wereld);
  const lees = <T extends object>(door: string, tekst: string, waarden: unknown[]) => wereld.handel(regio, door, ['casus', casusId], (sql) => sql<T>(tekst, waarden));
  let bedragInCent = 100n;
  const ontvanger = async (begunstigde: string, begunstigdeSoort = 'organisatie', factuur: string | null = null) => {
    const id = await vraag.vraagAan(regio, { fondsId, casusId, bedragInCent: bedragInCent++, begunstigde, begunstigdeSoort, factuur });
    return (await lees<{ naam: string }>(regio.auditor, 'select naam from uitgavebegunstigde where uitgave_id = $1', [id])).map(({ naam }) => naam);
  };
  assert.deepEqual(await ontvanger('Kringloop Zilver'), ['Kringloop Zilver']);
  for (const naam of ['Zilverschoon', 'J. Zilverschoon', 'Rens van Zilverschoon Meubels']) assert.deepEqual(await ontvanger(naam), []);
  assert.deepEqual(await ontvanger('Petra Jansen', 'factuur', 'F-1'), []);
  const zin = 'Bed van Vera, zegt R. Zilverschoon; rens van zilverschoon belde.';
  const teksten = (door: string) => lees<{ tekst: string }>(door, 'select tekst from toezicht_teksten($1, $2)', [casusId, [zin, 'Niets.']]);
  assert.deepEqual(await teksten(regio.auditor), [{ tekst: 'Bed van de cliënt, zegt een cliënt; een cliënt belde.' }, { tekst: 'Niets.' }]);
  assert.deepEqual(await teksten(regio.corporatie), []);
}

const heet = (wereld: Wereld, { regioId, organisatieId }: Regio, casusId: string, naam: string) =>
  wereld.opzetten(async (sql) => void (await sql('insert into persoonsgegeven (regio_id, casus_id, bron_organisatie_id, naam) values ($1, $2, $3, $4)', [regioId, casusId, organisatieId, naam])));

/** One human with two memberships is one pair of eyes, and no rule about eyes or payees is walked around; each is tried as it is, and with its rule taken out. */
export const MENSBEWIJZEN = { eenMens, eenMensBetaalt, eenMensEenStem, eenMensVraagt, eenMensTelt, nooitMinderOgen, nooitAanClient, persoonMetFactuur, geenNaamBijToezicht };
