import { z } from 'zod';
import { veldzin } from '../taal/index.js';
import { HOOGSTE_BEDRAG_IN_CENT } from '../money/index.js';
import { BESLUITDOMEINEN, BESLUITSOORTEN, MANDAATPERIODEN, ROLLEN } from '../vocabulary/index.js';
import { zin } from './zin.js';

const dag = z.iso.date(veldzin({ nl: 'Vul een dag in, zoals 2026-11-22.', en: 'Fill in a day, such as 2026-11-22.' }));
const opdrachtId = z.uuid(veldzin({ nl: 'Laad de pagina opnieuw en probeer het nog eens.', en: 'Reload the page and try again.' }));
const bedrag = z.bigint(veldzin({ nl: 'Vul een bedrag in.', en: 'Fill in an amount.' })).min(0n, veldzin({ nl: 'Een bedrag is nooit minder dan nul.', en: 'An amount is never less than zero.' })).max(HOOGSTE_BEDRAG_IN_CENT, veldzin({ nl: 'Dit bedrag is te hoog.', en: 'This amount is too high.' }));
const reden = zin(veldzin({ nl: 'Schrijf in één zin waarom.', en: 'Write in one sentence why.' }), 300);

/** What an organisation grants beforehand; zero euro is a mandate to act without money. A second person of the organisation confirms it. */
export const mandaatRegistrerenInvoer = z
  .object({
    opdrachtId,
    organisatieId: z.uuid(veldzin({ nl: 'Kies een organisatie uit de lijst.', en: 'Choose an organisation from the list.' })),
    houderLidId: z.uuid(veldzin({ nl: 'Kies wie het mandaat krijgt.', en: 'Choose who gets the mandate.' })).nullish(),
    houderRol: z.enum(ROLLEN, veldzin({ nl: 'Kies een rol uit de lijst.', en: 'Choose a role from the list.' })).nullish(),
    vervangerLidIds: z.array(z.uuid(veldzin({ nl: 'Kies mensen uit de lijst.', en: 'Choose people from the list.' }))).max(10, veldzin({ nl: 'Noem ten hoogste tien vervangers.', en: 'Name at most ten deputies.' })).nullish(),
    domein: z.enum(BESLUITDOMEINEN, veldzin({ nl: 'Kies waar het mandaat over gaat.', en: 'Choose what the mandate is about.' })),
    besluitsoorten: z.array(z.enum(BESLUITSOORTEN)).min(1, veldzin({ nl: 'Kies minstens één soort besluit.', en: 'Choose at least one kind of decision.' })).max(BESLUITSOORTEN.length),
    maxBedragInCent: bedrag,
    perPeriodeInCent: bedrag.nullish(),
    periode: z.enum(MANDAATPERIODEN, veldzin({ nl: 'Kies een periode uit de lijst.', en: 'Choose a period from the list.' })).nullish(),
    voorwaarden: z.string().trim().max(500, veldzin({ nl: 'Houd dit korter dan 500 tekens.', en: 'Keep this shorter than 500 characters.' })).nullish(),
    doorzetbaar: z.boolean(),
    verleendDoor: z.string().trim().min(1, veldzin({ nl: 'Vul in wie het mandaat verleende.', en: 'Fill in who gave the mandate.' })).max(120, veldzin({ nl: 'Deze naam is te lang.', en: 'This name is too long.' })),
    document: z.string().trim().min(1, veldzin({ nl: 'Noem het stuk waarin het mandaat staat.', en: 'Name the document that holds the mandate.' })).max(200, veldzin({ nl: 'Houd dit korter dan 200 tekens.', en: 'Keep this shorter than 200 characters.' })),
    geldigVan: dag,
    geldigTot: dag,
    vervangtId: z.uuid(veldzin({ nl: 'Kies welk mandaat u vervangt.', en: 'Choose which mandate you replace.' })).nullish(),
    reden: reden.nullish(),
  })
  .refine(({ geldigVan, geldigTot }) => geldigVan <= geldigTot, { message: veldzin({ nl: 'De einddatum ligt voor de begindatum.', en: 'The end date is before the start date.' }), path: ['geldigTot'] })
  .refine(({ houderLidId, houderRol }) => Boolean(houderLidId) !== Boolean(houderRol), { message: veldzin({ nl: 'Kies een persoon of een rol, een van de twee.', en: 'Choose a person or a role, one of the two.' }), path: ['houderLidId'] })
  .refine(({ houderLidId, vervangerLidIds }) => !houderLidId || !vervangerLidIds?.includes(houderLidId), {
    message: veldzin({ nl: 'De houder kan zichzelf niet vervangen. Kies iemand anders.', en: 'The holder cannot deputise for themselves. Choose somebody else.' }), path: ['vervangerLidIds'],
  })
  .refine(({ vervangerLidIds }) => new Set(vervangerLidIds ?? []).size === (vervangerLidIds ?? []).length, {
    message: veldzin({ nl: 'U noemt dezelfde persoon twee keer.', en: 'You name the same person twice.' }), path: ['vervangerLidIds'],
  })
  .refine(({ perPeriodeInCent, periode }) => (perPeriodeInCent ?? undefined) === undefined || Boolean(periode), { message: veldzin({ nl: 'Kies de periode waarvoor dit bedrag geldt.', en: 'Choose the period for which this amount holds.' }), path: ['periode'] })
  .refine(({ perPeriodeInCent, periode }) => !periode || (perPeriodeInCent ?? undefined) !== undefined, { message: veldzin({ nl: 'Vul het bedrag per periode in.', en: 'Fill in the amount per period.' }), path: ['perPeriodeInCent'] })
  .refine(({ perPeriodeInCent, maxBedragInCent }) => (perPeriodeInCent ?? maxBedragInCent) >= maxBedragInCent, {
    message: veldzin({ nl: 'Per periode is nooit minder dan per besluit.', en: 'Per period is never less than per decision.' }), path: ['perPeriodeInCent'],
  })
  .refine(({ vervangtId, reden: waarom }) => !vervangtId || Boolean(waarom), { message: veldzin({ nl: 'Schrijf in één zin waarom dit mandaat vervangen wordt.', en: 'Write in one sentence why this mandate is replaced.' }), path: ['reden'] });

export const mandaatIntrekkingVragenInvoer = z.object({ opdrachtId, mandaatId: z.uuid(veldzin({ nl: 'Kies een mandaat uit de lijst.', en: 'Choose a mandate from the list.' })), reden });

export const mandaatverzoekTerugnemenInvoer = z.object({ opdrachtId, verzoekId: z.uuid(veldzin({ nl: 'Kies een verzoek uit de lijst.', en: 'Choose a request from the list.' })), reden });

export const mandaatverzoekBeoordelenInvoer = z
  .object({
    opdrachtId,
    verzoekId: z.uuid(veldzin({ nl: 'Kies een verzoek uit de lijst.', en: 'Choose a request from the list.' })),
    akkoord: z.boolean(veldzin({ nl: 'Zeg of u akkoord bent.', en: 'Say whether you agree.' })),
    antwoord: z.string().trim().max(300, veldzin({ nl: 'Houd dit korter dan 300 tekens.', en: 'Keep this shorter than 300 characters.' })).nullish(),
  })
  .refine(({ akkoord, antwoord }) => akkoord || Boolean(antwoord), { message: veldzin({ nl: 'Schrijf in één zin waarom u niet akkoord bent.', en: 'Write in one sentence why you do not agree.' }), path: ['antwoord'] });

export type MandaatRegistrerenInvoer = z.infer<typeof mandaatRegistrerenInvoer>;
export type MandaatIntrekkingVragenInvoer = z.infer<typeof mandaatIntrekkingVragenInvoer>;
export type MandaatverzoekTerugnemenInvoer = z.infer<typeof mandaatverzoekTerugnemenInvoer>;
export type MandaatverzoekBeoordelenInvoer = z.infer<typeof mandaatverzoekBeoordelenInvoer>;
