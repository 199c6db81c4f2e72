import { z } from 'zod';
import { BEWAARSOORTEN, INSTELLINGNAMEN, ORGANISATIESOORTEN } from '../vocabulary/beheer.js';
import { TAFELSOORTEN } from '../vocabulary/leren.js';
import { RITMES } from '../vocabulary/tafel.js';

const kenmerk = z.uuid('Laad de pagina opnieuw en probeer het nog eens.');
const naam = z.string().trim().min(1, 'Vul een naam in.').max(120, 'Deze naam is te lang.');
const soort = z.enum(ORGANISATIESOORTEN, 'Kies een soort uit de lijst.');
const reden = z.string().trim().min(1, 'Schrijf op waarom.').max(300, 'Houd dit korter dan 300 tekens.');
const lid = z.uuid('Kies iemand uit de lijst.');

export const organisatieToevoegenInvoer = z.object({ opdrachtId: kenmerk, naam, soort });
export type OrganisatieToevoegenInvoer = z.infer<typeof organisatieToevoegenInvoer>;

export const organisatieWijzigenInvoer = z.object({ opdrachtId: kenmerk, organisatieId: kenmerk, naam, soort });
export type OrganisatieWijzigenInvoer = z.infer<typeof organisatieWijzigenInvoer>;

export const organisatieBeeindigenInvoer = z.object({ opdrachtId: kenmerk, organisatieId: kenmerk, reden });
export type OrganisatieBeeindigenInvoer = z.infer<typeof organisatieBeeindigenInvoer>;

/** A tafel, new without `tafelId`; the kind of one that is there does not change. */
export const tafelInrichtenInvoer = z.object({
  opdrachtId: kenmerk,
  tafelId: kenmerk.nullish(),
  naam,
  soort: z.enum(TAFELSOORTEN, 'Kies een soort uit de lijst.'),
  ritme: z.enum(RITMES, 'Kies een ritme uit de lijst.'),
  voorzitterLidId: lid,
  plaatsvervangerLidId: lid.nullish(),
});
export type TafelInrichtenInvoer = z.infer<typeof tafelInrichtenInvoer>;

export const tafelBeeindigenInvoer = z.object({ opdrachtId: kenmerk, tafelId: kenmerk, reden });
export type TafelBeeindigenInvoer = z.infer<typeof tafelBeeindigenInvoer>;

/** Who leads the route of every new casus, and who stands in. */
export const routeregieBeleggenInvoer = z.object({ opdrachtId: kenmerk, lidId: lid, plaatsvervangerLidId: lid });
export type RouteregieBeleggenInvoer = z.infer<typeof routeregieBeleggenInvoer>;

/** One setting with its new value as text; what it may be follows from its name. */
export const instellingZettenInvoer = z.object({
  opdrachtId: kenmerk,
  naam: z.enum(INSTELLINGNAMEN, 'Kies een instelling uit de lijst.'),
  waarde: z.string().trim().min(1, 'Vul een waarde in.').max(60, 'Deze waarde is te lang.'),
  reden,
});
export type InstellingZettenInvoer = z.infer<typeof instellingZettenInvoer>;

/** The words of the promise, a sentence each; who reads them keeps the order. */
export const geheimhoudingVastleggenInvoer = z.object({
  opdrachtId: kenmerk,
  zinnen: z.array(z.string().trim(), 'Schrijf op wat mensen beloven.').min(1, 'Schrijf op wat mensen beloven.').max(12, 'Houd het bij hoogstens 12 zinnen.')
    .refine((zinnen) => zinnen.every(({ length }) => length >= 10 && length <= 300), 'Schrijf hele zinnen, elk korter dan 300 tekens.'),
  geldigVan: z.iso.date('Vul een dag in, zoals 2026-11-22.'),
});
export type GeheimhoudingVastleggenInvoer = z.infer<typeof geheimhoudingVastleggenInvoer>;

export const bewaartermijnVastleggenInvoer = z.object({
  opdrachtId: kenmerk,
  soort: z.enum(BEWAARSOORTEN, 'Kies een soort uit de lijst.'),
  jaren: z.int('Vul een heel aantal jaren in.').min(1, 'Vul minstens 1 jaar in.').max(115, 'Vul hoogstens 115 jaar in.'),
  grondslag: z.string().trim().min(1, 'Noem de grondslag.').max(300, 'Houd dit korter dan 300 tekens.'),
  bron: z.string().trim().min(1, 'Noem waar dat staat.').max(200, 'Houd dit korter dan 200 tekens.'),
  geldigVan: z.iso.date('Vul een dag in, zoals 2026-11-22.'),
});
export type BewaartermijnVastleggenInvoer = z.infer<typeof bewaartermijnVastleggenInvoer>;
