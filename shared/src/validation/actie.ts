import { z } from 'zod';
import { ACTIERESULTATEN } from '../vocabulary/index.js';

const kenmerk = z.uuid('Laad de pagina opnieuw en probeer het nog eens.');

export const actieToevoegenInvoer = z.object({
  opdrachtId: kenmerk,
  casusId: kenmerk,
  besluitId: kenmerk.nullish(),
  organisatieId: z.uuid('Kies welke organisatie dit doet.'),
  lidId: z.uuid('Kies wie dit doet.').nullish(),
  tekst: z.string().trim().min(1, 'Schrijf op wat er moet gebeuren.').max(300, 'Houd de actie korter dan 300 tekens.'),
  voor: z.iso.date('Vul een dag in, zoals 2026-11-22.'),
});

export const actieAfrondenInvoer = z.object({
  opdrachtId: kenmerk,
  actieId: kenmerk,
  resultaat: z.enum(ACTIERESULTATEN, 'Kies hoe het is afgelopen.'),
  reden: z.string().trim().max(300, 'Houd de reden korter dan 300 tekens.').nullish(),
});

export type ActieToevoegenInvoer = z.infer<typeof actieToevoegenInvoer>;
export type ActieAfrondenInvoer = z.infer<typeof actieAfrondenInvoer>;
