import { z } from 'zod';

const opdrachtId = z.uuid('Het kenmerk van de opdracht is niet geldig. Laad de pagina opnieuw.');

export const berichtPlaatsenInvoer = z.object({
  opdrachtId,
  casusId: z.uuid('Kies een casus uit de lijst.'),
  agendapuntId: z.uuid('Kies een agendapunt uit de lijst.').nullish(),
  tekst: z.string().trim().min(1, 'Schrijf eerst een bericht.').max(4_000, 'Houd het bericht onder de 4.000 tekens.'),
  alleenEigenOrganisatie: z.boolean().default(false),
  waaromHier: z.string().trim().min(10, 'Schrijf in een hele zin waarom dit hier moet.').max(300, 'Maak dit korter: ten hoogste 300 tekens.').nullish(),
});

export const berichtIntrekkenInvoer = z.object({ opdrachtId, berichtId: z.uuid('Kies een bericht uit de lijst.') });
