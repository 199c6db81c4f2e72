import { nieuwId } from '@doorbraaktafel/shared/ids';
import { Geheimhouding } from '../../src/modules/organisatie/index.js';
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import { startTestApp, type TestApp } from '../harness/app.js';
import { dag } from '../harness/dagen.js';
import type { TestClient } from '../harness/graphql.js';
import { makeRegios, type TestRegio } from '../harness/regios.js';
import { achterDeSloten, probeer } from '../identiteit/wereld.js';

const VELDEN = '__typename ... on Weigering { code veld } ... on Geheimhoudingsversies { lijst { versie zinnen geldigVan doorNaam staat } }';
const LEG = `mutation ($i: GeheimhoudingVastleggenInvoer!) { geheimhoudingVastleggen(invoer: $i) { ${VELDEN} } }`;
const LEES = '{ geheimhouding { versie zinnen aanvaardOp } }';
const AANVAARD = 'mutation ($i: GeheimhoudingAanvaardenInvoer!) { geheimhoudingAanvaarden(invoer: $i) { __typename ... on Weigering { code } ... on Geheimhouding { versie aanvaardOp } } }';

interface Beeld {
  code?: string;
  veld?: string;
  lijst: { versie: number; zinnen: string[]; geldigVan: string | null; doorNaam: string | null; staat: string }[];
}

let test: TestApp;
let regio: TestRegio;
let andere: TestRegio;
let beheerder: TestClient;
beforeAll(async () => {
  test = await startTestApp();
  [regio, andere] = await makeRegios(test);
  beheerder = (await probeer(test, { email: regio.leden.beheerder.email })).client;
});
afterAll(() => test.stop());

const woorden = (rest: object = {}) => ({ opdrachtId: nieuwId(), zinnen: ['Ik vertel niets door.', 'Ik bewaar niets thuis.'], geldigVan: dag(2), ...rest });
const leg = (rest: object = {}) => beheerder.field<Beeld>(LEG, { i: woorden(rest) });
const stand = (waar: TestRegio) => test.app.get(UnitOfWork).lees(waar.leden.corporatie.ctx, (tx) => test.app.get(Geheimhouding).stand(tx));
const magMee = (waar: TestRegio) => test.app.get(UnitOfWork).lees(waar.leden.corporatie.ctx, (tx) => test.app.get(Geheimhouding).waaromNiet(tx));
const begin = () => achterDeSloten(test, "set session_replication_role = 'replica'; update geheimhoudingsverklaring set geldig_van = geldig_van - 3");

describe('[isolatie] the words of the promise of a regio', () => {
  it('are laid down by the beheerder alone, with a fresh proof', async () => {
    const regisseur = (await probeer(test, { email: regio.leden.regisseur.email })).client;
    expect((await regisseur.send(`{ geheimhoudingsversies { lijst { versie } } }`)).errors?.[0]?.extensions.code).toBe('NietToegestaan');
    expect((await regisseur.send(LEG, { i: woorden() })).errors?.[0]?.extensions.code).toBe('NietToegestaan');
    await achterDeSloten(test, "update sessie set bevestigd_op = now() - interval '1 hour'");
    expect((await beheerder.send(LEG, { i: woorden() })).errors?.[0]?.extensions.code).toBe('BevestigingNodig');
    await achterDeSloten(test, 'update sessie set bevestigd_op = now()');
  });

  it('refuse today, no sentence and half a sentence, each beside its field', async () => {
    expect(await leg({ geldigVan: dag(0) })).toMatchObject({ code: 'PasVanafMorgen', veld: 'geldigVan' });
    expect(await leg({ zinnen: [] })).toMatchObject({ code: 'OngeldigeInvoer', veld: 'zinnen' });
    expect(await leg({ zinnen: ['Stil.'] })).toMatchObject({ code: 'OngeldigeInvoer', veld: 'zinnen' });
  });

  it('begin no sooner than tomorrow in the database too, and only after the version before', async () => {
    const zet = (versie: number, geldigVan: string) =>
      test.app.get(UnitOfWork).run(regio.leden.beheerder.ctx, async (tx) => {
        const id = nieuwId();
        await tx.sql('insert into geheimhoudingsverklaring (regio_id, id, versie, zinnen, geldig_van, vastgelegd_door) values ($1, $2, $3, $4, $5, $6)', [tx.regioId, id, versie, ['Ik vertel helemaal niets door.'], geldigVan, tx.lidId]);
        tx.record({ actie: 'geheimhouding.vastgelegd', onderwerp: { soort: 'geheimhoudingsverklaring', id } });
      });
    await expect(zet(2, dag(0))).rejects.toThrow(/op zijn vroegst morgen/);
    await zet(2, dag(2));
    await expect(zet(3, dag(1))).rejects.toThrow(/na de vorige/);
    await achterDeSloten(test, "set session_replication_role = 'replica'; delete from geheimhoudingsverklaring");
  });

  it('hold from their day, are asked of everybody again, and keep what was promised before', async () => {
    const eigen = await stand(regio);
    expect(eigen).toMatchObject({ versie: 1, aanvaardOp: expect.any(Date) as Date });
    const [nieuwe, oude] = (await leg()).lijst;
    expect([nieuwe, oude]).toMatchObject([{ versie: 2, geldigVan: dag(2), doorNaam: 'beheerder van Duinrand', staat: 'komt' }, { versie: 1, geldigVan: null, staat: 'geldt' }]);
    expect(await leg()).toMatchObject({ code: 'VersieTeVroeg', veld: 'geldigVan' });
    expect(await stand(regio)).toEqual(eigen);
    await begin();
    expect(await stand(regio)).toEqual({ versie: 2, zinnen: ['Ik vertel niets door.', 'Ik bewaar niets thuis.'], aanvaardOp: undefined });
    expect(await magMee(regio)).toMatchObject({ code: 'GeheimhoudingNodig' });
    const corporatie = (await probeer(test, { email: regio.leden.corporatie.email })).client;
    expect(await corporatie.field(LEES)).toMatchObject({ versie: 2, aanvaardOp: null });
    expect(await corporatie.field(AANVAARD, { i: { opdrachtId: nieuwId(), versie: 1 } })).toMatchObject({ code: 'AndereVersie' });
    expect(await corporatie.field(AANVAARD, { i: { opdrachtId: nieuwId(), versie: 2 } })).toMatchObject({ versie: 2, aanvaardOp: expect.any(String) as string });
    expect(await magMee(regio)).toBeUndefined();
    const beloofd = await achterDeSloten(test, 'select versie from geheimhouding where lid_id = $1 order by versie', [regio.leden.corporatie.ctx.lidId]);
    expect(beloofd.map((rij) => rij['versie'])).toEqual([1, 2]);
  });

  it('cannot be promised in the database while other words hold', async () => {
    const beloof = (versie: number) =>
      test.app.get(UnitOfWork).run(regio.leden.wmo.ctx, async (tx) => {
        await tx.sql('insert into geheimhouding (regio_id, id, lid_id, versie) values ($1, $2, $3, $4)', [tx.regioId, nieuwId(), tx.lidId, versie]);
        tx.record({ actie: 'lid.geheimhouding_aanvaard', onderwerp: { soort: 'lid', id: tx.lidId } });
      });
    await expect(beloof(3)).rejects.toThrow(/woorden die vandaag gelden/);
    await expect(beloof(2)).resolves.toBeUndefined();
  });

  it('are those of the own regio only', async () => {
    expect(await stand(andere)).toMatchObject({ versie: 1, aanvaardOp: expect.any(Date) as Date });
    const elders = (await probeer(test, { email: andere.leden.beheerder.email })).client;
    const { lijst } = await elders.field<Beeld>(`{ geheimhoudingsversies { lijst { versie zinnen geldigVan doorNaam staat } } }`);
    expect(lijst.map(({ versie, staat }) => [versie, staat])).toEqual([[1, 'geldt']]);
  });
});
