import { uitgaveAanvragenInvoer, voorstelIndienenInvoer } from './index.js';

describe('who gets the money', () => {
  const meldingen = (naam: string) =>
    [uitgaveAanvragenInvoer, voorstelIndienenInvoer].map((schema) => schema.safeParse({ begunstigde: naam }).error?.issues.find(({ path }) => path[0] === 'begunstigde')?.message);

  it.each([['zero width space', '\u200b'], ['soft hyphen', '\u00ad'], ['joiner', '\u2060'], ['right-to-left mark', '\u200f']])('has no sign that nobody sees: %s', (_, teken) => {
    const zin = expect.stringContaining('niemand ziet');
    expect(meldingen(`Vera${teken}Voorbeeld`)).toEqual([zin, zin]);
  });

  it('may bear accents, digits and marks', () => {
    expect(meldingen('Café ‘t Hoekje & Zn. 24/7 – Ruïne')).toEqual([undefined, undefined]);
  });
});
