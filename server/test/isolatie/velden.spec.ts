import { getNamedType, type GraphQLOutputType, isListType, isNonNullType, isObjectType, isUnionType } from 'graphql';
import { gespeeldeWereld } from '../aanval/gespeeld.js';
import { schema } from '../aanval/schema.js';
import { VRAGEN } from '../aanval/vragen.js';
import type { Aanvalswereld, Speelveld, Speler } from '../aanval/wereld.js';
import { bewaarTelling } from '../harness/telling.js';
import { leesBoek, SCHRIJF, schrijfBoek } from './boek.js';

const BOEK = 'velden.txt';
const UITLEG = `Every field of the API, and who gets a value in it when everybody asks every question about the story of the attack.
A field that is not here, or that somebody else gets, fails the build. \`npm run isolation -- --schrijf\` adds what is missing; read it before you keep it, and take out by hand what nobody should get.`;

let wereld: Aanvalswereld;
let veld: Speelveld;
const gekregen = new Map<string, Set<string>>();
const telling = { cellen: 0, geweigerd: 0, toegestaan: 0, lekken: 0 };

const VELDEN = Object.values(schema.getTypeMap())
  .filter((type) => isObjectType(type) && !type.name.startsWith('__') && ![schema.getQueryType(), schema.getMutationType()].includes(type))
  .flatMap((type) => (isObjectType(type) ? Object.keys(type.getFields()).map((naam) => `${type.name}.${naam}`) : []));

beforeAll(async () => {
  ({ wereld } = await gespeeldeWereld());
  [veld] = wereld.velden;
  for (const [naam, { variabelen }] of Object.entries(VRAGEN)) {
    const type = schema.getQueryType()!.getFields()[naam]!.type;
    await Promise.all((Object.keys(veld.spelers) as Speler[]).map(async (wie) => loop(wie, type, (await wereld.vraag(veld, wie, naam, variabelen(veld))).antwoord)));
  }
  if (SCHRIJF) schrijfBoek(BOEK, UITLEG, perType());
}, 240_000);
afterAll(async () => {
  bewaarTelling('velden', telling);
  await wereld.test.stop();
});

/** Fields of one type that the same people get, together; who had a row keeps it, since a story does not show everything every time. */
function perType(): Map<string, string[]> {
  const groepen = new Map<string, string[]>();
  const had = rijen();
  for (const naam of [...VELDEN].sort()) {
    const [type, eigen] = naam.split('.') as [string, string];
    const sleutel = `${type} ${[...new Set([...(gekregen.get(naam) ?? []), ...(had.get(naam) ?? [])])].sort().join(' ')}`;
    groepen.set(sleutel, [...(groepen.get(sleutel) ?? []), eigen]);
  }
  return new Map([...groepen].map(([sleutel, velden]) => [`${sleutel.split(' ')[0] ?? ''} ${velden.join(' ')}`, sleutel.split(' ').slice(1).filter(Boolean)]));
}

/** Per field who may get it. */
function rijen(): Map<string, readonly string[]> {
  return new Map([...leesBoek(BOEK)].flatMap(([sleutel, wie]) => {
    const [type = '', ...velden] = sleutel.split(' ');
    return velden.map((eigen) => [`${type}.${eigen}`, wie] as const);
  }));
}

/** Notes for every field with a value that this person got it. */
function loop(wie: Speler, type: GraphQLOutputType, waarde: unknown): void {
  if (waarde === null || waarde === undefined) return;
  const kaal = isNonNullType(type) ? type.ofType : type;
  if (isListType(kaal)) return (waarde as unknown[]).forEach((deel) => loop(wie, kaal.ofType as GraphQLOutputType, deel));
  const benoemd = getNamedType(kaal);
  const object = isUnionType(benoemd) ? schema.getType(String((waarde as Record<string, unknown>)['__typename'])) : benoemd;
  if (!isObjectType(object)) return;
  for (const [naam, deel] of Object.entries(waarde as Record<string, unknown>)) {
    const eigen = object.getFields()[naam];
    if (!eigen || deel === null || (Array.isArray(deel) && deel.length === 0)) continue;
    gekregen.set(`${object.name}.${naam}`, (gekregen.get(`${object.name}.${naam}`) ?? new Set()).add(wie));
    loop(wie, eigen.type, deel);
  }
}

describe('[isolatie] every field', () => {
  it('has its row', () => {
    const boek = [...rijen().keys()];
    const zonder = VELDEN.filter((naam) => !boek.includes(naam)).map((naam) => `${naam}: voer npm run isolation -- --schrijf uit en lees wat er verandert in server/test/isolatie/${BOEK}`);
    expect([zonder, boek.filter((naam) => !VELDEN.includes(naam))]).toEqual([[], []]);
  });

  it('reaches only whom its row names', () => {
    const lekken: string[] = [];
    for (const [naam, mag] of rijen()) {
      for (const wie of Object.keys(veld.spelers)) {
        telling.cellen += 1;
        const kreeg = gekregen.get(naam)?.has(wie) ?? false;
        if (kreeg && !mag.includes(wie)) lekken.push(`${naam} aan ${wie}`);
        else telling[kreeg ? 'toegestaan' : 'geweigerd'] += 1;
      }
    }
    telling.lekken += lekken.length;
    expect(lekken).toEqual([]);
  });

  it('got a value for somebody, for most', () => {
    expect(gekregen.size).toBeGreaterThan(VELDEN.length / 2);
  });
});
