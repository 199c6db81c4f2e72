import { z } from 'zod';
import { veldzin } from '../taal/index.js';
import { bedragInCent } from '../money/index.js';
import { opzijzettingVelden } from './afwijking.js';
import { isGeheelZichtbaar, ONZICHTBAAR_TEKEN } from './ontvanger.js';
import { BEGUNSTIGDESOORTEN, BESLUITDOMEINEN, BESLUITSOORTEN, NOOIT_AF_TE_DWINGEN, TE_GEVEN_STANDPUNTEN, UITGAVESOORTEN, zegtIets } from '../vocabulary/index.js';

const kenmerk = z.uuid(veldzin({ nl: 'Laad de pagina opnieuw en probeer het nog eens.', en: 'Reload the page and try again.' }));
const keuze = z.uuid(veldzin({ nl: 'Kies iets uit de lijst.', en: 'Choose something from the list.' }));

const gevraagdeActie = z.object({
  organisatieId: z.uuid(veldzin({ nl: 'Kies welke organisatie dit doet.', en: 'Choose which organisation does this.' })),
  tekst: z.string().trim().min(1, veldzin({ nl: 'Schrijf in één zin op wat u van deze organisatie vraagt.', en: 'Write in one sentence what you ask of this organisation.' })).max(300, veldzin({ nl: 'Houd dit korter dan 300 tekens.', en: 'Keep this shorter than 300 characters.' })),
  voor: z.iso.date(veldzin({ nl: 'Vul een dag in, zoals 2026-11-22.', en: 'Fill in a day, such as 2026-11-22.' })),
});

/** What is asked of the table: one sentence, an owner and a date; money only when all four parts are there. */
export const voorstelIndienenInvoer = z.object({
  opdrachtId: kenmerk,
  casusId: kenmerk,
  agendapuntId: kenmerk.nullish(),
  soort: z.enum(BESLUITSOORTEN, veldzin({ nl: 'Kies wat voor besluit u vraagt.', en: 'Choose what kind of decision you ask for.' })),
  domein: z.enum(BESLUITDOMEINEN, veldzin({ nl: 'Kies waar het voorstel over gaat.', en: 'Choose what the proposal is about.' })),
  binnenRegels: z.boolean().nullish(),
  ...opzijzettingVelden,
  gronden: z.string().trim().max(2000, veldzin({ nl: 'Houd de onderbouwing korter dan 2000 tekens.', en: 'Keep the reasoning shorter than 2000 characters.' })).nullish(),
  onomkeerbaar: z.boolean().nullish(),
  tekst: z.string().trim().min(1, veldzin({ nl: 'Schrijf in één zin op wat u voorstelt.', en: 'Write in one sentence what you propose.' })).max(1000, veldzin({ nl: 'Houd het voorstel korter dan 1000 tekens.', en: 'Keep the proposal shorter than 1000 characters.' })),
  bedragInCent: bedragInCent.nullish(),
  fondsId: keuze.nullish(),
  uitgaveSoort: z.enum(UITGAVESOORTEN, veldzin({ nl: 'Kies waarvoor het geld is.', en: 'Choose what the money is for.' })).nullish(),
  begunstigde: z.string().trim().max(120, veldzin({ nl: 'Deze naam is te lang.', en: 'This name is too long.' })).refine(isGeheelZichtbaar, ONZICHTBAAR_TEKEN).nullish(),
  begunstigdeSoort: z.enum(BEGUNSTIGDESOORTEN, veldzin({ nl: 'Kies een organisatie of een factuur.', en: 'Choose an organisation or an invoice.' })).nullish(),
  factuur: z.string().trim().max(80, veldzin({ nl: 'Dit kenmerk is te lang.', en: 'This reference is too long.' })).nullish(),
  uitvoerderId: z.uuid(veldzin({ nl: 'Kies welke organisatie dit doet.', en: 'Choose which organisation does this.' })),
  uitvoerenVoor: z.iso.date(veldzin({ nl: 'Vul een dag in, zoals 2026-11-22.', en: 'Fill in a day, such as 2026-11-22.' })),
  acties: z.array(gevraagdeActie).max(8, veldzin({ nl: 'Vraag ten hoogste acht dingen erbij.', en: 'Ask at most eight things with it.' })).nullish(),
  vervangtId: kenmerk.nullish(),
  vervangtBesluitId: kenmerk.nullish(),
  raakt: z.array(z.enum(NOOIT_AF_TE_DWINGEN)).max(NOOIT_AF_TE_DWINGEN.length).nullish(),
});

const reden = (hoogstens: number) => z.string().trim().max(hoogstens, veldzin({ nl: `Houd de reden korter dan ${hoogstens} tekens.`, en: `Keep the reason shorter than ${hoogstens} characters.` }));

/** A second ronde on the same voorstel says why. */
export const rondeOpenenInvoer = z.object({ opdrachtId: kenmerk, voorstelId: kenmerk, spoed: z.boolean().nullish(), reden: reden(500).nullish() });

/** Used for "Allen akkoord" and for closing. */
export const rondeInvoer = z.object({ opdrachtId: kenmerk, rondeId: kenmerk });

export const standpuntGevenInvoer = z
  .object({
    opdrachtId: kenmerk,
    rondeId: kenmerk,
    standpunt: z.enum(TE_GEVEN_STANDPUNTEN, veldzin({ nl: 'Kies een standpunt.', en: 'Choose a position.' })),
    reden: reden(1000).nullish(),
  });

const genoteerd = z.object({
  organisatieId: z.uuid(veldzin({ nl: 'Kies van welke organisatie dit standpunt is.', en: 'Choose whose organisation this position is.' })),
  lidId: z.uuid(veldzin({ nl: 'Kies wie dit zei.', en: 'Choose who said this.' })),
  standpunt: z.enum(TE_GEVEN_STANDPUNTEN, veldzin({ nl: 'Kies een standpunt.', en: 'Choose a position.' })),
  reden: reden(1000).nullish(),
});

/** What the chair writes down for a named person at the table without a device. */
export const standpuntNoterenInvoer = genoteerd.extend({ opdrachtId: kenmerk, rondeId: kenmerk });

/** Whether what was written down is what this person said; if not, which standpunt it was and in which words. */
export const standpuntBevestigenInvoer = z
  .object({ opdrachtId: kenmerk, rondeId: kenmerk, klopt: z.boolean(), gezegd: z.enum(TE_GEVEN_STANDPUNTEN, veldzin({ nl: 'Kies wat u wel vond.', en: 'Choose what you did think.' })).nullish(), opmerking: reden(500).nullish() })
  .refine(({ klopt, gezegd }) => klopt || Boolean(gezegd), { path: ['gezegd'], message: veldzin({ nl: 'Kies wat u wel vond.', en: 'Choose what you did think.' }) })
  .refine(({ klopt, opmerking }) => klopt || zegtIets(opmerking), { path: ['opmerking'], message: veldzin({ nl: 'Schrijf op wat u zei.', en: 'Write what you said.' }) });

/** In a crisis the first ronde may be the conversation itself. */
export const gesprekVastleggenInvoer = z.object({
  opdrachtId: kenmerk,
  voorstelId: kenmerk,
  verslag: z.string().trim().min(1, veldzin({ nl: 'Schrijf op wat er in het gesprek is gezegd.', en: 'Write what was said in the conversation.' })).max(4000, veldzin({ nl: 'Houd het verslag korter dan 4000 tekens.', en: 'Keep the report shorter than 4000 characters.' })),
  standpunten: z.array(genoteerd).min(2, veldzin({ nl: 'Noteer wat ten minste twee organisaties zeiden.', en: 'Note what at least two organisations said.' })).max(40),
});

export type VoorstelIndienenInvoer = z.infer<typeof voorstelIndienenInvoer>;
export type RondeOpenenInvoer = z.infer<typeof rondeOpenenInvoer>;
export type RondeInvoer = z.infer<typeof rondeInvoer>;
export type StandpuntNoterenInvoer = z.infer<typeof standpuntNoterenInvoer>;
export type StandpuntBevestigenInvoer = z.infer<typeof standpuntBevestigenInvoer>;
export type GesprekVastleggenInvoer = z.infer<typeof gesprekVastleggenInvoer>;
export type StandpuntGevenInvoer = z.infer<typeof standpuntGevenInvoer>;
