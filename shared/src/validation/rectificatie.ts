import { z } from 'zod';
import { veldzin } from '../taal/index.js';

const opdrachtId = z.uuid(veldzin({ nl: 'Laad de pagina opnieuw en probeer het nog eens.', en: 'Reload the page and try again.' }));

function zin(vraag: string, hoogstens: number) {
  return z.string(vraag).trim().min(1, vraag).max(hoogstens, veldzin({ nl: `Maak dit korter: ten hoogste ${hoogstens} tekens.`, en: `Make this shorter: at most ${hoogstens} characters.` }));
}

export const rectificatieVragenInvoer = z.object({
  opdrachtId,
  casusId: z.uuid(veldzin({ nl: 'Kies een casus uit de lijst.', en: 'Choose a case from the list.' })),
  gegevensgroep: zin(veldzin({ nl: 'Kies om welke gegevens het gaat.', en: 'Choose which data it is about.' }), 60),
  bronOrganisatieId: z.uuid(veldzin({ nl: 'Kies om welke gegevens het gaat.', en: 'Choose which data it is about.' })),
  tekst: zin(veldzin({ nl: 'Schrijf wat er moet staan.', en: 'Write what it should say.' }), 1000),
  reden: zin(veldzin({ nl: 'Schrijf waarom het niet klopt.', en: 'Write why it is not right.' }), 500),
});
export type RectificatieVragenInvoer = z.infer<typeof rectificatieVragenInvoer>;

export const rectificatieBeantwoordenInvoer = z.object({
  opdrachtId,
  rectificatieId: z.uuid(veldzin({ nl: 'Laad de pagina opnieuw.', en: 'Reload the page.' })),
  aanvullen: z.boolean(veldzin({ nl: 'Kies of u aanvult of weigert.', en: 'Choose whether you add to it or refuse.' })),
  tekst: zin(veldzin({ nl: 'Schrijf de aanvulling, of waarom u weigert.', en: 'Write the addition, or why you refuse.' }), 1000),
});
export type RectificatieBeantwoordenInvoer = z.infer<typeof rectificatieBeantwoordenInvoer>;
