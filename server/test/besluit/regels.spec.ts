import { nieuwId } from '@doorbraaktafel/shared/ids';
import { Regels } from '../../src/modules/organisatie/index.js';
import { dag } from '../harness/dagen.js';
import { signIn } from '../harness/graphql.js';
import type { TestRegio, TestRol } from '../harness/regios.js';
import { Wereld } from './wereld.js';

let wereld: Wereld;
let regio: TestRegio;
beforeAll(async () => {
  wereld = await Wereld.maak();
  [regio] = wereld.regios;
});
afterAll(() => wereld.test.stop());

const invoer = (anders: object = {}) => ({
  naam: `Regel ${nieuwId()}`, tekst: 'Wie een schuld heeft, krijgt geen woning.', doel: 'Huur wordt betaald.', bron: 'Toewijzingsbeleid art. 3', geldigVan: dag(-100), ...anders,
});
const legVast = (rol: TestRol, anders: object = {}) => wereld.als(regio, rol, (tx) => wereld.test.app.get(Regels).legVast(tx, invoer(anders)));
const lees = (id: string, hier = regio) => wereld.lees(hier, 'regisseur', (tx) => wereld.test.app.get(Regels).get(tx, id));

describe('the register of rules', () => {
  it.each<[TestRol, object]>([
    ['regisseur', { organisatieId: 'corporatie' }],
    ['bestuurder', { organisatieId: 'corporatie' }],
    ['bestuurder', {}],
  ])('refuses the %s a rule that is not theirs to keep: %j', async (rol, { organisatieId }: { organisatieId?: 'corporatie' }) => {
    const van = organisatieId && regio.organisaties[organisatieId];
    await expect(legVast(rol, { organisatieId: van })).rejects.toThrow(expect.objectContaining({ code: 'NietUwRegel', veld: 'organisatieId' }));
  });

  it.each(['corporatie', 'begeleider', 'client', 'auditor'] as const)('lets the %s keep none', async (rol) => {
    const client = await signIn(wereld.test, regio.leden[rol].email);
    const query = 'mutation ($i: RegelVastleggenInvoer!) { regelVastleggen(invoer: $i) { __typename } }';
    const { errors } = await client.send(query, { i: { opdrachtId: nieuwId(), ...invoer() } });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'NietToegestaan' });
  });

  it('refuses an empty name, the same name twice, and a version that starts too early', async () => {
    await expect(legVast('beheerder', { naam: ' ' })).rejects.toThrow(expect.objectContaining({ code: 'OngeldigeInvoer', veld: 'naam' }));
    const naam = `Dubbel ${nieuwId()}`;
    const regelId = await legVast('beheerder', { naam });
    await expect(legVast('beheerder', { naam: naam.toUpperCase() })).rejects.toThrow(expect.objectContaining({ code: 'RegelBestaatAl', veld: 'naam' }));
    await expect(legVast('beheerder', { regelId, geldigVan: dag(-100) })).rejects.toThrow(expect.objectContaining({ code: 'VersieTeVroeg', veld: 'geldigVan' }));
  });

  it('keeps every version: the new one ends the one before it, and what never began never held', async () => {
    const regelId = await legVast('regisseur');
    await legVast('regisseur', { regelId, tekst: 'Later.', geldigVan: dag(60) });
    await legVast('regisseur', { regelId, tekst: 'Eerder dan later.', geldigVan: dag(20) });
    const { versies } = await lees(regelId);
    expect(versies.map(({ nummer, geldigTot, geldtNu, heeftGegolden }) => ({ nummer, geldigTot, geldtNu, heeftGegolden }))).toEqual([
      { nummer: 1, geldigTot: dag(19), geldtNu: true, heeftGegolden: true },
      { nummer: 2, geldigTot: dag(19), geldtNu: false, heeftGegolden: false },
      { nummer: 3, geldigTot: null, geldtNu: false, heeftGegolden: false },
    ]);
  });

  it('ends a rule once, today or later', async () => {
    const regelId = await legVast('bestuurder', { organisatieId: regio.organisaties.gemeente });
    const beeindig = (geldigTot: string) => wereld.als(regio, 'bestuurder', (tx) => wereld.test.app.get(Regels).beeindig(tx, { regelId, geldigTot }));
    await expect(beeindig(dag(-1))).rejects.toThrow(expect.objectContaining({ code: 'DatumInVerleden', veld: 'geldigTot' }));
    await beeindig(dag(0));
    await expect(beeindig(dag(1))).rejects.toThrow(expect.objectContaining({ code: 'RegelAlBeeindigd' }));
    expect((await lees(regelId)).versies[0]).toMatchObject({ geldigTot: dag(0), geldtNu: true });
  });

  it('is unknown in another regio, and cannot be rewritten behind the API', async () => {
    const regelId = await legVast('beheerder');
    await expect(lees(regelId, wereld.regios[1])).rejects.toThrow(expect.objectContaining({ code: 'NietGevonden' }));
    const verander = (sql: string) => wereld.als(regio, 'beheerder', (tx) => tx.sql(sql, [regelId]));
    await expect(verander("update regelversie set tekst = 'anders' where regel_id = $1")).rejects.toMatchObject({ code: '42501' });
    await expect(verander('delete from regelversie where regel_id = $1')).rejects.toMatchObject({ code: '42501' });
    await wereld.als(regio, 'beheerder', (tx) => wereld.test.app.get(Regels).beeindig(tx, { regelId, geldigTot: dag(10) }));
    await expect(verander(`update regelversie set geldig_tot = '${dag(11)}' where regel_id = $1`)).rejects.toMatchObject({ code: 'DT002' });
  });

  it('never holds two versions on one day, however many people record at once', async () => {
    const regelId = await legVast('beheerder');
    await Promise.allSettled([5, 3, 9, 1, 7].map((over) => legVast('beheerder', { regelId, geldigVan: dag(over) })));
    const { versies } = await lees(regelId);
    for (let over = -100; over < 20; over += 1) {
      const geldig = versies.filter(({ geldigVan, geldigTot }) => geldigVan <= dag(over) && (geldigTot === null || dag(over) <= geldigTot));
      expect(geldig).toHaveLength(1);
    }
  });

  it('writes an event for every change', async () => {
    const regelId = await legVast('beheerder');
    const regels = await wereld.achterDeSloten<{ actie: string }>('select actie from gebeurtenis where onderwerp_id = $1', [regelId]);
    expect(regels.map(({ actie }) => actie)).toEqual(['regel.vastgelegd']);
  });
});
