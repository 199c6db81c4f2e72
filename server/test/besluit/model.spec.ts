import fc from 'fast-check';
import { Weigering } from '@doorbraaktafel/shared/weigeringen';
import type { Besluitstap, TeGevenStandpunt } from '@doorbraaktafel/shared/vocabulary';
import type { TestRegio, TestRol } from '../harness/regios.js';
import { dag, Wereld } from './wereld.js';

type Daad =
  | { wat: 'volgende'; rol: TestRol; spoed: boolean; doorzetten: boolean; standpunt: TeGevenStandpunt }
  | { wat: 'ieder'; standpunt: TeGevenStandpunt }
  | { wat: 'dienIn' | 'vervang'; rol: TestRol }
  | { wat: 'open'; rol: TestRol; spoed: boolean }
  | { wat: 'zeg'; rol: TestRol; standpunt: TeGevenStandpunt }
  | { wat: 'sluit' | 'stelVast' | 'zetDoor'; rol: TestRol }
  | { wat: 'verleen'; doorzetbaar: boolean }
  | { wat: 'verloop' };

/** Everything of one casus that people may have sealed, as text per row. */
interface Rijen {
  rondes: { id: string; voorstel_id: string; gesloten: boolean; rij: string }[];
  besluiten: { id: string; ronde_id: string; voorstel_id: string; wijze: string; mandaat_id: string | null; bevroren: Bevroren[] | null; instemming: boolean; rij: string }[];
}
interface Bevroren {
  organisatieId: string;
  domein: string;
  besluitsoorten: string[];
  doorzetbaar: boolean;
  geldigVan: string;
  geldigTot: string;
}

const VOORZITTERS = ['regisseur', 'plaatsvervanger'] as const;
const IEDEREEN = [...VOORZITTERS, 'begeleider', 'corporatie'] as const;
const voorzitter = fc.constantFrom<TestRol>(...VOORZITTERS, ...VOORZITTERS, 'corporatie');

const vaak = fc.constantFrom(true, true, true, false);
const standpunt = fc.constantFrom<TeGevenStandpunt>('akkoord', 'bezwaar');

const daad: fc.Arbitrary<Daad> = fc.oneof(
  { weight: 16, arbitrary: fc.record({ wat: fc.constant('volgende' as const), rol: voorzitter, spoed: vaak, doorzetten: vaak, standpunt }) },
  { weight: 6, arbitrary: fc.record({ wat: fc.constant('ieder' as const), standpunt }) },
  { weight: 1, arbitrary: fc.record({ wat: fc.constantFrom('dienIn', 'vervang'), rol: fc.constantFrom<TestRol>(...IEDEREEN) }) },
  { weight: 1, arbitrary: fc.record({ wat: fc.constant('open' as const), rol: voorzitter, spoed: fc.boolean() }) },
  {
    weight: 3,
    arbitrary: fc.record({
      wat: fc.constant('zeg' as const),
      rol: fc.constantFrom<TestRol>('begeleider', 'corporatie'),
      standpunt: fc.constantFrom<TeGevenStandpunt>('akkoord', 'akkoord', 'akkoord', 'bezwaar', 'geen_partij'),
    }),
  },
  { weight: 2, arbitrary: fc.record({ wat: fc.constantFrom('sluit', 'stelVast', 'zetDoor'), rol: voorzitter }) },
  { weight: 2, arbitrary: fc.record({ wat: fc.constant('verleen' as const), doorzetbaar: fc.boolean() }) },
  { weight: 1, arbitrary: fc.constant<Daad>({ wat: 'verloop' }) },
) as fc.Arbitrary<Daad>;

let wereld: Wereld;
let regio: TestRegio;

beforeAll(async () => {
  wereld = await Wereld.maak();
  [regio] = wereld.regios;
});
afterAll(() => wereld.test.stop());

it('keeps its promises whatever several people do at once', async () => {
  const genomen = new Map<string, number>();
  await fc.assert(
    fc.asyncProperty(fc.boolean(), fc.array(fc.array(daad, { minLength: 1, maxLength: 3 }), { minLength: 8, maxLength: 16 }), async (metMandaat, beurten) => {
      const tafel = await nieuweTafel(metMandaat);
      let eerder = await rijen(tafel.casusId);
      for (const beurt of beurten) {
        const toegestaan = new Set(await actieveMandaten());
        const uitslag = await Promise.allSettled(beurt.map((gedaan) => doe(tafel, gedaan)));
        for (const { reason } of uitslag.filter((u) => u.status === 'rejected')) expect(reason).toBeInstanceOf(Weigering);
        for (const id of await actieveMandaten()) toegestaan.add(id);
        // Granted and expired within one turn: active for a moment that neither look sees.
        for (const id of tafel.verleend.splice(0)) toegestaan.add(id);
        const nu = await rijen(tafel.casusId);
        eisBeloften(eerder, nu, toegestaan);
        eerder = nu;
      }
      for (const { wijze } of eerder.besluiten) genomen.set(wijze, (genomen.get(wijze) ?? 0) + 1);
    }),
    { numRuns: 24, seed: 20261122, endOnFailure: true },
  );
  expect([...genomen.keys()].sort()).toEqual(['advies', 'consensus', 'doorzetting']);
}, 180_000);

/** At most one besluit per ronde and voorstel; what is sealed stays; nobody is bound without consent or mandate. */
function eisBeloften(eerder: Rijen, nu: Rijen, toegestaan: ReadonlySet<string>): void {
  const rondeIds = nu.besluiten.map((b) => b.ronde_id);
  const voorstelIds = nu.besluiten.map((b) => b.voorstel_id);
  expect(new Set(rondeIds).size).toBe(rondeIds.length);
  expect(new Set(voorstelIds).size).toBe(voorstelIds.length);
  expect(nu.rondes.filter(({ gesloten }) => !gesloten).length).toBeLessThanOrEqual(1);
  for (const verzegeld of eerder.rondes.filter(({ gesloten }) => gesloten)) expect(nu.rondes.find(({ id }) => id === verzegeld.id)?.rij).toBe(verzegeld.rij);
  for (const besluit of eerder.besluiten) expect(nu.besluiten.find(({ id }) => id === besluit.id)?.rij).toBe(besluit.rij);
  for (const besluit of nu.besluiten.filter(({ id }) => !eerder.besluiten.some((b) => b.id === id))) {
    if (besluit.wijze !== 'doorzetting') expect(besluit.instemming).toBe(true);
    if (besluit.wijze === 'advies') expect(besluit.mandaat_id).toBeNull();
    else expect(gedekt(besluit, toegestaan)).toBe(true);
  }
}

function gedekt({ mandaat_id, bevroren, wijze }: Rijen['besluiten'][number], toegestaan: ReadonlySet<string>): boolean {
  const [m] = bevroren ?? [];
  const vandaag = dag(0);
  return (
    m !== undefined && mandaat_id !== null && toegestaan.has(mandaat_id) && m.organisatieId === regio.organisaties.corporatie &&
    m.domein === 'wonen' && m.besluitsoorten.includes('toewijzing') && m.geldigVan <= vandaag && vandaag <= m.geldigTot &&
    (wijze !== 'doorzetting' || m.doorzetbaar)
  );
}

interface Tafel {
  readonly casusId: string;
  readonly verleend: string[];
  mandaatId: string;
}

async function nieuweTafel(metMandaat: boolean): Promise<Tafel> {
  await wereld.achterDeSloten('update mandaat set ingetrokken_op = now() where regio_id = $1 and ingetrokken_op is null', [regio.id]);
  const mandaatId = metMandaat ? await wereld.mandaat(regio) : regio.id;
  return { casusId: await wereld.casus(regio, 'corporatie'), verleend: [], mandaatId };
}

/** One act on what this person saw last. */
async function doe(tafel: Tafel, gedaan: Daad): Promise<void> {
  const { casusId } = tafel;
  if (gedaan.wat === 'verleen') {
    tafel.mandaatId = await wereld.mandaat(regio, { doorzetbaar: gedaan.doorzetbaar });
    tafel.verleend.push(tafel.mandaatId);
    return;
  }
  if (gedaan.wat === 'verloop') return void (await wereld.achterDeSloten('update mandaat set geldig_tot = $2 where regio_id = $1', [regio.id, dag(-1)]));
  if (gedaan.wat === 'ieder') {
    for (const rol of ['begeleider', 'corporatie'] as const) await doe(tafel, { wat: 'zeg', rol, standpunt: gedaan.standpunt });
    return;
  }
  const { voorstel, stap } = await wereld.stand(regio, casusId, gedaan.rol);
  const voorstelId = voorstel?.voorstel.id ?? casusId;
  const rondeId = voorstel?.rondes.at(-1)?.ronde.feiten.id ?? casusId;
  switch (gedaan.wat) {
    case 'volgende':
      if (stap === 'afronden') await doe(tafel, { wat: 'ieder', standpunt: gedaan.standpunt });
      return doe(tafel, alsKnop(stap, gedaan));
    case 'dienIn': return void (await wereld.voorstel(regio, casusId, {}, gedaan.rol));
    case 'vervang': return void (await wereld.voorstel(regio, casusId, { vervangtId: voorstelId }, gedaan.rol));
    case 'open': return void (await wereld.ronde(regio, voorstelId, gedaan.spoed, gedaan.rol));
    case 'zeg': return wereld.zeg(regio, gedaan.rol, rondeId, gedaan.standpunt, 'Daarom.');
    case 'sluit': return wereld.sluit(regio, rondeId, gedaan.rol);
    case 'stelVast': return void (await wereld.stelVast(regio, rondeId, gedaan.rol));
    case 'zetDoor': return void (await wereld.zetDoor(regio, rondeId, tafel.mandaatId, {}, gedaan.rol));
  }
}

/** What the one primary button does now. */
function alsKnop(stap: Besluitstap, { rol, spoed, doorzetten }: { rol: TestRol; spoed: boolean; doorzetten: boolean }): Daad {
  const knoppen: Record<Besluitstap, Daad> = {
    indienen: { wat: 'dienIn', rol },
    voorleggen: { wat: 'open', rol, spoed },
    afronden: { wat: 'sluit', rol },
    vaststellen: { wat: 'stelVast', rol },
    keuze: doorzetten ? { wat: 'zetDoor', rol } : { wat: 'vervang', rol },
    volgende: { wat: 'dienIn', rol },
  };
  return knoppen[stap];
}

async function rijen(casusId: string): Promise<Rijen> {
  const rondes = await wereld.achterDeSloten<Rijen['rondes'][number]>(
    `select r.id, r.voorstel_id, r.gesloten_op is not null as gesloten,
       r::text || coalesce((select string_agg(s::text, '|' order by s.id) from standpunt s where s.ronde_id = r.id), '') as rij
     from ronde r where r.casus_id = $1`, [casusId]);
  const besluiten = await wereld.achterDeSloten<Rijen['besluiten'][number]>(
    `select b.id, b.ronde_id, b.voorstel_id, b.wijze, b.mandaat_id, b.mandaat_bevroren as bevroren,
       exists (select 1 from standpunt s where s.ronde_id = b.ronde_id and s.organisatie_id = v.uitvoerder_id
         and s.standpunt in ('akkoord', 'akkoord_met_voorbehoud')) as instemming,
       b::text || coalesce((select string_agg(g::text, '|' order by g.volgorde) from besluitgrond g where g.besluit_id = b.id), '') as rij
     from besluit b join voorstel v on v.id = b.voorstel_id where b.casus_id = $1`, [casusId]);
  return { rondes, besluiten };
}

async function actieveMandaten(): Promise<string[]> {
  const actief = await wereld.achterDeSloten<{ id: string }>(
    'select id from mandaat where regio_id = $1 and ingetrokken_op is null and geldig_tot >= $2', [regio.id, dag(0)]);
  return actief.map(({ id }) => id);
}
