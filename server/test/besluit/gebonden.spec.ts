import { nieuwId } from '@doorbraaktafel/shared/ids';
import { Deelname, Meedoen } from '../../src/modules/casus/index.js';
import { dag } from '../harness/dagen.js';
import type { TestRegio } from '../harness/regios.js';
import { Wereld } from './wereld.js';

let wereld: Wereld;
let regio: TestRegio;
let mandaatId: string;

beforeAll(async () => {
  wereld = await Wereld.maak();
  [regio] = wereld.regios;
  mandaatId = await wereld.mandaat(regio);
});
afterAll(() => wereld.test.stop());

const gebonden = (waardoor: RegExp) => expect.objectContaining({ code: 'DeelnemerGebonden', veld: 'organisatieId', message: expect.stringMatching(waardoor) });
const verplicht = expect.objectContaining({ code: 'VerplichteVertrokken' });
const opdracht = () => ({ opdrachtId: nieuwId(), reden: 'Niet meer nodig.' });
const verwijder = (casusId: string) =>
  wereld.als(regio, 'regisseur', (tx) => wereld.test.app.get(Deelname).verwijder(tx, { ...opdracht(), casusId, organisatieId: regio.organisaties.corporatie }));
const verlaat = (casusId: string) => wereld.als(regio, 'corporatie', (tx) => wereld.test.app.get(Meedoen).verlaat(tx, { ...opdracht(), casusId }));
/** Past the use case, as somebody would who only has the rights of the server. */
const stiekem = (casusId: string) =>
  wereld.als(regio, 'regisseur', async (tx) => {
    tx.record({ actie: 'proef', onderwerp: { soort: 'casus', id: casusId } });
    await tx.sql('update deelnemer set vertrokken_op = now() where casus_id = $1 and organisatie_id = $2', [casusId, regio.organisaties.corporatie]);
  });

async function voorstel(): Promise<{ casusId: string; voorstelId: string }> {
  const casusId = await wereld.casus(regio, 'corporatie');
  return { casusId, voorstelId: await wereld.voorstel(regio, casusId) };
}

const bezwaar = (voorstelId: string) => wereld.geslotenRonde(regio, voorstelId, [['begeleider', 'akkoord'], ['corporatie', 'bezwaar']], true);
const akkoord = (voorstelId: string) => wereld.geslotenRonde(regio, voorstelId, [['begeleider', 'akkoord'], ['corporatie', 'akkoord']]);

describe('who may be bound is not taken out unheard', () => {
  it('stays while it is asked in an open ronde', async () => {
    const { casusId, voorstelId } = await voorstel();
    await wereld.ronde(regio, voorstelId);
    await expect(verwijder(casusId)).rejects.toThrow(gebonden(/ronde/));
    await expect(stiekem(casusId)).rejects.toMatchObject({ code: '23514' });
  });

  it('stays from the announcement until there is a besluit or another ronde, and is heard', async () => {
    const { casusId, voorstelId } = await voorstel();
    const rondeId = await bezwaar(voorstelId);
    await wereld.kondigAan(regio, rondeId, []);
    await expect(verwijder(casusId)).rejects.toThrow(gebonden(/bindt/));
    await expect(stiekem(casusId)).rejects.toMatchObject({ code: '23514' });
    await wereld.reageer(regio, 'corporatie', rondeId, 'Wij hebben geen woning.');
    await wereld.geslotenRonde(regio, voorstelId, [['begeleider', 'akkoord'], ['corporatie', 'bezwaar']], true);
    await verwijder(casusId);
  });

  it('stays until it can no longer speak against what was decided', async () => {
    const { casusId, voorstelId } = await voorstel();
    const besluitId = await wereld.stelVast(regio, await akkoord(voorstelId));
    await expect(verwijder(casusId)).rejects.toThrow(gebonden(/termijn/));
    await wereld.achterDeSloten("update besluit set tegenspraak_op = now() - interval '1 second' where id = $1", [besluitId]);
    await expect(verwijder(casusId)).rejects.toThrow(gebonden(/termijn/));
    await expect(stiekem(casusId)).rejects.toMatchObject({ code: '23514' });
    await wereld.naspel(regio, 'corporatie', (t, tx) => t.vraagHeroverweging(tx, { besluitId, reden: 'Het huis is te ver weg.' }));
    await wereld.achterDeSloten("update besluit set heroverweging_op = now() - interval '1 second' where id = $1", [besluitId]);
    await expect(verwijder(casusId)).rejects.toThrow(gebonden(/termijn/));
    await wereld.achterDeSloten("update heroverweging set uitkomst = 'gehandhaafd', motivering = 'Gewogen.', beantwoord_op = now() where besluit_id = $1", [besluitId]);
    await verwijder(casusId);
  });

  it('goes when the besluit ended, and may always leave by itself', async () => {
    const { casusId, voorstelId } = await voorstel();
    await wereld.trekIn(regio, 'regisseur', await wereld.stelVast(regio, await akkoord(voorstelId)));
    await verwijder(casusId);
    const ander = await voorstel();
    await wereld.ronde(regio, ander.voorstelId);
    await verlaat(ander.casusId);
  });
});

describe('nothing is asked of who does not take part', () => {
  it('is not announced to who objected and was taken out', async () => {
    const { casusId, voorstelId } = await voorstel();
    const rondeId = await bezwaar(voorstelId);
    await verwijder(casusId);
    await expect(wereld.kondigAan(regio, rondeId, [])).rejects.toThrow(verplicht);
    await wereld.als(regio, 'regisseur', (tx) => wereld.test.app.get(Deelname).nodigUit(tx, {
      opdrachtId: nieuwId(), casusId, organisatieId: regio.organisaties.corporatie, reden: 'Nodig voor de woning.', doel: 'woning_vinden',
    }));
    await wereld.kondigAan(regio, rondeId);
    await wereld.zetDoor(regio, rondeId, mandaatId);
  });

  it('is not forced on who left after the announcement', async () => {
    const { casusId, voorstelId } = await voorstel();
    const rondeId = await bezwaar(voorstelId);
    await wereld.kondigAan(regio, rondeId);
    await verlaat(casusId);
    await expect(wereld.zetDoor(regio, rondeId, mandaatId)).rejects.toThrow(verplicht);
  });

  it('is not decided on the akkoord of who left, nor for who is asked a further actie', async () => {
    const { casusId, voorstelId } = await voorstel();
    const rondeId = await akkoord(voorstelId);
    await verlaat(casusId);
    await expect(wereld.stelVast(regio, rondeId)).rejects.toThrow(verplicht);
    expect((await wereld.stand(regio, casusId)).besluiten).toEqual([]);
    const breed = await wereld.casus(regio, 'corporatie');
    const acties = [{ organisatieId: regio.organisaties.corporatie, tekst: 'Zet het contract op naam.', voor: dag(5) }];
    const metActie = await akkoord(await wereld.voorstel(regio, breed, { uitvoerderId: regio.organisaties.zorg, acties }));
    await verlaat(breed);
    await expect(wereld.stelVast(regio, metActie)).rejects.toThrow(verplicht);
  });
});

describe('what can no longer be done in time is not decided', () => {
  it.each([
    ['the day of the voorstel itself', 'update voorstel set uitvoeren_voor = $2 where id = $1'],
    ['the day of what else it asks', 'update voorstelactie set voor = $2 where voorstel_id = $1'],
  ])('after %s', async (_, sql) => {
    const casusId = await wereld.casus(regio, 'corporatie');
    const acties = [{ organisatieId: regio.organisaties.corporatie, tekst: 'Zet het contract op naam.', voor: dag(5) }];
    const voorstelId = await wereld.voorstel(regio, casusId, { acties });
    const rondeId = await akkoord(voorstelId);
    await wereld.achterDeSloten(sql, [voorstelId, dag(-1)]);
    await expect(wereld.stelVast(regio, rondeId)).rejects.toThrow(expect.objectContaining({ code: 'DagVoorbij' }));
    await wereld.achterDeSloten(sql, [voorstelId, dag(0)]);
    await wereld.stelVast(regio, rondeId);
  });
});
