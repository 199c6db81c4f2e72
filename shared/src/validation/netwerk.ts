import { z } from 'zod';
import { BANDEN, BEREIKBAARHEDEN, LEEFGEBIEDEN, NETWERKSOORTEN } from '../vocabulary/netwerk.js';

const opdrachtId = z.uuid('Laad de pagina opnieuw en probeer het nog eens.');
const dag = z.iso.date('Vul een dag in, zoals 31-03-2026.').nullish();

/** A person or organisation around the client: who, in what relation, doing what. */
export const netwerklidToevoegenInvoer = z.object({
  opdrachtId,
  casusId: z.uuid('Kies een casus uit de lijst.'),
  soort: z.enum(NETWERKSOORTEN, 'Kies of dit een persoon, professional of organisatie is.'),
  naam: z.string().trim().min(1, 'Vul een naam in.').max(120, 'Deze naam is te lang.'),
  relatie: z.string().trim().min(1, 'Vul in wat deze persoon voor de cliënt is.').max(120, 'Maak dit korter: ten hoogste 120 tekens.'),
  doet: z.string().trim().max(300, 'Maak dit korter: ten hoogste 300 tekens.').nullish(),
  leefgebied: z.enum(LEEFGEBIEDEN, 'Kies waarbij deze persoon helpt.'),
  band: z.enum(BANDEN, 'Kies hoe de band is.'),
  bereikbaar: z.enum(BEREIKBAARHEDEN, 'Kies wanneer deze persoon bereikbaar is.').nullish(),
  laatsteContact: dag,
  stoptOp: dag,
  organisatieId: z.uuid('Kies een organisatie uit de lijst.').nullish(),
});
export type NetwerklidToevoegenInvoer = z.infer<typeof netwerklidToevoegenInvoer>;

export const netwerklidVerwijderenInvoer = z.object({ opdrachtId, netwerklidId: z.uuid('Kies iemand uit de lijst.') });
export type NetwerklidVerwijderenInvoer = z.infer<typeof netwerklidVerwijderenInvoer>;
