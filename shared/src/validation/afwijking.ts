import { z } from 'zod';
import { veldzin } from '../taal/index.js';
import { GEKOZEN_GRONDEN, GELIJKHEIDSOORDELEN, SIGNAALUITKOMSTEN, zegtIets } from '../vocabulary/index.js';
import { zin } from './zin.js';

const kenmerk = z.uuid(veldzin({ nl: 'Laad de pagina opnieuw en probeer het nog eens.', en: 'Reload the page and try again.' }));
const dag = z.iso.date(veldzin({ nl: 'Vul een dag in, zoals 2026-11-22.', en: 'Fill in a day, such as 2026-11-22.' }));
const vrij = (hoogstens: number) => z.string().trim().max(hoogstens, veldzin({ nl: `Houd dit korter dan ${hoogstens} tekens.`, en: `Keep this shorter than ${hoogstens} characters.` })).nullish();

/** What a voorstel outside the rules says at the table; whether it is there is a rule of the voorstel. */
export const opzijzettingVelden = {
  regelversieId: z.uuid(veldzin({ nl: 'Kies welke regel opzij gaat.', en: 'Choose which rule is set aside.' })).nullish(),
  grond: z.enum(GEKOZEN_GRONDEN, veldzin({ nl: 'Kies op welke grond de regel opzij mag.', en: 'Choose on which ground the rule may be set aside.' })).nullish(),
  motief: vrij(300),
};

const VOLDOENDE = 3;

/** One value of the waardentoets: a score with its reason, and an answer when the score is low. */
const waardeoordeel = z
  .object({
    score: z.int(veldzin({ nl: 'Geef een score van 1 tot en met 5.', en: 'Give a score from 1 to 5.' })).min(1, veldzin({ nl: 'Geef een score van 1 tot en met 5.', en: 'Give a score from 1 to 5.' })).max(5, veldzin({ nl: 'Geef een score van 1 tot en met 5.', en: 'Give a score from 1 to 5.' })),
    tekst: zin(veldzin({ nl: 'Schrijf bij elke score op waarom.', en: 'Write with each score why.' }), 1000),
    antwoord: vrij(1000),
  })
  .refine(({ score, antwoord }) => score >= VOLDOENDE || zegtIets(antwoord), { path: ['antwoord'], message: veldzin({ nl: 'Deze score is laag. Schrijf op wat u daaraan doet.', en: 'This score is low. Write what you do about it.' }) });

/** What is said of an earlier besluit on the same rule. */
const gelijkheidsoordeel = z
  .object({
    precedentId: kenmerk,
    oordeel: z.enum(GELIJKHEIDSOORDELEN, veldzin({ nl: 'Kies of dit hetzelfde is of anders.', en: 'Choose whether this is the same or different.' })),
    reden: vrij(500),
  })
  .refine(({ oordeel, reden }) => oordeel === 'gelijk' || zegtIets(reden), { path: ['reden'], message: veldzin({ nl: 'Schrijf in één zin op waarom dit anders is.', en: 'Write in one sentence why this is different.' }) });

/** The whole of a deviation; nothing of it may be missing. */
export const afwijkingVastleggenInvoer = z.object({
  opdrachtId: kenmerk,
  voorstelId: kenmerk,
  motivering: zin(veldzin({ nl: 'Schrijf op waarom de regel hier opzij gaat.', en: 'Write why the rule is set aside here.' }), 2000),
  legitimiteit: waardeoordeel,
  betrokkenheid: waardeoordeel,
  rendement: waardeoordeel,
  voorwaarden: zin(veldzin({ nl: 'Noem de voorwaarden. Schrijf „geen” als er geen zijn.', en: 'Name the conditions. Write “none” if there are none.' }), 1000),
  eindigtOp: dag.nullish(),
  herzienVoor: dag.nullish(),
  oordelen: z.array(gelijkheidsoordeel).max(20, veldzin({ nl: 'Dit zijn te veel besluiten tegelijk.', en: 'These are too many decisions at once.' })),
});

/** What earlier besluiten are looked for by, while a voorstel is written. */
export const precedentenVraag = z.object({
  casusId: kenmerk,
  regelversieId: kenmerk,
  soort: z.string().max(40, veldzin({ nl: 'Kies wat voor besluit u vraagt.', en: 'Choose what kind of decision you ask for.' })),
  domein: z.string().max(40, veldzin({ nl: 'Kies waar het voorstel over gaat.', en: 'Choose what the proposal is about.' })),
  tekst: z.string().max(1500, veldzin({ nl: 'Houd dit korter dan 1500 tekens.', en: 'Keep this shorter than 1500 characters.' })),
});

export const beleidssignaalBehandelenInvoer = z.object({
  opdrachtId: kenmerk,
  signaalId: kenmerk,
  uitkomst: z.enum(SIGNAALUITKOMSTEN, veldzin({ nl: 'Kies wat er met de regel gebeurt.', en: 'Choose what happens to the rule.' })),
  toelichting: zin(veldzin({ nl: 'Schrijf in één zin op waarom.', en: 'Write in one sentence why.' }), 500),
});

export type AfwijkingVastleggenInvoer = z.infer<typeof afwijkingVastleggenInvoer>;
export type WaardeoordeelInvoer = AfwijkingVastleggenInvoer['legitimiteit'];
export type PrecedentenVraag = z.infer<typeof precedentenVraag>;
export type BeleidssignaalBehandelenInvoer = z.infer<typeof beleidssignaalBehandelenInvoer>;
