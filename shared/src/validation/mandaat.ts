import { z } from 'zod';
import { HOOGSTE_BEDRAG_IN_CENT } from '../money/index.js';
import { BESLUITDOMEINEN, BESLUITSOORTEN, MANDAATPERIODEN, ROLLEN } from '../vocabulary/index.js';
import { zin } from './zin.js';

const dag = z.iso.date('Vul een dag in, zoals 2026-11-22.');
const opdrachtId = z.uuid('Laad de pagina opnieuw en probeer het nog eens.');
const bedrag = z.bigint('Vul een bedrag in.').min(0n, 'Een bedrag is nooit minder dan nul.').max(HOOGSTE_BEDRAG_IN_CENT, 'Dit bedrag is te hoog.');
const reden = zin('Schrijf in één zin waarom.', 300);

/** What an organisation grants beforehand; zero euro is a mandate to act without money. A second person of the organisation confirms it. */
export const mandaatRegistrerenInvoer = z
  .object({
    opdrachtId,
    organisatieId: z.uuid('Kies een organisatie uit de lijst.'),
    houderLidId: z.uuid('Kies wie het mandaat krijgt.').nullish(),
    houderRol: z.enum(ROLLEN, 'Kies een rol uit de lijst.').nullish(),
    vervangerLidIds: z.array(z.uuid('Kies mensen uit de lijst.')).max(10, 'Noem ten hoogste tien vervangers.').nullish(),
    domein: z.enum(BESLUITDOMEINEN, 'Kies waar het mandaat over gaat.'),
    besluitsoorten: z.array(z.enum(BESLUITSOORTEN)).min(1, 'Kies minstens één soort besluit.').max(BESLUITSOORTEN.length),
    maxBedragInCent: bedrag,
    perPeriodeInCent: bedrag.nullish(),
    periode: z.enum(MANDAATPERIODEN, 'Kies een periode uit de lijst.').nullish(),
    voorwaarden: z.string().trim().max(500, 'Houd dit korter dan 500 tekens.').nullish(),
    doorzetbaar: z.boolean(),
    verleendDoor: z.string().trim().min(1, 'Vul in wie het mandaat verleende.').max(120, 'Deze naam is te lang.'),
    document: z.string().trim().min(1, 'Noem het stuk waarin het mandaat staat.').max(200, 'Houd dit korter dan 200 tekens.'),
    geldigVan: dag,
    geldigTot: dag,
    vervangtId: z.uuid('Kies welk mandaat u vervangt.').nullish(),
    reden: reden.nullish(),
  })
  .refine(({ geldigVan, geldigTot }) => geldigVan <= geldigTot, { message: 'De einddatum ligt voor de begindatum.', path: ['geldigTot'] })
  .refine(({ houderLidId, houderRol }) => Boolean(houderLidId) !== Boolean(houderRol), { message: 'Kies een persoon of een rol, een van de twee.', path: ['houderLidId'] })
  .refine(({ houderLidId, vervangerLidIds }) => !houderLidId || !vervangerLidIds?.includes(houderLidId), {
    message: 'De houder kan zichzelf niet vervangen. Kies iemand anders.', path: ['vervangerLidIds'],
  })
  .refine(({ vervangerLidIds }) => new Set(vervangerLidIds ?? []).size === (vervangerLidIds ?? []).length, {
    message: 'U noemt dezelfde persoon twee keer.', path: ['vervangerLidIds'],
  })
  .refine(({ perPeriodeInCent, periode }) => (perPeriodeInCent ?? undefined) === undefined || Boolean(periode), { message: 'Kies de periode waarvoor dit bedrag geldt.', path: ['periode'] })
  .refine(({ perPeriodeInCent, periode }) => !periode || (perPeriodeInCent ?? undefined) !== undefined, { message: 'Vul het bedrag per periode in.', path: ['perPeriodeInCent'] })
  .refine(({ perPeriodeInCent, maxBedragInCent }) => (perPeriodeInCent ?? maxBedragInCent) >= maxBedragInCent, {
    message: 'Per periode is nooit minder dan per besluit.', path: ['perPeriodeInCent'],
  })
  .refine(({ vervangtId, reden: waarom }) => !vervangtId || Boolean(waarom), { message: 'Schrijf in één zin waarom dit mandaat vervangen wordt.', path: ['reden'] });

export const mandaatIntrekkingVragenInvoer = z.object({ opdrachtId, mandaatId: z.uuid('Kies een mandaat uit de lijst.'), reden });

export const mandaatverzoekTerugnemenInvoer = z.object({ opdrachtId, verzoekId: z.uuid('Kies een verzoek uit de lijst.'), reden });

export const mandaatverzoekBeoordelenInvoer = z
  .object({
    opdrachtId,
    verzoekId: z.uuid('Kies een verzoek uit de lijst.'),
    akkoord: z.boolean('Zeg of u akkoord bent.'),
    antwoord: z.string().trim().max(300, 'Houd dit korter dan 300 tekens.').nullish(),
  })
  .refine(({ akkoord, antwoord }) => akkoord || Boolean(antwoord), { message: 'Schrijf in één zin waarom u niet akkoord bent.', path: ['antwoord'] });

export type MandaatRegistrerenInvoer = z.infer<typeof mandaatRegistrerenInvoer>;
export type MandaatIntrekkingVragenInvoer = z.infer<typeof mandaatIntrekkingVragenInvoer>;
export type MandaatverzoekTerugnemenInvoer = z.infer<typeof mandaatverzoekTerugnemenInvoer>;
export type MandaatverzoekBeoordelenInvoer = z.infer<typeof mandaatverzoekBeoordelenInvoer>;
