import { z } from 'zod';
import { veldzin } from '../taal/index.js';

const opdrachtId = z.uuid(veldzin({ nl: 'Laad de pagina opnieuw en probeer het nog eens.', en: 'Reload the page and try again.' }));
const casusId = z.uuid(veldzin({ nl: 'Kies een casus uit de lijst.', en: 'Choose a case from the list.' }));

/** What the number may be used for here; a choice and no text, since it stands in the access log. Source: Wabb art. 10 and 12; Wmo 2015 art. 5.1.1 and 5.2.9; Wet SUWI art. 62. */
export const BSN_DOELEN = ['wmo_voorziening', 'inkomen_vaststellen', 'zorg_declareren', 'persoon_controleren', 'eigen_gegevens'] as const;
export type BsnDoel = (typeof BSN_DOELEN)[number];

export const bsnVastleggenInvoer = z.object({
  opdrachtId, casusId, bsn: z.string(veldzin({ nl: 'Vul het nummer in.', en: 'Fill in the number.' })).trim().regex(/^\d{9}$/, veldzin({ nl: 'Vul negen cijfers in, zonder punten of spaties.', en: 'Fill in nine digits, without dots or spaces.' })),
});
export type BsnVastleggenInvoer = z.infer<typeof bsnVastleggenInvoer>;

export const bsnTonenInvoer = z.object({
  opdrachtId, casusId,
  doel: z.enum(BSN_DOELEN, veldzin({ nl: 'Kies waarvoor u het nummer nodig hebt.', en: 'Choose what you need the number for.' })),
});
export type BsnTonenInvoer = z.infer<typeof bsnTonenInvoer>;
