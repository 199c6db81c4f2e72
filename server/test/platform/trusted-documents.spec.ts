import { readManifest } from '../../src/platform/graphql/trusted-documents.js';
import { startTestApp, type TestApp } from '../harness/app.js';
import { TestClient } from '../harness/graphql.js';

const manifest = readManifest(new URL('../../../shared/documenten.json', import.meta.url));
const documentId = Object.keys(manifest).find((id) => manifest[id]?.startsWith('query Demonstratieaccounts')) ?? '';

describe('in production', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp('productie');
  });
  afterAll(() => test.stop());

  it.each([
    ['a free operation', { query: '{ demonstratieaccounts { email } }' }],
    ['an unknown id', { extensions: { documentId: 'sha256:onbekend' } }],
    ['a name of every object as id', { extensions: { documentId: 'constructor' } }],
    ['a batch', [{ extensions: { documentId } }]],
  ])('refuses %s', async (_, body) => {
    const response = await new TestClient(test.url).post(body);
    expect(response.status).toBe(400);
    await expect(response.json()).resolves.toMatchObject({ errors: [{ extensions: { code: 'OnbekendeBewerking' } }] });
  });

  it('answers a document of the build', async () => {
    const response = await new TestClient(test.url).post({ extensions: { documentId } });
    await expect(response.json()).resolves.toEqual({ data: { __typename: 'Query', demonstratieaccounts: [] } });
  });

  it('refuses another site', async () => {
    const response = await new TestClient(test.url).post({ extensions: { documentId } }, { origin: 'https://kwaad.example' });
    expect(response.status).toBe(403);
  });
});
