import { describe, expect, it } from '@jest/globals';
import { maakBundel } from './bundel';

function haler() {
  let klaar: () => void = () => undefined;
  const staat = { keren: 0 };
  const doe = () => {
    staat.keren += 1;
    return new Promise<void>((los) => (klaar = los));
  };
  return { staat, doe, maakAf: () => klaar() };
}

const beurt = () => new Promise((los) => setTimeout(los));

describe('a bundled fetch', () => {
  it('is done once for many requests', async () => {
    const { staat, doe } = haler();
    const bundel = maakBundel(doe, 0);
    bundel.vraag();
    bundel.vraag();
    await beurt();
    expect(staat.keren).toBe(1);
  });

  it('is done once more for what was asked while it ran', async () => {
    const { staat, doe, maakAf } = haler();
    const bundel = maakBundel(doe, 0);
    bundel.vraag();
    await beurt();
    bundel.vraag();
    bundel.vraag();
    await beurt();
    expect(staat.keren).toBe(1);
    maakAf();
    await beurt();
    await beurt();
    expect(staat.keren).toBe(2);
  });

  it('goes on after a fetch that failed', async () => {
    const keren: number[] = [];
    const bundel = maakBundel(() => Promise.reject(new Error(`poging ${keren.push(1)}`)), 0);
    bundel.vraag();
    await beurt();
    await beurt();
    bundel.vraag();
    await beurt();
    expect(keren).toHaveLength(2);
  });

  it('does nothing after it was stopped', async () => {
    const { staat, doe } = haler();
    const bundel = maakBundel(doe, 0);
    bundel.vraag();
    bundel.stop();
    bundel.vraag();
    await beurt();
    expect(staat.keren).toBe(0);
  });
});
