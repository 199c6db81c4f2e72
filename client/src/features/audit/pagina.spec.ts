import { describe, expect, it } from '@jest/globals';
import { leesPagina } from './pagina';

describe('leesPagina', () => {
  it.each([[null, 1], ['', 1], ['0', 1], ['-2', 1], ['1e9', 1], ['x', 1], ['7', 7]] as const)('reads %p as page %p', (tekst, pagina) => {
    expect(leesPagina(tekst)).toBe(pagina);
  });
});
