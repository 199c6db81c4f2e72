import { z } from 'zod';
import { bedragInCent } from '../money/index.js';
import { opzijzettingVelden } from './afwijking.js';
import { isGeheelZichtbaar, ONZICHTBAAR_TEKEN } from './ontvanger.js';
import { BEGUNSTIGDESOORTEN, BESLUITDOMEINEN, BESLUITSOORTEN, NOOIT_AF_TE_DWINGEN, TE_GEVEN_STANDPUNTEN, UITGAVESOORTEN, zegtIets } from '../vocabulary/index.js';

const kenmerk = z.uuid('Laad de pagina opnieuw en probeer het nog eens.');
const keuze = z.uuid('Kies iets uit de lijst.');

const gevraagdeActie = z.object({
  organisatieId: z.uuid('Kies welke organisatie dit doet.'),
  tekst: z.string().trim().min(1, 'Schrijf in één zin op wat u van deze organisatie vraagt.').max(300, 'Houd dit korter dan 300 tekens.'),
  voor: z.iso.date('Vul een dag in, zoals 2026-11-22.'),
});

/** What is asked of the table: one sentence, an owner and a date; money only when all four parts are there. */
export const voorstelIndienenInvoer = z.object({
  opdrachtId: kenmerk,
  casusId: kenmerk,
  agendapuntId: kenmerk.nullish(),
  soort: z.enum(BESLUITSOORTEN, 'Kies wat voor besluit u vraagt.'),
  domein: z.enum(BESLUITDOMEINEN, 'Kies waar het voorstel over gaat.'),
  binnenRegels: z.boolean().nullish(),
  ...opzijzettingVelden,
  gronden: z.string().trim().max(2000, 'Houd de onderbouwing korter dan 2000 tekens.').nullish(),
  onomkeerbaar: z.boolean().nullish(),
  tekst: z.string().trim().min(1, 'Schrijf in één zin op wat u voorstelt.').max(1000, 'Houd het voorstel korter dan 1000 tekens.'),
  bedragInCent: bedragInCent.nullish(),
  fondsId: keuze.nullish(),
  uitgaveSoort: z.enum(UITGAVESOORTEN, 'Kies waarvoor het geld is.').nullish(),
  begunstigde: z.string().trim().max(120, 'Deze naam is te lang.').refine(isGeheelZichtbaar, ONZICHTBAAR_TEKEN).nullish(),
  begunstigdeSoort: z.enum(BEGUNSTIGDESOORTEN, 'Kies een organisatie of een factuur.').nullish(),
  factuur: z.string().trim().max(80, 'Dit kenmerk is te lang.').nullish(),
  uitvoerderId: z.uuid('Kies welke organisatie dit doet.'),
  uitvoerenVoor: z.iso.date('Vul een dag in, zoals 2026-11-22.'),
  acties: z.array(gevraagdeActie).max(8, 'Vraag ten hoogste acht dingen erbij.').nullish(),
  vervangtId: kenmerk.nullish(),
  vervangtBesluitId: kenmerk.nullish(),
  raakt: z.array(z.enum(NOOIT_AF_TE_DWINGEN)).max(NOOIT_AF_TE_DWINGEN.length).nullish(),
});

const reden = (hoogstens: number) => z.string().trim().max(hoogstens, `Houd de reden korter dan ${hoogstens} tekens.`);

/** A second ronde on the same voorstel says why. */
export const rondeOpenenInvoer = z.object({ opdrachtId: kenmerk, voorstelId: kenmerk, spoed: z.boolean().nullish(), reden: reden(500).nullish() });

/** Used for "Allen akkoord" and for closing. */
export const rondeInvoer = z.object({ opdrachtId: kenmerk, rondeId: kenmerk });

export const standpuntGevenInvoer = z
  .object({
    opdrachtId: kenmerk,
    rondeId: kenmerk,
    standpunt: z.enum(TE_GEVEN_STANDPUNTEN, 'Kies een standpunt.'),
    reden: reden(1000).nullish(),
  });

const genoteerd = z.object({
  organisatieId: z.uuid('Kies van welke organisatie dit standpunt is.'),
  lidId: z.uuid('Kies wie dit zei.'),
  standpunt: z.enum(TE_GEVEN_STANDPUNTEN, 'Kies een standpunt.'),
  reden: reden(1000).nullish(),
});

/** What the chair writes down for a named person at the table without a device. */
export const standpuntNoterenInvoer = genoteerd.extend({ opdrachtId: kenmerk, rondeId: kenmerk });

/** Whether what was written down is what this person said; if not, which standpunt it was and in which words. */
export const standpuntBevestigenInvoer = z
  .object({ opdrachtId: kenmerk, rondeId: kenmerk, klopt: z.boolean(), gezegd: z.enum(TE_GEVEN_STANDPUNTEN, 'Kies wat u wel vond.').nullish(), opmerking: reden(500).nullish() })
  .refine(({ klopt, gezegd }) => klopt || Boolean(gezegd), { path: ['gezegd'], message: 'Kies wat u wel vond.' })
  .refine(({ klopt, opmerking }) => klopt || zegtIets(opmerking), { path: ['opmerking'], message: 'Schrijf op wat u zei.' });

/** In a crisis the first ronde may be the conversation itself. */
export const gesprekVastleggenInvoer = z.object({
  opdrachtId: kenmerk,
  voorstelId: kenmerk,
  verslag: z.string().trim().min(1, 'Schrijf op wat er in het gesprek is gezegd.').max(4000, 'Houd het verslag korter dan 4000 tekens.'),
  standpunten: z.array(genoteerd).min(2, 'Noteer wat ten minste twee organisaties zeiden.').max(40),
});

export type VoorstelIndienenInvoer = z.infer<typeof voorstelIndienenInvoer>;
export type RondeOpenenInvoer = z.infer<typeof rondeOpenenInvoer>;
export type RondeInvoer = z.infer<typeof rondeInvoer>;
export type StandpuntNoterenInvoer = z.infer<typeof standpuntNoterenInvoer>;
export type StandpuntBevestigenInvoer = z.infer<typeof standpuntBevestigenInvoer>;
export type GesprekVastleggenInvoer = z.infer<typeof gesprekVastleggenInvoer>;
export type StandpuntGevenInvoer = z.infer<typeof standpuntGevenInvoer>;
