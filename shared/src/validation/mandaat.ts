import { z } from 'zod';
import { HOOGSTE_BEDRAG_IN_CENT } from '../money/index.js';
import { BESLUITDOMEINEN, BESLUITSOORTEN } from '../vocabulary/index.js';

const dag = z.iso.date('Vul een dag in, zoals 2026-11-22.');

/** What an organisation grants beforehand; zero euro is a mandate to act without money. */
export const mandaatRegistrerenInvoer = z
  .object({
    opdrachtId: z.uuid('Laad de pagina opnieuw en probeer het nog eens.'),
    organisatieId: z.uuid('Kies een organisatie uit de lijst.'),
    houderLidId: z.uuid('Kies wie het mandaat krijgt.'),
    domein: z.enum(BESLUITDOMEINEN, 'Kies waar het mandaat over gaat.'),
    besluitsoorten: z.array(z.enum(BESLUITSOORTEN)).min(1, 'Kies minstens één soort besluit.').max(BESLUITSOORTEN.length),
    maxBedragInCent: z.bigint('Vul een bedrag in.').min(0n, 'Een bedrag is nooit minder dan nul.').max(HOOGSTE_BEDRAG_IN_CENT, 'Dit bedrag is te hoog.'),
    doorzetbaar: z.boolean(),
    verleendDoor: z.string().trim().min(1, 'Vul in wie het mandaat verleende.').max(120, 'Deze naam is te lang.'),
    document: z.string().trim().min(1, 'Noem het stuk waarin het mandaat staat.').max(200, 'Houd dit korter dan 200 tekens.'),
    geldigVan: dag,
    geldigTot: dag,
  })
  .refine(({ geldigVan, geldigTot }) => geldigVan <= geldigTot, {
    message: 'De einddatum ligt voor de begindatum.',
    path: ['geldigTot'],
  });

export type MandaatRegistrerenInvoer = z.infer<typeof mandaatRegistrerenInvoer>;
