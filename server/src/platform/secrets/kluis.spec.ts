import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import type { StartOptions } from '../config/options.js';
import { Kluis } from './kluis.js';

const map = mkdtempSync(join(tmpdir(), 'doorbraaktafel-kluis-'));
const anders = mkdtempSync(join(tmpdir(), 'doorbraaktafel-kluis-'));
afterAll(() => [map, anders].forEach((pad) => rmSync(pad, { recursive: true })));
const kluis = (dataDir: string) => new Kluis({ dataDir } as StartOptions);

describe('what is sealed', () => {
  it('opens again for the same purpose, also by another node with the same key', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.string(), (bytes, waarvoor) => {
        const inhoud = Buffer.from(bytes);
        expect(kluis(map).open(kluis(map).verzegel(inhoud, waarvoor), waarvoor)).toEqual(inhoud);
      }),
    );
  });

  it('does not open for another purpose, with another key, or with any byte changed', () => {
    const dicht = kluis(map).verzegel(Buffer.from('geheim'), 'tweede factor van a');
    expect(dicht.toString('latin1')).not.toContain('geheim');
    expect(() => kluis(map).open(dicht, 'tweede factor van b')).toThrow();
    expect(() => kluis(anders).open(dicht, 'tweede factor van a')).toThrow();
    for (const plek of dicht.keys()) {
      const kapot = Buffer.from(dicht);
      kapot.writeUInt8(dicht.readUInt8(plek) ^ 1, plek);
      expect(() => kluis(map).open(kapot, 'tweede factor van a')).toThrow();
    }
  });

  it('never looks the same twice, and its key is for the owner only', () => {
    const een = kluis(map).verzegel(Buffer.from('a'), 'x');
    expect(kluis(map).verzegel(Buffer.from('a'), 'x').equals(een)).toBe(false);
    const bestand = join(map, 'secrets', 'kluissleutel');
    expect([statSync(bestand).mode & 0o777, Buffer.from(readFileSync(bestand, 'utf8'), 'base64').length]).toEqual([0o600, 32]);
  });
});
