import { z } from 'zod';
import { ROLLEN } from '../vocabulary/rollen.js';

const wachtwoord = z.string().min(1, 'Vul uw wachtwoord in.').max(200, 'Dit wachtwoord is te lang.');
const code = z.string().trim().min(6, 'Een code heeft zes cijfers.').max(30, 'Deze code is te lang.');

/** What a person types to sign in. */
export const aanmeldenInvoer = z.object({
  email: z.email('Vul een e-mailadres in, zoals naam@organisatie.nl.').max(200, 'Dit e-mailadres is te lang.'),
  wachtwoord,
  code: code.nullish(),
  regioId: z.uuid('Kies een regio uit de lijst.').nullish(),
});

export type AanmeldenInvoer = z.infer<typeof aanmeldenInvoer>;

/** Proving once more who one is, with what one signs in with. */
export const identiteitBevestigenInvoer = z.object({ wachtwoord, code: code.nullish() });

export type IdentiteitBevestigenInvoer = z.infer<typeof identiteitBevestigenInvoer>;

/** The first code of a second factor. */
export const tweedeFactorAanzettenInvoer = z.object({ code });

export type TweedeFactorAanzettenInvoer = z.infer<typeof tweedeFactorAanzettenInvoer>;

/** Signs of a password that a person chooses; source: OWASP ASVS 5.0, 6.2.1 (15 is advised). */
export const WACHTWOORD_TEKENS = 12;

export const nieuwWachtwoord = z
  .string()
  .min(WACHTWOORD_TEKENS, `Neem minstens ${WACHTWOORD_TEKENS} tekens. Een paar losse woorden is goed.`)
  .max(200, 'Dit wachtwoord is te lang.');

export const wachtwoordWijzigenInvoer = z.object({ huidig: wachtwoord, nieuw: nieuwWachtwoord });

export type WachtwoordWijzigenInvoer = z.infer<typeof wachtwoordWijzigenInvoer>;

/** Inviting somebody as lid. */
export const lidUitnodigenInvoer = z.object({
  opdrachtId: z.string(),
  email: z.email('Vul een e-mailadres in, zoals naam@organisatie.nl.').max(200, 'Dit e-mailadres is te lang.'),
  naam: z.string().trim().min(1, 'Vul een naam in.').max(120, 'Deze naam is te lang.'),
  functie: z.string().trim().max(120, 'Deze functie is te lang.').nullish(),
  organisatieId: z.uuid('Kies een organisatie uit de lijst.'),
  rol: z.enum(ROLLEN, 'Kies een rol uit de lijst.'),
});

export type LidUitnodigenInvoer = z.infer<typeof lidUitnodigenInvoer>;

/** The key in the link of an invitation. */
export const uitnodigingSleutel = z.string().min(1, 'Open de link uit de mail.').max(100, 'Open de link uit de mail.');

/** Accepting with the key of the link. */
export const uitnodigingAannemenInvoer = z.object({ sleutel: uitnodigingSleutel, wachtwoord });

export type UitnodigingAannemenInvoer = z.infer<typeof uitnodigingAannemenInvoer>;
