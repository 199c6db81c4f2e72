import { z } from 'zod';
import { GEKOZEN_GRONDEN, GELIJKHEIDSOORDELEN, SIGNAALUITKOMSTEN, zegtIets } from '../vocabulary/index.js';
import { zin } from './zin.js';

const kenmerk = z.uuid('Laad de pagina opnieuw en probeer het nog eens.');
const dag = z.iso.date('Vul een dag in, zoals 2026-11-22.');
const vrij = (hoogstens: number) => z.string().trim().max(hoogstens, `Houd dit korter dan ${hoogstens} tekens.`).nullish();

/** What a voorstel outside the rules says at the table; whether it is there is a rule of the voorstel. */
export const opzijzettingVelden = {
  regelversieId: z.uuid('Kies welke regel opzij gaat.').nullish(),
  grond: z.enum(GEKOZEN_GRONDEN, 'Kies op welke grond de regel opzij mag.').nullish(),
  motief: vrij(300),
};

const VOLDOENDE = 3;

/** One value of the waardentoets: a score with its reason, and an answer when the score is low. */
const waardeoordeel = z
  .object({
    score: z.int('Geef een score van 1 tot en met 5.').min(1, 'Geef een score van 1 tot en met 5.').max(5, 'Geef een score van 1 tot en met 5.'),
    tekst: zin('Schrijf bij elke score op waarom.', 1000),
    antwoord: vrij(1000),
  })
  .refine(({ score, antwoord }) => score >= VOLDOENDE || zegtIets(antwoord), { path: ['antwoord'], message: 'Deze score is laag. Schrijf op wat u daaraan doet.' });

/** What is said of an earlier besluit on the same rule. */
const gelijkheidsoordeel = z
  .object({
    precedentId: kenmerk,
    oordeel: z.enum(GELIJKHEIDSOORDELEN, 'Kies of dit hetzelfde is of anders.'),
    reden: vrij(500),
  })
  .refine(({ oordeel, reden }) => oordeel === 'gelijk' || zegtIets(reden), { path: ['reden'], message: 'Schrijf in één zin op waarom dit anders is.' });

/** The whole of a deviation; nothing of it may be missing. */
export const afwijkingVastleggenInvoer = z.object({
  opdrachtId: kenmerk,
  voorstelId: kenmerk,
  motivering: zin('Schrijf op waarom de regel hier opzij gaat.', 2000),
  legitimiteit: waardeoordeel,
  betrokkenheid: waardeoordeel,
  rendement: waardeoordeel,
  voorwaarden: zin('Noem de voorwaarden. Schrijf „geen” als er geen zijn.', 1000),
  eindigtOp: dag.nullish(),
  herzienVoor: dag.nullish(),
  oordelen: z.array(gelijkheidsoordeel).max(20, 'Dit zijn te veel besluiten tegelijk.'),
});

/** What earlier besluiten are looked for by, while a voorstel is written. */
export const precedentenVraag = z.object({
  casusId: kenmerk,
  regelversieId: kenmerk,
  soort: z.string().max(40, 'Kies wat voor besluit u vraagt.'),
  domein: z.string().max(40, 'Kies waar het voorstel over gaat.'),
  tekst: z.string().max(1500, 'Houd dit korter dan 1500 tekens.'),
});

export const beleidssignaalBehandelenInvoer = z.object({
  opdrachtId: kenmerk,
  signaalId: kenmerk,
  uitkomst: z.enum(SIGNAALUITKOMSTEN, 'Kies wat er met de regel gebeurt.'),
  toelichting: zin('Schrijf in één zin op waarom.', 500),
});

export type AfwijkingVastleggenInvoer = z.infer<typeof afwijkingVastleggenInvoer>;
export type WaardeoordeelInvoer = AfwijkingVastleggenInvoer['legitimiteit'];
export type PrecedentenVraag = z.infer<typeof precedentenVraag>;
export type BeleidssignaalBehandelenInvoer = z.infer<typeof beleidssignaalBehandelenInvoer>;
