import { readFileSync } from 'node:fs';
import { printSchema } from '../../src/schema/print-schema.js';

describe('the committed schema', () => {
  it('is the schema of the server; `npm run schema` brings it up to date', async () => {
    const vastgelegd = readFileSync(new URL('../../../shared/schema.graphql', import.meta.url), 'utf8');
    await expect(printSchema()).resolves.toBe(vastgelegd);
  });
});
