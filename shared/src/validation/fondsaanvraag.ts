import { z } from 'zod';
import { bedragInCent, ibanTekst } from '../money/index.js';
import {
  AFWIJSGRONDEN, BAATHEBBERS, BEGUNSTIGDESOORTEN, REGELINGEN, UITGAVESOORTEN, VERVOERSOORTEN, VOORLIGGENDE_REGELINGEN, VOORLIGGENDE_UITKOMSTEN,
} from '../vocabulary/index.js';
import { isGeheelZichtbaar, ONZICHTBAAR_TEKEN } from './ontvanger.js';

const kenmerk = z.uuid('Laad de pagina opnieuw en probeer het nog eens.');
const DAG = 'Vul de dag van de afwijzing in.';
const zin = (vraag: string, hoogstens: number) => z.string(vraag).trim().min(1, vraag).max(hoogstens, `Maak dit korter: ten hoogste ${hoogstens} tekens.`);

const voorziening = z.object({
  regeling: z.enum(REGELINGEN),
  uitkomst: z.enum(VOORLIGGENDE_UITKOMSTEN, 'Kies wat deze regeling zei.'),
  uitkomstOp: z.iso.date(DAG).nullish(),
  reden: z.string().trim().max(500, 'Houd de reden korter dan 500 tekens.').nullish(),
});

export type VoorzieningInvoer = z.infer<typeof voorziening>;

/** Refused wants a day and a reason; not asked wants a reason; granted wants one too, unless the money is an advance on it. */
function mistVan({ uitkomst, uitkomstOp, reden, regeling }: VoorzieningInvoer, voorschotOp: string | null | undefined): string | undefined {
  if (uitkomst === 'afgewezen' && !uitkomstOp) return DAG;
  if (uitkomst === 'afgewezen' && !reden) return 'Schrijf op waarom deze regeling nee zei.';
  if (uitkomst === 'niet_aangevraagd_met_reden' && !reden) return 'Schrijf op waarom u dit niet aanvroeg.';
  if (uitkomst === 'toegekend' && !reden && voorschotOp !== regeling) return 'Schrijf op waarom er dan nog geld van het fonds nodig is.';
  return undefined;
}

type Toetsing = z.core.$RefinementCtx;

function toetsVoorzieningen(voorzieningen: readonly VoorzieningInvoer[], voorschotOp: string | null | undefined, ctx: Toetsing): void {
  for (const een of voorzieningen) {
    const message = mistVan(een, voorschotOp);
    if (message) ctx.addIssue({ code: 'custom', path: ['voorzieningen', een.regeling], message });
  }
}

/** Asking money for a casus: kind, amount, payee, what it breaks open, and an outcome for every scheme that comes first. */
export const uitgaveAanvragenInvoer = z
  .object({
    opdrachtId: kenmerk,
    casusId: kenmerk,
    fondsId: z.uuid('Kies een fonds.'),
    soort: z.enum(UITGAVESOORTEN, 'Kies waarvoor het geld is.'),
    bedragInCent,
    begunstigde: zin('Vul in wie het geld krijgt.', 120).refine(isGeheelZichtbaar, ONZICHTBAAR_TEKEN),
    begunstigdeSoort: z.enum(BEGUNSTIGDESOORTEN, 'Kies een organisatie of een factuur.'),
    factuur: z.string().trim().max(80, 'Dit kenmerk is te lang.').nullish(),
    iban: ibanTekst.nullish(),
    watHetLosmaakt: zin('Schrijf in één zin wat dit losmaakt.', 1000),
    reistijd: z.string().trim().max(300, 'Houd dit korter dan 300 tekens.').nullish(),
    voorschotOp: z.enum(REGELINGEN).nullish(),
    betalendeGemeenteId: kenmerk.nullish(),
    baatBij: z.array(z.enum(BAATHEBBERS)).max(BAATHEBBERS.length).nullish(),
    voorzieningen: z.array(voorziening).max(REGELINGEN.length),
  })
  .superRefine((invoer, ctx) => {
    if (VERVOERSOORTEN.includes(invoer.soort) && !invoer.reistijd) {
      ctx.addIssue({ code: 'custom', path: ['reistijd'], message: 'Schrijf op hoe lang de reis nu duurt, en straks.' });
    }
    if (invoer.begunstigdeSoort === 'factuur' && !invoer.factuur) {
      ctx.addIssue({ code: 'custom', path: ['factuur'], message: 'Vul het nummer van de factuur in.' });
    }
    const gegeven = new Set(invoer.voorzieningen.map(({ regeling }) => regeling));
    for (const regeling of VOORLIGGENDE_REGELINGEN[invoer.soort] ?? []) {
      if (!gegeven.has(regeling)) ctx.addIssue({ code: 'custom', path: ['voorzieningen', regeling], message: 'Kies wat deze regeling zei.' });
    }
    toetsVoorzieningen(invoer.voorzieningen, invoer.voorschotOp, ctx);
  });

export const voorliggendVastleggenInvoer = z
  .object({ opdrachtId: kenmerk, uitgaveId: kenmerk, voorzieningen: z.array(voorziening).min(1, 'Kies wat de regeling zei.').max(REGELINGEN.length) })
  .superRefine(({ voorzieningen }, ctx) => toetsVoorzieningen(voorzieningen, null, ctx));

/** `grond` is asked of the fonds; who withdraws an own request needs none. */
export const uitgaveAfwijzenInvoer = z.object({
  opdrachtId: kenmerk,
  uitgaveId: kenmerk,
  grond: z.enum(AFWIJSGRONDEN, 'Kies waarom niet.').nullish(),
  reden: zin('Schrijf op waarom niet.', 1000),
});

export const steekproefBeoordelenInvoer = z.object({
  opdrachtId: kenmerk,
  uitgaveId: kenmerk,
  oordeel: z.enum(['in_orde', 'niet_in_orde'], 'Kies of dit in orde is.'),
  bevinding: zin('Schrijf in één zin op wat u zag.', 1000),
});

export type UitgaveAanvragenInvoer = z.infer<typeof uitgaveAanvragenInvoer>;
export type VoorliggendVastleggenInvoer = z.infer<typeof voorliggendVastleggenInvoer>;
export type UitgaveAfwijzenInvoer = z.infer<typeof uitgaveAfwijzenInvoer>;
export type SteekproefBeoordelenInvoer = z.infer<typeof steekproefBeoordelenInvoer>;
