import { z } from 'zod';

const kenmerk = z.uuid('Laad de pagina opnieuw en probeer het nog eens.');

export const peildag = z.iso.date('Vul een dag in, zoals 2026-03-31.');

export const EXPORTVORMEN = ['csv', 'ods', 'hledger', 'beancount'] as const;

export const grootboekExporterenInvoer = z
  .object({
    opdrachtId: kenmerk,
    vorm: z.enum(EXPORTVORMEN, 'Kies in welke vorm u het bestand wilt.'),
    fondsId: kenmerk.nullish(),
    van: peildag,
    totEnMet: peildag,
  })
  .refine(({ van, totEnMet }) => van <= totEnMet, { message: 'De laatste dag ligt voor de eerste.', path: ['totEnMet'] });

export const zelfcontroleUitvoerenInvoer = z.object({ opdrachtId: kenmerk });

export const fondsverslagInvoer = z
  .object({ indeling: z.enum(['soort', 'grond', 'organisatie'], 'Kies een indeling.'), van: peildag, totEnMet: peildag })
  .refine(({ van, totEnMet }) => van <= totEnMet, { message: 'De laatste dag ligt voor de eerste.', path: ['totEnMet'] });

export type GrootboekExporterenInvoer = z.infer<typeof grootboekExporterenInvoer>;
export type ZelfcontroleUitvoerenInvoer = z.infer<typeof zelfcontroleUitvoerenInvoer>;
export type FondsverslagInvoer = z.infer<typeof fondsverslagInvoer>;
