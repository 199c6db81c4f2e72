import { nieuwId } from '@doorbraaktafel/shared/ids';
import type { Dossiergroep } from '@doorbraaktafel/shared/vocabulary';
import { Casussen, Dossier } from '../../src/modules/casus/index.js';
import { signIn } from '../harness/graphql.js';
import type { TestRegio, TestRol } from '../harness/regios.js';
import { achterDeSloten, als, brengIn, lees, maakWereld, nodigUit, type Wereld } from './wereld.js';

interface Deel {
  gegevensgroep: string;
  regels: { label: string; waarde: string }[];
  functioneel: string | null;
  grondslag: string | null;
}

let wereld: Wereld;
let regio: TestRegio;
let casusId: string;

beforeAll(async () => {
  wereld = await maakWereld();
  [regio] = wereld.regios;
  casusId = await brengIn(wereld, regio);
  const { corporatie, gemeente, zorg2, noodfonds } = regio.organisaties;
  await nodigUit(wereld, regio, casusId, corporatie);
  await nodigUit(wereld, regio, casusId, gemeente);
  await nodigUit(wereld, regio, casusId, noodfonds);
  await nodigUit(wereld, regio, casusId, zorg2, [regio.leden.begeleider2.ctx.lidId]);
  await legVast('begeleider', 'inkomen', 'Wajong', 'Inkomen is voldoende.');
  await legVast('begeleider', 'huishouden', 'Zwanger, tweede kind', 'Huishouden van drie.');
  await legVast('begeleider', 'diagnose', 'Heupafwijking', 'Kan geen trap lopen.');
  await legVast('begeleider', 'verslaving', 'In behandeling', 'Bel de begeleider binnen een dag.');
  await legVast('begeleider', 'perspectiefplan_doelen', 'Huur op tijd', 'Betaalt de huur op tijd.');
});
afterAll(() => wereld.stop());

describe('writing down a data group', () => {
  it('refuses a role without ground, and the background where only the agreement is allowed', async () => {
    await expect(legVast('corporatie', 'diagnose', 'Gehoord in de wijk')).rejects.toMatchObject({ code: 'GeenGrondVoorGegevens', alleenFunctioneel: false });
    await expect(legVast('corporatie', 'bsn', '123456782')).rejects.toMatchObject({ code: 'GeenGrondVoorGegevens' });
    await expect(legVast('corporatie', 'veiligheid', 'Oud incident')).rejects.toMatchObject({ code: 'GeenGrondVoorGegevens', alleenFunctioneel: true });
    await expect(legVast('regisseur', 'diagnose', 'Heupafwijking')).rejects.toMatchObject({ code: 'GeenGrondVoorGegevens' });
    await expect(legVast('fonds', 'inkomen', 'Wajong')).rejects.toMatchObject({ code: 'NietToegestaan' });
    await expect(legVast('corporatie2', 'inkomen', 'Wajong')).rejects.toMatchObject({ code: 'NietGevonden' });
  });

  it('is refused by the database itself when the code would forget', async () => {
    const zonderGrond = als(wereld, regio, 'corporatie', (tx) =>
      tx.sql(
        `insert into dossierdeel (regio_id, id, casus_id, gegevensgroep, bron_organisatie_id, grondslag, doel, inhoud)
         values ($1, $2, $3, 'diagnose', $4, '', '', '{}')`,
        [regio.id, nieuwId(), casusId, regio.organisaties.corporatie],
      ),
    );
    await expect(zonderGrond).rejects.toThrow('row-level security');
  });
});

describe('reading the dossier', () => {
  it('cuts it for the corporatie: in full, only the agreement, or not at all', async () => {
    const delen = await haalDelen('corporatie');
    expect(delen.map(({ gegevensgroep }) => gegevensgroep)).toEqual(['huishouden', 'inkomen']);
    expect(deel(delen, 'inkomen')).toMatchObject({ regels: [{ label: 'Wat', waarde: 'Wajong' }], grondslag: expect.stringContaining('Wmo') });
    expect(deel(delen, 'huishouden')).toEqual({ gegevensgroep: 'huishouden', regels: [], functioneel: 'Huishouden van drie.', grondslag: null });
    expect(JSON.stringify(delen)).not.toContain('Heupafwijking');
    expect(JSON.stringify(delen)).not.toContain('trap');
  });

  it('shows who brought it everything, and a colleague of another provider only what needs no consent', async () => {
    expect((await haalDelen('begeleider')).map((d) => d.gegevensgroep)).toEqual(['diagnose', 'huishouden', 'inkomen', 'perspectiefplan_doelen', 'verslaving']);
    await expect(haalDelen('begeleider2')).resolves.toEqual([]);
  });

  it('gives the ketenregisseur the agreement about addiction and nothing about the diagnosis', async () => {
    const delen = await haalDelen('regisseur');
    expect(deel(delen, 'verslaving')).toMatchObject({ regels: [], functioneel: 'Bel de begeleider binnen een dag.' });
    expect(deel(delen, 'diagnose')).toBeUndefined();
  });

  it('does not show one colleague of a gemeente what only another has ground for', async () => {
    await legVast('wmo', 'diagnose', 'Verklaring van de huisarts');
    expect(deel(await haalDelen('wmo'), 'diagnose')?.regels).toHaveLength(1);
    expect(deel(await haalDelen('regisseur'), 'diagnose')).toBeUndefined();
  });

  it('opens a group with consent and closes it when the consent is withdrawn', async () => {
    expect(deel(await haalDelen('corporatie'), 'perspectiefplan_doelen')).toBeUndefined();
    await toestemming(`insert into toestemming (regio_id, id, casus_id, gegevensgroep, ontvangende_organisatie_id, grond)
      values ($1, $2, $3, 'perspectiefplan_doelen', $4, 'toestemmingsverklaring')`, [regio.id, nieuwId(), casusId, regio.organisaties.corporatie]);
    expect(deel(await haalDelen('corporatie'), 'perspectiefplan_doelen')?.regels).toHaveLength(1);
    await toestemming('update toestemming set ingetrokken_op = now() where regio_id = $1 and casus_id = $2', [regio.id, casusId]);
    expect(deel(await haalDelen('corporatie'), 'perspectiefplan_doelen')).toBeUndefined();
  });

  it('writes one access line per data group that was shown, and none for what was not', async () => {
    await haalDelen('corporatie');
    await haalDelen('corporatie');
    const regels = await achterDeSloten<{ gegevensgroep: string }>(
      wereld,
      `select gegevensgroep from toegangsregel where casus_id = $1 and lid_id = $2 and actie = 'R' group by 1 order by 1`,
      [casusId, regio.leden.corporatie.ctx.lidId],
    );
    expect(regels.map((r) => r.gegevensgroep)).toEqual(['casus', 'huishouden', 'inkomen', 'perspectiefplan_doelen', 'personalia'].sort());
  });
});

async function haalDelen(rol: TestRol): Promise<Deel[]> {
  const client = await signIn(wereld.test, regio.leden[rol].email);
  const casus = await client.field<{ naam: string | null; delen: Deel[] }>(
    'query ($id: ID!) { casus(id: $id) { naam delen { gegevensgroep regels { label waarde } functioneel grondslag } } }',
    { id: casusId },
  );
  return casus.delen;
}

function deel(delen: Deel[], groep: string): Deel | undefined {
  return delen.find(({ gegevensgroep }) => gegevensgroep === groep);
}

function legVast(rol: TestRol, gegevensgroep: Dossiergroep, waarde: string, functioneel?: string): Promise<string> {
  return als(wereld, regio, rol, (tx) =>
    wereld.test.app.get(Dossier).legVast(tx, { opdrachtId: nieuwId(), casusId, gegevensgroep, regels: [{ label: 'Wat', waarde }], functioneel }),
  );
}

function toestemming(sql: string, params: unknown[]): Promise<void> {
  return als(wereld, regio, 'begeleider', async (tx) => {
    await tx.sql(sql, params);
    tx.record({ actie: 'casus.toestemming', onderwerp: { soort: 'casus', id: casusId }, casusId });
  });
}

describe('why a casus is stuck', () => {
  it('names a condition only to who reads the data group of debts and bewind', async () => {
    const casusId = await brengIn(wereld, regio);
    await nodigUit(wereld, regio, casusId, regio.organisaties.zorg2, [regio.leden.begeleider2.ctx.lidId]);
    await achterDeSloten(wereld, `set session_replication_role = 'replica'; insert into casusfeit (regio_id, id, casus_id, soort, waarde, gebeurd_op)
      values ('${regio.id}', '${nieuwId()}', '${casusId}', 'voorwaarde_gesteld', 'bewind', current_date - 90)`, []);
    const reden = async (rol: TestRol) => {
      const client = await signIn(wereld.test, regio.leden[rol].email);
      const { stagnatie } = await client.field<{ stagnatie: { regel: string; reden: string }[] }>('query ($id: ID!) { casus(id: $id) { stagnatie { regel reden } } }', { id: casusId });
      return stagnatie.find(({ regel }) => regel === 'V11')?.reden;
    };
    expect(await reden('regisseur')).toContain('De voorwaarde ‘bewind’ staat al');
    expect(await reden('begeleider2')).toContain('Een voorwaarde staat al');
    const kort = await lees(wereld, regio, 'begeleider2', (tx) => wereld.test.app.get(Casussen).kort(tx, [casusId]));
    expect(JSON.stringify(kort)).not.toContain('bewind');
  });
});
