import { z } from 'zod';

const kenmerk = z.uuid('Laad de pagina opnieuw en probeer het nog eens.');

export const peildag = z.iso.date('Vul een dag in, zoals 31-03-2026.');

const opVolgorde = ({ van, totEnMet }: { van: string; totEnMet: string }) => van <= totEnMet;
const ANDERSOM = { message: 'De laatste dag ligt voor de eerste.', path: ['totEnMet'] };

export const EXPORTVORMEN = ['csv', 'ods', 'hledger', 'beancount'] as const;

export const grootboekExporterenInvoer = z
  .object({
    opdrachtId: kenmerk,
    vorm: z.enum(EXPORTVORMEN, 'Kies in welke vorm u het bestand wilt.'),
    fondsId: kenmerk.nullish(),
    van: peildag,
    totEnMet: peildag,
  })
  .refine(opVolgorde, ANDERSOM);

export const zelfcontroleUitvoerenInvoer = z.object({ opdrachtId: kenmerk });

export const VERSLAGINDELINGEN = ['soort', 'grond', 'organisatie', 'gemeente', 'effect', 'afwijzing'] as const;
export const STANDFIGUREN = ['begroot', 'gereserveerd', 'betaald', 'vrij'] as const;

const verslag = z.object({ indeling: z.enum(VERSLAGINDELINGEN, 'Kies een indeling.'), van: peildag, totEnMet: peildag });
export const fondsverslagInvoer = verslag.refine(opVolgorde, ANDERSOM);

/** Without a groep everything that the indeling counts. */
export const fondsverslagPostenInvoer = verslag.extend({ groep: z.string().max(200).nullish(), na: kenmerk.nullish() }).refine(opVolgorde, ANDERSOM);

export const fondsverslagExporterenInvoer = verslag
  .extend({ opdrachtId: kenmerk, vorm: z.enum(['csv', 'ods'], 'Kies in welke vorm u het bestand wilt.') })
  .refine(opVolgorde, ANDERSOM);

export const fondsboekingenInvoer = z.object({
  fondsId: kenmerk, dag: peildag, figuur: z.enum(STANDFIGUREN, 'Kies een getal.'), na: z.string().regex(/^\d{1,18}$/).nullish(),
});

export type GrootboekExporterenInvoer = z.infer<typeof grootboekExporterenInvoer>;
export type ZelfcontroleUitvoerenInvoer = z.infer<typeof zelfcontroleUitvoerenInvoer>;
export type FondsverslagInvoer = z.infer<typeof fondsverslagInvoer>;
export type FondsverslagPostenInvoer = z.infer<typeof fondsverslagPostenInvoer>;
export type FondsverslagExporterenInvoer = z.infer<typeof fondsverslagExporterenInvoer>;
export type FondsboekingenInvoer = z.infer<typeof fondsboekingenInvoer>;
