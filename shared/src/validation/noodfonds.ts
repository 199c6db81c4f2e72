import { z } from 'zod';
import { veldzin } from '../taal/index.js';
import { bedragInCent } from '../money/index.js';

const kenmerk = z.uuid(veldzin({ nl: 'Laad de pagina opnieuw en probeer het nog eens.', en: 'Reload the page and try again.' }));

export const uitgaveGoedkeurenInvoer = z.object({ opdrachtId: kenmerk, uitgaveId: kenmerk });

/** Without an amount everything that is left of the reservation is paid. */
export const uitgaveBetalenInvoer = z.object({ opdrachtId: kenmerk, uitgaveId: kenmerk, bedragInCent: bedragInCent.nullish() });

export const reserveringVrijlatenInvoer = z.object({
  opdrachtId: kenmerk,
  uitgaveId: kenmerk,
  reden: z.string().trim().min(1, veldzin({ nl: 'Schrijf op waarom het geld terug mag naar het fonds.', en: 'Write why the money may go back to the fund.' })).max(1000, veldzin({ nl: 'Houd de reden korter dan 1000 tekens.', en: 'Keep the reason shorter than 1000 characters.' })),
});

/** Payments that succeed together; an id may stand in it once. */
export const uitgavenSamenBetalenInvoer = z.object({
  opdrachtId: kenmerk,
  betalingen: z
    .array(z.object({ opdrachtId: kenmerk, uitgaveId: kenmerk, bedragInCent: bedragInCent.nullish() }))
    .min(2, veldzin({ nl: 'Kies ten minste twee uitgaven.', en: 'Choose at least two expenses.' }))
    .max(100, veldzin({ nl: 'Betaal ten hoogste honderd uitgaven tegelijk.', en: 'Pay at most a hundred expenses at a time.' }))
    .refine((betalingen) => new Set(betalingen.map(({ opdrachtId }) => opdrachtId)).size === betalingen.length, veldzin({ nl: 'Geef elke betaling een eigen kenmerk.', en: 'Give each payment its own reference.' })),
});

export type UitgavenSamenBetalenInvoer = z.infer<typeof uitgavenSamenBetalenInvoer>;
export type UitgaveGoedkeurenInvoer = z.infer<typeof uitgaveGoedkeurenInvoer>;
export type UitgaveBetalenInvoer = z.infer<typeof uitgaveBetalenInvoer>;
export type ReserveringVrijlatenInvoer = z.infer<typeof reserveringVrijlatenInvoer>;
