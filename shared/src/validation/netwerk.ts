import { z } from 'zod';
import { veldzin } from '../taal/index.js';
import { BANDEN, BEREIKBAARHEDEN, LEEFGEBIEDEN, NETWERKSOORTEN } from '../vocabulary/netwerk.js';
import { naamveld } from './naam.js';

const opdrachtId = z.uuid(veldzin({ nl: 'Laad de pagina opnieuw en probeer het nog eens.', en: 'Reload the page and try again.' }));
const dag = z.iso.date(veldzin({ nl: 'Vul een dag in, zoals 31-03-2026.', en: 'Fill in a day, such as 31-03-2026.' })).nullish();

/** A person or organisation around the client: who, in what relation, doing what. */
export const netwerklidToevoegenInvoer = z.object({
  opdrachtId,
  casusId: z.uuid(veldzin({ nl: 'Kies een casus uit de lijst.', en: 'Choose a case from the list.' })),
  soort: z.enum(NETWERKSOORTEN, veldzin({ nl: 'Kies of dit een persoon, professional of organisatie is.', en: 'Choose whether this is a person, a professional or an organisation.' })),
  naam: naamveld(veldzin({ nl: 'Vul een naam in.', en: 'Fill in a name.' })),
  relatie: z.string().trim().min(1, veldzin({ nl: 'Vul in wat deze persoon voor de cliënt is.', en: 'Fill in what this person is to the client.' })).max(120, veldzin({ nl: 'Maak dit korter: ten hoogste 120 tekens.', en: 'Make this shorter: at most 120 characters.' })),
  doet: z.string().trim().max(300, veldzin({ nl: 'Maak dit korter: ten hoogste 300 tekens.', en: 'Make this shorter: at most 300 characters.' })).nullish(),
  leefgebied: z.enum(LEEFGEBIEDEN, veldzin({ nl: 'Kies waarbij deze persoon helpt.', en: 'Choose what this person helps with.' })),
  band: z.enum(BANDEN, veldzin({ nl: 'Kies hoe de band is.', en: 'Choose what the bond is like.' })),
  bereikbaar: z.enum(BEREIKBAARHEDEN, veldzin({ nl: 'Kies wanneer deze persoon bereikbaar is.', en: 'Choose when this person can be reached.' })).nullish(),
  laatsteContact: dag,
  stoptOp: dag,
  organisatieId: z.uuid(veldzin({ nl: 'Kies een organisatie uit de lijst.', en: 'Choose an organisation from the list.' })).nullish(),
});
export type NetwerklidToevoegenInvoer = z.infer<typeof netwerklidToevoegenInvoer>;

export const netwerklidVerwijderenInvoer = z.object({ opdrachtId, netwerklidId: z.uuid(veldzin({ nl: 'Kies iemand uit de lijst.', en: 'Choose somebody from the list.' })) });
export type NetwerklidVerwijderenInvoer = z.infer<typeof netwerklidVerwijderenInvoer>;
