import { z } from 'zod';
import { veldzin } from '../taal/index.js';
import { bedragInCent, ibanTekst } from '../money/index.js';
import {
  AFWIJSGRONDEN, BAATHEBBERS, BEGUNSTIGDESOORTEN, REGELINGEN, UITGAVESOORTEN, VERVOERSOORTEN, VOORLIGGENDE_REGELINGEN, VOORLIGGENDE_UITKOMSTEN,
} from '../vocabulary/index.js';
import { isGeheelZichtbaar, ONZICHTBAAR_TEKEN } from './ontvanger.js';

const kenmerk = z.uuid(veldzin({ nl: 'Laad de pagina opnieuw en probeer het nog eens.', en: 'Reload the page and try again.' }));
const DAG = veldzin({ nl: 'Vul de dag van de afwijzing in.', en: 'Fill in the day of the refusal.' });
const zin = (vraag: string, hoogstens: number) => z.string(vraag).trim().min(1, vraag).max(hoogstens, veldzin({ nl: `Maak dit korter: ten hoogste ${hoogstens} tekens.`, en: `Make this shorter: at most ${hoogstens} characters.` }));

const voorziening = z.object({
  regeling: z.enum(REGELINGEN),
  uitkomst: z.enum(VOORLIGGENDE_UITKOMSTEN, veldzin({ nl: 'Kies wat deze regeling zei.', en: 'Choose what this scheme said.' })),
  uitkomstOp: z.iso.date(DAG).nullish(),
  reden: z.string().trim().max(500, veldzin({ nl: 'Houd de reden korter dan 500 tekens.', en: 'Keep the reason shorter than 500 characters.' })).nullish(),
});

export type VoorzieningInvoer = z.infer<typeof voorziening>;

/** Refused wants a day and a reason; not asked wants a reason; granted wants one too, unless the money is an advance on it. */
function mistVan({ uitkomst, uitkomstOp, reden, regeling }: VoorzieningInvoer, voorschotOp: string | null | undefined): string | undefined {
  if (uitkomst === 'afgewezen' && !uitkomstOp) return DAG;
  if (uitkomst === 'afgewezen' && !reden) return veldzin({ nl: 'Schrijf op waarom deze regeling nee zei.', en: 'Write why this scheme said no.' });
  if (uitkomst === 'niet_aangevraagd_met_reden' && !reden) return veldzin({ nl: 'Schrijf op waarom u dit niet aanvroeg.', en: 'Write why you did not apply for this.' });
  if (uitkomst === 'toegekend' && !reden && voorschotOp !== regeling) return veldzin({ nl: 'Schrijf op waarom er dan nog geld van het fonds nodig is.', en: 'Write why money of the fund is still needed then.' });
  return undefined;
}

/** A scheme that said no, or does not fit, pays no advance back. */
const BETAALT_NIET_TERUG: readonly string[] = ['afgewezen', 'niet_van_toepassing'];

type Toetsing = z.core.$RefinementCtx;

function toetsVoorzieningen(voorzieningen: readonly VoorzieningInvoer[], voorschotOp: string | null | undefined, ctx: Toetsing): void {
  for (const een of voorzieningen) {
    const betaaltNiet = een.regeling === voorschotOp && BETAALT_NIET_TERUG.includes(een.uitkomst);
    const message = betaaltNiet ? veldzin({ nl: 'Deze regeling betaalt dit dan niet terug. Kies een andere uitkomst, of vraag het geld niet als voorschot.', en: 'This scheme does not pay it back then. Choose another outcome, or do not ask the money as an advance.' }) : mistVan(een, voorschotOp);
    if (message) ctx.addIssue({ code: 'custom', path: ['voorzieningen', een.regeling], message });
  }
}

/** Asking money for a casus: kind, amount, payee, what it breaks open, and an outcome for every scheme that comes first. */
export const uitgaveAanvragenInvoer = z
  .object({
    opdrachtId: kenmerk,
    casusId: kenmerk,
    fondsId: z.uuid(veldzin({ nl: 'Kies een fonds.', en: 'Choose a fund.' })),
    soort: z.enum(UITGAVESOORTEN, veldzin({ nl: 'Kies waarvoor het geld is.', en: 'Choose what the money is for.' })),
    bedragInCent,
    begunstigde: zin(veldzin({ nl: 'Vul in wie het geld krijgt.', en: 'Fill in who gets the money.' }), 120).refine(isGeheelZichtbaar, ONZICHTBAAR_TEKEN),
    begunstigdeSoort: z.enum(BEGUNSTIGDESOORTEN, veldzin({ nl: 'Kies een organisatie of een factuur.', en: 'Choose an organisation or an invoice.' })),
    factuur: z.string().trim().max(80, veldzin({ nl: 'Dit kenmerk is te lang.', en: 'This reference is too long.' })).nullish(),
    iban: ibanTekst.nullish(),
    watHetLosmaakt: zin(veldzin({ nl: 'Schrijf in één zin wat dit losmaakt.', en: 'Write in one sentence what this sets in motion.' }), 1000),
    reistijd: z.string().trim().max(300, veldzin({ nl: 'Houd dit korter dan 300 tekens.', en: 'Keep this shorter than 300 characters.' })).nullish(),
    voorschotOp: z.enum(REGELINGEN).nullish(),
    betalendeGemeenteId: kenmerk.nullish(),
    baatBij: z.array(z.enum(BAATHEBBERS)).max(BAATHEBBERS.length).nullish(),
    voorzieningen: z.array(voorziening).max(REGELINGEN.length),
  })
  .superRefine((invoer, ctx) => {
    if (VERVOERSOORTEN.includes(invoer.soort) && !invoer.reistijd) {
      ctx.addIssue({ code: 'custom', path: ['reistijd'], message: veldzin({ nl: 'Schrijf op hoe lang de reis nu duurt, en straks.', en: 'Write how long the journey takes now, and later.' }) });
    }
    if (invoer.begunstigdeSoort === 'factuur' && !invoer.factuur) {
      ctx.addIssue({ code: 'custom', path: ['factuur'], message: veldzin({ nl: 'Vul het nummer van de factuur in.', en: 'Fill in the number of the invoice.' }) });
    }
    const gegeven = new Set(invoer.voorzieningen.map(({ regeling }) => regeling));
    for (const regeling of VOORLIGGENDE_REGELINGEN[invoer.soort] ?? []) {
      if (!gegeven.has(regeling)) ctx.addIssue({ code: 'custom', path: ['voorzieningen', regeling], message: veldzin({ nl: 'Kies wat deze regeling zei.', en: 'Choose what this scheme said.' }) });
    }
    toetsVoorzieningen(invoer.voorzieningen, invoer.voorschotOp, ctx);
  });

export const voorliggendVastleggenInvoer = z
  .object({ opdrachtId: kenmerk, uitgaveId: kenmerk, voorzieningen: z.array(voorziening).min(1, veldzin({ nl: 'Kies wat de regeling zei.', en: 'Choose what the scheme said.' })).max(REGELINGEN.length) })
  .superRefine(({ voorzieningen }, ctx) => toetsVoorzieningen(voorzieningen, null, ctx));

/** `grond` is asked of the fonds; who withdraws an own request needs none. */
export const uitgaveAfwijzenInvoer = z.object({
  opdrachtId: kenmerk,
  uitgaveId: kenmerk,
  grond: z.enum(AFWIJSGRONDEN, veldzin({ nl: 'Kies waarom niet.', en: 'Choose why not.' })).nullish(),
  reden: zin(veldzin({ nl: 'Schrijf op waarom niet.', en: 'Write why not.' }), 1000),
});

export const steekproefBeoordelenInvoer = z.object({
  opdrachtId: kenmerk,
  uitgaveId: kenmerk,
  oordeel: z.enum(['in_orde', 'niet_in_orde'], veldzin({ nl: 'Kies of dit in orde is.', en: 'Choose whether this is in order.' })),
  bevinding: zin(veldzin({ nl: 'Schrijf in één zin op wat u zag.', en: 'Write in one sentence what you saw.' }), 1000),
});

export type UitgaveAanvragenInvoer = z.infer<typeof uitgaveAanvragenInvoer>;
export type VoorliggendVastleggenInvoer = z.infer<typeof voorliggendVastleggenInvoer>;
export type UitgaveAfwijzenInvoer = z.infer<typeof uitgaveAfwijzenInvoer>;
export type SteekproefBeoordelenInvoer = z.infer<typeof steekproefBeoordelenInvoer>;
