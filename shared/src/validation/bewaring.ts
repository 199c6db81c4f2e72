import { z } from 'zod';

const opdrachtId = z.uuid('Laad de pagina opnieuw en probeer het nog eens.');
const casusId = z.uuid('Kies een casus uit de lijst.');

function zin(vraag: string, hoogstens: number, minstens: number) {
  return z.string(vraag).trim().min(minstens, vraag).max(hoogstens, `Maak dit korter: ten hoogste ${hoogstens} tekens.`);
}

export const bewaarstopZettenInvoer = z.object({
  opdrachtId, casusId,
  reden: zin('Schrijf in een hele zin waarom niets weg mag.', 500, 10),
  gezag: zin('Schrijf wie dit vraagt, bijvoorbeeld de rechtbank.', 200, 3),
});
export type BewaarstopZettenInvoer = z.infer<typeof bewaarstopZettenInvoer>;

export const bewaarstopOpheffenInvoer = z.object({
  opdrachtId, bewaarstopId: z.uuid('Laad de pagina opnieuw.'), reden: zin('Schrijf in een hele zin waarom de stop eraf kan.', 500, 10),
});
export type BewaarstopOpheffenInvoer = z.infer<typeof bewaarstopOpheffenInvoer>;

export const VERNIETIGINGSGRONDEN = ['bewaartermijn', 'verzoek'] as const;

export const vernietigingVoorstellenInvoer = z.object({
  opdrachtId, casusId,
  grond: z.enum(VERNIETIGINGSGRONDEN, 'Kies waarom de gegevens weg moeten.'),
  verzoekOp: z.iso.date('Vul een dag in, zoals 31-03-2026.').nullish(),
});
export type VernietigingVoorstellenInvoer = z.infer<typeof vernietigingVoorstellenInvoer>;

export const vernietigingInvoer = z.object({ opdrachtId, vernietigingId: z.uuid('Laad de pagina opnieuw.') });
export type VernietigingInvoer = z.infer<typeof vernietigingInvoer>;
