import { createServer, type AddressInfo } from 'node:net';
import { nieuwId } from '@doorbraaktafel/shared/ids';
import { SMTPServer } from 'smtp-server';
import { Noodinzages } from '../../src/modules/casus/index.js';
import { startTestApp } from '../harness/app.js';
import { makeRegios } from '../harness/regios.js';
import { achterDeSloten, als, brengIn, type Wereld } from './wereld.js';

const REDEN = 'De bewoner belt en is in gevaar.';

let wereld: Wereld;
let poort: number;
beforeAll(async () => {
  poort = await vrijePoort();
  const test = await startTestApp('demonstratie', { mail: { smtpUrl: `smtp://127.0.0.1:${poort}`, van: 'tafel@regio.example' }, publiekeUrl: 'https://tafel.example' });
  wereld = { test, regios: await makeRegios(test), stop: () => test.stop() };
});
afterAll(() => wereld.stop());

describe('[isolatie] mail when somebody looks in an emergency', () => {
  it('is made by nobody who did not look just now, and names no address to him', async () => {
    const [regio] = wereld.regios;
    const casusId = await brengIn(wereld, regio);
    const adressen = await als(wereld, regio, 'wmo', async (tx) => {
      await tx.sql('select noodinzage_mailen($1, $2, $3)', [casusId, nieuwId(), Buffer.from('x')]);
      return tx.sql('select * from noodinzage_adressen($1)', [casusId]);
    });
    expect(adressen).toEqual([]);
    expect(await wachtend()).toBe(0);
    await expect(als(wereld, regio, 'wmo', (tx) => tx.sql('insert into uitgaande_mail (regio_id, id, inhoud) values ($1, $2, $3)', [regio.id, nieuwId(), Buffer.from('x')]))).rejects.toMatchObject({ code: '42501' });
  });

  it('waits while the mail server is down, holds nothing up, reaches the regisseur and the FG once, and tells of nobody', async () => {
    const [regio] = wereld.regios;
    const casusId = await brengIn(wereld, regio);
    const [casus] = await achterDeSloten<{ pseudoniem: string }>(wereld, 'select pseudoniem from casus where id = $1', [casusId]);
    await als(wereld, regio, 'wmo', (tx) => wereld.test.app.get(Noodinzages).neem(tx, { opdrachtId: nieuwId(), schuilnaam: casus!.pseudoniem, reden: REDEN }));
    await geprobeerd();
    expect(await wachtend()).toBe(2);

    const { smtp, ontvangen, allebei } = postkantoor();
    await new Promise<void>((klaar) => smtp.listen(poort, '127.0.0.1', klaar));
    await achterDeSloten(wereld, 'update uitgaande_mail set opnieuw_op = now()', []);
    await allebei;
    await new Promise<void>((klaar) => smtp.close(klaar));

    expect(ontvangen.map(({ aan }) => aan).sort()).toEqual([regio.leden.regisseur.email, regio.leden.auditor.email].sort());
    for (const { tekst } of ontvangen) {
      expect(tekst).toContain('https://tafel.example/noodinzage');
      for (const woord of [casus!.pseudoniem, 'Vera Voorbeeld', REDEN, regio.leden.wmo.ctx.naam, regio.naam, casusId]) expect(tekst).not.toContain(woord);
    }
  });
});

interface Ontvangen {
  readonly aan: string;
  readonly tekst: string;
}

function postkantoor(): { smtp: SMTPServer; ontvangen: Ontvangen[]; allebei: Promise<void> } {
  const ontvangen: Ontvangen[] = [];
  let gekomen = () => undefined as void;
  const allebei = new Promise<void>((klaar) => {
    gekomen = klaar;
  });
  const smtp = new SMTPServer({ authOptional: true, disabledCommands: ['STARTTLS'], onData: (stroom, sessie, klaar) => {
    const delen: Buffer[] = [];
    stroom.on('data', (deel: Buffer) => delen.push(deel));
    stroom.on('end', () => {
      ontvangen.push({ aan: sessie.envelope.rcptTo.map(({ address }) => address).join(), tekst: Buffer.concat(delen).toString().replaceAll('=\r\n', '') });
      klaar();
      if (ontvangen.length === 2) gekomen();
    });
  } });
  return { smtp, ontvangen, allebei };
}

const wachtend = async () => (await achterDeSloten<{ n: number }>(wereld, 'select count(*)::int as n from uitgaande_mail', []))[0]!.n;

/** Until the queue tried both in vain. */
async function geprobeerd(): Promise<void> {
  for (;;) {
    const [rij] = await achterDeSloten<{ n: number }>(wereld, 'select count(*)::int as n from uitgaande_mail where pogingen > 0', []);
    if (rij!.n === 2) return;
  }
}

function vrijePoort(): Promise<number> {
  return new Promise((klaar) => {
    const proef = createServer();
    proef.listen(0, '127.0.0.1', () => {
      const { port } = proef.address() as AddressInfo;
      proef.close(() => klaar(port));
    });
  });
}
