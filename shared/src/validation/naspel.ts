import { z } from 'zod';
import { HEROVERWEGING_UITKOMSTEN } from '../vocabulary/index.js';
import { zin } from './zin.js';

const kenmerk = z.uuid('Laad de pagina opnieuw en probeer het nog eens.');
const opdracht = { opdrachtId: kenmerk };

/** That the chair means to force, so that who will be bound can react first. */
export const doorzettenAankondigenInvoer = z.object({
  ...opdracht,
  rondeId: kenmerk,
  waarom: zin('Schrijf op waarom u wilt doorzetten.', 1000),
  opschaling: zin('Schrijf op welke bestuurder u eerst vroeg, en wat die zei.', 500),
  tenGunsteVan: z.array(z.uuid('Kies organisaties uit de lijst.')).max(20).nullish(),
});

/** What an organisation that would be bound says first; empty says that it has nothing to add. */
export const zienswijzeGevenInvoer = z.object({ ...opdracht, rondeId: kenmerk,
  tekst: zin('Schrijf uw reactie op. Hebt u er niets aan toe te voegen? Sluit dit venster en kies dat.', 2000).nullish() });
export const doorzettenMeetekenenInvoer = z.object({ ...opdracht, rondeId: kenmerk });

export const minderheidsstandpuntGevenInvoer = z.object({ ...opdracht, besluitId: kenmerk, tekst: zin('Schrijf op hoe uw organisatie dit ziet.', 4000) });
export const heroverwegingVragenInvoer = z.object({ ...opdracht, besluitId: kenmerk, reden: zin('Schrijf op waarom dit opnieuw bekeken moet worden.', 2000) });
export const heroverwegingBeantwoordenInvoer = z.object({
  ...opdracht,
  heroverwegingId: kenmerk,
  uitkomst: z.enum(HEROVERWEGING_UITKOMSTEN, 'Kies of het besluit blijft of wordt ingetrokken.'),
  motivering: zin('Schrijf op waarom u dit antwoord geeft.', 4000),
});
export const besluitIntrekkenInvoer = z.object({ ...opdracht, besluitId: kenmerk, reden: zin('Schrijf op waarom u het besluit intrekt.', 1000) });
export const kennisgevingBevestigenInvoer = z.object({ ...opdracht, besluitId: kenmerk });
export const beschikkingVermeldenInvoer = z.object({
  ...opdracht,
  besluitId: kenmerk,
  kenmerk: z.string().trim().min(1, 'Vul het kenmerk van de beschikking in.').max(80, 'Houd dit korter dan 80 tekens.'),
  bekendOp: z.iso.date('Vul een dag in, zoals 2026-11-22.'),
});

export type DoorzettenAankondigenInvoer = z.infer<typeof doorzettenAankondigenInvoer>;
export type ZienswijzeGevenInvoer = z.infer<typeof zienswijzeGevenInvoer>;
export type DoorzettenMeetekenenInvoer = z.infer<typeof doorzettenMeetekenenInvoer>;
export const besluitenlijstVaststellenInvoer = z.object({ ...opdracht, zittingId: kenmerk });

export type BesluitenlijstVaststellenInvoer = z.infer<typeof besluitenlijstVaststellenInvoer>;
export type MinderheidsstandpuntGevenInvoer = z.infer<typeof minderheidsstandpuntGevenInvoer>;
export type HeroverwegingVragenInvoer = z.infer<typeof heroverwegingVragenInvoer>;
export type HeroverwegingBeantwoordenInvoer = z.infer<typeof heroverwegingBeantwoordenInvoer>;
export type BesluitIntrekkenInvoer = z.infer<typeof besluitIntrekkenInvoer>;
export type KennisgevingBevestigenInvoer = z.infer<typeof kennisgevingBevestigenInvoer>;
export type BeschikkingVermeldenInvoer = z.infer<typeof beschikkingVermeldenInvoer>;
