import { electronicFormatIBAN, isValidIBAN } from 'ibantools';
import { z } from 'zod';
import { veldzin } from '../taal/index.js';

/** What a person types as an account number; its output is the IBAN without spaces, with its check digits verified. */
export const ibanTekst = z
  .string(veldzin({ nl: 'Vul een rekeningnummer in.', en: 'Fill in an account number.' }))
  .transform((tekst) => electronicFormatIBAN(tekst) ?? '')
  .refine((iban) => isValidIBAN(iban), veldzin({ nl: 'Dit rekeningnummer klopt niet. Controleer het, zoals NL91 ABNA 0417 1643 00.', en: 'This account number is not right. Check it, such as NL91 ABNA 0417 1643 00.' }));
