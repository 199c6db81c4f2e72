import { operatieMetNaam } from './schema.js';
import { gespeeldeWereld } from './gespeeld.js';
import { type Gelukt, metEigenOpdracht, waardeOp } from './verhaal.js';
import type { Aanvalswereld, Speelveld } from './wereld.js';

/** What still happens to a closed casus: what was agreed is finished, paid or given back, people are taken out, talking goes on, and who is in it keeps the rights over the own data. */
const LOOPT_AF = ['actieAfronden', 'uitgaveGoedkeuren', 'uitgaveBetalen', 'uitgavenSamenBetalen', 'reserveringVrijlaten', 'netwerklidVerwijderen', 'clientuitnodigingIntrekken', 'berichtPlaatsen', 'berichtIntrekken', 'inzagekopieVragen', 'bewaarstopZetten', 'vernietigingVoorstellen', 'rectificatieVragen', 'bsnVastleggen', 'bsnTonen'];

let wereld: Aanvalswereld;
let veld: Speelveld;
let pogingen: Gelukt[];

beforeAll(async () => {
  const gespeeld = await gespeeldeWereld();
  wereld = gespeeld.wereld;
  [veld] = wereld.velden;
  pogingen = [...gespeeld.verhalen[0].values()].filter(({ naam, lading }) => {
    const paden = operatieMetNaam(naam).velden.map(({ pad }) => pad);
    return !LOOPT_AF.includes(naam) && paden.some((pad) => /casusId$|rondeId$|voorstelId$|vraagId$/.test(pad) && waardeOp(lading, pad));
  });
  await wereld.achterDeSloten("update casus set fase = 'afgesloten', afgesloten_op = now() where id = $1", [veld.ids.get('casus')]);
}, 180_000);
afterAll(() => wereld.test.stop());

describe('[isolatie] a closed casus', () => {
  it('takes nothing new, and says so', async () => {
    const voor = await wereld.telling();
    const anders: string[] = [];
    for (const { wie, naam, lading } of pogingen) {
      const { antwoord, uitkomst, tekst } = await wereld.vraag(veld, wie, naam, metEigenOpdracht(naam, lading));
      if (!antwoord?.code) anders.push(`${naam} ${uitkomst}: ${tekst.slice(0, 200)}`);
    }
    expect(anders).toEqual([]);
    expect(await wereld.telling()).toEqual(voor);
  });
});
