import fc from 'fast-check';
import { nieuwId } from '@doorbraaktafel/shared/ids';
import { WAARDEN } from '@doorbraaktafel/shared/vocabulary';
import { Weigering } from '@doorbraaktafel/shared/weigeringen';
import { Regels } from '../../src/modules/organisatie/index.js';
import { dag } from '../harness/dagen.js';
import { signIn } from '../harness/graphql.js';
import type { TestRegio } from '../harness/regios.js';
import { Wereld } from '../besluit/wereld.js';
import { afgeweken, buiten, HEEL, leesAfwijking, OORDEEL, regel, werkUit } from './wereld.js';

let wereld: Wereld;
let regio: TestRegio;
beforeAll(async () => {
  wereld = await Wereld.maak();
  [regio] = wereld.regios;
  await wereld.mandaat(regio, { doorzetbaar: false });
});
afterAll(() => wereld.test.stop());

const code = (naam: string, veld: string) => expect.objectContaining({ code: naam, veld });

describe('a voorstel outside the rules', () => {
  it('is refused without its rule, its ground or its sentence, next to the field', async () => {
    const casusId = await wereld.casus(regio, 'corporatie');
    const { versieId } = await regel(wereld, regio);
    const dien = (anders: object) => wereld.voorstel(regio, casusId, { ...buiten(versieId), ...anders });
    await expect(dien({ regelversieId: null })).rejects.toThrow(code('AfwijkingOnvolledig', 'regelversieId'));
    await expect(dien({ regelversieId: nieuwId() })).rejects.toThrow(code('NietGevonden', 'regelversieId'));
    await expect(dien({ grond: null })).rejects.toThrow(code('AfwijkingOnvolledig', 'grond'));
    await expect(dien({ grond: 'geen' })).rejects.toThrow(code('GrondNietToegestaan', 'grond'));
    await expect(dien({ grond: 'maatwerk_binnen_regel' })).rejects.toThrow(code('GrondNietToegestaan', 'grond'));
    await expect(dien({ motief: ' ' })).rejects.toThrow(code('AfwijkingOnvolledig', 'motief'));
    await expect(dien({ motief: 'Vera heeft dit nodig.' })).rejects.toThrow(code('PersoonInTekst', 'motief'));
    await expect(wereld.stand(regio, casusId)).resolves.toMatchObject({ stap: 'indienen' });
  });

  it('refuses a version that never held, whether it was overtaken or has yet to begin', async () => {
    const casusId = await wereld.casus(regio, 'corporatie');
    const { regelId, versieId } = await regel(wereld, regio, { geldigVan: dag(40) });
    await expect(wereld.voorstel(regio, casusId, buiten(versieId))).rejects.toThrow(code('RegelversieNietGeldig', 'regelversieId'));
    await wereld.als(regio, 'beheerder', (tx) => wereld.test.app.get(Regels).legVast(tx, { regelId, tekst: 'Anders.', doel: 'Doel.', bron: 'Bron.', geldigVan: dag(-1) }));
    await expect(wereld.voorstel(regio, casusId, buiten(versieId))).rejects.toThrow(code('RegelversieNietGeldig', 'regelversieId'));
    const { versies } = await wereld.lees(regio, 'beheerder', (tx) => wereld.test.app.get(Regels).get(tx, regelId));
    await expect(wereld.voorstel(regio, casusId, buiten(versies[1]?.id ?? ''))).resolves.toEqual(expect.any(String));
  });

  it('does not know a rule of another regio', async () => {
    const casusId = await wereld.casus(regio, 'corporatie');
    const { versieId } = await regel(wereld, wereld.regios[1]);
    await expect(wereld.voorstel(regio, casusId, buiten(versieId))).rejects.toThrow(code('NietGevonden', 'regelversieId'));
  });

  it('cannot exist without its opzijzetting, nor an opzijzetting inside the rules, even behind the API', async () => {
    const casusId = await wereld.casus(regio, 'corporatie');
    const { regelId, versieId } = await regel(wereld, regio);
    const zet = (binnen: boolean, metOpzij: boolean) =>
      wereld.als(regio, 'regisseur', async (tx) => {
        const id = nieuwId();
        await tx.sql(
          `insert into voorstel (regio_id, id, casus_id, soort, domein, binnen_regels, tekst, uitvoerder_id, uitvoeren_voor, ingebracht_door)
           values ($1, $2, $3, 'toewijzing', 'wonen', $4, 'Een zin.', $5, $6, $7)`,
          [regio.id, id, casusId, binnen, regio.organisaties.corporatie, dag(10), tx.lidId]);
        tx.record({ actie: 'voorstel.ingediend', onderwerp: { soort: 'voorstel', id }, casusId });
        if (!metOpzij) return;
        await tx.sql('insert into opzijzetting (regio_id, voorstel_id, casus_id, regel_id, regelversie_id, grond, motief) values ($1, $2, $3, $4, $5, $6, $7)', [
          regio.id, id, casusId, regelId, versieId, 'convenant', 'Een zin.',
        ]);
      });
    await expect(zet(false, false)).rejects.toMatchObject({ code: 'DT004' });
    await expect(zet(true, true)).rejects.toMatchObject({ code: 'DT004' });
    await expect(zet(false, true)).resolves.toBeUndefined();
  });
});

describe('working a deviation out', () => {
  const opTafel = async () => {
    const { versieId } = await regel(wereld, regio);
    return wereld.voorstel(regio, await wereld.casus(regio, 'corporatie'), buiten(versieId));
  };

  it('refuses who neither leads the casus nor put the voorstel, and who does not see it', async () => {
    const voorstelId = await opTafel();
    await expect(werkUit(wereld, regio, voorstelId, {}, 'corporatie')).rejects.toThrow(expect.objectContaining({ code: 'NietUwAfwijking' }));
    await expect(werkUit(wereld, regio, voorstelId, {}, 'corporatie2')).rejects.toThrow(code('NietGevonden', 'voorstelId'));
    await expect(werkUit(wereld, wereld.regios[1], voorstelId)).rejects.toThrow(code('NietGevonden', 'voorstelId'));
    await expect(leesAfwijking(wereld, wereld.regios[1], voorstelId)).rejects.toThrow(code('NietGevonden', 'voorstelId'));
  });

  it('refuses a deviation of which anything is missing, and keeps nothing', async () => {
    const voorstelId = await opTafel();
    const zonder: [object, string][] = [
      [{ motivering: ' ' }, 'motivering'], [{ voorwaarden: ' ' }, 'voorwaarden'], [{ herzienVoor: null }, 'herzienVoor'],
      ...WAARDEN.flatMap((waarde): [object, string][] => [
        [{ [waarde]: { ...OORDEEL, tekst: ' ' } }, `${waarde}.tekst`], [{ [waarde]: { ...OORDEEL, score: 2 } }, `${waarde}.antwoord`],
      ]),
    ];
    for (const [anders, veld] of zonder) await expect(werkUit(wereld, regio, voorstelId, anders)).rejects.toThrow(code('AfwijkingOnvolledig', veld));
    await expect(werkUit(wereld, regio, voorstelId, { herzienVoor: dag(0) })).rejects.toThrow(code('DatumInVerleden', 'herzienVoor'));
    expect((await leesAfwijking(wereld, regio, voorstelId)).afwijking).toBeUndefined();
  });

  it('is refused inside the rules, where nothing goes aside', async () => {
    const voorstelId = await wereld.voorstel(regio, await wereld.casus(regio, 'corporatie'));
    await expect(werkUit(wereld, regio, voorstelId)).rejects.toThrow(code('NietGevonden', 'voorstelId'));
  });

  it('keeps every version with who and when, tells the rooms, and leaves access lines', async () => {
    const voorstelId = await opTafel();
    await werkUit(wereld, regio, voorstelId);
    await werkUit(wereld, regio, voorstelId, { rendement: { score: 2, tekst: 'Het kost nu meer.', antwoord: 'Na drie maanden kost het minder.' } }, 'plaatsvervanger');
    const beeld = await leesAfwijking(wereld, regio, voorstelId, 'corporatie');
    expect(beeld.afwijking).toMatchObject({ versie: 2, rendement: { score: 2, antwoord: 'Na drie maanden kost het minder.' }, vastgelegdDoorNaam: 'plaatsvervanger van Duinrand' });
    const rijen = await wereld.achterDeSloten<{ versie: number }>('select versie from afwijking where voorstel_id = $1 order by 1', [voorstelId]);
    expect(rijen).toEqual([{ versie: 1 }, { versie: 2 }]);
    const [bericht] = await wereld.achterDeSloten<{ soort: string }>(
      'select soort from kamerbericht where kamer_id = $1 order by nummer desc', [`casus:${beeld.casusId}:${regio.organisaties.corporatie}`]);
    expect(bericht).toEqual({ soort: 'voorstel.gewijzigd' });
    const gelezen = await wereld.achterDeSloten<{ gegevensgroep: string }>(
      'select distinct gegevensgroep from toegangsregel where casus_id = $1 and lid_id = $2', [beeld.casusId, regio.leden.corporatie.ctx.lidId]);
    expect(gelezen.map(({ gegevensgroep }) => gegevensgroep)).toEqual(expect.arrayContaining(['besluit', 'gronden']));
    const verander = wereld.als(regio, 'regisseur', (tx) => tx.sql("update afwijking set motivering = 'anders' where voorstel_id = $1", [voorstelId]));
    await expect(verander).rejects.toMatchObject({ code: '42501' });
  });

  it('refuses over the API in Dutch next to the field, and does one command once', async () => {
    const voorstelId = await opTafel();
    const client = await signIn(wereld.test, regio.leden.regisseur.email);
    const query = `mutation ($i: AfwijkingVastleggenInvoer!) { afwijkingVastleggen(invoer: $i) { __typename ... on Weigering { code veld boodschap }
      ... on Afwijking { uitwerking { versie waardentoets { waarde score } } precedenten { id } } } }`;
    const invoer = { opdrachtId: nieuwId(), voorstelId, ...HEEL };
    await expect(client.field(query, { i: { ...invoer, legitimiteit: { ...OORDEEL, score: 6 } } })).resolves.toMatchObject({
      code: 'OngeldigeInvoer', veld: 'legitimiteit.score', boodschap: 'Geef een score van 1 tot en met 5.',
    });
    const eerste = await client.field(query, { i: invoer });
    expect(eerste).toMatchObject({ uitwerking: { versie: 1, waardentoets: WAARDEN.map((waarde) => ({ waarde, score: 4 })) } });
    await expect(client.field(query, { i: invoer })).resolves.toEqual(eerste);
  });
});

it('says in the grounds of the besluit which rule went aside', async () => {
  const { versieId } = await regel(wereld, regio, { naam: 'Geen woning met schuld' });
  const { casusId } = await afgeweken(wereld, regio, versieId);
  const { besluiten } = await wereld.stand(regio, casusId);
  expect(besluiten[0]?.gronden.find(({ soort }) => soort === 'afwijking')?.tekst).toBe(
    'Opzijgezet: Geen woning met schuld, versie 1. Grond: het convenant. De schuld loopt via een regeling en de huur wordt ingehouden.');
});

type Daad = 'binnen' | 'buiten' | 'zonderRegel' | 'zonderGrond' | 'werkUit' | 'half' | 'leg voor' | 'rond af' | 'stel vast' | 'vervang';
const DADEN: readonly Daad[] = ['binnen', 'buiten', 'buiten', 'zonderRegel', 'zonderGrond', 'werkUit', 'half', 'leg voor', 'leg voor', 'rond af', 'rond af', 'stel vast', 'stel vast', 'vervang'];

it('no deviation exists without its parts, whatever the order of acts and whoever acts at once', async () => {
  const { versieId } = await regel(wereld, regio);
  let besloten = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(fc.constantFrom(...DADEN), { minLength: 1, maxLength: 2 }), { minLength: 6, maxLength: 14 }), async (beurten) => {
      const casusId = await wereld.casus(regio, 'corporatie');
      for (const beurt of beurten) {
        const uitslag = await Promise.allSettled(beurt.map((daad) => doe(casusId, versieId, daad)));
        for (const { reason } of uitslag.filter((u) => u.status === 'rejected')) expect(reason).toBeInstanceOf(Weigering);
      }
      const [rij] = await wereld.achterDeSloten<{ half: number; los: number; besloten: number }>(
        `select
           (select count(*)::int from afwijking a where a.casus_id = $1 and (num_nonnulls(a.eindigt_op, a.herzien_voor) = 0 or a.motivering = '' or a.voorwaarden = ''
              or not exists (select 1 from opzijzetting o where o.voorstel_id = a.voorstel_id))) as half,
           (select count(*)::int from besluit b join voorstel v on v.id = b.voorstel_id left join opzijzetting o on o.voorstel_id = v.id
              where b.casus_id = $1 and v.binnen_regels = (o.grond is not null and o.motief <> '' and o.regelversie_id is not null)) as los,
           (select count(*)::int from besluit b join opzijzetting o on o.voorstel_id = b.voorstel_id join precedent p on p.besluit_id = b.id and p.regel_id = o.regel_id
              where b.casus_id = $1) as besloten`, [casusId]);
      expect(rij).toMatchObject({ half: 0, los: 0 });
      besloten += rij?.besloten ?? 0;
    }),
    { numRuns: 20, seed: 20261128, endOnFailure: true },
  );
  expect(besloten).toBeGreaterThan(0);
}, 120_000);

async function doe(casusId: string, versieId: string, daad: Daad): Promise<unknown> {
  const { voorstel, stap } = await wereld.stand(regio, casusId);
  const voorstelId = voorstel?.voorstel.id ?? casusId;
  const rondeId = voorstel?.rondes.at(-1)?.ronde.feiten.id ?? casusId;
  switch (daad) {
    case 'binnen': return wereld.voorstel(regio, casusId);
    case 'buiten': return wereld.voorstel(regio, casusId, buiten(versieId));
    case 'vervang': return wereld.voorstel(regio, casusId, { ...buiten(versieId), vervangtId: voorstelId });
    case 'zonderRegel': return wereld.voorstel(regio, casusId, { binnenRegels: false });
    case 'zonderGrond': return wereld.voorstel(regio, casusId, buiten(versieId, { grond: 'geen' }));
    case 'werkUit': return werkUit(wereld, regio, voorstelId, await oordelen(voorstelId));
    case 'half': return werkUit(wereld, regio, voorstelId, { herzienVoor: null });
    case 'leg voor': return wereld.ronde(regio, voorstelId);
    case 'rond af':
      if (stap === 'afronden') for (const rol of ['begeleider', 'corporatie'] as const) await wereld.zeg(regio, rol, rondeId, 'akkoord');
      return wereld.sluit(regio, rondeId);
    case 'stel vast': return wereld.stelVast(regio, rondeId);
  }
}

async function oordelen(voorstelId: string): Promise<object> {
  const { precedenten } = await leesAfwijking(wereld, regio, voorstelId);
  return { oordelen: precedenten.map(({ precedent }) => ({ precedentId: precedent.id, oordeel: 'gelijk', reden: null })) };
}
