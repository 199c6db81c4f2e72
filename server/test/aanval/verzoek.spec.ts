import { TestClient } from '../harness/graphql.js';
import { startTestApp, type TestApp } from '../harness/app.js';

const VRAAG = '{ ik { lidId } }';
const DIEP = `${'{ casus '.repeat(12)}{ id }${' }'.repeat(12)}`;

describe('[isolatie] requests that no screen of ours sends', () => {
  let open: TestApp;
  let productie: TestApp;
  beforeAll(async () => {
    [open, productie] = await Promise.all([startTestApp(), startTestApp('productie')]);
  });
  afterAll(() => Promise.all([open.stop(), productie.stop()]));

  it.each([
    ['too deep', { query: DIEP }],
    ['with too many aliases', { query: `{ ${Array.from({ length: 40 }, (_, i) => `a${i}: ik { lidId }`).join(' ')} }` }],
    ['with too many directives', { query: `{ __typename ${'@include(if: true) '.repeat(20)} }` }],
    ['with too many words', { query: `{ ik { ${'...f '.repeat(1_200)} } } fragment f on Ik { lidId }` }],
    ['a batch', [{ query: VRAAG }, { query: VRAAG }]],
    ['no query at all', {}],
    ['a query that is no text', { query: 5 }],
    ['variables that are no object', { query: '{ ik { lidId } }', variables: 'a' }],
    ['an operation that is not there', { query: 'query A { ik { lidId } }', operationName: 'B' }],
    ['a fragment in a circle', { query: '{ ik { ...a } } fragment a on Ik { ...a }' }],
  ])('are refused in Dutch without detail: %s', async (_, body) => {
    for (const test of [open, productie]) {
      const antwoord = await new TestClient(test.url).post(body);
      const tekst = await antwoord.text();
      expect([antwoord.status < 500, tekst]).toEqual([true, expect.stringMatching(/klopt niet|kennen we niet|mogen niet/)]);
      expect(tekst).not.toMatch(/ at |node_modules|Syntax|Cannot|exceeded|stack/);
    }
  });

  it.each([
    ['half a JSON', '{"query": ', { 'content-type': 'application/json' }],
    ['a form', 'query=%7Bik%7BlidId%7D%7D', { 'content-type': 'application/x-www-form-urlencoded' }],
    ['plain text', '{"query":"{ ik { lidId } }"}', { 'content-type': 'text/plain' }],
    ['a body of 300 kB', JSON.stringify({ query: `{ ik { lidId } } #${'x'.repeat(300_000)}` }), { 'content-type': 'application/json' }],
  ])('are refused before they are read: %s', async (_, body, headers) => {
    for (const test of [open, productie]) {
      const antwoord = await fetch(`${test.url}/graphql`, { method: 'POST', body, headers: { origin: test.url, ...headers } });
      const tekst = await antwoord.text();
      expect([antwoord.status >= 400 && antwoord.status < 500, tekst]).toEqual([true, expect.stringMatching(/klopt niet|kennen we niet|te groot/)]);
      expect(tekst).not.toMatch(/ at |node_modules|Unexpected|entity/);
    }
  });

  it('tells nothing of the schema in production, and not by GET either', async () => {
    const vragen = ['{ __schema { types { name } } }', '{ __type(name: "Casus") { name } }', '{ casu }'];
    for (const query of vragen) {
      const post = await (await new TestClient(productie.url).post({ query })).text();
      const get = await (await fetch(`${productie.url}/graphql?query=${encodeURIComponent(query)}`, { headers: { origin: productie.url } })).text();
      for (const tekst of [post, get]) expect(tekst).not.toMatch(/Casus|Did you mean|casussen/);
    }
    const suggestie = await (await new TestClient(open.url).post({ query: '{ casu }' })).text();
    expect(suggestie).not.toContain('casus');
  });
});
