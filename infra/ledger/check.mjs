import { parseArgs } from 'node:util';
import { zorgVoorBeancount } from '../test/beancount.mjs';
import { zorgVoorHledger } from '../test/hledger.mjs';
import '../ts/registreer.mjs';

const GEBRUIK = 'Gebruik: npm run ledger:check -- [--zaad 20261128] [--model 120] [--keren 2] [--vallen 4] [--boekingen 100000]';

async function controleer() {
  const maat = leesMaat();
  await zorgVoorHledger();
  await zorgVoorBeancount();
  process.env.LOG_LEVEL = 'silent';
  const { default: zetOp } = await import('../test/database-setup.mjs');
  const { default: ruimOp } = await import('../test/database-teardown.mjs');
  const { Controle } = await import('../../server/test/noodfonds/controle/controle.ts');
  await zetOp();
  try {
    const uitslagen = await new Controle(maat, (zin) => process.stdout.write(`… ${zin}\n`)).voerUit();
    toon(uitslagen, maat);
    return uitslagen.every(({ keren, fouten, levend, gedood }) => keren > 0 && gedood > 0 && fouten.length === 0 && levend.length === 0);
  } finally {
    await ruimOp();
  }
}

function toon(uitslagen, { zaad }) {
  process.stdout.write(`\nGrootboek, zaad ${zaad}\n`);
  for (const { eigenschap: { nummer, naam }, keren, gedood, levend, fouten } of uitslagen) {
    const goed = fouten.length === 0 && levend.length === 0 && keren > 0 && gedood > 0;
    process.stdout.write(`${String(nummer).padStart(2)}  ${goed ? 'houdt ' : 'FAALT '}  ${naam.padEnd(56)} ${String(keren).padStart(7)} keer  ${gedood} van ${gedood + levend.length} mutanten gedood\n`);
    for (const naamMutant of levend) process.stdout.write(`      leeft nog: ${naamMutant}\n`);
    for (const fout of fouten) process.stdout.write(`      ${fout.replaceAll('\n', '\n      ')}\n`);
  }
}

function leesMaat() {
  const { values } = parseArgs({
    options: {
      zaad: { type: 'string', default: String(Date.now() % 2_147_483_647) }, model: { type: 'string', default: '120' }, keren: { type: 'string', default: '2' },
      vallen: { type: 'string', default: '4' }, boekingen: { type: 'string', default: '100000' },
    },
  });
  const getal = (naam) => {
    const waarde = Number(values[naam]);
    if (Number.isInteger(waarde) && waarde > 0) return waarde;
    process.stderr.write(`--${naam} is een geheel getal boven nul.\n${GEBRUIK}\n`);
    return process.exit(2);
  };
  return { zaad: getal('zaad'), modelkeren: getal('model'), bewijskeren: getal('keren'), vallen: getal('vallen'), boekingen: getal('boekingen') };
}

controleer().then(
  (goed) => process.exit(goed ? 0 : 1),
  (fout) => {
    process.stderr.write(`${fout.exitCode ? fout.message : fout.stack}\n`);
    process.exit(fout.exitCode ?? 1);
  },
);
