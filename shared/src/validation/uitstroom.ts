import { z } from 'zod';
import { AANMELDING_EINDREDENEN, AANMELDINGSSTAPPEN } from '../vocabulary/uitstroom.js';

const dag = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'Vul een dag in, zoals 31-03-2026.');
const aanmeldingId = z.uuid('Kies een aanmelding uit de lijst.');
const eindreden = z.enum(AANMELDING_EINDREDENEN, 'Kies waarom de aanmelding eindigt.');

/** A provider hands in a client by pseudonym. */
export const aanmeldingInvoer = z.object({
  zorgaanbiederId: z.uuid('Kies een zorgaanbieder uit de lijst.'),
  pseudoniem: z.string().trim().min(1, 'Vul een pseudoniem in.').max(60, 'Dit pseudoniem is te lang.'),
  gebeurdOp: dag,
  perspectiefplanGetekend: z.boolean(),
  toestemmingGetekend: z.boolean(),
});

export const aanmeldingStapInvoer = z.object({
  aanmeldingId,
  stap: z.enum(AANMELDINGSSTAPPEN, 'Kies een stap uit de lijst.'),
  op: dag,
  reden: eindreden.nullish().transform((reden) => reden ?? undefined),
});

export const aanmeldingIntrekkenInvoer = z.object({ aanmeldingId, op: dag, reden: eindreden });

/** A corporatie delivered a home; the day of writing down is the server's. */
export const woningtoewijzingInvoer = z.object({
  aanmeldingId,
  corporatieId: z.uuid('Kies een corporatie uit de lijst.'),
  gemeenteId: z.uuid('Kies een gemeente uit de lijst.'),
  opgeleverdOp: dag,
});
