import { nieuwId } from '@doorbraaktafel/shared/ids';
import { dag } from '../harness/dagen.js';
import type { TestRegio, TestRol } from '../harness/regios.js';
import { Acties, Rondes, Standpunten } from '../../src/modules/besluit/index.js';
import { Wereld } from './wereld.js';

let wereld: Wereld;
let regio: TestRegio;
let ander: TestRegio;

beforeAll(async () => {
  wereld = await Wereld.maak();
  [regio, ander] = wereld.regios;
});
afterAll(() => wereld.test.stop());

const weigert = (code: string, veld?: string) => expect.objectContaining(veld ? { code, veld } : { code });

const METGELD = { bedragInCent: 100n, fondsId: nieuwId(), uitgaveSoort: 'inrichting' as const, begunstigde: 'Petra Jansen' };

describe('voorstel', () => {
  it('refuses a casus of another regio, and a casus without invitation, in the same words', async () => {
    const elders = await wereld.casus(ander, 'corporatie');
    const zonder = await wereld.casus(regio);
    for (const casusId of [elders, zonder, nieuwId()]) {
      await expect(wereld.voorstel(regio, casusId, {}, 'corporatie')).rejects.toThrow(weigert('NietGevonden'));
    }
  });

  it.each(['client', 'auditor'] as const)('refuses the %s', async (rol) => {
    const casusId = await wereld.casus(regio, 'corporatie');
    await expect(wereld.voorstel(regio, casusId, {}, rol)).rejects.toThrow(expect.objectContaining({ code: expect.stringMatching(/^Niet/) }));
  });

  it.each([
    ['a date in the past', { uitvoerenVoor: dag(-1) }, 'DatumInVerleden', 'uitvoerenVoor'],
    ['a date beyond a year', { uitvoerenVoor: dag(400) }, 'OngeldigeInvoer', 'uitvoerenVoor'],
    ['money without a fonds', { bedragInCent: 100n }, 'GeldOnvolledig', 'fondsId'],
    ['money without the kind of payee', { ...METGELD }, 'GeldOnvolledig', 'begunstigdeSoort'],
    ['money for a person without an invoice', { ...METGELD, begunstigdeSoort: 'factuur' as const }, 'GeldOnvolledig', 'factuur'],
    ['an uitgave without money', { soort: 'uitgave' as const }, 'GeldOnvolledig', 'bedragInCent'],
    ['an agendapunt that is not there', { agendapuntId: nieuwId() }, 'NietGevonden', undefined],
    ['a voorstel to replace that is not there', { vervangtId: nieuwId() }, 'NietGevonden', 'vervangtId'],
  ])('refuses %s', async (_, anders, code, veld) => {
    const casusId = await wereld.casus(regio, 'corporatie');
    await expect(wereld.voorstel(regio, casusId, anders)).rejects.toThrow(weigert(code, veld));
  });

  it('refuses an uitvoerder that takes no part, a second voorstel beside the first, and any while a ronde is open', async () => {
    const casusId = await wereld.casus(regio, 'corporatie');
    await expect(wereld.voorstel(regio, casusId, { uitvoerderId: regio.organisaties.zorg2 })).rejects.toThrow(weigert('GeenDeelnemer', 'uitvoerderId'));
    const eerste = await wereld.voorstel(regio, casusId);
    await expect(wereld.voorstel(regio, casusId)).rejects.toThrow(weigert('VoorstelLigtVoor', 'vervangtId'));
    await wereld.ronde(regio, eerste);
    await expect(wereld.voorstel(regio, casusId, { vervangtId: eerste })).rejects.toThrow(weigert('RondeOpen'));
  });
});

describe('ronde', () => {
  it('refuses to open for who does not lead the casus, twice at once, and over a replaced voorstel', async () => {
    const casusId = await wereld.casus(regio, 'corporatie');
    const eerste = await wereld.voorstel(regio, casusId);
    await expect(wereld.ronde(regio, eerste, false, 'corporatie')).rejects.toThrow(weigert('AlleenRegisseur'));
    await expect(wereld.ronde(ander, eerste)).rejects.toThrow(weigert('NietGevonden', 'voorstelId'));
    const tweede = await wereld.voorstel(regio, casusId, { vervangtId: eerste });
    await expect(wereld.ronde(regio, eerste)).rejects.toThrow(weigert('VoorstelVervallen'));
    const uitslag = await Promise.allSettled([wereld.ronde(regio, tweede), wereld.ronde(regio, tweede, false, 'plaatsvervanger')]);
    expect(uitslag.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(uitslag).toContainEqual({ status: 'rejected', reason: weigert('RondeOpen') });
  });

  it('refuses to open on a casus that is closed, or that is not brought to the table yet, and says so on the button', async () => {
    const casusId = await wereld.casus(regio, 'corporatie');
    const voorstelId = await wereld.voorstel(regio, casusId);
    const zei = (wie: 'begeleider' | 'corporatie') => ({ organisatieId: regio.leden[wie].ctx.organisatieId, lidId: regio.leden[wie].ctx.lidId, standpunt: 'akkoord' as const });
    const invoer = { voorstelId, verslag: 'Gebeld.', standpunten: [zei('begeleider'), zei('corporatie')] };
    const gesprek = () => wereld.als(regio, 'regisseur', (tx) => wereld.test.app.get(Standpunten).legGesprekVast(tx, invoer));
    await wereld.achterDeSloten("update casus set fase = 'gesignaleerd' where id = $1", [casusId]);
    for (const poging of [() => wereld.ronde(regio, voorstelId), gesprek]) await expect(poging()).rejects.toThrow(weigert('FaseNietMogelijk'));
    await wereld.achterDeSloten("update casus set fase = 'afgesloten', afgesloten_op = now() where id = $1", [casusId]);
    for (const poging of [() => wereld.ronde(regio, voorstelId), gesprek]) await expect(poging()).rejects.toThrow(weigert('CasusGesloten'));
    const { mogelijk } = await wereld.stand(regio, casusId);
    for (const naam of ['rondeOpenen', 'gesprekVastleggen']) expect(mogelijk.find((knop) => knop.naam === naam)?.waarom).toMatchObject({ code: 'CasusGesloten' });
  });

  it('hears only organisations that were asked, and never the client for the provider', async () => {
    const casusId = await wereld.casus(regio, 'corporatie');
    const rondeId = await wereld.ronde(regio, await wereld.voorstel(regio, casusId));
    await expect(wereld.zeg(ander, 'corporatie', rondeId, 'akkoord')).rejects.toThrow(weigert('NietGevonden', 'rondeId'));
    await expect(wereld.zeg(regio, 'corporatie2', rondeId, 'akkoord')).rejects.toThrow(weigert('NietGevonden', 'rondeId'));
    await expect(wereld.zeg(regio, 'regisseur', rondeId, 'akkoord')).rejects.toThrow(weigert('GeenStandpuntGevraagd'));
    await wereld.achterDeSloten(
      `insert into casustoegang (regio_id, id, casus_id, lid_id, organisatie_id, rol, grond) values ($1, $2, $3, $4, $5, 'client', 'client')`,
      [regio.id, nieuwId(), casusId, regio.leden.client.ctx.lidId, regio.organisaties.zorg],
    );
    await expect(wereld.zeg(regio, 'client', rondeId, 'akkoord')).rejects.toThrow(weigert('NietToegestaan'));
  });

  it.each(['bezwaar', 'akkoord_met_voorbehoud'] as const)('refuses %s without a reason, or with one that says nothing', async (standpunt) => {
    const casusId = await wereld.casus(regio, 'corporatie');
    const rondeId = await wereld.ronde(regio, await wereld.voorstel(regio, casusId));
    for (const reden of ['  ', '.', '-']) await expect(wereld.zeg(regio, 'corporatie', rondeId, standpunt, reden)).rejects.toThrow(weigert('RedenVerplicht', 'reden'));
  });

  it('closes once, by who leads the casus, and is sealed then', async () => {
    const casusId = await wereld.casus(regio, 'corporatie');
    const rondeId = await wereld.ronde(regio, await wereld.voorstel(regio, casusId));
    await expect(wereld.sluit(regio, rondeId, 'corporatie')).rejects.toThrow(weigert('AlleenRegisseur'));
    for (const rol of ['begeleider', 'corporatie'] as const) await wereld.zeg(regio, rol, rondeId, 'bezwaar', 'Nee.');
    const uitslag = await Promise.allSettled([wereld.sluit(regio, rondeId), wereld.sluit(regio, rondeId, 'plaatsvervanger')]);
    expect(uitslag).toContainEqual({ status: 'rejected', reason: weigert('RondeGesloten') });
    await expect(wereld.zeg(regio, 'corporatie', rondeId, 'akkoord')).rejects.toThrow(weigert('RondeGesloten'));
    const gebeurtenis = (tx: { record: (g: { actie: string; onderwerp: { soort: string; id: string } }) => void }) =>
      tx.record({ actie: 'proef', onderwerp: { soort: 'ronde', id: rondeId } });
    for (const stiekem of [
      "update standpunt set standpunt = 'akkoord', gegeven_op = now() where ronde_id = $1",
      "update ronde set uitkomst = 'consensus' where id = $1",
      'update ronde set gesloten_op = null, uitkomst = null where id = $1',
    ]) {
      await expect(wereld.als(regio, 'regisseur', async (tx) => (gebeurtenis(tx), tx.sql(stiekem, [rondeId])))).rejects.toMatchObject({ code: 'DT002' });
    }
  });

  it('refuses "Allen akkoord" when nobody sits at a table', async () => {
    const casusId = await wereld.casus(regio, 'corporatie');
    const rondeId = await wereld.ronde(regio, await wereld.voorstel(regio, casusId));
    await expect(wereld.als(regio, 'regisseur', (tx) => wereld.test.app.get(Rondes).allenAkkoord(tx, rondeId))).rejects.toThrow(weigert('NiemandAanwezig'));
  });
});

describe('besluit', () => {
  it('refuses before closing, without consensus, and for who does not lead the casus', async () => {
    const casusId = await wereld.casus(regio, 'corporatie');
    const rondeId = await wereld.ronde(regio, await wereld.voorstel(regio, casusId));
    await expect(wereld.stelVast(regio, rondeId)).rejects.toThrow(weigert('RondeOpen'));
    await wereld.zeg(regio, 'begeleider', rondeId, 'akkoord');
    await wereld.zeg(regio, 'corporatie', rondeId, 'bezwaar', 'Wij kunnen dit niet.');
    await wereld.sluit(regio, rondeId);
    await expect(wereld.stelVast(regio, rondeId, 'corporatie')).rejects.toThrow(weigert('AlleenRegisseur'));
    await expect(wereld.stelVast(regio, rondeId)).rejects.toThrow(weigert('GeenConsensus'));
    await expect(wereld.stelVast(ander, rondeId)).rejects.toThrow(weigert('NietGevonden', 'rondeId'));
  });

  it('is taken once, when two chairs press at once', async () => {
    const casusId = await wereld.casus(regio, 'corporatie');
    const rondeId = await wereld.geslotenRonde(regio, await wereld.voorstel(regio, casusId), [['begeleider', 'akkoord'], ['corporatie', 'akkoord']]);
    const uitslag = await Promise.allSettled([wereld.stelVast(regio, rondeId), wereld.stelVast(regio, rondeId, 'plaatsvervanger')]);
    expect(uitslag.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(uitslag).toContainEqual({ status: 'rejected', reason: weigert('BesluitAlGenomen') });
  });

  it('refuses when the voorstel was replaced after consensus', async () => {
    const casusId = await wereld.casus(regio, 'corporatie');
    const voorstelId = await wereld.voorstel(regio, casusId);
    const rondeId = await wereld.geslotenRonde(regio, voorstelId, [['begeleider', 'akkoord'], ['corporatie', 'akkoord']]);
    for (const reden of [' ', '.']) await expect(wereld.ronde(regio, voorstelId, false, 'regisseur', reden)).rejects.toThrow(weigert('RedenVerplicht', 'reden'));
    await wereld.voorstel(regio, casusId, { vervangtId: voorstelId });
    await expect(wereld.stelVast(regio, rondeId)).rejects.toThrow(weigert('VoorstelVervallen'));
  });

  it('never changes afterwards', async () => {
    const casusId = await wereld.casus(regio, 'corporatie');
    const rondeId = await wereld.geslotenRonde(regio, await wereld.voorstel(regio, casusId), [['begeleider', 'akkoord'], ['corporatie', 'akkoord']]);
    const id = await wereld.stelVast(regio, rondeId);
    const stiekem = (sql: string) =>
      wereld.als(regio, 'regisseur', async (tx) => {
        tx.record({ actie: 'proef', onderwerp: { soort: 'besluit', id } });
        await tx.sql(sql, [id]);
      });
    await expect(stiekem("update besluit set tekst = 'anders' where id = $1")).rejects.toMatchObject({ code: '42501' });
    await expect(stiekem('delete from besluit where id = $1')).rejects.toMatchObject({ code: '42501' });
    await expect(stiekem("update besluitgrond set tekst = 'anders' where besluit_id = $1")).rejects.toMatchObject({ code: '42501' });
  });
});

describe('actie', () => {
  it('refuses a date in the past, an organisation that takes no part and a lid of another organisation', async () => {
    const casusId = await wereld.casus(regio, 'corporatie');
    const basis = { casusId, organisatieId: regio.organisaties.corporatie, tekst: 'Bel de makelaar.', voor: dag(7) };
    const voeg = (anders: object) => wereld.als(regio, 'regisseur', (tx) => wereld.test.app.get(Acties).voegToe(tx, { ...basis, ...anders }));
    await expect(voeg({ voor: dag(-1) })).rejects.toThrow(weigert('DatumInVerleden', 'voor'));
    await expect(voeg({ organisatieId: regio.organisaties.zorg2 })).rejects.toThrow(weigert('GeenDeelnemer', 'organisatieId'));
    await expect(voeg({ lidId: regio.leden.wmo.ctx.lidId })).rejects.toThrow(weigert('NietGevonden', 'lidId'));
    await expect(voeg({ besluitId: nieuwId() })).rejects.toThrow(weigert('NietGevonden', 'besluitId'));
  });

  it('is added under a besluit by who does it, and only while the besluit stands', async () => {
    const casusId = await wereld.casus(regio, 'corporatie');
    const besluitId = await wereld.stelVast(regio, await wereld.geslotenRonde(regio, await wereld.voorstel(regio, casusId), [['begeleider', 'akkoord'], ['corporatie', 'akkoord']]));
    const voeg = (rol: 'regisseur' | 'begeleider' | 'corporatie') => wereld.als(regio, rol, (tx) =>
      wereld.test.app.get(Acties).voegToe(tx, { casusId, besluitId, organisatieId: regio.organisaties.corporatie, tekst: 'Bel de makelaar.', voor: dag(7) }));
    for (const rol of ['regisseur', 'begeleider'] as const) await expect(voeg(rol)).rejects.toThrow(weigert('AlleenEigenActie', 'organisatieId'));
    await voeg('corporatie');
    await wereld.trekIn(regio, 'regisseur', besluitId);
    await expect(voeg('corporatie')).rejects.toThrow(weigert('BesluitBeeindigd'));
  });

  it('is finished once, by its organisation or the regisseur, and says why when it was not done', async () => {
    const casusId = await wereld.casus(regio, 'corporatie');
    const acties = wereld.test.app.get(Acties);
    const actieId = await wereld.als(regio, 'regisseur', (tx) =>
      acties.voegToe(tx, { casusId, organisatieId: regio.organisaties.corporatie, tekst: 'Bel de makelaar.', voor: dag(7) }),
    );
    const af = (rol: 'begeleider' | 'corporatie' | 'regisseur', resultaat: 'gedaan' | 'kon_niet', reden?: string) =>
      wereld.als(regio, rol, (tx) => acties.rondAf(tx, { actieId, resultaat, reden }));
    await expect(af('begeleider', 'gedaan')).rejects.toThrow(weigert('NietUwActie'));
    for (const reden of [' ', '.']) await expect(af('corporatie', 'kon_niet', reden)).rejects.toThrow(weigert('RedenVerplicht', 'reden'));
    await af('corporatie', 'gedaan');
    await expect(af('regisseur', 'gedaan')).rejects.toThrow(weigert('ActieAlAfgerond'));
  });

  it('stands on the list of who leads the route with the name of its casus, also when it could not be done, and on that of nobody else', async () => {
    const casusId = await wereld.casus(regio, 'corporatie');
    const acties = wereld.test.app.get(Acties);
    const voeg = (tekst: string) => wereld.als(regio, 'regisseur', (tx) => acties.voegToe(tx, { casusId, organisatieId: regio.organisaties.corporatie, tekst, voor: dag(7) }));
    const [gedaan, konNiet, open] = [await voeg('Bel de makelaar.'), await voeg('Meet de deur op.'), await voeg('Bestel het bed.')];
    const rondAf = (actieId: string, resultaat: 'gedaan' | 'kon_niet') => wereld.als(regio, 'corporatie', (tx) => acties.rondAf(tx, { actieId, resultaat, reden: 'De deur is dicht.' }));
    await rondAf(gedaan, 'gedaan');
    await rondAf(konNiet, 'kon_niet');
    const lijst = async (rol: TestRol, waar = regio) =>
      (await wereld.lees(waar, rol, (tx) => acties.onderRegie(tx))).filter(({ actie }) => actie.feiten.casusId === casusId).map(({ actie, pseudoniem }) => [actie.feiten.id, Boolean(pseudoniem)]);
    for (const rol of ['corporatie', 'begeleider', 'bestuurder'] as const) expect(await lijst(rol)).toEqual([]);
    expect(await lijst('regisseur', ander)).toEqual([]);
    expect(await lijst('regisseur')).toEqual([[open, true], [konNiet, true]]);
    const eigen = await wereld.lees(regio, 'corporatie', (tx) => acties.mijn(tx));
    expect(eigen.filter(({ actie }) => actie.feiten.id === open)).toMatchObject([{ pseudoniem: expect.any(String) as unknown }]);
  });
});

describe('mandaat', () => {
  it('refuses to grant in the name of another organisation, to nobody, and for a time that is over', async () => {
    await expect(wereld.voordracht(regio, {}, 'bestuurder')).rejects.toThrow(weigert('NietEigenOrganisatie', 'organisatieId'));
    await expect(wereld.voordracht(regio, {}, 'beheerder')).rejects.toThrow(weigert('NietEigenOrganisatie'));
    await expect(wereld.mandaat(regio, { houderLidId: ander.leden.regisseur.ctx.lidId })).rejects.toThrow(weigert('NietGevonden', 'houderLidId'));
    await expect(wereld.voordracht(regio, { organisatieId: ander.organisaties.corporatie })).rejects.toThrow(weigert('NietEigenOrganisatie'));
    await expect(wereld.mandaat(regio, { geldigVan: dag(-60), geldigTot: dag(-1) })).rejects.toThrow(weigert('DatumInVerleden', 'geldigTot'));
  });
});
