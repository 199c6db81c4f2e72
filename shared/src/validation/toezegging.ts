import { z } from 'zod';
import { HOOGSTE_BEDRAG_IN_CENT } from '../money/index.js';
import { TOEZEGREGELINGEN } from '../vocabulary/toezegging.js';

const kenmerk = z.uuid('Laad de pagina opnieuw en probeer het nog eens.');
const dag = z.iso.date('Vul een dag in, zoals 2026-11-30.');
const bedrag = z.bigint('Vul een bedrag in.').nonnegative('Vul geen bedrag onder nul in.').max(HOOGSTE_BEDRAG_IN_CENT, 'Dit bedrag is te hoog.');
const BIJSTAND: readonly string[] = ['bijzondere_bijstand', 'leenbijstand'];

export const toezeggingVastleggenInvoer = z
  .object({
    opdrachtId: kenmerk,
    casusId: kenmerk,
    regeling: z.enum(TOEZEGREGELINGEN, 'Kies een regeling.'),
    organisatieId: z.uuid('Kies wie het toezegt.'),
    voorbereidOp: dag,
    sleutelOp: dag.nullish(),
  })
  .refine(({ regeling, sleutelOp }) => !BIJSTAND.includes(regeling) || sleutelOp, { path: ['sleutelOp'], message: 'Vul in wanneer de sleutel komt.' })
  .refine(({ regeling, sleutelOp, voorbereidOp }) => !BIJSTAND.includes(regeling) || !sleutelOp || voorbereidOp <= sleutelOp, {
    path: ['voorbereidOp'], message: 'Bereid de aanvraag voor vóór de dag van de sleutel.',
  });

export const toezeggingStapInvoer = z
  .object({
    opdrachtId: kenmerk,
    toezeggingId: kenmerk,
    versie: z.number().int(),
    stap: z.enum(['vragen', 'toekennen', 'afwijzen', 'starten'], 'Kies een stap.'),
    op: dag,
    giftInCent: bedrag.nullish(),
    leningInCent: bedrag.nullish(),
  })
  .refine(({ stap, giftInCent, leningInCent }) => stap === 'toekennen' || (!giftInCent && !leningInCent), { path: ['giftInCent'], message: 'Een bedrag hoort bij toekennen.' });

export type ToezeggingVastleggenInvoer = z.infer<typeof toezeggingVastleggenInvoer>;
export type ToezeggingStapInvoer = z.infer<typeof toezeggingStapInvoer>;
