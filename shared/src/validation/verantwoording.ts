import { z } from 'zod';
import { veldzin } from '../taal/index.js';

const kenmerk = z.uuid(veldzin({ nl: 'Laad de pagina opnieuw en probeer het nog eens.', en: 'Reload the page and try again.' }));

export const peildag = z.iso.date(veldzin({ nl: 'Vul een dag in, zoals 31-03-2026.', en: 'Fill in a day, such as 31-03-2026.' }));

const opVolgorde = ({ van, totEnMet }: { van: string; totEnMet: string }) => van <= totEnMet;
const ANDERSOM = { message: veldzin({ nl: 'De laatste dag ligt voor de eerste.', en: 'The last day is before the first.' }), path: ['totEnMet'] };

export const EXPORTVORMEN = ['csv', 'ods', 'hledger', 'beancount'] as const;

export const grootboekExporterenInvoer = z
  .object({
    opdrachtId: kenmerk,
    vorm: z.enum(EXPORTVORMEN, veldzin({ nl: 'Kies in welke vorm u het bestand wilt.', en: 'Choose in which form you want the file.' })),
    fondsId: kenmerk.nullish(),
    van: peildag,
    totEnMet: peildag,
  })
  .refine(opVolgorde, ANDERSOM);

export const zelfcontroleUitvoerenInvoer = z.object({ opdrachtId: kenmerk });

export const VERSLAGINDELINGEN = ['soort', 'grond', 'organisatie', 'gemeente', 'effect', 'afwijzing'] as const;
export const STANDFIGUREN = ['begroot', 'gereserveerd', 'betaald', 'vrij'] as const;

const verslag = z.object({ indeling: z.enum(VERSLAGINDELINGEN, veldzin({ nl: 'Kies een indeling.', en: 'Choose an arrangement.' })), van: peildag, totEnMet: peildag });
export const fondsverslagInvoer = verslag.refine(opVolgorde, ANDERSOM);

/** Without a groep everything that the indeling counts. */
export const fondsverslagPostenInvoer = verslag.extend({ groep: z.string().max(200).nullish(), na: kenmerk.nullish() }).refine(opVolgorde, ANDERSOM);

export const fondsverslagExporterenInvoer = verslag
  .extend({ opdrachtId: kenmerk, vorm: z.enum(['csv', 'ods'], veldzin({ nl: 'Kies in welke vorm u het bestand wilt.', en: 'Choose in which form you want the file.' })) })
  .refine(opVolgorde, ANDERSOM);

export const fondsboekingenInvoer = z.object({
  fondsId: kenmerk, dag: peildag, figuur: z.enum(STANDFIGUREN, veldzin({ nl: 'Kies een getal.', en: 'Choose a number.' })), na: z.string().regex(/^\d{1,18}$/).nullish(),
});

export type GrootboekExporterenInvoer = z.infer<typeof grootboekExporterenInvoer>;
export type ZelfcontroleUitvoerenInvoer = z.infer<typeof zelfcontroleUitvoerenInvoer>;
export type FondsverslagInvoer = z.infer<typeof fondsverslagInvoer>;
export type FondsverslagPostenInvoer = z.infer<typeof fondsverslagPostenInvoer>;
export type FondsverslagExporterenInvoer = z.infer<typeof fondsverslagExporterenInvoer>;
export type FondsboekingenInvoer = z.infer<typeof fondsboekingenInvoer>;
