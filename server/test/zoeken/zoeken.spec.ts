import fc from 'fast-check';
import { nieuwId } from '@doorbraaktafel/shared/ids';
import { Deelname, Dossier } from '../../src/modules/casus/index.js';
import { Overleg } from '../../src/modules/overleg/index.js';
import { achterDeSloten, als, brengIn, lees, maakWereld, nodigUit, type Wereld } from '../casus/wereld.js';
import { signIn, TestClient } from '../harness/graphql.js';
import type { TestRegio, TestRol } from '../harness/regios.js';

interface Treffer {
  casusId: string;
  pseudoniem: string;
  plaatsen: { soort: string; fragment: { tekst: string; raak: boolean }[] }[];
}

const VRAAG = 'query ($woorden: String!) { casussenZoeken(woorden: $woorden) { heeftMeer treffers { casusId pseudoniem plaatsen { soort fragment { tekst raak } } } } }';

let wereld: Wereld;
let regio: TestRegio;
let ander: TestRegio;
let casusId: string;

beforeAll(async () => {
  wereld = await maakWereld();
  [regio, ander] = wereld.regios;
  casusId = await brengIn(wereld, regio, { vraag: 'Er dreigen twee uithuiszettingen aan de Meidoornkade.' });
  await brengIn(wereld, ander, { vraag: 'Aan de Meidoornkade staat een woning leeg.' });
  await nodigUit(wereld, regio, casusId, regio.organisaties.corporatie);
  await als(wereld, regio, 'begeleider', (tx) =>
    wereld.test.app.get(Dossier).legVast(tx, {
      opdrachtId: nieuwId(), casusId, gegevensgroep: 'huishouden', regels: [{ label: 'Wat', waarde: 'Verwacht een tweeling' }], functioneel: 'Zoekt drie slaapkamers.',
    }),
  );
});
afterAll(() => wereld.stop());

describe('looking for words', () => {
  it('refuses without a session, for who stands outside every casus, and words too short or too long to look for', async () => {
    const zonder = await new TestClient(wereld.test.url).send(VRAAG, { woorden: 'woning' });
    expect(zonder.errors?.[0]).toMatchObject({ extensions: { code: 'NietAangemeld' } });
    for (const rol of ['auditor', 'beheerder'] as const) {
      const antwoord = await (await signIn(wereld.test, regio.leden[rol].email)).send(VRAAG, { woorden: 'woning' });
      expect(antwoord.errors?.[0]).toMatchObject({ extensions: { code: 'NietToegestaan' } });
    }
    const client = await signIn(wereld.test, regio.leden.begeleider.email);
    for (const woorden of [' x ', 'x'.repeat(101)]) {
      expect((await client.send(VRAAG, { woorden })).errors?.[0]).toMatchObject({ extensions: { code: 'OngeldigeInvoer' } });
    }
  });

  it('finds by stem and by the beginning of a word, in any order, and marks what was found', async () => {
    for (const woorden of ['uithuiszetting', 'meidoorn', 'Meidoornkade dreigen', 'de uithuiszettingen']) {
      await expect(casussen('begeleider', woorden)).resolves.toEqual([casusId]);
    }
    const [treffer] = await zoek('corporatie', 'meidoorn');
    const [plaats] = treffer?.plaatsen ?? [];
    expect(plaats?.soort).toBe('casus');
    expect(plaats?.fragment.filter(({ raak }) => raak).map(({ tekst }) => tekst)).toEqual(['Meidoornkade']);
  });

  it('finds nothing of another regio, of a casus without invitation, and after an organisation left', async () => {
    await expect(casussen('regisseur', 'meidoornkade', ander)).resolves.toHaveLength(1);
    await expect(casussen('regisseur', 'uithuiszettingen', ander)).resolves.toEqual([]);
    await expect(casussen('corporatie2', 'meidoornkade')).resolves.toEqual([]);
    const tijdelijk = await brengIn(wereld, regio, { vraag: 'Wie past op de papegaai?' });
    await nodigUit(wereld, regio, tijdelijk, regio.organisaties.corporatie);
    await expect(casussen('corporatie', 'papegaai')).resolves.toEqual([tijdelijk]);
    await als(wereld, regio, 'regisseur', (tx) =>
      wereld.test.app.get(Deelname).verwijder(tx, { opdrachtId: nieuwId(), casusId: tijdelijk, organisatieId: regio.organisaties.corporatie, reden: 'Niet meer nodig.' }),
    );
    await expect(casussen('corporatie', 'papegaai')).resolves.toEqual([]);
  });

  it('finds of a data group only what this lid may read of it', async () => {
    await expect(casussen('begeleider', 'tweeling')).resolves.toEqual([casusId]);
    await expect(casussen('corporatie', 'tweeling')).resolves.toEqual([]);
    await expect(casussen('corporatie', 'slaapkamers')).resolves.toEqual([casusId]);
  });

  it('finds the name of the client for who may read it', async () => {
    const [eerste] = await zoek('begeleider', 'vera voorbeeld');
    expect(eerste?.plaatsen[0]?.soort).toBe('client');
  });

  it('keeps a bericht for the own organisation there, and forgets one that was taken back', async () => {
    const eigen = await plaats('begeleider', 'Alleen onder ons: de kanarie zingt.', true);
    await expect(casussen('begeleider', 'kanarie')).resolves.toEqual([casusId]);
    await expect(casussen('corporatie', 'kanarie')).resolves.toEqual([]);
    await wereld.test.app.get(Overleg).trekIn(regio.leden.begeleider.ctx, { opdrachtId: nieuwId(), berichtId: eigen });
    await expect(casussen('begeleider', 'kanarie')).resolves.toEqual([]);
    await expect(achterDeSloten(wereld, 'select 1 from vindplaats where bron_id = $1', [eigen])).resolves.toEqual([]);
  });

  it('leaves an access line per data group that was shown', async () => {
    await zoek('corporatie', 'slaapkamers');
    const regels = await achterDeSloten<{ gegevensgroep: string }>(
      wereld, 'select distinct gegevensgroep from toegangsregel where casus_id = $1 and lid_id = $2 and doel like $3 order by 1',
      [casusId, regio.leden.corporatie.ctx.lidId, '%terugvinden%'],
    );
    expect(regels.map(({ gegevensgroep }) => gegevensgroep)).toEqual(['casus', 'huishouden']);
  });

  it('takes signs with a meaning in a search as nothing but signs', async () => {
    for (const woorden of ["meidoornkade & !('|", 'meidoornkade:*', "'meidoornkade'", '"meidoornkade" -- \\', '<-> meidoornkade %_']) {
      await expect(casussen('begeleider', woorden)).resolves.toEqual([casusId]);
    }
    for (const woorden of ['!meidoornkadex', '&&', "'' or 1=1", regio.id, `=${regio.id}`, 'de het een']) {
      await expect(casussen('begeleider', woorden)).resolves.toEqual([]);
    }
  });
});

describe('what is found', () => {
  it('is what reading everything under the own locks would find, for whoever looks for whatever', async () => {
    const woorden = ['papegaai', 'kanarie', 'kikker', 'egel', 'zwaluw'];
    const rollen = ['begeleider', 'regisseur', 'corporatie', 'corporatie2', 'wmo', 'bestuurder'] as const;
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...woorden), fc.constantFrom(...woorden), fc.constantFrom(...rollen), fc.boolean(), async (vraag, bericht, rol, eigen) => {
        const nieuw = await brengIn(wereld, regio, { vraag: `Wat doen we met de ${vraag}?` });
        if (vraag < bericht) await nodigUit(wereld, regio, nieuw, regio.organisaties.corporatie);
        await plaats('begeleider', `Over de ${bericht} gesproken.`, eigen, nieuw);
        for (const woord of [vraag, bericht]) expect((await casussen(rol, woord)).sort()).toEqual(await naief(rol, woord));
      }),
      { numRuns: 8 },
    );
  });
});

const zoek = async (rol: TestRol, woorden: string, waar = regio): Promise<Treffer[]> => {
  const client = await signIn(wereld.test, waar.leden[rol].email);
  return (await client.field<{ treffers: Treffer[] }>(VRAAG, { woorden })).treffers;
};

const casussen = async (rol: TestRol, woorden: string, waar = regio) => (await zoek(rol, woorden, waar)).map((treffer) => treffer.casusId);

async function naief(rol: TestRol, woord: string): Promise<string[]> {
  const rijen = await lees(wereld, regio, rol, (tx) =>
    tx.sql<{ id: string }>(`select id from casus where vraag ilike $1 union select casus_id from bericht where tekst ilike $1 order by 1`, [`%${woord}%`]));
  return rijen.map(({ id }) => id);
}

function plaats(rol: TestRol, tekst: string, alleenEigenOrganisatie: boolean, waar = casusId): Promise<string> {
  return wereld.test.app.get(Overleg).plaats(regio.leden[rol].ctx, { opdrachtId: nieuwId(), casusId: waar, tekst, alleenEigenOrganisatie });
}
