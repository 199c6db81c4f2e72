import { openLogboek } from '../audit/verbinding.mjs';
import { GeenControle } from '../audit/verify.mjs';
import '../ts/registreer.mjs';

const BREUK = 1;
const GEEN_CONTROLE = 2;

/** Looks at every rule of the ledger in the running database, for each regio, and keeps nothing. @returns how many rows break a rule */
async function kijkNa() {
  const { verantwoording } = await import('../../client/src/platform/i18n/nl/verantwoording.ts');
  const namen = verantwoording.controle.regels;
  const { client, sluit } = await openLogboek();
  try {
    const { rows: regios } = await client.query('select regio_id as id, naam from regio order by naam');
    let breuken = 0;
    for (const { id, naam } of regios) {
      const { rows } = await client.query('select regel, figuur, breuken from fonds_regels_nagaan($1) order by volgorde', [id]);
      process.stdout.write(`\n${naam}\n${rows.map((rij) => regel(namen, rij)).join('')}`);
      breuken += rows.reduce((tot, rij) => tot + Number(rij.breuken), 0);
    }
    process.stdout.write(`\n${regios.length} regio's, ${breuken === 0 ? 'elke regel klopt' : `${breuken} keer klopt een regel niet`}\n`);
    return breuken;
  } finally {
    await sluit();
  }
}

function regel(namen, { regel: code, figuur, breuken }) {
  const getal = code === 'debetIsCredit' ? `€ ${euro(BigInt(figuur))}` : `${figuur} bekeken`;
  return `  ${breuken === '0' ? 'klopt ' : 'BREUK '} ${(namen[code] ?? code).padEnd(52)} ${getal.padStart(20)}${breuken === '0' ? '' : `  ${breuken} niet goed`}\n`;
}

const euro = (cent) => `${(cent / 100n).toString().replace(/\B(?=(\d{3})+$)/g, '.')},${String(cent % 100n).padStart(2, '0')}`;

kijkNa().then(
  (breuken) => process.exit(breuken === 0 ? 0 : BREUK),
  (fout) => {
    process.stderr.write(`${fout instanceof GeenControle ? fout.message : fout.stack}\n`);
    process.exit(GEEN_CONTROLE);
  },
);
