import { createHash } from 'node:crypto';
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { nieuwId } from '@doorbraaktafel/shared/ids';
import { Lijstvaststelling, Afwijkingen } from '../../../src/modules/besluit/index.js';
import { Regels } from '../../../src/modules/organisatie/index.js';
import { Voorzitten } from '../../../src/modules/tafel/index.js';
import { START_OPTIONS, type StartOptions } from '../../../src/platform/config/options.js';
import { signIn } from '../../harness/graphql.js';
import { leesPdf } from '../../harness/pdf.js';
import type { TestRegio, TestRol } from '../../harness/regios.js';
import { dag } from '../../harness/dagen.js';
import { Wereld } from '../wereld.js';

const STAND = 'query ($id: ID!) { besluitenlijststand(zittingId: $id) { vastgesteldOp vastgesteldDoorNaam afdrukken { sha256 } mogelijk { naam toegestaan reden } } }';
const STEL_VAST = `mutation ($i: BesluitenlijstVaststellenInvoer!) { besluitenlijstVaststellen(invoer: $i) {
  __typename ... on Besluitenlijststand { vastgesteldDoorNaam } ... on ZittingNogOpen { boodschap } ... on BesluitenlijstVast { boodschap } ... on AlleenVoorzitterVanTafel { boodschap } } }`;

let wereld: Wereld;
let regio: TestRegio;
beforeAll(async () => {
  wereld = await Wereld.maak();
  [regio] = wereld.regios;
  await wereld.mandaat(regio, { besluitsoorten: ['toewijzing', 'afwijking'] });
});
afterAll(() => wereld.test.stop());

interface Zaak {
  readonly zittingId: string;
  readonly casusId: string;
  readonly voorstelId: string;
  readonly besluitId: string;
}

/** A besluit at a zitting that sets a rule aside, so that there is something to work out. */
async function zaak(): Promise<Zaak> {
  const regelId = await wereld.als(regio, 'regisseur', (tx) => wereld.test.app.get(Regels).legVast(tx, {
    naam: `Regel ${nieuwId()}`, tekst: 'Wie een schuld heeft, krijgt geen woning.', doel: 'Huur wordt betaald.', bron: 'Beleid art. 3', geldigVan: dag(-100),
  }));
  const { versies } = await wereld.lees(regio, 'regisseur', (tx) => wereld.test.app.get(Regels).get(tx, regelId));
  const casusId = await wereld.casus(regio, 'corporatie');
  const zittingId = await wereld.zitting(regio, [casusId], ['regisseur', 'begeleider', 'corporatie']);
  const voorstelId = await wereld.voorstel(regio, casusId, {
    binnenRegels: false, regelversieId: versies[0]!.id, grond: 'convenant', motief: 'Er is een regeling en de huur wordt ingehouden.',
  });
  const rondeId = await wereld.ronde(regio, voorstelId);
  for (const rol of ['begeleider', 'corporatie'] as const) await wereld.zeg(regio, rol, rondeId, 'akkoord');
  await wereld.sluit(regio, rondeId);
  return { zittingId, casusId, voorstelId, besluitId: await wereld.stelVast(regio, rondeId) };
}

const sluit = (zittingId: string) => wereld.test.app.get(Voorzitten).sluit(regio.leden.regisseur.ctx, { opdrachtId: nieuwId(), zittingId });
const stelVast = (zittingId: string, rol: TestRol = 'regisseur') => wereld.als(regio, rol, (tx) => wereld.test.app.get(Lijstvaststelling).stelVast(tx, zittingId));
const waarde = (tekst: string) => ({ score: 4, tekst, antwoord: null });
const werkUit = (voorstelId: string, motivering = 'De huur wordt ingehouden.') => wereld.als(regio, 'regisseur', (tx) =>
  wereld.test.app.get(Afwijkingen).legVast(tx, {
    voorstelId, motivering, legitimiteit: waarde('Mag.'), betrokkenheid: waarde('Wil.'), rendement: waarde('Scheelt.'), voorwaarden: 'geen', herzienVoor: dag(90), oordelen: [],
  }));

async function haal(rol: TestRol | null, zittingId: string, waar = regio): Promise<Response> {
  const cookie = rol ? (await signIn(wereld.test, waar.leden[rol].email)).cookie : '';
  return fetch(`${wereld.test.url}/bestanden/zittingen/${zittingId}/besluitenlijst`, { headers: { cookie, 'sec-fetch-site': 'same-origin' } });
}

const bytesVan = async (antwoord: Response) => new Uint8Array(await antwoord.arrayBuffer());
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

describe('fixing the besluitenlijst', () => {
  it('is refused while the zitting goes on, to who does not lead the table, in another regio, and a second time', async () => {
    const { zittingId } = await zaak();
    await expect(stelVast(zittingId)).rejects.toThrow(expect.objectContaining({ code: 'ZittingNogOpen' }));
    await sluit(zittingId);
    await expect(stelVast(zittingId, 'corporatie')).rejects.toThrow(expect.objectContaining({ code: 'AlleenVoorzitterVanTafel' }));
    await expect(wereld.als(wereld.regios[1], 'regisseur', (tx) => wereld.test.app.get(Lijstvaststelling).stelVast(tx, zittingId))).rejects.toThrow(expect.objectContaining({ code: 'NietGevonden' }));
    await stelVast(zittingId);
    await expect(stelVast(zittingId)).rejects.toThrow(expect.objectContaining({ code: 'BesluitenlijstVast' }));
  });

  it('answers over the API with who and when, keeps an event, and is done once by two who press together', async () => {
    const { zittingId } = await zaak();
    const client = await signIn(wereld.test, regio.leden.regisseur.email);
    const druk = () => client.field<{ __typename: string }>(STEL_VAST, { i: { opdrachtId: nieuwId(), zittingId } });
    expect(await druk()).toMatchObject({ __typename: 'ZittingNogOpen' });
    await sluit(zittingId);
    const tegelijk = await Promise.all([druk(), druk()]);
    expect(tegelijk.map(({ __typename }) => __typename).sort()).toEqual(['BesluitenlijstVast', 'Besluitenlijststand']);
    expect(await client.field(STAND, { id: zittingId })).toMatchObject({
      vastgesteldOp: expect.any(String), vastgesteldDoorNaam: 'regisseur van Duinrand',
      mogelijk: [{ naam: 'besluitenlijstVaststellen', toegestaan: false }, { naam: 'besluitenlijstBewaren', toegestaan: true }],
    });
    const regels = await wereld.achterDeSloten<{ actie: string }>("select actie from gebeurtenis where onderwerp_id = $1 and actie like 'besluitenlijst%'", [zittingId]);
    expect(regels).toEqual([{ actie: 'besluitenlijst.vastgesteld' }]);
  });

  it('lets a deviation be worked out until then, and nothing after, whatever way is tried', async () => {
    const { zittingId, casusId, voorstelId, besluitId } = await zaak();
    await sluit(zittingId);
    await werkUit(voorstelId);
    await stelVast(zittingId);
    await expect(werkUit(voorstelId, 'Toch anders.')).rejects.toThrow(expect.objectContaining({ code: 'BesluitenlijstVast' }));
    const afwijking = await wereld.lees(regio, 'regisseur', (tx) => wereld.test.app.get(Afwijkingen).get(tx, voorstelId));
    expect(afwijking).toMatchObject({ waaromNietVastleggen: { code: 'BesluitenlijstVast' }, afwijking: { versie: 1 } });
    const omheen = (sql: string, params: unknown[]) => wereld.als(regio, 'regisseur', (tx) => tx.sql(sql, params));
    await expect(omheen(
      `insert into besluitgrond (regio_id, id, casus_id, besluit_id, volgorde, soort, bron_organisatie_id, tekst) values ($1, $2, $3, $4, 99, 'onderbouwing', $5, 'Erbij.')`,
      [regio.id, nieuwId(), casusId, besluitId, regio.organisaties.gemeente])).rejects.toThrow(expect.objectContaining({ code: 'BesluitenlijstVast' }));
    await expect(omheen(
      `insert into afwijking (regio_id, id, casus_id, voorstel_id, versie, bron_organisatie_id, vastgelegd_door, motivering, voorwaarden, herzien_voor, legitimiteit_score, legitimiteit_tekst,
         betrokkenheid_score, betrokkenheid_tekst, rendement_score, rendement_tekst)
       select regio_id, $3, casus_id, voorstel_id, 2, bron_organisatie_id, vastgelegd_door, 'anders', voorwaarden, herzien_voor, 4, 'x', 4, 'x', 4, 'x' from afwijking where regio_id = $1 and voorstel_id = $2`,
      [regio.id, voorstelId, nieuwId()])).rejects.toThrow(expect.objectContaining({ code: 'BesluitenlijstVast' }));
    for (const sql of ['update besluitenlijst set vastgesteld_op = now() where zitting_id = $1', 'delete from besluitenlijst where zitting_id = $1']) {
      await expect(omheen(sql, [zittingId])).rejects.toMatchObject({ code: '42501' });
    }
  });

  it('takes no besluit that comes later: that one stands outside the list', async () => {
    const { zittingId, casusId } = await zaak();
    await sluit(zittingId);
    const [punt] = await wereld.achterDeSloten<{ id: string }>('select id from agendapunt where zitting_id = $1', [zittingId]);
    const voorstelId = await wereld.voorstel(regio, casusId, { agendapuntId: punt!.id });
    await stelVast(zittingId);
    const besluitId = await wereld.stelVast(regio, await wereld.geslotenRonde(regio, voorstelId, [['begeleider', 'akkoord'], ['corporatie', 'akkoord']]));
    expect(await wereld.achterDeSloten('select agendapunt_id from besluit where id = $1', [besluitId])).toEqual([{ agendapunt_id: null }]);
  });
});

describe('the file of a fixed besluitenlijst', () => {
  it('is refused without a session, before fixing, and reads as unknown in another regio', async () => {
    const { zittingId } = await zaak();
    expect((await haal(null, zittingId)).status).toBe(401);
    expect((await haal('corporatie', zittingId, wereld.regios[1])).status).toBe(404);
    const antwoord = await haal('corporatie', zittingId);
    expect(antwoord.status).toBe(422);
    expect(await antwoord.json()).toMatchObject({ code: 'BesluitenlijstNietVast' });
  });

  it('is the same file for the same words, known by its digest on the page and in the log, and says who fixed it', async () => {
    const { zittingId, voorstelId } = await zaak();
    await sluit(zittingId);
    await werkUit(voorstelId);
    await stelVast(zittingId);
    const eerste = await haal('corporatie', zittingId);
    const bytes = await bytesVan(eerste);
    expect(eerste.headers.get('repr-digest')).toBe(`sha-256=:${Buffer.from(sha256(bytes), 'hex').toString('base64')}:`);
    expect(await bytesVan(await haal('begeleider', zittingId))).toEqual(bytes);
    const client = await signIn(wereld.test, regio.leden.corporatie.email);
    expect(await client.field(STAND, { id: zittingId })).toMatchObject({ afdrukken: [{ sha256: sha256(bytes) }] });
    const regels = await wereld.achterDeSloten<{ inhoud: { sha256: string } }>(
      "select i.inhoud from gebeurtenis g join gebeurtenis_inhoud i on i.regio_id = g.regio_id and i.gebeurtenis_id = g.id where g.onderwerp_id = $1 and g.actie = 'besluitenlijst.afgedrukt'", [zittingId]);
    expect(regels.map(({ inhoud }) => inhoud.sha256)).toEqual([sha256(bytes)]);
    const { tekst, taal, gemarkeerd, pdfua, rollen } = await leesPdf(bytes);
    expect({ taal, gemarkeerd, pdfua }).toEqual({ taal: 'nl-NL', gemarkeerd: true, pdfua: true });
    expect(rollen).toEqual(expect.arrayContaining(['H1', 'H2', 'H3', 'LI']));
    for (const deel of ['door regisseur van Duinrand. Aan deze besluiten en hun uitleg verandert niets meer.', 'Deze lijst is geen beschikking.', 'De huur wordt ingehouden.']) expect(tekst).toContain(deel);
  });

  it('is a new file when dissent comes, with the dissent on it, and the earlier one stays known', async () => {
    const { zittingId, besluitId } = await zaak();
    await sluit(zittingId);
    await stelVast(zittingId);
    const eerst = sha256(await bytesVan(await haal('corporatie', zittingId)));
    await wereld.naspel(regio, 'corporatie', (t, tx) => t.geefMinderheidsstandpunt(tx, { besluitId, tekst: 'Wij hadden liever gewacht.' }));
    const daarna = await bytesVan(await haal('corporatie', zittingId));
    expect((await leesPdf(daarna)).tekst).toContain('Wij hadden liever gewacht.');
    const client = await signIn(wereld.test, regio.leden.corporatie.email);
    const { afdrukken } = await client.field<{ afdrukken: { sha256: string }[] }>(STAND, { id: zittingId });
    expect(afdrukken.map((een) => een.sha256).sort()).toEqual([eerst, sha256(daarna)].sort());
  });

  it('is not given when the kept bytes are no longer what they were', async () => {
    const { zittingId } = await zaak();
    await sluit(zittingId);
    await stelVast(zittingId);
    await bytesVan(await haal('corporatie', zittingId));
    const [afdruk] = await wereld.achterDeSloten<{ id: string }>('select id from besluitenlijstafdruk where zitting_id = $1', [zittingId]);
    const map = join(wereld.test.app.get<StartOptions>(START_OPTIONS).dataDir, 'bestanden', regio.id);
    expect(await readdir(map)).toContain(afdruk!.id);
    await writeFile(join(map, afdruk!.id), 'iets anders');
    expect((await haal('corporatie', zittingId)).status).toBe(500);
  });

  it('gives each reader only the besluiten of the own casussen', async () => {
    const een = await wereld.casus(regio, 'corporatie');
    const twee = await wereld.casus(regio, 'corporatie2');
    const zittingId = await wereld.zitting(regio, [een, twee], ['regisseur', 'begeleider']);
    for (const [casusId, rol, tekst] of [[een, 'corporatie', 'Alleen voor de eerste.'], [twee, 'corporatie2', 'Alleen voor de tweede.']] as const) {
      const voorstelId = await wereld.voorstel(regio, casusId, { tekst, soort: 'werkafspraak', domein: 'proces', uitvoerderId: regio.organisaties[rol] });
      const rondeId = await wereld.ronde(regio, voorstelId);
      for (const wie of ['begeleider', rol] as const) await wereld.zeg(regio, wie, rondeId, 'akkoord');
      await wereld.sluit(regio, rondeId);
      await wereld.stelVast(regio, rondeId);
    }
    await sluit(zittingId);
    await stelVast(zittingId);
    const { tekst } = await leesPdf(await bytesVan(await haal('corporatie2', zittingId)));
    expect(tekst).toContain('Alleen voor de tweede.');
    expect(tekst).not.toContain('Alleen voor de eerste.');
  });
});
