import { z } from 'zod';
import { bedragInCent } from '../money/index.js';
import { KOSTENINCIDENTOORZAKEN, KOSTENINCIDENTSOORTEN } from '../vocabulary/uitstroom.js';

const kenmerk = z.uuid('Laad de pagina opnieuw en probeer het nog eens.');
const zorgaanbiederId = z.uuid('Kies een zorgaanbieder uit de lijst.');
const jaar = z.int('Vul een jaar in, zoals 2026.').min(2000, 'Vul een jaar in, zoals 2026.').max(2100, 'Vul een jaar in, zoals 2026.');

/** What a home of a provider cost beyond the ordinary; no word about who lived there. */
export const kostenincidentVastleggenInvoer = z.object({
  opdrachtId: kenmerk,
  zorgaanbiederId,
  soort: z.enum(KOSTENINCIDENTSOORTEN, 'Kies welke kosten het zijn.'),
  oorzaak: z.enum(KOSTENINCIDENTOORZAKEN, 'Kies waardoor het kwam.'),
  bedragInCent,
  voorgevallenOp: z.iso.date('Vul een dag in, zoals 2026-11-30.'),
});

export const kostenincidentIntrekkenInvoer = z.object({ opdrachtId: kenmerk, kostenincidentId: kenmerk });

/** How many homes a provider rents for clients in a year; a later count takes the place of an earlier one. */
export const zorgdakwoningenVastleggenInvoer = z.object({
  opdrachtId: kenmerk,
  zorgaanbiederId,
  jaar,
  aantal: z.int('Vul een geheel aantal in.').min(0, 'Vul geen aantal onder nul in.').max(100_000, 'Dit aantal is te hoog.'),
});

export const zorgdakjaar = jaar;
export type KostenincidentVastleggenInvoer = z.infer<typeof kostenincidentVastleggenInvoer>;
export type KostenincidentIntrekkenInvoer = z.infer<typeof kostenincidentIntrekkenInvoer>;
export type ZorgdakwoningenVastleggenInvoer = z.infer<typeof zorgdakwoningenVastleggenInvoer>;
