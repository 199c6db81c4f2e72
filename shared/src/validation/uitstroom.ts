import { z } from 'zod';
import { veldzin } from '../taal/index.js';
import { AANMELDING_EINDREDENEN, AANMELDINGSSTAPPEN } from '../vocabulary/uitstroom.js';

const dag = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, veldzin({ nl: 'Vul een dag in, zoals 31-03-2026.', en: 'Fill in a day, such as 31-03-2026.' }));
const aanmeldingId = z.uuid(veldzin({ nl: 'Kies een aanmelding uit de lijst.', en: 'Choose an application from the list.' }));
const eindreden = z.enum(AANMELDING_EINDREDENEN, veldzin({ nl: 'Kies waarom de aanmelding eindigt.', en: 'Choose why the application ends.' }));

/** A provider hands in a client by pseudonym. */
export const aanmeldingInvoer = z.object({
  zorgaanbiederId: z.uuid(veldzin({ nl: 'Kies een zorgaanbieder uit de lijst.', en: 'Choose a care provider from the list.' })),
  pseudoniem: z.string().trim().min(1, veldzin({ nl: 'Vul een pseudoniem in.', en: 'Fill in a pseudonym.' })).max(60, veldzin({ nl: 'Dit pseudoniem is te lang.', en: 'This pseudonym is too long.' })),
  gebeurdOp: dag,
  perspectiefplanGetekend: z.boolean(),
  toestemmingGetekend: z.boolean(),
});

export const aanmeldingStapInvoer = z.object({
  aanmeldingId,
  stap: z.enum(AANMELDINGSSTAPPEN, veldzin({ nl: 'Kies een stap uit de lijst.', en: 'Choose a step from the list.' })),
  op: dag,
  reden: eindreden.nullish().transform((reden) => reden ?? undefined),
});

export const aanmeldingIntrekkenInvoer = z.object({ aanmeldingId, op: dag, reden: eindreden });

/** A corporatie delivered a home; the day of writing down is the server's. */
export const woningtoewijzingInvoer = z.object({
  aanmeldingId,
  corporatieId: z.uuid(veldzin({ nl: 'Kies een corporatie uit de lijst.', en: 'Choose a housing corporation from the list.' })),
  gemeenteId: z.uuid(veldzin({ nl: 'Kies een gemeente uit de lijst.', en: 'Choose a municipality from the list.' })),
  opgeleverdOp: dag,
});
