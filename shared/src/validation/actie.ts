import { z } from 'zod';
import { veldzin } from '../taal/index.js';
import { ACTIERESULTATEN } from '../vocabulary/index.js';

const kenmerk = z.uuid(veldzin({ nl: 'Laad de pagina opnieuw en probeer het nog eens.', en: 'Reload the page and try again.' }));

export const actieToevoegenInvoer = z.object({
  opdrachtId: kenmerk,
  casusId: kenmerk,
  besluitId: kenmerk.nullish(),
  organisatieId: z.uuid(veldzin({ nl: 'Kies welke organisatie dit doet.', en: 'Choose which organisation does this.' })),
  lidId: z.uuid(veldzin({ nl: 'Kies wie dit doet.', en: 'Choose who does this.' })).nullish(),
  tekst: z.string().trim().min(1, veldzin({ nl: 'Schrijf op wat er moet gebeuren.', en: 'Write what has to happen.' })).max(300, veldzin({ nl: 'Houd de actie korter dan 300 tekens.', en: 'Keep the action shorter than 300 characters.' })),
  voor: z.iso.date(veldzin({ nl: 'Vul een dag in, zoals 2026-11-22.', en: 'Fill in a day, such as 2026-11-22.' })),
});

export const actieAfrondenInvoer = z.object({
  opdrachtId: kenmerk,
  actieId: kenmerk,
  resultaat: z.enum(ACTIERESULTATEN, veldzin({ nl: 'Kies hoe het is afgelopen.', en: 'Choose how it ended.' })),
  reden: z.string().trim().max(300, veldzin({ nl: 'Houd de reden korter dan 300 tekens.', en: 'Keep the reason shorter than 300 characters.' })).nullish(),
});

export type ActieToevoegenInvoer = z.infer<typeof actieToevoegenInvoer>;
export type ActieAfrondenInvoer = z.infer<typeof actieAfrondenInvoer>;
