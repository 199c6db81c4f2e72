import { z } from 'zod';
import { veldzin } from '../taal/index.js';
import { BEWAARSOORTEN, INSTELLINGNAMEN, ORGANISATIESOORTEN } from '../vocabulary/beheer.js';
import { TAFELSOORTEN } from '../vocabulary/leren.js';
import { RITMES } from '../vocabulary/tafel.js';
import { naamveld } from './naam.js';

const kenmerk = z.uuid(veldzin({ nl: 'Laad de pagina opnieuw en probeer het nog eens.', en: 'Reload the page and try again.' }));
const naam = naamveld(veldzin({ nl: 'Vul een naam in.', en: 'Fill in a name.' }));
const soort = z.enum(ORGANISATIESOORTEN, veldzin({ nl: 'Kies een soort uit de lijst.', en: 'Choose a kind from the list.' }));
const reden = z.string().trim().min(1, veldzin({ nl: 'Schrijf op waarom.', en: 'Write why.' })).max(300, veldzin({ nl: 'Houd dit korter dan 300 tekens.', en: 'Keep this shorter than 300 characters.' }));
const lid = z.uuid(veldzin({ nl: 'Kies iemand uit de lijst.', en: 'Choose somebody from the list.' }));

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
  soort: z.enum(TAFELSOORTEN, veldzin({ nl: 'Kies een soort uit de lijst.', en: 'Choose a kind from the list.' })),
  ritme: z.enum(RITMES, veldzin({ nl: 'Kies een ritme uit de lijst.', en: 'Choose a rhythm from the list.' })),
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
  naam: z.enum(INSTELLINGNAMEN, veldzin({ nl: 'Kies een instelling uit de lijst.', en: 'Choose a setting from the list.' })),
  waarde: z.string().trim().min(1, veldzin({ nl: 'Vul een waarde in.', en: 'Fill in a value.' })).max(60, veldzin({ nl: 'Deze waarde is te lang.', en: 'This value is too long.' })),
  reden,
});
export type InstellingZettenInvoer = z.infer<typeof instellingZettenInvoer>;

/** The words of the promise, a sentence each; who reads them keeps the order. */
export const geheimhoudingVastleggenInvoer = z.object({
  opdrachtId: kenmerk,
  zinnen: z.array(z.string().trim(), veldzin({ nl: 'Schrijf op wat mensen beloven.', en: 'Write what people promise.' })).min(1, veldzin({ nl: 'Schrijf op wat mensen beloven.', en: 'Write what people promise.' })).max(12, veldzin({ nl: 'Houd het bij hoogstens 12 zinnen.', en: 'Keep it to at most 12 sentences.' }))
    .refine((zinnen) => zinnen.every(({ length }) => length >= 10 && length <= 300), veldzin({ nl: 'Schrijf hele zinnen, elk korter dan 300 tekens.', en: 'Write whole sentences, each shorter than 300 characters.' })),
  geldigVan: z.iso.date(veldzin({ nl: 'Vul een dag in, zoals 2026-11-22.', en: 'Fill in a day, such as 2026-11-22.' })),
});
export type GeheimhoudingVastleggenInvoer = z.infer<typeof geheimhoudingVastleggenInvoer>;

export const bewaartermijnVastleggenInvoer = z.object({
  opdrachtId: kenmerk,
  soort: z.enum(BEWAARSOORTEN, veldzin({ nl: 'Kies een soort uit de lijst.', en: 'Choose a kind from the list.' })),
  jaren: z.int(veldzin({ nl: 'Vul een heel aantal jaren in.', en: 'Fill in a whole number of years.' })).min(1, veldzin({ nl: 'Vul minstens 1 jaar in.', en: 'Fill in at least 1 year.' })).max(115, veldzin({ nl: 'Vul hoogstens 115 jaar in.', en: 'Fill in at most 115 years.' })),
  grondslag: z.string().trim().min(1, veldzin({ nl: 'Noem de grondslag.', en: 'Name the legal ground.' })).max(300, veldzin({ nl: 'Houd dit korter dan 300 tekens.', en: 'Keep this shorter than 300 characters.' })),
  bron: z.string().trim().min(1, veldzin({ nl: 'Noem waar dat staat.', en: 'Name where that is written.' })).max(200, veldzin({ nl: 'Houd dit korter dan 200 tekens.', en: 'Keep this shorter than 200 characters.' })),
  geldigVan: z.iso.date(veldzin({ nl: 'Vul een dag in, zoals 2026-11-22.', en: 'Fill in a day, such as 2026-11-22.' })),
});
export type BewaartermijnVastleggenInvoer = z.infer<typeof bewaartermijnVastleggenInvoer>;
