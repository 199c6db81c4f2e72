import { z } from 'zod';
import { veldzin } from '../taal/index.js';

const opdrachtId = z.uuid(veldzin({ nl: 'Laad de pagina opnieuw en probeer het nog eens.', en: 'Reload the page and try again.' }));
const casusId = z.uuid(veldzin({ nl: 'Kies een casus uit de lijst.', en: 'Choose a case from the list.' }));

function zin(vraag: string, hoogstens: number, minstens: number) {
  return z.string(vraag).trim().min(minstens, vraag).max(hoogstens, veldzin({ nl: `Maak dit korter: ten hoogste ${hoogstens} tekens.`, en: `Make this shorter: at most ${hoogstens} characters.` }));
}

export const bewaarstopZettenInvoer = z.object({
  opdrachtId, casusId,
  reden: zin(veldzin({ nl: 'Schrijf in een hele zin waarom niets weg mag.', en: 'Write in a whole sentence why nothing may go.' }), 500, 10),
  gezag: zin(veldzin({ nl: 'Schrijf wie dit vraagt, bijvoorbeeld de rechtbank.', en: 'Write who asks this, for example the court.' }), 200, 3),
});
export type BewaarstopZettenInvoer = z.infer<typeof bewaarstopZettenInvoer>;

export const bewaarstopOpheffenInvoer = z.object({
  opdrachtId, bewaarstopId: z.uuid(veldzin({ nl: 'Laad de pagina opnieuw.', en: 'Reload the page.' })), reden: zin(veldzin({ nl: 'Schrijf in een hele zin waarom de stop eraf kan.', en: 'Write in a whole sentence why the stop can be lifted.' }), 500, 10),
});
export type BewaarstopOpheffenInvoer = z.infer<typeof bewaarstopOpheffenInvoer>;

export const VERNIETIGINGSGRONDEN = ['bewaartermijn', 'verzoek'] as const;

export const vernietigingVoorstellenInvoer = z.object({
  opdrachtId, casusId,
  grond: z.enum(VERNIETIGINGSGRONDEN, veldzin({ nl: 'Kies waarom de gegevens weg moeten.', en: 'Choose why the data must go.' })),
  verzoekOp: z.iso.date(veldzin({ nl: 'Vul een dag in, zoals 31-03-2026.', en: 'Fill in a day, such as 31-03-2026.' })).nullish(),
});
export type VernietigingVoorstellenInvoer = z.infer<typeof vernietigingVoorstellenInvoer>;

export const vernietigingInvoer = z.object({ opdrachtId, vernietigingId: z.uuid(veldzin({ nl: 'Laad de pagina opnieuw.', en: 'Reload the page.' })) });
export type VernietigingInvoer = z.infer<typeof vernietigingInvoer>;
