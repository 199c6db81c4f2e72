import { describe, expect, it } from '@jest/globals';
import { metZinnen } from './toezichttekst.js';

describe('metZinnen', () => {
  it('exchanges every sentence somebody wrote, at any depth, and nothing else', async () => {
    const beeld = { id: 'reden', tekst: 'a', bedragInCent: 5n, gronden: [{ soort: 'c', tekst: 'd' }], verloop: { eindeReden: 'e', heroverwegingen: [{ reden: 'f', motivering: null }] } };
    const gelezen = await metZinnen(beeld, (zinnen) => Promise.resolve(zinnen.map((zin) => zin.toUpperCase())));
    expect(gelezen).toEqual({ id: 'reden', tekst: 'A', bedragInCent: 5n, gronden: [{ soort: 'c', tekst: 'D' }], verloop: { eindeReden: 'E', heroverwegingen: [{ reden: 'F', motivering: null }] } });
    expect(beeld.tekst).toBe('a');
  });
});
