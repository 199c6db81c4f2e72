import { nieuwId } from '@doorbraaktafel/shared/ids';
import { Crisis } from '../../src/modules/besluit/index.js';
import { Overleg } from '../../src/modules/overleg/index.js';
import { Wereld } from '../besluit/wereld.js';
import type { TestRegio, TestRol } from '../harness/regios.js';

let wereld: Wereld;
let regio: TestRegio;
let casusId: string;

beforeAll(async () => {
  wereld = await Wereld.maak();
  [regio] = wereld.regios;
  await wereld.mandaat(regio, { houderLidId: regio.leden.corporatie.ctx.lidId });
  const mandaatId = await wereld.mandaat(regio, { organisatieId: regio.organisaties.zorg, houderLidId: regio.leden.begeleider.ctx.lidId, domein: 'zorg', besluitsoorten: ['begeleiding'] });
  await wereld.achterDeSloten('insert into mandaatvervanger (regio_id, mandaat_id, lid_id) values ($1, $2, $3)', [regio.id, mandaatId, regio.leden.directieZorg.ctx.lidId]);
  casusId = await wereld.casus(regio, 'corporatie');
});
afterAll(() => wereld.test.stop());

const weigert = (code: string) => expect.objectContaining({ code });
const overleg = () => wereld.test.app.get(Overleg);
const zeg = (rol: TestRol, tekst: string, alleenEigenOrganisatie = false, van = regio) =>
  overleg().plaats(van.leden[rol].ctx, { opdrachtId: nieuwId(), casusId, tekst, alleenEigenOrganisatie });
const leest = async (rol: TestRol, van = regio) => (await overleg().lijst(van.leden[rol].ctx, { casusId, aantal: 50 })).map(({ gegevens }) => gegevens.tekst);
const achterDeuren = (rol: TestRol) =>
  wereld.lees(regio, rol, async (tx) => (await tx.sql<{ tekst: string }>('select tekst from bericht where casus_id = $1 order by geplaatst_op', [casusId])).map(({ tekst }) => tekst));

describe('the thread of a crisis channel', () => {
  it('is closed to a bestuurder who was not convened, in the use case and behind it', async () => {
    await zeg('corporatie', 'Vóór de crisis gezegd.');
    for (const rol of ['directieZorg', 'directie', 'bestuurder'] as const) {
      await expect(leest(rol)).rejects.toThrow(weigert('NietGevonden'));
      await expect(zeg(rol, 'Ik ook.')).rejects.toThrow(weigert('NietGevonden'));
      await expect(achterDeuren(rol)).resolves.toEqual([]);
    }
  });

  it('is read and written by a bestuurder who was convened, from then on, and by no other', async () => {
    await wereld.als(regio, 'begeleider', (tx) => wereld.test.app.get(Crisis).roepBijeen(tx, casusId));
    await expect(leest('directieZorg')).resolves.toEqual([]);
    await zeg('corporatie', 'Wij kunnen vanavond kijken.');
    await zeg('corporatie', 'Alleen voor ons.', true);
    const eigen = await zeg('directieZorg', 'Ik regel een begeleider.');
    for (const lees of [leest, achterDeuren]) await expect(lees('directieZorg')).resolves.toEqual(['Wij kunnen vanavond kijken.', 'Ik regel een begeleider.']);
    await expect(leest('corporatie')).resolves.toEqual(['Vóór de crisis gezegd.', 'Wij kunnen vanavond kijken.', 'Alleen voor ons.', 'Ik regel een begeleider.']);
    await overleg().trekIn(regio.leden.directieZorg.ctx, { opdrachtId: nieuwId(), berichtId: eigen });
    await zeg('directieZorg', 'Ik regel twee begeleiders.');
    await expect(leest('directie')).rejects.toThrow(weigert('NietGevonden'));
    await expect(leest('directieZorg', wereld.regios[1])).rejects.toThrow(weigert('NietGevonden'));
  });

  it('stays readable after it was recorded, and takes nothing more', async () => {
    const crisis = wereld.test.app.get(Crisis);
    await wereld.als(regio, 'regisseur', async (tx) => {
      const { overleggen: [loopt] } = await crisis.beeld(tx, casusId);
      await crisis.doeMee(tx, loopt?.id ?? '');
      await crisis.legVast(tx, { crisisId: loopt?.id ?? '', gesprek: 'Wij spraken elkaar.', standpunten: [] });
    });
    await zeg('corporatie', 'Na de crisis gezegd.');
    await expect(leest('directieZorg')).resolves.toEqual(['Wij kunnen vanavond kijken.', null, 'Ik regel twee begeleiders.']);
    await expect(zeg('directieZorg', 'Nog iets.')).rejects.toThrow(weigert('NietGevonden'));
  });
});
