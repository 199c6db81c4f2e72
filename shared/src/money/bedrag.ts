import { z } from 'zod';
import { veldzin } from '../taal/index.js';
import { HOOGSTE_BEDRAG_IN_CENT, leesEuro, schrijfEuro } from './euro.js';

const TE_HOOG = veldzin({ nl: `Vul een bedrag in van ten hoogste ${schrijfEuro(HOOGSTE_BEDRAG_IN_CENT)}.`, en: `Fill in an amount of at most ${schrijfEuro(HOOGSTE_BEDRAG_IN_CENT, 'en')}.` });

/** An amount to spend, in whole cents: more than nothing and not absurd. */
export const bedragInCent = z
  .bigint(veldzin({ nl: 'Vul een bedrag in.', en: 'Fill in an amount.' }))
  .positive(veldzin({ nl: 'Vul een bedrag in van meer dan nul euro.', en: 'Fill in an amount of more than zero euros.' }))
  .max(HOOGSTE_BEDRAG_IN_CENT, TE_HOOG);

/** What a person types as an amount; its output is whole cents. */
export const bedragTekst = z
  .string(veldzin({ nl: 'Vul een bedrag in.', en: 'Fill in an amount.' }))
  .transform((tekst, ctx) => {
    const bedrag = leesEuro(tekst);
    if (bedrag !== undefined) return bedrag;
    ctx.addIssue({ code: 'custom', message: veldzin({ nl: 'Schrijf het bedrag in euro, met ten hoogste twee cijfers na de komma, zoals 1.250,50.', en: 'Write the amount in euros, with at most two digits after the comma, such as 1.250,50.' }) });
    return z.NEVER;
  })
  .pipe(bedragInCent);
