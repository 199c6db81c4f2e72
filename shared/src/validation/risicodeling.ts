import { z } from 'zod';
import { bedragInCent, ibanTekst } from '../money/index.js';

const kenmerk = z.uuid('Laad de pagina opnieuw en probeer het nog eens.');
const dag = z.iso.date('Vul een dag in, zoals 2026-11-30.');
const aandeel = z.number('Vul een aandeel in.').int('Vul hele procenten in.').min(1, 'Een aandeel is ten minste 1 procent.').max(100, 'Een aandeel is ten hoogste 100 procent.');

export const risicodelingVastleggenInvoer = z
  .object({
    opdrachtId: kenmerk,
    uitgaveId: kenmerk,
    contract: z.string().trim().min(1, 'Vul in bij welk contract dit hoort.').max(120, 'Houd het contract korter dan 120 tekens.'),
    van: dag,
    tot: dag,
    partijen: z.array(z.object({ organisatieId: z.uuid('Kies een organisatie uit de lijst.'), aandeel })).min(2, 'Risico deelt u met ten minste twee partijen.').max(6, 'Kies ten hoogste zes partijen.'),
  })
  .refine(({ van, tot }) => van < tot, { path: ['tot'], message: 'De laatste dag ligt na de eerste.' })
  .superRefine(({ partijen }, { addIssue }) => {
    const dubbel = partijen.findIndex(({ organisatieId }, plek) => partijen.findIndex((een) => een.organisatieId === organisatieId) < plek);
    if (dubbel > 0) addIssue({ code: 'custom', path: ['partijen', dubbel, 'organisatieId'], message: 'Kies elke partij één keer.' });
  });

export const risicoclaimIndienenInvoer = z.object({
  opdrachtId: kenmerk,
  uitgaveId: kenmerk,
  soort: z.enum(['huur', 'schade', 'ontruiming'], 'Kies waar de claim over gaat.'),
  schadeInCent: bedragInCent,
  ontstaanOp: dag,
  bewijsId: z.uuid('Een claim vraagt bewijs. Voeg een bestand toe.'),
  iban: ibanTekst.nullish(),
});

export const risicoclaimBeslissenInvoer = z
  .object({ opdrachtId: kenmerk, claimId: kenmerk, toegekend: z.boolean(), reden: z.string().trim().max(500, 'Houd de reden korter dan 500 tekens.').nullish() })
  .refine(({ toegekend, reden }) => toegekend || reden, { path: ['reden'], message: 'Schrijf op waarom u de claim afwijst.' });

export type RisicodelingVastleggenInvoer = z.infer<typeof risicodelingVastleggenInvoer>;
export type RisicoclaimIndienenInvoer = z.infer<typeof risicoclaimIndienenInvoer>;
export type RisicoclaimBeslissenInvoer = z.infer<typeof risicoclaimBeslissenInvoer>;
