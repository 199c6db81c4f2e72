import { z } from 'zod';
import { bedragInCent } from '../money/index.js';
import { opzijzettingVelden } from './afwijking.js';
import { BESLUITDOMEINEN, BESLUITSOORTEN, NOOIT_AF_TE_DWINGEN, TE_GEVEN_STANDPUNTEN, UITGAVESOORTEN } from '../vocabulary/index.js';

const kenmerk = z.uuid('Laad de pagina opnieuw en probeer het nog eens.');
const keuze = z.uuid('Kies iets uit de lijst.');

/** What is asked of the table: one sentence, an owner and a date; money only when all four parts are there. */
export const voorstelIndienenInvoer = z.object({
  opdrachtId: kenmerk,
  casusId: kenmerk,
  agendapuntId: kenmerk.nullish(),
  soort: z.enum(BESLUITSOORTEN, 'Kies wat voor besluit u vraagt.'),
  domein: z.enum(BESLUITDOMEINEN, 'Kies waar het voorstel over gaat.'),
  binnenRegels: z.boolean().nullish(),
  ...opzijzettingVelden,
  tekst: z.string().trim().min(1, 'Schrijf in één zin op wat u voorstelt.').max(1000, 'Houd het voorstel korter dan 1000 tekens.'),
  bedragInCent: bedragInCent.nullish(),
  fondsId: keuze.nullish(),
  uitgaveSoort: z.enum(UITGAVESOORTEN, 'Kies waarvoor het geld is.').nullish(),
  begunstigde: z.string().trim().max(120, 'Deze naam is te lang.').nullish(),
  uitvoerderId: z.uuid('Kies welke organisatie dit doet.'),
  uitvoerenVoor: z.iso.date('Vul een dag in, zoals 2026-11-22.'),
  vervangtId: kenmerk.nullish(),
  raakt: z.array(z.enum(NOOIT_AF_TE_DWINGEN)).max(NOOIT_AF_TE_DWINGEN.length).nullish(),
});

export const rondeOpenenInvoer = z.object({ opdrachtId: kenmerk, voorstelId: kenmerk, spoed: z.boolean().nullish() });

/** Used for "Allen akkoord" and for closing. */
export const rondeInvoer = z.object({ opdrachtId: kenmerk, rondeId: kenmerk });

export const standpuntGevenInvoer = z
  .object({
    opdrachtId: kenmerk,
    rondeId: kenmerk,
    standpunt: z.enum(TE_GEVEN_STANDPUNTEN, 'Kies een standpunt.'),
    reden: z.string().trim().max(1000, 'Houd de reden korter dan 1000 tekens.').nullish(),
  });

export type VoorstelIndienenInvoer = z.infer<typeof voorstelIndienenInvoer>;
export type RondeOpenenInvoer = z.infer<typeof rondeOpenenInvoer>;
export type RondeInvoer = z.infer<typeof rondeInvoer>;
export type StandpuntGevenInvoer = z.infer<typeof standpuntGevenInvoer>;
