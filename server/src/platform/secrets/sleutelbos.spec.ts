import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { Sleutelbos } from './sleutelbos.js';

let dataDir: string;
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'sleutelbos-'));
});
afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

describe('keys that change', () => {
  it('open what they sealed for the same row only, whatever it is', () => {
    const bos = new Sleutelbos({ dataDir });
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 40 }), fc.string(), fc.string(), (inhoud, rij, andere) => {
        const dicht = bos.verzegel(Buffer.from(inhoud), rij);
        expect(bos.open(dicht, rij)).toEqual(Buffer.from(inhoud));
        if (andere !== rij) expect(() => bos.open(dicht, andere)).toThrow(/auth|unable/i);
      }),
    );
  });

  it('notice every changed byte after the head', () => {
    const bos = new Sleutelbos({ dataDir });
    const dicht = bos.verzegel(Buffer.from('111222333'), 'rij');
    for (let plaats = 3; plaats < dicht.length; plaats += 1) {
      const anders = Buffer.from(dicht);
      anders[plaats] = Number(anders[plaats]) ^ 1;
      expect(() => bos.open(anders, 'rij')).toThrow();
    }
  });

  it('seal with the newest, still open the old, and forget the old when told', () => {
    const bos = new Sleutelbos({ dataDir });
    const oud = bos.verzegel(Buffer.from('111222333'), 'rij');
    const andereNode = new Sleutelbos({ dataDir });
    expect(andereNode.open(oud, 'rij').toString()).toBe('111222333');
    expect(bos.voegToe()).toBe(2);
    expect([bos.isOud(oud), bos.isOud(bos.verzegel(oud, 'rij'))]).toEqual([true, false]);
    expect(bos.open(oud, 'rij').toString()).toBe('111222333');
    const nieuw = bos.verzegel(Buffer.from('111222333'), 'rij');
    expect(andereNode.open(nieuw, 'rij').toString()).toBe('111222333');
    bos.vergeetOude();
    expect(bos.open(oud, 'rij').toString()).toBe('111222333');
    bos.voegToe();
    bos.vergeetOude();
    expect(bos.open(nieuw, 'rij').toString()).toBe('111222333');
    expect(() => new Sleutelbos({ dataDir }).open(oud, 'rij')).toThrow(/Sleutel 1 staat niet/);
  });

  it('lie beside the database, for the server alone', () => {
    new Sleutelbos({ dataDir }).verzegel(Buffer.from('111222333'), 'rij');
    const pad = join(dataDir, 'secrets', 'bsn-sleutels.json');
    expect(statSync(pad).mode & 0o777).toBe(0o600);
    expect(readFileSync(pad, 'utf8')).not.toContain('111222333');
  });
});
