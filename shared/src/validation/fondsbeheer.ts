import { z } from 'zod';
import { veldzin } from '../taal/index.js';
import { bedragInCent, HOOGSTE_BEDRAG_IN_CENT } from '../money/index.js';
import { FONDSSOORTEN, PLAFOND_PER, PLAFONDPERIODEN, UITGAVESOORTEN } from '../vocabulary/index.js';
import { naamveld } from './naam.js';

const kenmerk = z.uuid(veldzin({ nl: 'Laad de pagina opnieuw en probeer het nog eens.', en: 'Reload the page and try again.' }));
const lid = z.uuid(veldzin({ nl: 'Kies iemand uit de lijst.', en: 'Choose somebody from the list.' }));
const grens = z.bigint(veldzin({ nl: 'Vul een bedrag in.', en: 'Fill in an amount.' })).min(0n, veldzin({ nl: 'Een grens is nooit minder dan nul euro.', en: 'A limit is never less than zero euros.' })).max(HOOGSTE_BEDRAG_IN_CENT, veldzin({ nl: 'Dit bedrag is te hoog.', en: 'This amount is too high.' }));
const dag = z.iso.date(veldzin({ nl: 'Vul een dag in, zoals 2026-01-15.', en: 'Fill in a day, such as 2026-01-15.' }));
const orgaan = z.string().trim().min(1, veldzin({ nl: 'Vul in wie dit besloot.', en: 'Fill in who decided this.' })).max(120, veldzin({ nl: 'Deze naam is te lang.', en: 'This name is too long.' }));
const besluitkenmerk = z.string().trim().min(1, veldzin({ nl: 'Vul het kenmerk van het besluit in.', en: 'Fill in the reference of the decision.' })).max(80, veldzin({ nl: 'Dit kenmerk is te lang.', en: 'This reference is too long.' }));

const plafond = z.object({
  per: z.enum(PLAFOND_PER, veldzin({ nl: 'Kies waarover het plafond telt.', en: 'Choose what the ceiling counts over.' })),
  periode: z.enum(PLAFONDPERIODEN, veldzin({ nl: 'Kies een periode.', en: 'Choose a period.' })),
  uitgaveSoort: z.enum(UITGAVESOORTEN).nullish(),
  bedragInCent,
});

/** What a fonds holds itself to; amounts in cents, `taakveld` a code of the BBV such as 6.3. */
export const fondsregelsInvoer = z.object({
  snelTotEnMetInCent: grens,
  alleenTotEnMetInCent: grens,
  drempelTweedeAkkoordInCent: grens,
  plafondPerCasusInCent: bedragInCent.nullish(),
  reserveringVervaltNaDagen: z.int(veldzin({ nl: 'Vul een aantal dagen in.', en: 'Fill in a number of days.' })).min(1, veldzin({ nl: 'Vul ten minste één dag in.', en: 'Fill in at least one day.' })).max(730, veldzin({ nl: 'Vul ten hoogste 730 dagen in.', en: 'Fill in at most 730 days.' })),
  steekproefEenOp: z.int(veldzin({ nl: 'Vul een aantal in.', en: 'Fill in a number.' })).min(1, veldzin({ nl: 'Vul ten minste 1 in.', en: 'Fill in at least 1.' })).max(100, veldzin({ nl: 'Vul ten hoogste 100 in.', en: 'Fill in at most 100.' })),
  kostenplaats: z.string().trim().min(1, veldzin({ nl: 'Vul een kostenplaats in.', en: 'Fill in a cost centre.' })).max(40, veldzin({ nl: 'Deze kostenplaats is te lang.', en: 'This cost centre is too long.' })),
  taakveld: z.string().trim().regex(/^\d{1,2}\.\d{1,2}[a-z]?$/u, veldzin({ nl: 'Schrijf het taakveld zoals 6.3.', en: 'Write the task field like 6.3.' })),
  drempels: z.array(z.object({ bovenInCent: grens, goedkeuringen: z.int().min(1).max(5, veldzin({ nl: 'Vraag ten hoogste vijf akkoorden.', en: 'Ask for at most five approvals.' })) })).max(5),
  plafonds: z.array(plafond).max(20),
  goedkeurders: z.array(z.object({ lidId: lid, totEnMetInCent: bedragInCent.nullish(), soorten: z.array(z.enum(UITGAVESOORTEN)).min(1).nullish() })).max(20),
});

export const fondsOpenenInvoer = z.object({
  opdrachtId: kenmerk,
  naam: naamveld(veldzin({ nl: 'Geef het fonds een naam.', en: 'Give the fund a name.' })),
  soort: z.enum(FONDSSOORTEN, veldzin({ nl: 'Kies wat voor fonds dit is.', en: 'Choose what kind of fund this is.' })),
  boekjaar: z.int(veldzin({ nl: 'Vul een jaar in.', en: 'Fill in a year.' })).min(2000, veldzin({ nl: 'Vul een jaar in, zoals 2026.', en: 'Fill in a year, such as 2026.' })).max(2100, veldzin({ nl: 'Vul een jaar in, zoals 2026.', en: 'Fill in a year, such as 2026.' })),
  beheerderLidId: lid,
  regels: fondsregelsInvoer,
});

export const fondsRegelsZettenInvoer = z.object({ opdrachtId: kenmerk, fondsId: kenmerk, regels: fondsregelsInvoer });

/** Money in, on a registered begrotingsbesluit; with a gemeente it is the contribution of that gemeente. */
export const fondsBegrotenInvoer = z.object({
  opdrachtId: kenmerk,
  fondsId: kenmerk,
  orgaan,
  kenmerk: besluitkenmerk,
  genomenOp: dag,
  bedragInCent,
  gemeenteId: kenmerk.nullish(),
});

/** The end of a year: what is free goes to the next fonds, or back to who contributed. */
export const fondsAfsluitenInvoer = z.object({ opdrachtId: kenmerk, fondsId: kenmerk, opvolgerId: kenmerk.nullish(), orgaan, kenmerk: besluitkenmerk, genomenOp: dag });

export type FondsregelsInvoer = z.infer<typeof fondsregelsInvoer>;
export type FondsOpenenInvoer = z.infer<typeof fondsOpenenInvoer>;
export type FondsRegelsZettenInvoer = z.infer<typeof fondsRegelsZettenInvoer>;
export type FondsBegrotenInvoer = z.infer<typeof fondsBegrotenInvoer>;
export type FondsAfsluitenInvoer = z.infer<typeof fondsAfsluitenInvoer>;
