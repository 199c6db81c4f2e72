import { z } from 'zod';
import { bedragInCent, HOOGSTE_BEDRAG_IN_CENT } from '../money/index.js';
import { FONDSSOORTEN, PLAFOND_PER, PLAFONDPERIODEN, UITGAVESOORTEN } from '../vocabulary/index.js';

const kenmerk = z.uuid('Laad de pagina opnieuw en probeer het nog eens.');
const lid = z.uuid('Kies iemand uit de lijst.');
const grens = z.bigint('Vul een bedrag in.').min(0n, 'Een grens is nooit minder dan nul euro.').max(HOOGSTE_BEDRAG_IN_CENT, 'Dit bedrag is te hoog.');
const dag = z.iso.date('Vul een dag in, zoals 2026-01-15.');
const orgaan = z.string().trim().min(1, 'Vul in wie dit besloot.').max(120, 'Deze naam is te lang.');
const besluitkenmerk = z.string().trim().min(1, 'Vul het kenmerk van het besluit in.').max(80, 'Dit kenmerk is te lang.');

const plafond = z.object({
  per: z.enum(PLAFOND_PER, 'Kies waarover het plafond telt.'),
  periode: z.enum(PLAFONDPERIODEN, 'Kies een periode.'),
  uitgaveSoort: z.enum(UITGAVESOORTEN).nullish(),
  bedragInCent,
});

/** What a fonds holds itself to; amounts in cents, `taakveld` a code of the BBV such as 6.3. */
export const fondsregelsInvoer = z.object({
  snelTotEnMetInCent: grens,
  alleenTotEnMetInCent: grens,
  drempelTweedeAkkoordInCent: grens,
  plafondPerCasusInCent: bedragInCent.nullish(),
  reserveringVervaltNaDagen: z.int('Vul een aantal dagen in.').min(1, 'Vul ten minste één dag in.').max(730, 'Vul ten hoogste 730 dagen in.'),
  steekproefEenOp: z.int('Vul een aantal in.').min(1, 'Vul ten minste 1 in.').max(100, 'Vul ten hoogste 100 in.'),
  kostenplaats: z.string().trim().min(1, 'Vul een kostenplaats in.').max(40, 'Deze kostenplaats is te lang.'),
  taakveld: z.string().trim().regex(/^\d{1,2}\.\d{1,2}[a-z]?$/u, 'Schrijf het taakveld zoals 6.3.'),
  drempels: z.array(z.object({ bovenInCent: grens, goedkeuringen: z.int().min(1).max(5, 'Vraag ten hoogste vijf akkoorden.') })).max(5),
  plafonds: z.array(plafond).max(20),
  goedkeurders: z.array(z.object({ lidId: lid, totEnMetInCent: bedragInCent.nullish(), soorten: z.array(z.enum(UITGAVESOORTEN)).min(1).nullish() })).max(20),
});

export const fondsOpenenInvoer = z.object({
  opdrachtId: kenmerk,
  naam: z.string().trim().min(1, 'Geef het fonds een naam.').max(120, 'Deze naam is te lang.'),
  soort: z.enum(FONDSSOORTEN, 'Kies wat voor fonds dit is.'),
  boekjaar: z.int('Vul een jaar in.').min(2000, 'Vul een jaar in, zoals 2026.').max(2100, 'Vul een jaar in, zoals 2026.'),
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
