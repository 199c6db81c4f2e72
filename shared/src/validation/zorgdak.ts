import { z } from 'zod';
import { veldzin } from '../taal/index.js';
import { bedragInCent } from '../money/index.js';
import { KOSTENINCIDENTOORZAKEN, KOSTENINCIDENTSOORTEN } from '../vocabulary/uitstroom.js';

const kenmerk = z.uuid(veldzin({ nl: 'Laad de pagina opnieuw en probeer het nog eens.', en: 'Reload the page and try again.' }));
const zorgaanbiederId = z.uuid(veldzin({ nl: 'Kies een zorgaanbieder uit de lijst.', en: 'Choose a care provider from the list.' }));
const jaar = z.int(veldzin({ nl: 'Vul een jaar in, zoals 2026.', en: 'Fill in a year, such as 2026.' })).min(2000, veldzin({ nl: 'Vul een jaar in, zoals 2026.', en: 'Fill in a year, such as 2026.' })).max(2100, veldzin({ nl: 'Vul een jaar in, zoals 2026.', en: 'Fill in a year, such as 2026.' }));

/** What a home of a provider cost beyond the ordinary; no word about who lived there. */
export const kostenincidentVastleggenInvoer = z.object({
  opdrachtId: kenmerk,
  zorgaanbiederId,
  soort: z.enum(KOSTENINCIDENTSOORTEN, veldzin({ nl: 'Kies welke kosten het zijn.', en: 'Choose which costs these are.' })),
  oorzaak: z.enum(KOSTENINCIDENTOORZAKEN, veldzin({ nl: 'Kies waardoor het kwam.', en: 'Choose what caused it.' })),
  bedragInCent,
  voorgevallenOp: z.iso.date(veldzin({ nl: 'Vul een dag in, zoals 30-11-2026.', en: 'Fill in a day, such as 30-11-2026.' })),
});

export const kostenincidentIntrekkenInvoer = z.object({ opdrachtId: kenmerk, kostenincidentId: kenmerk });

/** How many homes a provider rents for clients in a year; a later count takes the place of an earlier one. */
export const zorgdakwoningenVastleggenInvoer = z.object({
  opdrachtId: kenmerk,
  zorgaanbiederId,
  jaar,
  aantal: z.int(veldzin({ nl: 'Vul een geheel aantal in.', en: 'Fill in a whole number.' })).min(0, veldzin({ nl: 'Vul geen aantal onder nul in.', en: 'Fill in no number below zero.' })).max(100_000, veldzin({ nl: 'Dit aantal is te hoog.', en: 'This number is too high.' })),
});

export const zorgdakjaar = jaar;
export type KostenincidentVastleggenInvoer = z.infer<typeof kostenincidentVastleggenInvoer>;
export type KostenincidentIntrekkenInvoer = z.infer<typeof kostenincidentIntrekkenInvoer>;
export type ZorgdakwoningenVastleggenInvoer = z.infer<typeof zorgdakwoningenVastleggenInvoer>;
