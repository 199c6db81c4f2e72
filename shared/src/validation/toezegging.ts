import { z } from 'zod';
import { veldzin } from '../taal/index.js';
import { HOOGSTE_BEDRAG_IN_CENT } from '../money/index.js';
import { TOEZEGREGELINGEN } from '../vocabulary/toezegging.js';

const kenmerk = z.uuid(veldzin({ nl: 'Laad de pagina opnieuw en probeer het nog eens.', en: 'Reload the page and try again.' }));
const dag = z.iso.date(veldzin({ nl: 'Vul een dag in, zoals 30-11-2026.', en: 'Fill in a day, such as 30-11-2026.' }));
const bedrag = z.bigint(veldzin({ nl: 'Vul een bedrag in.', en: 'Fill in an amount.' })).nonnegative(veldzin({ nl: 'Vul geen bedrag onder nul in.', en: 'Fill in no amount below zero.' })).max(HOOGSTE_BEDRAG_IN_CENT, veldzin({ nl: 'Dit bedrag is te hoog.', en: 'This amount is too high.' }));
const BIJSTAND: readonly string[] = ['bijzondere_bijstand', 'leenbijstand'];

export const toezeggingVastleggenInvoer = z
  .object({
    opdrachtId: kenmerk,
    casusId: kenmerk,
    regeling: z.enum(TOEZEGREGELINGEN, veldzin({ nl: 'Kies een regeling.', en: 'Choose a scheme.' })),
    organisatieId: z.uuid(veldzin({ nl: 'Kies wie het toezegt.', en: 'Choose who makes the commitment.' })),
    voorbereidOp: dag,
    sleutelOp: dag.nullish(),
  })
  .refine(({ regeling, sleutelOp }) => !BIJSTAND.includes(regeling) || sleutelOp, { path: ['sleutelOp'], message: veldzin({ nl: 'Vul in wanneer de sleutel komt.', en: 'Fill in when the key comes.' }) })
  .refine(({ regeling, sleutelOp, voorbereidOp }) => !BIJSTAND.includes(regeling) || !sleutelOp || voorbereidOp <= sleutelOp, {
    path: ['voorbereidOp'], message: veldzin({ nl: 'Bereid de aanvraag voor vóór de dag van de sleutel.', en: 'Prepare the application before the day of the key.' }),
  });

export const toezeggingStapInvoer = z
  .object({
    opdrachtId: kenmerk,
    toezeggingId: kenmerk,
    versie: z.number().int(),
    stap: z.enum(['vragen', 'toekennen', 'afwijzen', 'starten'], veldzin({ nl: 'Kies een stap.', en: 'Choose a step.' })),
    op: dag,
    giftInCent: bedrag.nullish(),
    leningInCent: bedrag.nullish(),
  })
  .refine(({ stap, giftInCent, leningInCent }) => stap === 'toekennen' || (!giftInCent && !leningInCent), { path: ['giftInCent'], message: veldzin({ nl: 'Een bedrag hoort bij toekennen.', en: 'An amount belongs to granting.' }) });

export type ToezeggingVastleggenInvoer = z.infer<typeof toezeggingVastleggenInvoer>;
export type ToezeggingStapInvoer = z.infer<typeof toezeggingStapInvoer>;
