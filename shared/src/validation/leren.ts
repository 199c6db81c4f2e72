import { z } from 'zod';
import {
  BELEIDSUITKOMSTEN, BLOKKADES, EVALUATIE_UITKOMSTEN, KOSTENDRAGERS, ROLLEN, UITSLUITINGSMECHANISMEN, WAT_WERKTE,
} from '../vocabulary/index.js';

const kenmerk = z.uuid('Laad de pagina opnieuw en probeer het nog eens.');
const dag = z.iso.date('Vul een dag in, zoals 2026-11-22.');
const tekst = (leeg: string, hoogstens: number) => z.string().trim().min(1, leeg).max(hoogstens, `Houd dit korter dan ${hoogstens} tekens.`);

export const herinneringGezienInvoer = z.object({ opdrachtId: kenmerk, herinneringId: kenmerk });

export const verwachtingVastleggenInvoer = z.object({
  opdrachtId: kenmerk,
  besluitId: kenmerk,
  tekst: tekst('Schrijf op wat dit besluit moet opleveren.', 500),
  evaluerenOp: dag,
});

export const besluitEvaluerenInvoer = z.object({
  opdrachtId: kenmerk,
  besluitId: kenmerk,
  uitkomst: z.enum(EVALUATIE_UITKOMSTEN, 'Kies hoe het is gegaan.'),
  tekst: tekst('Schrijf op wat er is gebeurd.', 1000),
  ingegaanOp: dag.nullish(),
});

/** At least one mechanism and one result: what the table learns from a casus that closes. */
export const casusAfsluitenInvoer = z.object({
  opdrachtId: kenmerk,
  casusId: kenmerk,
  mechanismen: z.array(z.enum(UITSLUITINGSMECHANISMEN, 'Kies uit de lijst.')).min(1, 'Kies ten minste één reden waarom iemand buiten de boot viel.').transform(uniek),
  resultaten: z.array(z.enum(WAT_WERKTE, 'Kies uit de lijst.')).min(1, 'Kies ten minste één ding dat werkte, of ‘niets werkte’.').transform(uniek)
    .refine((gekozen) => gekozen.length === 1 || !gekozen.includes('niets_werkte'), 'Kies ‘niets werkte’ alleen als er verder niets werkte.'),
  toelichting: z.string().trim().max(500, 'Houd dit korter dan 500 tekens.').nullish(),
});

export const draaiboekVaststellenInvoer = z.object({
  opdrachtId: kenmerk,
  blokkade: z.enum(BLOKKADES, 'Kies waar het draaiboek over gaat.'),
  eersteRol: z.enum(ROLLEN, 'Kies wie als eerste aan zet is.'),
  stappen: z.array(tekst('Schrijf de stap op of haal de regel weg.', 300)).min(1, 'Schrijf ten minste één stap op.').max(8, 'Houd het bij acht stappen.'),
  verwacht: tekst('Schrijf op wat het moet opleveren.', 300),
  reden: tekst('Schrijf op waarom u het draaiboek verandert.', 300),
  opVersie: z.number().int().min(0),
});

export const beleidspuntToevoegenInvoer = z.object({
  opdrachtId: kenmerk,
  tafelId: kenmerk,
  titel: tekst('Geef het punt een titel.', 120),
  tekst: tekst('Schrijf op wat er vaker gebeurt.', 1000),
  signaal: z.string().regex(/^(blokkade|mechanisme):[a-z_]{1,60}$/, 'Laad de pagina opnieuw en probeer het nog eens.').nullish(),
});

export const beleidspuntAfrondenInvoer = z.object({
  opdrachtId: kenmerk,
  puntId: kenmerk,
  uitkomst: z.enum(BELEIDSUITKOMSTEN, 'Kies wat er is afgesproken.'),
  slotzin: tekst('Schrijf op wat er is afgesproken.', 500),
});

export const kostenRamenInvoer = z.object({
  opdrachtId: kenmerk,
  voorstelId: kenmerk,
  nuPost: z.string().regex(/^K\d{2}$/, 'Kies wat de plek nu kost.'),
  straksPost: z.string().regex(/^K\d{2}$/, 'Kies wat het straks kost.'),
  betaalt: z.enum(KOSTENDRAGERS, 'Kies wie betaalt.'),
  wint: z.enum(KOSTENDRAGERS, 'Kies wie er geld door overhoudt.'),
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
