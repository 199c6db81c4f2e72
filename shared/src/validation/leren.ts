import { z } from 'zod';
import { veldzin } from '../taal/index.js';
import {
  BELEIDSUITKOMSTEN, BLOKKADES, EVALUATIE_UITKOMSTEN, KOSTENDRAGERS, ROLLEN, UITSLUITINGSMECHANISMEN, WAT_WERKTE,
} from '../vocabulary/index.js';

const kenmerk = z.uuid(veldzin({ nl: 'Laad de pagina opnieuw en probeer het nog eens.', en: 'Reload the page and try again.' }));
const dag = z.iso.date(veldzin({ nl: 'Vul een dag in, zoals 2026-11-22.', en: 'Fill in a day, such as 2026-11-22.' }));
const tekst = (leeg: string, hoogstens: number) => z.string().trim().min(1, leeg).max(hoogstens, veldzin({ nl: `Houd dit korter dan ${hoogstens} tekens.`, en: `Keep this shorter than ${hoogstens} characters.` }));

export const herinneringGezienInvoer = z.object({ opdrachtId: kenmerk, herinneringId: kenmerk });

export const verwachtingVastleggenInvoer = z.object({
  opdrachtId: kenmerk,
  besluitId: kenmerk,
  tekst: tekst(veldzin({ nl: 'Schrijf op wat dit besluit moet opleveren.', en: 'Write what this decision must bring.' }), 500),
  evaluerenOp: dag,
});

export const besluitEvaluerenInvoer = z.object({
  opdrachtId: kenmerk,
  besluitId: kenmerk,
  uitkomst: z.enum(EVALUATIE_UITKOMSTEN, veldzin({ nl: 'Kies hoe het is gegaan.', en: 'Choose how it went.' })),
  tekst: tekst(veldzin({ nl: 'Schrijf op wat er is gebeurd.', en: 'Write what happened.' }), 1000),
  ingegaanOp: dag.nullish(),
});

/** At least one mechanism and one result: what the table learns from a casus that closes. */
export const casusAfsluitenInvoer = z.object({
  opdrachtId: kenmerk,
  casusId: kenmerk,
  mechanismen: z.array(z.enum(UITSLUITINGSMECHANISMEN, veldzin({ nl: 'Kies uit de lijst.', en: 'Choose from the list.' }))).min(1, veldzin({ nl: 'Kies ten minste één reden waarom iemand buiten de boot viel.', en: 'Choose at least one reason why somebody fell through.' })).transform(uniek),
  resultaten: z.array(z.enum(WAT_WERKTE, veldzin({ nl: 'Kies uit de lijst.', en: 'Choose from the list.' }))).min(1, veldzin({ nl: 'Kies ten minste één ding dat werkte, of ‘niets werkte’.', en: 'Choose at least one thing that worked, or ‘nothing worked’.' })).transform(uniek)
    .refine((gekozen) => gekozen.length === 1 || !gekozen.includes('niets_werkte'), veldzin({ nl: 'Kies ‘niets werkte’ alleen als er verder niets werkte.', en: 'Choose ‘nothing worked’ only if nothing else worked.' })),
  toelichting: z.string().trim().max(500, veldzin({ nl: 'Houd dit korter dan 500 tekens.', en: 'Keep this shorter than 500 characters.' })).nullish(),
});

export const draaiboekVaststellenInvoer = z.object({
  opdrachtId: kenmerk,
  blokkade: z.enum(BLOKKADES, veldzin({ nl: 'Kies waar het draaiboek over gaat.', en: 'Choose what the playbook is about.' })),
  eersteRol: z.enum(ROLLEN, veldzin({ nl: 'Kies wie als eerste aan zet is.', en: 'Choose whose turn is first.' })),
  stappen: z.array(tekst(veldzin({ nl: 'Schrijf de stap op of haal de regel weg.', en: 'Write the step down or remove the line.' }), 300)).min(1, veldzin({ nl: 'Schrijf ten minste één stap op.', en: 'Write at least one step.' })).max(8, veldzin({ nl: 'Houd het bij acht stappen.', en: 'Keep it to eight steps.' })),
  verwacht: tekst(veldzin({ nl: 'Schrijf op wat het moet opleveren.', en: 'Write what it must bring.' }), 300),
  reden: tekst(veldzin({ nl: 'Schrijf op waarom u het draaiboek verandert.', en: 'Write why you change the playbook.' }), 300),
  opVersie: z.number().int().min(0),
});

export const beleidspuntToevoegenInvoer = z.object({
  opdrachtId: kenmerk,
  tafelId: kenmerk,
  titel: tekst(veldzin({ nl: 'Geef het punt een titel.', en: 'Give the item a title.' }), 120),
  tekst: tekst(veldzin({ nl: 'Schrijf op wat er vaker gebeurt.', en: 'Write what happens more often.' }), 1000),
  signaal: z.string().regex(/^(blokkade|mechanisme):[a-z_]{1,60}$/, veldzin({ nl: 'Laad de pagina opnieuw en probeer het nog eens.', en: 'Reload the page and try again.' })).nullish(),
});

export const beleidspuntAfrondenInvoer = z.object({
  opdrachtId: kenmerk,
  puntId: kenmerk,
  uitkomst: z.enum(BELEIDSUITKOMSTEN, veldzin({ nl: 'Kies wat er is afgesproken.', en: 'Choose what was agreed.' })),
  slotzin: tekst(veldzin({ nl: 'Schrijf op wat er is afgesproken.', en: 'Write what was agreed.' }), 500),
});

export const kostenRamenInvoer = z.object({
  opdrachtId: kenmerk,
  voorstelId: kenmerk,
  nuPost: z.string().regex(/^K\d{2}$/, veldzin({ nl: 'Kies wat de plek nu kost.', en: 'Choose what the place costs now.' })),
  straksPost: z.string().regex(/^K\d{2}$/, veldzin({ nl: 'Kies wat het straks kost.', en: 'Choose what it costs later.' })),
  betaalt: z.enum(KOSTENDRAGERS, veldzin({ nl: 'Kies wie betaalt.', en: 'Choose who pays.' })),
  wint: z.enum(KOSTENDRAGERS, veldzin({ nl: 'Kies wie er geld door overhoudt.', en: 'Choose who keeps money because of it.' })),
});

function uniek<T>(lijst: T[]): T[] {
  return [...new Set(lijst)];
}

export type HerinneringGezienInvoer = z.infer<typeof herinneringGezienInvoer>;
export type VerwachtingVastleggenInvoer = z.infer<typeof verwachtingVastleggenInvoer>;
export type BesluitEvaluerenInvoer = z.infer<typeof besluitEvaluerenInvoer>;
export type CasusAfsluitenInvoer = z.infer<typeof casusAfsluitenInvoer>;
export type DraaiboekVaststellenInvoer = z.infer<typeof draaiboekVaststellenInvoer>;
export type BeleidspuntToevoegenInvoer = z.infer<typeof beleidspuntToevoegenInvoer>;
export type BeleidspuntAfrondenInvoer = z.infer<typeof beleidspuntAfrondenInvoer>;
export type KostenRamenInvoer = z.infer<typeof kostenRamenInvoer>;
