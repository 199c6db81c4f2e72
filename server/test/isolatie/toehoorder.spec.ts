import { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import { log } from '../../src/platform/telemetry/log.js';
import { achterDeSloten, brengIn, maakWereld, type Wereld } from '../casus/wereld.js';
import { gehoordeGeheimen } from '../harness/geheimen.js';
import type { Gehoord } from '../harness/oor.js';

let wereld: Wereld;

beforeAll(async () => {
  wereld = await maakWereld();
  await Promise.all(wereld.regios.map((regio) => brengIn(wereld, regio)));
});
afterAll(() => wereld.stop());

const geheim = () => `Er moet in ${wereld.regios[0].naam} een woning op de begane grond komen.`;
const hoort = (gehoord: Gehoord[], regels: string[] = []) => gehoordeGeheimen({ gehoord, regels } as never, wereld.test.database);

describe('[isolatie] the ear that listens to every file with a server', () => {
  it('hears a secret in an answer to another regio or to nobody, and not in one to the own regio', async () => {
    const [hier, ander] = wereld.regios;
    const antwoord = { waar: '/graphql', tekst: `{"vraag":"${geheim()}"}` };
    await expect(hoort([{ ...antwoord, regioId: ander.id }])).resolves.toEqual([`in een antwoord aan ${ander.id}: ${geheim()}`]);
    await expect(hoort([{ ...antwoord, regioId: undefined }])).resolves.toEqual([`in een antwoord aan niemand: ${geheim()}`]);
    await expect(hoort([{ ...antwoord, regioId: hier.id }])).resolves.toEqual([]);
  });

  it('hears a secret in a line of the log, and in a row that leaves as a message, a line or mail', async () => {
    await expect(hoort([], [`{"msg":"${geheim()}"}`])).resolves.toEqual([`in het log of een live bericht: ${geheim()}`]);
    await wereld.test.app.get(UnitOfWork).run(wereld.regios[0].leden.begeleider.ctx, (tx) => {
      tx.record({ actie: 'casus.gelezen', onderwerp: { soort: geheim(), id: tx.lidId } });
      return Promise.resolve();
    });
    await expect(hoort([])).resolves.toEqual([`in een rij die vertrekt: ${geheim()}`]);
    await achterDeSloten(wereld, "with weg as (select set_config('session_replication_role', 'replica', true)) update gebeurtenis set onderwerp_soort = 'casus' from weg where onderwerp_soort = $1", [geheim()]);
    await expect(hoort([])).resolves.toEqual([]);
  });

  it('listens from the first server of a file to the last, and fails the file that stops it', async () => {
    const tweede = await maakWereld();
    const vraag = 'Alleen deze vraag staat in het log van deze proef.';
    await brengIn(tweede, tweede.regios[0], { vraag });
    log.error({ err: vraag }, 'toehoorder');
    await expect(tweede.stop()).rejects.toThrow(`in het log of een live bericht: ${vraag}`);
  });
});
