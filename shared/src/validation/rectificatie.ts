import { z } from 'zod';

const opdrachtId = z.uuid('Laad de pagina opnieuw en probeer het nog eens.');

function zin(vraag: string, hoogstens: number) {
  return z.string(vraag).trim().min(1, vraag).max(hoogstens, `Maak dit korter: ten hoogste ${hoogstens} tekens.`);
}

export const rectificatieVragenInvoer = z.object({
  opdrachtId,
  casusId: z.uuid('Kies een casus uit de lijst.'),
  gegevensgroep: zin('Kies om welke gegevens het gaat.', 60),
  bronOrganisatieId: z.uuid('Kies om welke gegevens het gaat.'),
  tekst: zin('Schrijf wat er moet staan.', 1000),
  reden: zin('Schrijf waarom het niet klopt.', 500),
});
export type RectificatieVragenInvoer = z.infer<typeof rectificatieVragenInvoer>;

export const rectificatieBeantwoordenInvoer = z.object({
  opdrachtId,
  rectificatieId: z.uuid('Laad de pagina opnieuw.'),
  aanvullen: z.boolean('Kies of u aanvult of weigert.'),
  tekst: zin('Schrijf de aanvulling, of waarom u weigert.', 1000),
});
export type RectificatieBeantwoordenInvoer = z.infer<typeof rectificatieBeantwoordenInvoer>;
