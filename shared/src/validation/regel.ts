import { z } from 'zod';

const kenmerk = z.uuid('Laad de pagina opnieuw en probeer het nog eens.');
const dag = z.iso.date('Vul een dag in, zoals 2026-11-22.');
const tekst = (leeg: string, hoogstens: number) => z.string().trim().min(1, leeg).max(hoogstens, `Houd dit korter dan ${hoogstens} tekens.`);

/** A rule as it holds from a day on: a new one, or a new version of `regelId`. */
export const regelVastleggenInvoer = z.object({
  opdrachtId: kenmerk,
  regelId: z.uuid('Kies een regel uit de lijst.').nullish(),
  organisatieId: z.uuid('Kies een organisatie uit de lijst.').nullish(),
  naam: z.string().trim().max(120, 'Deze naam is te lang.').nullish(),
  tekst: tekst('Schrijf op wat de regel zegt.', 1000),
  doel: tekst('Schrijf op waar de regel voor is.', 500),
  bron: tekst('Noem waar de regel staat.', 200),
  geldigVan: dag,
});

/** The last day on which a rule holds. */
export const regelBeeindigenInvoer = z.object({ opdrachtId: kenmerk, regelId: kenmerk, geldigTot: dag });

export type RegelVastleggenInvoer = z.infer<typeof regelVastleggenInvoer>;
export type RegelBeeindigenInvoer = z.infer<typeof regelBeeindigenInvoer>;
