import { z } from 'zod';
import { veldzin } from '../taal/index.js';
import { isNaam } from '../vocabulary/naam.js';
import { NAAM_TE_LANG, NAAM_ZONDER_LETTERS } from './naam.js';

const kenmerk = z.uuid(veldzin({ nl: 'Laad de pagina opnieuw en probeer het nog eens.', en: 'Reload the page and try again.' }));
const dag = z.iso.date(veldzin({ nl: 'Vul een dag in, zoals 2026-11-22.', en: 'Fill in a day, such as 2026-11-22.' }));
const tekst = (leeg: string, hoogstens: number) => z.string().trim().min(1, leeg).max(hoogstens, veldzin({ nl: `Houd dit korter dan ${hoogstens} tekens.`, en: `Keep this shorter than ${hoogstens} characters.` }));

/** A rule as it holds from a day on: a new one, or a new version of `regelId`. */
export const regelVastleggenInvoer = z.object({
  opdrachtId: kenmerk,
  regelId: z.uuid(veldzin({ nl: 'Kies een regel uit de lijst.', en: 'Choose a rule from the list.' })).nullish(),
  organisatieId: z.uuid(veldzin({ nl: 'Kies een organisatie uit de lijst.', en: 'Choose an organisation from the list.' })).nullish(),
  naam: z.string().trim().max(120, NAAM_TE_LANG).refine((naam) => naam === '' || isNaam(naam), NAAM_ZONDER_LETTERS).nullish(),
  tekst: tekst(veldzin({ nl: 'Schrijf op wat de regel zegt.', en: 'Write what the rule says.' }), 1000),
  doel: tekst(veldzin({ nl: 'Schrijf op waar de regel voor is.', en: 'Write what the rule is for.' }), 500),
  bron: tekst(veldzin({ nl: 'Noem waar de regel staat.', en: 'Name where the rule is written.' }), 200),
  geldigVan: dag,
});

/** The last day on which a rule holds. */
export const regelBeeindigenInvoer = z.object({ opdrachtId: kenmerk, regelId: kenmerk, geldigTot: dag });

export type RegelVastleggenInvoer = z.infer<typeof regelVastleggenInvoer>;
export type RegelBeeindigenInvoer = z.infer<typeof regelBeeindigenInvoer>;
