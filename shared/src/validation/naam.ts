import { z } from 'zod';
import { veldzin } from '../taal/index.js';
import { isNaam } from '../vocabulary/naam.js';

export const NAAM_TE_LANG = veldzin({ nl: 'Deze naam is te lang.', en: 'This name is too long.' });
export const NAAM_ZONDER_LETTERS = veldzin({ nl: 'Schrijf deze naam met letters. Alleen tekens of plaatjes kan niemand lezen.', en: 'Write this name with letters. Nobody can read signs or pictures alone.' });

/** The name of a person, an organisation, a tafel or a thing that people pick by its name; `vraag` is what people read who leave it out. */
export function naamveld(vraag: string, hoogstens = 120) {
  return z.string(vraag).trim().min(1, vraag).max(hoogstens, NAAM_TE_LANG).refine((naam) => naam === '' || isNaam(naam), NAAM_ZONDER_LETTERS);
}
