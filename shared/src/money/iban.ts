import { electronicFormatIBAN, isValidIBAN } from 'ibantools';
import { z } from 'zod';

/** What a person types as an account number; its output is the IBAN without spaces, with its check digits verified. */
export const ibanTekst = z
  .string('Vul een rekeningnummer in.')
  .transform((tekst) => electronicFormatIBAN(tekst) ?? '')
  .refine((iban) => isValidIBAN(iban), 'Dit rekeningnummer klopt niet. Controleer het, zoals NL91 ABNA 0417 1643 00.');
