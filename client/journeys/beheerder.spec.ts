import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Reis } from './harness/reis.js';

const NIEUW = 'drie gele fietsen op zolder';
const REGIO = 'Regio Waterkant';

let reis: Reis;
let dataDir: string;
beforeAll(async () => {
  [reis, dataDir] = [await Reis.begin(), await mkdtemp(join(tmpdir(), 'doorbraaktafel-beheerder-'))];
}, 180_000);
afterAll(async () => {
  await rm(dataDir, { recursive: true, force: true });
  await reis.einde();
});

interface Afloop {
  readonly code: number;
  readonly tekst: string;
}

/** What the operator types, on the database that the server runs on. */
function opdracht(...argumenten: string[]): Promise<Afloop> {
  const { app, lezer, werker } = reis.database.urls;
  const env = {
    ...process.env, DATABASE_URL: reis.database.superuserUrl, DATABASE_URL_APP: app, DATABASE_URL_LEZER: lezer, DATABASE_URL_WERKER: werker, DATA_DIR: dataDir, PUBLIC_URL: reis.url,
  };
  return new Promise((klaar) => {
    execFile(process.execPath, ['infra/beheerder/beheerder.mjs', ...argumenten], { env }, (fout, uit, mis) => klaar({ code: Number(fout?.code ?? 0), tekst: `${uit}${mis}` }));
  });
}

const wie = (naam: string) => ['--naam', `${naam} Watermunt`, '--email', `${naam.toLowerCase()}@waterkant.example`];
const erbij = (naam: string, regio = REGIO) => opdracht('--erbij', '--regio', regio, '--organisatie', 'Gemeente Waterkant', ...wie(naam));
const linkIn = ({ tekst }: Afloop) => tekst.match(/http\S+\/uitnodiging#\S+/g) ?? [];

async function begint(link: string, naam: string): Promise<void> {
  const mens = await reis.vreemde();
  await mens.pagina.goto(link);
  await mens.schrijf('Kies een wachtwoord', NIEUW);
  await mens.tik('Doe mee');
  await mens.leest('Het is gelukt');
  await mens.tik('Naar aanmelden');
  await mens.schrijf('E-mailadres', `${naam.toLowerCase()}@waterkant.example`);
  await mens.schrijf('Wachtwoord', NIEUW);
  await mens.tik('Meld aan');
  await mens.pagina.getByRole('button', { name: /^Account van/ }).waitFor();
  await mens.naar('/uitnodigen');
  await mens.leest('Verstuur de uitnodiging');
  expect(mens.consolefouten).toEqual([]);
}

describe('npm run beheerder', () => {
  it('maakt een regio met twee beheerders, en met --erbij een derde zolang er minder dan twee kunnen werken', async () => {
    expect(await erbij('Ankie')).toMatchObject({ code: 2, tekst: expect.stringContaining('geen regio') as unknown });
    const eerste = linkIn(await opdracht('--regio', REGIO, '--organisatie', 'Gemeente Waterkant', ...wie('Bo'), '--tweede-naam', 'Cas Watermunt', '--tweede-email', 'cas@waterkant.example'));
    expect(eerste).toHaveLength(2);
    await begint(eerste[0]!, 'Bo');
    const [link, ...meer] = linkIn(await erbij('Ankie'));
    expect(meer).toEqual([]);
    await begint(link!, 'Ankie');
  }, 180_000);

  it('weigert --erbij zodra twee beheerders kunnen werken, of zonder een gegeven, in één zin en zonder spoor van het programma', async () => {
    const geweigerd = await erbij('Dien');
    expect(geweigerd).toMatchObject({ code: 2, tekst: expect.stringContaining('twee beheerders of meer') as unknown });
    expect(geweigerd.tekst).not.toMatch(/\n\s+at /);
    expect(linkIn(geweigerd)).toEqual([]);
    expect(await opdracht('--erbij', '--regio', REGIO)).toMatchObject({ code: 2, tekst: expect.stringContaining('Geef ook') as unknown });
    expect(await opdracht('--erbij', '--regio', REGIO, '--organisatie', 'Gemeente Waterkant', '--naam', 'Dien', '--email', 'geen-adres')).toMatchObject({ code: 2, tekst: expect.stringContaining('geen e-mailadres') as unknown });
  }, 120_000);
});
