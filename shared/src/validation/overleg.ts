import { z } from 'zod';
import { veldzin } from '../taal/index.js';

const opdrachtId = z.uuid(veldzin({ nl: 'Het kenmerk van de opdracht is niet geldig. Laad de pagina opnieuw.', en: 'The reference of this act is not valid. Reload the page.' }));

export const berichtPlaatsenInvoer = z.object({
  opdrachtId,
  casusId: z.uuid(veldzin({ nl: 'Kies een casus uit de lijst.', en: 'Choose a case from the list.' })),
  agendapuntId: z.uuid(veldzin({ nl: 'Kies een agendapunt uit de lijst.', en: 'Choose an agenda item from the list.' })).nullish(),
  tekst: z.string().trim().min(1, veldzin({ nl: 'Schrijf eerst een bericht.', en: 'First write a message.' })).max(4_000, veldzin({ nl: 'Houd het bericht onder de 4.000 tekens.', en: 'Keep the message under 4,000 characters.' })),
  alleenEigenOrganisatie: z.boolean().default(false),
  waaromHier: z.string().trim().min(10, veldzin({ nl: 'Schrijf in een hele zin waarom dit hier moet.', en: 'Write in a whole sentence why this must stand here.' })).max(300, veldzin({ nl: 'Maak dit korter: ten hoogste 300 tekens.', en: 'Make this shorter: at most 300 characters.' })).nullish(),
});

export const berichtIntrekkenInvoer = z.object({ opdrachtId, berichtId: z.uuid(veldzin({ nl: 'Kies een bericht uit de lijst.', en: 'Choose a message from the list.' })) });
