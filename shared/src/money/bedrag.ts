import { z } from 'zod';
import { HOOGSTE_BEDRAG_IN_CENT, leesEuro, schrijfEuro } from './euro.js';

const TE_HOOG = `Vul een bedrag in van ten hoogste ${schrijfEuro(HOOGSTE_BEDRAG_IN_CENT)}.`;

/** An amount to spend, in whole cents: more than nothing and not absurd. */
export const bedragInCent = z
  .bigint('Vul een bedrag in.')
  .positive('Vul een bedrag in van meer dan nul euro.')
  .max(HOOGSTE_BEDRAG_IN_CENT, TE_HOOG);

/** What a person types as an amount; its output is whole cents. */
export const bedragTekst = z
  .string('Vul een bedrag in.')
  .transform((tekst, ctx) => {
    const bedrag = leesEuro(tekst);
    if (bedrag !== undefined) return bedrag;
    ctx.addIssue({ code: 'custom', message: 'Schrijf het bedrag in euro, met ten hoogste twee cijfers na de komma, zoals 1.250,50.' });
    return z.NEVER;
  })
  .pipe(bedragInCent);
