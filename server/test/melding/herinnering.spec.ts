import { nieuwId } from '@doorbraaktafel/shared/ids';
import { Herinneren } from '../../src/modules/melding/index.js';
import { dag } from '../harness/dagen.js';
import type { TestRegio, TestRol } from '../harness/regios.js';
import { Leerwereld } from '../leren/wereld.js';

interface Herinnering {
  id: string;
  soort: string;
  actieId: string | null;
  besluitId: string | null;
  tekst: string;
  dag: string;
}

let wereld: Leerwereld;
let regio: TestRegio;
beforeAll(async () => {
  wereld = await Leerwereld.maak();
  [regio] = wereld.regios;
});
afterAll(() => wereld.basis.test.stop());

const herinner = () => wereld.basis.test.app.get(Herinneren).herinner();
const mijn = (rol: TestRol, waar = regio) => wereld.vraag<Herinnering[]>(waar, rol, '{ mijnHerinneringen { id soort actieId besluitId tekst dag } }');
const gezien = (herinneringId: string, rol: TestRol) => wereld.doe(regio, rol, 'herinneringGezien', { herinneringId }, 'HerinneringGezien', 'herinneringId');

async function actie(casusId: string, voor: string): Promise<string> {
  const { id } = await wereld.doe(regio, 'regisseur', 'actieToevoegen', { casusId, organisatieId: regio.organisaties.corporatie, tekst: 'Bel de aannemer.', voor: dag(1) }, 'Actie', 'id');
  await wereld.basis.achterDeSloten('update actie set voor = $2 where id = $1', [id, voor]);
  return String(id);
}

describe('a reminder', () => {
  it('is read and put away by its own lid only, and elsewhere reads like one that is not there', async () => {
    const casusId = await wereld.basis.casus(regio, 'corporatie');
    await actie(casusId, dag(1));
    await herinner();
    const [eigen] = (await mijn('corporatie')).filter(({ soort }) => soort === 'actie_binnenkort');
    await expect(gezien(String(eigen?.id), 'begeleider')).resolves.toMatchObject({ code: 'NietGevonden', veld: 'herinneringId' });
    await expect(gezien(nieuwId(), 'corporatie')).resolves.toMatchObject({ code: 'NietGevonden' });
    await expect(wereld.geweigerd(regio, 'client', '{ mijnHerinneringen { id } }')).resolves.toBe('NietToegestaan');
    expect((await mijn('corporatie2')).length).toBe(0);
    await expect(gezien(String(eigen?.id), 'corporatie')).resolves.toMatchObject({ herinneringId: eigen?.id });
    expect((await mijn('corporatie')).map(({ id }) => id)).not.toContain(eigen?.id);
  });

  it('comes once two days before, once when late, and goes when the actie is done', async () => {
    const casusId = await wereld.basis.casus(regio, 'corporatie');
    const verder = await actie(casusId, dag(3));
    const straks = await actie(casusId, dag(2));
    const over = async (actieId: string) => (await mijn('corporatie')).filter((h) => h.actieId === actieId).map(({ soort }) => soort);
    await Promise.all([herinner(), herinner(), herinner()]);
    expect([await over(verder), await over(straks)]).toEqual([[], ['actie_binnenkort']]);
    await wereld.basis.achterDeSloten('update actie set voor = $2 where id = $1', [straks, dag(-1)]);
    await Promise.all([herinner(), herinner()]);
    await expect(herinner()).resolves.toBe(0);
    expect(await over(straks)).toEqual(['actie_te_laat']);
    await wereld.doe(regio, 'corporatie', 'actieAfronden', { actieId: straks, resultaat: 'kon_niet', reden: 'Nam niet op.' }, 'Actie', 'id');
    expect(await over(straks)).toEqual([]);
  });

  it('is for the named lid when the actie has one, and tells the screen of that lid with an event and no words', async () => {
    const casusId = await wereld.basis.casus(regio, 'corporatie');
    const { id } = await wereld.doe(regio, 'regisseur', 'actieToevoegen', {
      casusId, organisatieId: regio.organisaties.zorg, lidId: regio.leden.begeleider.ctx.lidId, tekst: 'Regel het gesprek.', voor: dag(1),
    }, 'Actie', 'id');
    await herinner();
    const [rij] = await wereld.basis.achterDeSloten<{ id: string; lid_id: string }>('select id, lid_id from herinnering where actie_id = $1', [id]);
    expect(rij?.lid_id).toBe(regio.leden.begeleider.ctx.lidId);
    const berichten = await wereld.basis.achterDeSloten<{ soort: string; gegevens: object }>("select soort, gegevens from kamerbericht where kamer_id = 'lid:' || $1::text order by nummer desc limit 1", [rij?.lid_id]);
    expect(berichten).toEqual([{ soort: 'herinnering.gewijzigd', gegevens: { herinneringId: rij?.id } }]);
    const [gebeurtenis] = await wereld.basis.achterDeSloten<{ actie: string; actor_lid_id: string | null }>('select actie, actor_lid_id from gebeurtenis where onderwerp_id = $1', [rij?.id]);
    expect(gebeurtenis).toEqual({ actie: 'herinnering.gemaakt', actor_lid_id: null });
  });

  it('asks the regisseur to look back when the day of a besluit has come, and stops when it was done', async () => {
    const { casusId, besluitId } = await wereld.besloten(regio);
    await wereld.doe(regio, 'regisseur', 'verwachtingVastleggen', { besluitId, tekst: 'Woont zelfstandig.', evaluerenOp: dag(20) }, 'Casusafronding', 'fase');
    const over = async () => (await mijn('regisseur')).filter((h) => h.besluitId === besluitId);
    await herinner();
    expect(await over()).toEqual([]);
    await wereld.basis.achterDeSloten('update verwachting set evalueren_op = $2 where besluit_id = $1', [besluitId, dag(0)]);
    await herinner();
    expect(await over()).toMatchObject([{ soort: 'evaluatie', actieId: null, dag: dag(0) }]);
    await wereld.basis.achterDeSloten("update actie set afgerond_op = now(), resultaat = 'gedaan' where casus_id = $1", [casusId]);
    await wereld.doe(regio, 'regisseur', 'besluitEvalueren', { besluitId, uitkomst: 'zoals_verwacht', tekst: 'Ja.' }, 'Casusafronding', 'fase');
    expect(await over()).toEqual([]);
  });
});
