import { z } from 'zod';
import { veldzin } from '../taal/index.js';

const MEESTE_PAGINAS = 100_000;

/** The number of a page; the first is 1. */
export const paginanummer = z
  .int(veldzin({ nl: 'Geef een heel paginanummer.', en: 'Give a whole page number.' }))
  .min(1, veldzin({ nl: 'De eerste pagina is 1.', en: 'The first page is 1.' }))
  .max(MEESTE_PAGINAS, veldzin({ nl: 'Zo veel pagina’s zijn er niet.', en: 'There are not that many pages.' }));
