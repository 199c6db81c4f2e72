import { z } from 'zod';
import { THEMA_KLEUREN } from '../vocabulary/thema.js';

// Notations without a function, an address or a word in it; what the colour is, is read by the colour library.
const NOTATIE = /^(#[0-9a-f]{3}|#[0-9a-f]{6}|(rgb|hsl)\(\s*[\d.]+(deg|%)?[\s,]+[\d.]+%?[\s,]+[\d.]+%?\s*\)|oklch\(\s*[\d.]+%?\s+[\d.]+%?\s+[\d.]+(deg)?\s*\))$/i;
const kleur = z.string().trim().max(60, 'Deze kleur is te lang.').regex(NOTATIE, 'Schrijf een kleur zoals #0b5561.');
const schema = z.strictObject(Object.fromEntries(THEMA_KLEUREN.map((naam) => [naam, kleur])) as Record<(typeof THEMA_KLEUREN)[number], typeof kleur>, 'Deze kleur kent het programma niet.');

export const themakleurenInvoer = z.strictObject({ licht: schema, donker: schema }, 'Deze kleur kent het programma niet.');
export type ThemakleurenInvoer = z.infer<typeof themakleurenInvoer>;

export const themaZettenInvoer = z.object({ opdrachtId: z.uuid('Laad de pagina opnieuw en probeer het nog eens.'), kleuren: themakleurenInvoer });
export type ThemaZettenInvoer = z.infer<typeof themaZettenInvoer>;
