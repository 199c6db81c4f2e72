import { z } from 'zod';

/** What a person types to sign in. */
export const aanmeldenInvoer = z.object({
  email: z.email('Vul een e-mailadres in, zoals naam@organisatie.nl.').max(200, 'Dit e-mailadres is te lang.'),
  wachtwoord: z.string().min(1, 'Vul uw wachtwoord in.').max(200, 'Dit wachtwoord is te lang.'),
  regioId: z.uuid('Kies een regio uit de lijst.').nullish(),
});

export type AanmeldenInvoer = z.infer<typeof aanmeldenInvoer>;

/** Proving once more who one is, with what one signs in with. */
export const identiteitBevestigenInvoer = z.object({
  wachtwoord: z.string().min(1, 'Vul uw wachtwoord in.').max(200, 'Dit wachtwoord is te lang.'),
});

export type IdentiteitBevestigenInvoer = z.infer<typeof identiteitBevestigenInvoer>;
