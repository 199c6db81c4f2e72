import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PDFDocument } from '@cantoo/pdf-lib';
import fc from 'fast-check';
import sharp from 'sharp';
import { Bonwacht, Ontdoener } from '../../src/modules/noodfonds/index.js';
import { leesAdres } from '../../src/platform/virusscan/clamd.js';
import { bonMetWachtwoord, bonVolGetallen, eenBon, EICAR, foto, Scanpeer, SPOREN, volleBon } from './bonproef.js';
import { Tafelwereld } from './tafelwereld.js';

const BONNEN = 'query ($id: ID!) { uitgavebetaling(id: $id) { verantwoording { stand ontbreektInCent } bonnen { id keuring mediatype } } }';
interface Betaling { verantwoording: { stand: string; ontbreektInCent: string }; bonnen: { id: string; keuring: string }[] }

/** A clamd of the machine can be tried instead of the peer, e.g. CLAMD_PROEF=tcp://127.0.0.1:3310. */
const ECHTE = process.env['CLAMD_PROEF'];
const peer = new Scanpeer();
let poort: number;
let met: Tafelwereld;
let zonder: Tafelwereld;

beforeAll(async () => {
  poort = await peer.start();
  [met, zonder] = await Promise.all([Tafelwereld.maak({ virusscanner: ECHTE ?? `tcp://127.0.0.1:${poort}` }), Tafelwereld.maak()]);
}, 120_000);
afterAll(async () => {
  await Promise.all([met.einde(), zonder.einde()]);
  await peer.stop();
});

async function betaald(w: Tafelwereld) {
  const { uitgaveId } = await w.uitgave(await w.fonds(), 60_000n);
  await w.wereld.betaal(w.regio, uitgaveId);
  const fonds = await w.als('fonds');
  return {
    uitgaveId,
    stuur: (bytes: Uint8Array, bedragInCent = '600,00') => w.stuurOp(fonds, `uitgaven/${uitgaveId}/bonnen`, bytes, { bedragInCent }),
    haal: async (id: string) => {
      const antwoord = await w.haal(fonds, `bonnen/${id}`);
      return { status: antwoord.status, bytes: Buffer.from(await antwoord.arrayBuffer()) };
    },
    lees: () => fonds.field<Betaling>(BONNEN, { id: uitgaveId }),
  };
}

const besmet = async () => Buffer.concat([Buffer.from(await eenBon()), Buffer.from(`\n% ${EICAR}\n`)]);

describe('what stands in a receipt besides what one sees', () => {
  it.each(['jpeg', 'png'] as const)('is gone from a photo in %s, which stands upright', async (soort) => {
    const bron = await foto(soort);
    expect((await sharp(bron).metadata()).exif?.toString('latin1')).toContain('Jan Verzonnen');
    const { stuur, haal } = await betaald(zonder);
    const { body } = await stuur(bron);
    const { bytes } = await haal(body['id']!);
    const { exif, xmp, iptc, orientation, width, height } = await sharp(bytes).metadata();
    expect([exif, xmp, iptc, orientation]).toEqual([undefined, undefined, undefined, undefined]);
    expect([width, height]).toEqual([30, 60]);
    for (const spoor of SPOREN) expect(bytes.toString('latin1')).not.toContain(spoor);
  });

  it('is gone from a pdf: author, scripts, attachments, and what the camera wrote in its photo; the page stays', async () => {
    const { stuur, haal } = await betaald(zonder);
    const { body, status } = await stuur(await volleBon());
    expect(status).toBe(201);
    const { bytes } = await haal(body['id']!);
    const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
    expect([pdf.getPageCount(), pdf.getAuthor(), pdf.getTitle(), pdf.getCreationDate()]).toEqual([1, undefined, undefined, undefined]);
    expect(pdf.catalog.toString()).not.toMatch(/JavaScript|EmbeddedFiles|Metadata|OpenAction/);
    for (const spoor of [...SPOREN, '<x:xmpmeta', 'EmbeddedFile']) expect(bytes.toString('latin1')).not.toContain(spoor);
  });

  it('refuses a locked or broken file beside the field, and keeps nothing of it', async () => {
    const { stuur, lees } = await betaald(zonder);
    expect(await stuur(await bonMetWachtwoord())).toMatchObject({ status: 422, body: { code: 'BonGeweigerd', veld: 'bestand', boodschap: expect.stringContaining('wachtwoord') } });
    for (const stuk of [Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF'), (await foto()).subarray(0, 200)]) {
      expect(await stuur(stuk)).toMatchObject({ status: 422, body: { code: 'BonGeweigerd', veld: 'bestand' } });
    }
    expect((await lees()).bonnen).toEqual([]);
  });

  it('answers any damaged receipt with a file that can be read or with a refusal', async () => {
    const bronnen = [['application/pdf', Buffer.from(await volleBon())], ['image/jpeg', await foto()], ['image/png', await foto('png')]] as const;
    const ontdoener = zonder.test.app.get(Ontdoener);
    await fc.assert(fc.asyncProperty(fc.constantFrom(...bronnen), fc.nat(), fc.nat(255), fc.nat(), async ([mediatype, bron], plek, teken, einde) => {
      const bytes = Buffer.from(bron.subarray(0, Math.max(8, einde % (2 * bron.length))));
      bytes[plek % bytes.length] = teken;
      const uitkomst = await ontdoener.zonderMetadata(mediatype, bytes).catch((fout: { code?: string }) => fout.code);
      expect(uitkomst instanceof Uint8Array || uitkomst === 'BonGeweigerd').toBe(true);
    }), { numRuns: 60 });
  });
});

describe('a receipt made to fill memory', () => {
  it('is refused while everybody else goes on, and the next one is read', async () => {
    const { stuur, lees } = await betaald(zonder);
    const volgorde: string[] = [];
    const zwaar = stuur(bonVolGetallen()).then((antwoord) => (volgorde.push('zwaar'), antwoord));
    for (let keer = 0; keer < 5; keer += 1) await lees().then(() => volgorde.push('vraag'));
    expect(await zwaar).toMatchObject({ status: 422, body: { code: 'BonGeweigerd', veld: 'bestand', boodschap: expect.stringContaining('te veel tijd') } });
    expect(volgorde).toEqual(['vraag', 'vraag', 'vraag', 'vraag', 'vraag', 'zwaar']);
    expect((await stuur(await eenBon())).status).toBe(201);
    expect((await lees()).bonnen).toHaveLength(1);
  }, 60_000);
});

describe('malware in a receipt', () => {
  it('is called what it is without a scanner: not looked at', async () => {
    const { stuur, lees } = await betaald(zonder);
    await stuur(await eenBon());
    expect(await lees()).toMatchObject({ verantwoording: { stand: 'compleet' }, bonnen: [{ keuring: 'niet_gekeurd' }] });
  });

  it('is refused before anything is kept, and a clean receipt says it was looked at', async () => {
    const { stuur, lees } = await betaald(met);
    expect(await stuur(await besmet())).toMatchObject({ status: 422, body: { code: 'BonGeweigerd', veld: 'bestand', boodschap: expect.stringContaining('virus') } });
    expect((await lees()).bonnen).toEqual([]);
    await stuur(await eenBon());
    expect(await lees()).toMatchObject({ verantwoording: { stand: 'compleet' }, bonnen: [{ keuring: 'schoon' }] });
  });

  it('reads a receipt of many pieces whole', async () => {
    const { stuur } = await betaald(met);
    const groot = Buffer.concat([Buffer.from(await eenBon()), Buffer.alloc(300_000, '% vulling\n'), Buffer.from(EICAR)]);
    expect(await stuur(groot)).toMatchObject({ status: 422, body: { boodschap: expect.stringContaining('virus') } });
  });

  it('takes an address of clamd and nothing else', () => {
    expect(leesAdres('unix:/run/clamav/clamd.ctl')).toEqual({ path: '/run/clamav/clamd.ctl' });
    expect(leesAdres('tcp://127.0.0.1:3310')).toEqual({ host: '127.0.0.1', port: 3310 });
    for (const fout of ['127.0.0.1:3310', 'http://127.0.0.1:3310', 'tcp://127.0.0.1', 'unix:clamd.ctl', '']) expect(() => leesAdres(fout)).toThrow('CLAMD');
  });
});

describe('a receipt while the scanner is away', () => {
  let stil: Tafelwereld;
  const eigen = new Scanpeer();
  let eigenPoort: number;
  beforeAll(async () => {
    eigenPoort = await eigen.start();
    await eigen.stop();
    stil = await Tafelwereld.maak({ virusscanner: `tcp://127.0.0.1:${eigenPoort}` });
  }, 60_000);
  afterAll(async () => {
    await stil.einde();
    await eigen.stop();
  });

  it('is locked and does not count, until the scanner answers; an answer that is none keeps it locked', async () => {
    const { stuur, lees, haal } = await betaald(stil);
    const { body } = await stuur(await eenBon());
    const vreemd = await stuur(Buffer.concat([Buffer.from(await eenBon('met iets erin')), Buffer.from(`% ${EICAR}`)]));
    expect(await lees()).toMatchObject({ verantwoording: { stand: 'open', ontbreektInCent: '60000' }, bonnen: [{ keuring: 'wacht' }, { keuring: 'wacht' }] });
    expect((await haal(body['id']!)).status).toBe(422);
    const wacht = stil.test.app.get(Bonwacht);
    expect(await wacht.kijk()).toBe(0);
    eigen.antwoord = 'raar';
    await eigen.start(eigenPoort);
    expect(await wacht.kijk()).toBe(0);
    eigen.antwoord = 'echt';
    expect(await Promise.all([wacht.kijk(), wacht.kijk()]).then(([een, twee]) => een + twee)).toBe(2);
    expect(await lees()).toMatchObject({ verantwoording: { stand: 'compleet' }, bonnen: [{ keuring: 'schoon' }, { keuring: 'schoon' }] });
    expect((await haal(vreemd.body['id']!)).bytes.toString('latin1')).not.toContain('EICAR');
    const [spoor] = await stil.database.alsBeheer<{ n: number }>("select count(*)::int as n from gebeurtenis where actie = 'uitgave.bonGekeurd'");
    expect(spoor?.n).toBe(2);
  });

  it('goes when it turns out to be infected: its bytes are gone and it never counts', async () => {
    await eigen.stop();
    const { stuur, lees, haal, uitgaveId } = await betaald(stil);
    const { body } = await stuur(await eenBon(EICAR.replace(/[^ -~]/g, '')));
    const id = body['id']!;
    await stil.wereld.opzetten(async (sql) => void (await sql("update bon set keuring = 'wacht' where uitgave_id = $1", [uitgaveId])));
    // What people see is drawn as text, so the words of the test file stand packed; the bytes are put there as they came.
    const { Opslag } = await import('../../src/platform/opslag/opslag.js');
    const opslag = stil.test.app.get(Opslag);
    await opslag.verwijder(stil.regio.regioId, id);
    await opslag.bewaar(stil.regio.regioId, id, await besmet());
    await eigen.start(eigenPoort);
    expect(await stil.test.app.get(Bonwacht).kijk()).toBe(1);
    expect(await lees()).toMatchObject({ verantwoording: { stand: 'open', ontbreektInCent: '60000' }, bonnen: [{ id, keuring: 'besmet' }] });
    expect((await haal(id)).status).toBe(422);
    await expect(opslag.lees(stil.regio.regioId, id)).rejects.toThrow();
  });
});
