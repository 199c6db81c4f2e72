import { z } from 'zod';
import { veldzin } from '../taal/index.js';
import { zegtIets } from '../vocabulary/index.js';

/** A sentence that has to be there and has to say something; `vraag` is what people read who leave it out. */
export function zin(vraag: string, hoogstens: number) {
  return z.string(vraag).trim().max(hoogstens, veldzin({ nl: `Houd dit korter dan ${hoogstens} tekens.`, en: `Keep this shorter than ${hoogstens} characters.` })).refine(zegtIets, vraag);
}
