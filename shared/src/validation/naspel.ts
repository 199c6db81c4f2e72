import { z } from 'zod';
import { veldzin } from '../taal/index.js';
import { HEROVERWEGING_UITKOMSTEN } from '../vocabulary/index.js';
import { zin } from './zin.js';

const kenmerk = z.uuid(veldzin({ nl: 'Laad de pagina opnieuw en probeer het nog eens.', en: 'Reload the page and try again.' }));
const opdracht = { opdrachtId: kenmerk };

const WAAROM_NIET_GEVRAAGD = veldzin({ nl: 'Schrijf op waarom u niet eerst een bestuurder vroeg.', en: 'Write why you did not ask a director first.' });

/** That the chair means to force, so that who will be bound can react first. */
export const doorzettenAankondigenInvoer = z.object({
  ...opdracht,
  rondeId: kenmerk,
  waarom: zin(veldzin({ nl: 'Schrijf op waarom u wilt doorzetten.', en: 'Write why you want to force a decision.' }), 1000),
  opschaling: zin(WAAROM_NIET_GEVRAAGD, 500).nullish(),
  tenGunsteVan: z.array(z.uuid(veldzin({ nl: 'Kies organisaties uit de lijst.', en: 'Choose organisations from the list.' }))).max(20).nullish(),
});

/** The same, where no bestuurder was asked first: then the sentence why not is there. */
export const doorzettenZonderVraagInvoer = doorzettenAankondigenInvoer.extend({ opschaling: zin(WAAROM_NIET_GEVRAAGD, 500) });

/** What an organisation that would be bound says first; empty says that it has nothing to add. */
export const zienswijzeGevenInvoer = z.object({ ...opdracht, rondeId: kenmerk,
  tekst: zin(veldzin({ nl: 'Schrijf uw reactie op. Hebt u er niets aan toe te voegen? Sluit dit venster en kies dat.', en: 'Write your response. Have you nothing to add? Close this window and choose that.' }), 2000).nullish() });
export const doorzettenMeetekenenInvoer = z.object({ ...opdracht, rondeId: kenmerk });

export const minderheidsstandpuntGevenInvoer = z.object({ ...opdracht, besluitId: kenmerk, tekst: zin(veldzin({ nl: 'Schrijf op hoe uw organisatie dit ziet.', en: 'Write how your organisation sees this.' }), 4000) });
export const heroverwegingVragenInvoer = z.object({ ...opdracht, besluitId: kenmerk, reden: zin(veldzin({ nl: 'Schrijf op waarom dit opnieuw bekeken moet worden.', en: 'Write why this must be looked at again.' }), 2000) });
export const heroverwegingBeantwoordenInvoer = z.object({
  ...opdracht,
  heroverwegingId: kenmerk,
  uitkomst: z.enum(HEROVERWEGING_UITKOMSTEN, veldzin({ nl: 'Kies of het besluit blijft of wordt ingetrokken.', en: 'Choose whether the decision stays or is withdrawn.' })),
  motivering: zin(veldzin({ nl: 'Schrijf op waarom u dit antwoord geeft.', en: 'Write why you give this answer.' }), 4000),
});
export const besluitIntrekkenInvoer = z.object({ ...opdracht, besluitId: kenmerk, reden: zin(veldzin({ nl: 'Schrijf op waarom u het besluit intrekt.', en: 'Write why you withdraw the decision.' }), 1000) });
export const kennisgevingBevestigenInvoer = z.object({ ...opdracht, besluitId: kenmerk });
export const beschikkingVermeldenInvoer = z.object({
  ...opdracht,
  besluitId: kenmerk,
  kenmerk: z.string().trim().min(1, veldzin({ nl: 'Vul het kenmerk van de beschikking in.', en: 'Fill in the reference of the formal decision.' })).max(80, veldzin({ nl: 'Houd dit korter dan 80 tekens.', en: 'Keep this shorter than 80 characters.' })),
  bekendOp: z.iso.date(veldzin({ nl: 'Vul een dag in, zoals 2026-11-22.', en: 'Fill in a day, such as 2026-11-22.' })),
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
