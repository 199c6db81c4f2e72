import { buildSchema } from 'graphql';
import { jsonObject } from '../../src/platform/database/json-projection.js';
import { TextQueries } from '../../src/platform/graphql/text-queries.js';
import { textPlan } from '../../src/platform/graphql/text-plan.js';

const schema = buildSchema(`
  type Boek { titel: String! jaar: Int! }
  type Query { boek(id: ID! = "een"): Boek! ander: Boek! naam: String! }
  type Mutation { boek: Boek! }`);
const queries = new TextQueries();
queries.add({ field: 'boek', handler: () => undefined, answer: async () => '{}' });
const plan = (text: string) => textPlan(text, schema, queries);

describe('a document for the long way', () => {
  it.each([
    'query { een: boek { titel } }',
    'query { boek { naam: titel } }',
    'query ($met: Boolean!) { boek { titel @include(if: $met) } }',
    'query @x { boek { titel } }',
    'query { boek { titel } ander { titel } }',
    'query { ander { titel } }',
    'query { naam }',
    'mutation { boek { titel } }',
    'query A { boek { titel } } query B { boek { titel } }',
    'query { boek { onbekend } }',
    'query { ...Alles } fragment Alles on Query { boek { titel } }',
  ])('%s', (text) => expect(plan(text)).toBeUndefined());
});

describe('a document for the short way', () => {
  it('keeps the names and order of what is asked, fragments included', () => {
    const gevonden = plan('query { __typename boek { jaar ...T } } fragment T on Boek { titel jaar }');
    expect([...(gevonden?.velden.keys() ?? [])]).toEqual(['jaar', 'titel']);
    expect(gevonden?.wrap('{"jaar":1}')).toBe('{"data":{"__typename":"Query","boek":{"jaar":1}}}');
  });

  it('coerces arguments as graphql-js does', () => {
    const gevonden = plan('query ($id: ID!) { boek(id: $id) { titel } }');
    expect(gevonden?.args({ id: 7 })).toEqual({ id: '7' });
    expect(gevonden?.args({})).toBeUndefined();
    expect(plan('query { boek { titel } }')?.args({})).toEqual({ id: 'een' });
  });
});

describe('SQL for a JSON object', () => {
  it('refuses a field it has no SQL for, names of every object included', () => {
    for (const veld of ['onbekend', 'constructor']) expect(() => jsonObject('Boek', new Map([[veld, new Map()]]), { titel: 'b.titel' })).toThrow(TypeError);
  });
});
