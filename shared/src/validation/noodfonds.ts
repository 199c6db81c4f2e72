import { z } from 'zod';
import { bedragInCent } from '../money/index.js';

const kenmerk = z.uuid('Laad de pagina opnieuw en probeer het nog eens.');

export const uitgaveGoedkeurenInvoer = z.object({ opdrachtId: kenmerk, uitgaveId: kenmerk });

/** Without an amount everything that is left of the reservation is paid. */
export const uitgaveBetalenInvoer = z.object({ opdrachtId: kenmerk, uitgaveId: kenmerk, bedragInCent: bedragInCent.nullish() });

export const reserveringVrijlatenInvoer = z.object({
  opdrachtId: kenmerk,
  uitgaveId: kenmerk,
  reden: z.string().trim().min(1, 'Schrijf op waarom het geld terug mag naar het fonds.').max(1000, 'Houd de reden korter dan 1000 tekens.'),
});

/** Payments that succeed together; an id may stand in it once. */
export const uitgavenSamenBetalenInvoer = z.object({
  opdrachtId: kenmerk,
  betalingen: z
    .array(z.object({ boekingId: kenmerk, uitgaveId: kenmerk, bedragInCent: bedragInCent.nullish() }))
    .min(2, 'Kies ten minste twee uitgaven.')
    .max(100, 'Betaal ten hoogste honderd uitgaven tegelijk.')
    .refine((betalingen) => new Set(betalingen.map(({ boekingId }) => boekingId)).size === betalingen.length, 'Geef elke betaling een eigen kenmerk.'),
});

export type UitgavenSamenBetalenInvoer = z.infer<typeof uitgavenSamenBetalenInvoer>;
export type UitgaveGoedkeurenInvoer = z.infer<typeof uitgaveGoedkeurenInvoer>;
export type UitgaveBetalenInvoer = z.infer<typeof uitgaveBetalenInvoer>;
export type ReserveringVrijlatenInvoer = z.infer<typeof reserveringVrijlatenInvoer>;
