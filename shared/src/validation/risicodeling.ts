import { z } from 'zod';
import { veldzin } from '../taal/index.js';
import { bedragInCent, ibanTekst } from '../money/index.js';

const kenmerk = z.uuid(veldzin({ nl: 'Laad de pagina opnieuw en probeer het nog eens.', en: 'Reload the page and try again.' }));
const dag = z.iso.date(veldzin({ nl: 'Vul een dag in, zoals 30-11-2026.', en: 'Fill in a day, such as 30-11-2026.' }));
const aandeel = z.number(veldzin({ nl: 'Vul een aandeel in.', en: 'Fill in a share.' })).int(veldzin({ nl: 'Vul hele procenten in.', en: 'Fill in whole per cents.' })).min(1, veldzin({ nl: 'Een aandeel is ten minste 1 procent.', en: 'A share is at least 1 per cent.' })).max(100, veldzin({ nl: 'Een aandeel is ten hoogste 100 procent.', en: 'A share is at most 100 per cent.' }));

export const risicodelingVastleggenInvoer = z
  .object({
    opdrachtId: kenmerk,
    uitgaveId: kenmerk,
    contract: z.string().trim().min(1, veldzin({ nl: 'Vul in bij welk contract dit hoort.', en: 'Fill in which contract this belongs to.' })).max(120, veldzin({ nl: 'Houd het contract korter dan 120 tekens.', en: 'Keep the contract shorter than 120 characters.' })),
    van: dag,
    tot: dag,
    partijen: z.array(z.object({ organisatieId: z.uuid(veldzin({ nl: 'Kies een organisatie uit de lijst.', en: 'Choose an organisation from the list.' })), aandeel })).min(2, veldzin({ nl: 'Risico deelt u met ten minste twee partijen.', en: 'You share risk with at least two parties.' })).max(6, veldzin({ nl: 'Kies ten hoogste zes partijen.', en: 'Choose at most six parties.' })),
  })
  .refine(({ van, tot }) => van < tot, { path: ['tot'], message: veldzin({ nl: 'De laatste dag ligt na de eerste.', en: 'The last day is after the first.' }) })
  .superRefine(({ partijen }, { addIssue }) => {
    const dubbel = partijen.findIndex(({ organisatieId }, plek) => partijen.findIndex((een) => een.organisatieId === organisatieId) < plek);
    if (dubbel > 0) addIssue({ code: 'custom', path: ['partijen', dubbel, 'organisatieId'], message: veldzin({ nl: 'Kies elke partij één keer.', en: 'Choose each party once.' }) });
  });

export const risicoclaimIndienenInvoer = z.object({
  opdrachtId: kenmerk,
  uitgaveId: kenmerk,
  soort: z.enum(['huur', 'schade', 'ontruiming'], veldzin({ nl: 'Kies waar de claim over gaat.', en: 'Choose what the claim is about.' })),
  schadeInCent: bedragInCent,
  ontstaanOp: dag,
  bewijsId: z.uuid(veldzin({ nl: 'Een claim vraagt bewijs. Voeg een bestand toe.', en: 'A claim asks for proof. Add a file.' })),
  iban: ibanTekst.nullish(),
});

export const risicoclaimBeslissenInvoer = z
  .object({ opdrachtId: kenmerk, claimId: kenmerk, toegekend: z.boolean(), reden: z.string().trim().max(500, veldzin({ nl: 'Houd de reden korter dan 500 tekens.', en: 'Keep the reason shorter than 500 characters.' })).nullish() })
  .refine(({ toegekend, reden }) => toegekend || reden, { path: ['reden'], message: veldzin({ nl: 'Schrijf op waarom u de claim afwijst.', en: 'Write why you refuse the claim.' }) });

export type RisicodelingVastleggenInvoer = z.infer<typeof risicodelingVastleggenInvoer>;
export type RisicoclaimIndienenInvoer = z.infer<typeof risicoclaimIndienenInvoer>;
export type RisicoclaimBeslissenInvoer = z.infer<typeof risicoclaimBeslissenInvoer>;
