import { nieuwId } from '@doorbraaktafel/shared/ids';
import { Organisaties } from '../../src/modules/organisatie/index.js';
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import { startTestApp, type TestApp } from '../harness/app.js';
import { signIn, TestClient } from '../harness/graphql.js';
import { makeRegios, type TestRegio } from '../harness/regios.js';

let test: TestApp;
let regios: [TestRegio, TestRegio, TestRegio];

beforeAll(async () => {
  test = await startTestApp();
  regios = await makeRegios(test);
});
afterAll(() => test.stop());

describe('one transaction', () => {
  it('refuses a change without an event for its own subject', async () => {
    const { ctx } = regios[0].leden.beheerder;
    const zonder = test.app.get(UnitOfWork).run(ctx, async (tx) => {
      await tx.sql(`insert into organisatie (regio_id, id, naam, soort) values ($1, $2, 'Stille organisatie', 'anders')`, [
        tx.regioId,
        nieuwId(),
      ]);
      tx.record({ actie: 'organisatie.toegevoegd', onderwerp: { soort: 'organisatie', id: nieuwId() } });
    });
    await expect(zonder).rejects.toThrow('wijziging zonder gebeurtenis');
  });

  it('sees only the own regio', async () => {
    for (const regio of regios) {
      const lijst = await test.app.get(UnitOfWork).lees(regio.leden.wmo.ctx, (tx) => test.app.get(Organisaties).lijst(tx));
      expect(lijst.map((o) => o.id).sort()).toEqual(Object.values(regio.organisaties).sort());
    }
  });

  it('answers a repeated command with its first answer, and refuses the same id with another body', async () => {
    const { ctx } = regios[0].leden.beheerder;
    const id = nieuwId();
    const voegToe = (naam: string) =>
      test.app.get(UnitOfWork).run(
        ctx,
        (tx) => test.app.get(Organisaties).voegToe(tx, { naam, soort: 'anders' }),
        { opdracht: { id, naam: 'organisatieToevoegen', velden: { naam } } },
      );
    const eerste = await voegToe('Molenwiek');
    await expect(voegToe('Molenwiek')).resolves.toBe(eerste);
    await expect(voegToe('Korenschoof')).rejects.toMatchObject({ code: 'OpdrachtAnders', veld: 'naam' });
  });
});

describe('signing in', () => {
  it('refuses a wrong password and an unknown address with the same words', async () => {
    const client = new TestClient(test.url);
    const query = 'mutation ($i: AanmeldenInvoer!) { aanmelden(invoer: $i) { __typename ... on Weigering { boodschap } } }';
    const fout = await client.field(query, { i: { email: regios[0].leden.wmo.email, wachtwoord: 'mis' } });
    const onbekend = await client.field(query, { i: { email: 'niemand@nergens.example', wachtwoord: 'mis' } });
    expect(fout).toEqual(onbekend);
    expect(fout).toMatchObject({ __typename: 'AanmeldenMislukt' });
  });

  it('refuses an operation without a session in Dutch', async () => {
    const answer = await new TestClient(test.url).send('{ ik { naam } }');
    expect(answer.errors?.[0]).toMatchObject({ extensions: { code: 'NietAangemeld' } });
  });

  it('tells who is signed in', async () => {
    const client = await signIn(test, regios[1].leden.corporatie.email);
    await expect(client.field('{ ik { rol regioNaam } }')).resolves.toEqual({
      rol: 'woningcorporatie',
      regioNaam: 'Polderland',
    });
  });
});
