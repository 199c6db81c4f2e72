import fc from 'fast-check';
import { Weigering } from '@doorbraaktafel/shared/weigeringen';
import type { Besluitstap, TeGevenStandpunt } from '@doorbraaktafel/shared/vocabulary';
import { Mandaten, Standpunten } from '../../src/modules/besluit/index.js';
import { dag } from '../harness/dagen.js';
import type { TestRegio, TestRol } from '../harness/regios.js';
import { Wereld } from './wereld.js';

type Daad =
  | { wat: 'volgende'; rol: TestRol; spoed: boolean; doorzetten: boolean; standpunt: TeGevenStandpunt }
  | { wat: 'ieder'; standpunt: TeGevenStandpunt }
  | { wat: 'dienIn' | 'vervang'; rol: TestRol }
  | { wat: 'open'; rol: TestRol; spoed: boolean }
  | { wat: 'zeg'; rol: TestRol; standpunt: TeGevenStandpunt }
  | { wat: 'sluit' | 'stelVast' | 'zetDoor' | 'kondigAan' | 'reageer' | 'bekrachtig'; rol: TestRol }
  | { wat: 'zietAnders' | 'heroverweeg' | 'trekIn' | 'betwist'; rol: TestRol }
  | { wat: 'gesprek'; rol: TestRol; standpunt: TeGevenStandpunt }
  | { wat: 'antwoord'; uitkomst: 'gehandhaafd' | 'ingetrokken' }
  | { wat: 'verleen'; doorzetbaar: boolean }
  | { wat: 'verloop' }
  | { wat: 'trekMandaatIn' };

/** Everything of one casus that people may have sealed, as text per row. */
interface Rijen {
  rondes: { id: string; voorstel_id: string; gesloten: boolean; rij: string }[];
  besluiten: { id: string; ronde_id: string; voorstel_id: string; wijze: string; mandaat_id: string | null; bevroren: Bevroren[] | null; instemming: boolean; betwist: boolean; vragen_gedekt: boolean; rij: string; einde: string | null; vervangen_door: string | null; naspel: string[] }[];
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
  { weight: 2, arbitrary: fc.record({ wat: fc.constantFrom('sluit', 'stelVast', 'zetDoor', 'kondigAan', 'bekrachtig'), rol: voorzitter }) },
  { weight: 2, arbitrary: fc.record({ wat: fc.constantFrom('reageer', 'zietAnders', 'heroverweeg', 'trekIn', 'betwist'), rol: fc.constantFrom<TestRol>(...IEDEREEN) }) },
  { weight: 1, arbitrary: fc.record({ wat: fc.constant('antwoord' as const), uitkomst: fc.constantFrom('gehandhaafd', 'ingetrokken') }) },
  { weight: 2, arbitrary: fc.record({ wat: fc.constant('verleen' as const), doorzetbaar: fc.boolean() }) },
  { weight: 2, arbitrary: fc.record({ wat: fc.constant('gesprek' as const), rol: voorzitter, standpunt }) },
  { weight: 1, arbitrary: fc.constantFrom<Daad>({ wat: 'verloop' }, { wat: 'trekMandaatIn' }) },
) as fc.Arbitrary<Daad>;

const rol = 'regisseur' as const;
const eerst = (spoed: boolean, standpunt: TeGevenStandpunt): Daad[][] => [[{ wat: 'dienIn', rol }], [{ wat: 'open', rol, spoed }], [{ wat: 'ieder', standpunt }], [{ wat: 'sluit', rol }]];
/** Stories that always run, so that no outcome depends on what chance brings. */
const VAST: [metMandaat: boolean, beurten: Daad[][]][] = [
  [true, [...eerst(false, 'akkoord'), [{ wat: 'stelVast', rol }], [{ wat: 'vervang', rol }], [{ wat: 'trekIn', rol }, { wat: 'heroverweeg', rol: 'corporatie' }]]],
  [false, [...eerst(true, 'akkoord'), [{ wat: 'stelVast', rol }, { wat: 'stelVast', rol: 'plaatsvervanger' }]]],
  [
    true,
    [
      ...eerst(true, 'bezwaar'), [{ wat: 'kondigAan', rol }], [{ wat: 'reageer', rol: 'corporatie' }], [{ wat: 'zetDoor', rol }, { wat: 'zetDoor', rol: 'plaatsvervanger' }],
      [{ wat: 'zietAnders', rol: 'corporatie' }], [{ wat: 'heroverweeg', rol: 'begeleider' }], [{ wat: 'antwoord', uitkomst: 'ingetrokken' }, { wat: 'trekIn', rol }],
    ],
  ],
  // Who is asked something too binds itself, or is bound by nobody.
  [true, [[{ wat: 'dienIn', rol: 'plaatsvervanger' }], [{ wat: 'open', rol, spoed: true }], [{ wat: 'ieder', standpunt: 'akkoord' }], [{ wat: 'sluit', rol }], [{ wat: 'stelVast', rol }]]],
  [true, [[{ wat: 'dienIn', rol: 'plaatsvervanger' }], [{ wat: 'open', rol, spoed: true }], [{ wat: 'ieder', standpunt: 'bezwaar' }], [{ wat: 'sluit', rol }], [{ wat: 'bekrachtig', rol }]]],
  // A crisis: the conversation is the ronde; disputed by who was written down wrong it is forced no more, and a mandate may be withdrawn under it.
  [true, [[{ wat: 'dienIn', rol }], [{ wat: 'gesprek', rol, standpunt: 'bezwaar' }], [{ wat: 'kondigAan', rol }], [{ wat: 'reageer', rol: 'corporatie' }], [{ wat: 'zetDoor', rol }, { wat: 'trekMandaatIn' }]]],
  [true, [[{ wat: 'dienIn', rol }], [{ wat: 'gesprek', rol, standpunt: 'bezwaar' }], [{ wat: 'kondigAan', rol }, { wat: 'betwist', rol: 'corporatie' }], [{ wat: 'reageer', rol: 'corporatie' }], [{ wat: 'zetDoor', rol }]]],
  [true, [...eerst(true, 'bezwaar'), [{ wat: 'kondigAan', rol }], [{ wat: 'verloop' }], [{ wat: 'reageer', rol: 'corporatie' }], [{ wat: 'zetDoor', rol }]]],
];

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
    { numRuns: 24, seed: 20261122, endOnFailure: true, examples: VAST },
  );
  // The fixed stories alone bring all three, whatever chance adds.
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
  for (const besluit of eerder.besluiten) {
    const zelfde = nu.besluiten.find(({ id }) => id === besluit.id);
    expect(zelfde?.rij).toBe(besluit.rij);
    if (besluit.einde) expect(zelfde?.einde).toBe(besluit.einde);
    expect(zelfde?.naspel).toEqual(expect.arrayContaining(besluit.naspel));
  }
  for (const besluit of nu.besluiten) eisBereikbaar(besluit, nu.besluiten);
  for (const besluit of nu.besluiten.filter(({ id }) => !eerder.besluiten.some((b) => b.id === id))) {
    if (besluit.wijze !== 'doorzetting') expect(besluit.instemming).toBe(true);
    expect(besluit.betwist).toBe(false);
    expect(besluit.vragen_gedekt).toBe(true);
    if (besluit.wijze === 'advies') expect(besluit.mandaat_id).toBeNull();
    else expect(gedekt(besluit, toegestaan)).toBe(true);
  }
}

/** From a replaced besluit one always comes, step by step, to one that was not replaced. */
function eisBereikbaar(besluit: Rijen['besluiten'][number], alle: Rijen['besluiten']): void {
  const gezien = new Set<string>();
  for (let hier = besluit; hier.vervangen_door; ) {
    expect(gezien.has(hier.id)).toBe(false);
    gezien.add(hier.id);
    const volgende = alle.find(({ id }) => id === hier.vervangen_door);
    if (!volgende) throw new Error(`${hier.id} is vervangen door een besluit dat er niet is`);
    hier = volgende;
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
  if (gedaan.wat === 'trekMandaatIn') return trekMandaatIn(tafel.mandaatId);
  if (gedaan.wat === 'ieder') {
    for (const rol of ['begeleider', 'corporatie'] as const) await doe(tafel, { wat: 'zeg', rol, standpunt: gedaan.standpunt });
    return;
  }
  if (gedaan.wat === 'antwoord') return antwoord(casusId, gedaan.uitkomst);
  const { voorstel, stap, besluiten } = await wereld.stand(regio, casusId, gedaan.rol);
  const besluitId = besluiten[0]?.besluit.id ?? casusId;
  const voorstelId = voorstel?.voorstel.id ?? casusId;
  const rondeId = voorstel?.rondes.at(-1)?.ronde.feiten.id ?? casusId;
  switch (gedaan.wat) {
    case 'volgende':
      if (stap === 'afronden') await doe(tafel, { wat: 'ieder', standpunt: gedaan.standpunt });
      return doe(tafel, alsKnop(stap, gedaan));
    // What the deputy puts asks something of the zorgaanbieder too.
    case 'dienIn': return void (await wereld.voorstel(regio, casusId, gedaan.rol === 'plaatsvervanger' ? { acties: [{ organisatieId: regio.organisaties.zorg, tekst: 'Bel de bewoner.', voor: dag(7) }] } : {}, gedaan.rol));
    case 'vervang': {
      const anders = voorstel?.besloten ? { vervangtBesluitId: besluitId, gronden: 'Het eerste kan niet meer.' } : { vervangtId: voorstelId };
      return void (await wereld.voorstel(regio, casusId, anders, gedaan.rol));
    }
    case 'open': return void (await wereld.ronde(regio, voorstelId, gedaan.spoed, gedaan.rol));
    case 'zeg': return wereld.zeg(regio, gedaan.rol, rondeId, gedaan.standpunt, 'Daarom.');
    case 'sluit': return wereld.sluit(regio, rondeId, gedaan.rol);
    case 'stelVast': return void (await wereld.stelVast(regio, rondeId, gedaan.rol));
    case 'zetDoor': return void (await wereld.zetDoor(regio, rondeId, tafel.mandaatId, {}, gedaan.rol));
    case 'gesprek': return gesprek(voorstelId, gedaan);
    case 'betwist': return wereld.als(regio, gedaan.rol, async (tx) => void (await wereld.test.app.get(Standpunten).bevestig(tx, { rondeId, klopt: false, gezegd: 'bezwaar', opmerking: 'Zo zei ik het niet.' })));
    case 'kondigAan': return wereld.kondigAan(regio, rondeId, [], {}, gedaan.rol);
    case 'reageer': return wereld.reageer(regio, gedaan.rol, rondeId);
    case 'bekrachtig':
      if (!voorstel?.rondes.at(-1)?.voornemen) await wereld.kondigAan(regio, rondeId, [], {}, gedaan.rol);
      if (voorstel?.rondes.at(-1)?.voornemen?.gehoord.length === 0 || !voorstel?.rondes.at(-1)?.voornemen) await wereld.reageer(regio, 'corporatie', rondeId);
      return void (await wereld.zetDoor(regio, rondeId, tafel.mandaatId, {}, gedaan.rol));
    case 'zietAnders': return wereld.naspel(regio, gedaan.rol, (tegenspraak, tx) => tegenspraak.geefMinderheidsstandpunt(tx, { besluitId, tekst: 'Wij zien dit anders.' }));
    case 'heroverweeg': return wereld.naspel(regio, gedaan.rol, (tegenspraak, tx) => tegenspraak.vraagHeroverweging(tx, { besluitId, reden: 'Kijk nog eens.' }));
    case 'trekIn': return wereld.trekIn(regio, gedaan.rol, besluitId);
  }
}

/** What was said in a crisis, written down by the chair for who said it. */
async function gesprek(voorstelId: string, { rol, standpunt }: { rol: TestRol; standpunt: TeGevenStandpunt }): Promise<void> {
  const zei = (wie: TestRol, wat: TeGevenStandpunt) => ({ organisatieId: regio.leden[wie].ctx.organisatieId, lidId: regio.leden[wie].ctx.lidId, standpunt: wat, reden: 'Daarom.' });
  await wereld.als(regio, rol, (tx) => wereld.test.app.get(Standpunten).legGesprekVast(tx, { voorstelId, verslag: 'Gebeld.', standpunten: [zei('begeleider', 'akkoord'), zei('corporatie', standpunt)] }));
}

/** Two people of the corporatie end its mandate. */
async function trekMandaatIn(mandaatId: string): Promise<void> {
  const mandaten = wereld.test.app.get(Mandaten);
  await wereld.als(regio, 'corporatie', (tx) => mandaten.vraagIntrekking(tx, { mandaatId, reden: 'Wij doen dit niet meer.' }));
  await wereld.als(regio, 'directie', async (tx) => mandaten.beoordeel(tx, { verzoekId: (await mandaten.get(tx, mandaatId)).verzoeken.at(-1)?.id ?? '', akkoord: true }));
}

/** A bestuurder answers what was asked, if anything was. */
async function antwoord(casusId: string, uitkomst: 'gehandhaafd' | 'ingetrokken'): Promise<void> {
  const [open] = await wereld.achterDeSloten<{ id: string }>('select id from heroverweging where casus_id = $1 and uitkomst is null', [casusId]);
  if (!open) return;
  await wereld.naspel(regio, 'bestuurder', (tegenspraak, tx) => tegenspraak.beantwoord(tx, { heroverwegingId: open.id, uitkomst, motivering: 'Gewogen.' }));
}

/** What the one primary button does now. */
function alsKnop(stap: Besluitstap, { rol, spoed, doorzetten }: { rol: TestRol; spoed: boolean; doorzetten: boolean }): Daad {
  const knoppen: Record<Besluitstap, Daad> = {
    indienen: { wat: 'dienIn', rol },
    voorleggen: { wat: 'open', rol, spoed },
    afronden: { wat: 'sluit', rol },
    vaststellen: { wat: 'stelVast', rol },
    keuze: doorzetten ? { wat: 'bekrachtig', rol } : { wat: 'vervang', rol },
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
       not exists (select from voorstelactie a where a.voorstel_id = b.voorstel_id
         and not exists (select from standpunt s where s.ronde_id = b.ronde_id and s.organisatie_id = a.organisatie_id and s.standpunt in ('akkoord', 'akkoord_met_voorbehoud'))
         and not exists (select from jsonb_array_elements(coalesce(b.mandaat_bevroren, '[]')) m where (m ->> 'organisatieId')::uuid = a.organisatie_id and (m ->> 'doorzetbaar')::boolean)) as vragen_gedekt,
       exists (select 1 from standpuntbevestiging t where t.ronde_id = b.ronde_id and not t.klopt and t.gegeven_op < b.genomen_op) as betwist,
       b.vervangen_door, b.einde_reden || coalesce(b.vervangen_door::text, '') || coalesce(b.ingetrokken_op::text, '') as einde,
       array(select m::text from minderheidsstandpunt m where m.besluit_id = b.id)
         || array(select h::text from heroverweging h where h.besluit_id = b.id and h.uitkomst is not null) as naspel,
       (to_jsonb(b) - array['vervangen_door', 'ingetrokken_op', 'einde_reden', 'beeindigd_door'])::text || coalesce((select string_agg(g::text, '|' order by g.volgorde) from besluitgrond g where g.besluit_id = b.id), '') as rij
     from besluit b join voorstel v on v.id = b.voorstel_id where b.casus_id = $1`, [casusId]);
  return { rondes, besluiten };
}

async function actieveMandaten(): Promise<string[]> {
  const actief = await wereld.achterDeSloten<{ id: string }>(
    'select id from mandaat where regio_id = $1 and ingetrokken_op is null and geldig_tot >= $2', [regio.id, dag(0)]);
  return actief.map(({ id }) => id);
}
