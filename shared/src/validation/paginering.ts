import { z } from 'zod';

const MEESTE_PAGINAS = 100_000;

/** The number of a page; the first is 1. */
export const paginanummer = z
  .int('Geef een heel paginanummer.')
  .min(1, 'De eerste pagina is 1.')
  .max(MEESTE_PAGINAS, 'Zo veel pagina’s zijn er niet.');
