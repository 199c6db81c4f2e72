import { z } from 'zod';
import { veldzin } from '../taal/index.js';
import { SCIM_BEGINROLLEN, SCIM_ROLLEN } from '../vocabulary/rollen.js';
import { isNaam } from '../vocabulary/naam.js';
import { naamveld } from './naam.js';

const kenmerk = z.uuid(veldzin({ nl: 'Laad de pagina opnieuw en probeer het nog eens.', en: 'Reload the page and try again.' }));

/** The longest that a key of SCIM works, in days. */
export const SCIM_DAGEN_HOOGSTENS = 365;

export const scimSleutelMakenInvoer = z.object({
  opdrachtId: kenmerk,
  naam: naamveld(veldzin({ nl: 'Geef de sleutel een naam.', en: 'Give the key a name.' }), 80),
  organisatieId: z.uuid(veldzin({ nl: 'Kies een organisatie uit de lijst.', en: 'Choose an organisation from the list.' })),
  standaardRol: z.enum(SCIM_BEGINROLLEN, veldzin({ nl: 'Kies een rol uit de lijst.', en: 'Choose a role from the list.' })),
  dagen: z.int(veldzin({ nl: 'Vul een heel aantal dagen in.', en: 'Fill in a whole number of days.' })).min(1, veldzin({ nl: 'Vul minstens 1 dag in.', en: 'Fill in at least 1 day.' })).max(SCIM_DAGEN_HOOGSTENS, veldzin({ nl: `Vul hoogstens ${SCIM_DAGEN_HOOGSTENS} dagen in.`, en: `Fill in at most ${SCIM_DAGEN_HOOGSTENS} days.` })),
});
export type ScimSleutelMakenInvoer = z.infer<typeof scimSleutelMakenInvoer>;

export const scimSleutelInvoer = z.object({ opdrachtId: kenmerk, sleutelId: kenmerk });
export type ScimSleutelInvoer = z.infer<typeof scimSleutelInvoer>;

/** Which role the members of a group have; none when it is taken off. */
export const scimGroepKoppelenInvoer = z.object({ opdrachtId: kenmerk, groepId: kenmerk, rol: z.enum(SCIM_ROLLEN, veldzin({ nl: 'Kies een rol uit de lijst.', en: 'Choose a role from the list.' })).nullish() });
export type ScimGroepKoppelenInvoer = z.infer<typeof scimGroepKoppelenInvoer>;

const tekst = (hoogstens: number) => z.string().trim().max(hoogstens);
// Providers in use send a boolean as a word.
const jaNee = z.preprocess((waarde) => (typeof waarde === 'string' && /^(true|false)$/i.test(waarde) ? waarde.toLowerCase() === 'true' : waarde), z.boolean());

/** A user as a provider sends it (RFC 7643 §4.1); what is not named here is not kept. */
export const scimGebruikerInvoer = z.object({
  userName: tekst(200).min(1),
  externalId: tekst(200).nullish(),
  name: z.object({ formatted: tekst(120).nullish(), givenName: tekst(120).nullish(), familyName: tekst(120).nullish() }).nullish(),
  displayName: tekst(120).nullish(),
  title: tekst(120).nullish(),
  emails: z.array(z.object({ value: tekst(200), primary: jaNee.nullish() })).max(10).nullish(),
  active: jaNee.nullish(),
});
export type ScimGebruikerInvoer = z.infer<typeof scimGebruikerInvoer>;

/** A group as a provider sends it (RFC 7643 §4.2). */
export const scimGroepInvoer = z.object({
  displayName: tekst(200).min(1).refine(isNaam),
  externalId: tekst(200).nullish(),
  members: z.array(z.object({ value: z.string().max(60) })).max(2000).nullish(),
});
export type ScimGroepInvoer = z.infer<typeof scimGroepInvoer>;

/** A patch as RFC 7644 §3.5.2 has it; what its operations do is checked by the library. */
export const scimPatchInvoer = z.object({
  schemas: z.array(z.string()).refine((lijst) => lijst.includes('urn:ietf:params:scim:api:messages:2.0:PatchOp')),
  Operations: z.array(z.object({ op: z.string().max(20), path: z.string().max(200).optional(), value: z.unknown().optional() })).min(1).max(100),
});
export type ScimPatchInvoer = z.infer<typeof scimPatchInvoer>;
