import { z } from 'zod';
import { veldzin } from '../taal/index.js';
import { THEMA_KLEUREN } from '../vocabulary/thema.js';

// Notations without a function, an address or a word in it; what the colour is, is read by the colour library.
const NOTATIE = /^(#[0-9a-f]{3}|#[0-9a-f]{6}|(rgb|hsl)\(\s*[\d.]+(deg|%)?[\s,]+[\d.]+%?[\s,]+[\d.]+%?\s*\)|oklch\(\s*[\d.]+%?\s+[\d.]+%?\s+[\d.]+(deg)?\s*\))$/i;
const kleur = z.string().trim().max(60, veldzin({ nl: 'Deze kleur is te lang.', en: 'This colour is too long.' })).regex(NOTATIE, veldzin({ nl: 'Schrijf een kleur zoals #0b5561.', en: 'Write a colour such as #0b5561.' }));
const schema = z.strictObject(Object.fromEntries(THEMA_KLEUREN.map((naam) => [naam, kleur])) as Record<(typeof THEMA_KLEUREN)[number], typeof kleur>, veldzin({ nl: 'Deze kleur kent het programma niet.', en: 'The program does not know this colour.' }));

export const themakleurenInvoer = z.strictObject({ licht: schema, donker: schema }, veldzin({ nl: 'Deze kleur kent het programma niet.', en: 'The program does not know this colour.' }));
export type ThemakleurenInvoer = z.infer<typeof themakleurenInvoer>;

export const themaZettenInvoer = z.object({ opdrachtId: z.uuid(veldzin({ nl: 'Laad de pagina opnieuw en probeer het nog eens.', en: 'Reload the page and try again.' })), kleuren: themakleurenInvoer });
export type ThemaZettenInvoer = z.infer<typeof themaZettenInvoer>;
