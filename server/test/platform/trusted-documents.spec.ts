import { readFileSync } from 'node:fs';
import { buildSchema, parse, validate } from 'graphql';
import { requestLimits } from '../../src/platform/graphql/limits.js';
import { readManifest } from '../../src/platform/graphql/trusted-documents.js';
import { startTestApp, type TestApp } from '../harness/app.js';
import { TestClient } from '../harness/graphql.js';

const manifest = readManifest(new URL('../../../shared/documenten.json', import.meta.url));
const documentId = Object.keys(manifest).find((id) => manifest[id]?.startsWith('query Demonstratieaccounts')) ?? '';

describe('the limits of a request', () => {
  const schema = buildSchema(readFileSync(new URL('../../../shared/schema.graphql', import.meta.url), 'utf8'));
  // A rule of the limits may throw instead of report.
  const fouten = (document: string): string[] => {
    try {
      return validate(schema, parse(document), requestLimits()).map(({ message }) => message);
    } catch (fout) {
      return [(fout as Error).message];
    }
  };

  it('refuse what asks deeper than any screen does', () => {
    const diep = `{ besluitstand(casusId: "x") ${'{ besluiten '.repeat(10)}{ id }${' }'.repeat(10)} }`;
    expect(fouten(diep).join()).toMatch(/depth/);
  });

  it('leave room for every document of the client', () => {
    const teVeel = Object.values(manifest).filter((document) => fouten(document).length > 0);
    expect(teVeel).toEqual([]);
  });
});

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
