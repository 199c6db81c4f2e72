import { opTeZoeken } from './collegas.js';

const LEDEN = [
  { id: 'a', rol: 'zorgaanbieder' },
  { id: 'b', rol: 'woningcorporatie' },
  { id: 'c', rol: 'client' },
  { id: 'd', rol: 'bewindvoerder' },
] as const;
const zoekt = (lidId: string, kring: string[] = []) => {
  const rol = LEDEN.find(({ id }) => id === lidId)?.rol ?? 'client';
  return opTeZoeken(LEDEN, { lidId, rol }, kring).map(({ id }) => id);
};

describe('whom one may look up', () => {
  it('is nobody outside the own circle for a client and who stands beside him', () => {
    expect(zoekt('c')).toEqual(['c']);
    expect(zoekt('c', ['a'])).toEqual(['a', 'c']);
    expect(zoekt('d', ['b', 'c'])).toEqual(['b', 'd']);
  });

  it('is everybody who works in the regio for who works there, and never a client', () => {
    expect(zoekt('a')).toEqual(['a', 'b', 'd']);
  });
});
