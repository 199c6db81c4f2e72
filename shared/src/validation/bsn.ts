import { z } from 'zod';

const opdrachtId = z.uuid('Laad de pagina opnieuw en probeer het nog eens.');
const casusId = z.uuid('Kies een casus uit de lijst.');

/** What the number may be used for here; a choice and no text, since it stands in the access log. Source: Wabb art. 10 and 12; Wmo 2015 art. 5.1.1 and 5.2.9; Wet SUWI art. 62. */
export const BSN_DOELEN = ['wmo_voorziening', 'inkomen_vaststellen', 'zorg_declareren', 'persoon_controleren', 'eigen_gegevens'] as const;
export type BsnDoel = (typeof BSN_DOELEN)[number];

export const bsnVastleggenInvoer = z.object({
  opdrachtId, casusId, bsn: z.string('Vul het nummer in.').trim().regex(/^\d{9}$/, 'Vul negen cijfers in, zonder punten of spaties.'),
});
export type BsnVastleggenInvoer = z.infer<typeof bsnVastleggenInvoer>;

export const bsnTonenInvoer = z.object({
  opdrachtId, casusId,
  doel: z.enum(BSN_DOELEN, 'Kies waarvoor u het nummer nodig hebt.'),
});
export type BsnTonenInvoer = z.infer<typeof bsnTonenInvoer>;
