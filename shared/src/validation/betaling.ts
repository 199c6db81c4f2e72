import { z } from 'zod';
import { veldzin, type Zin } from '../taal/index.js';
import { bedragInCent, ibanTekst } from '../money/index.js';

const kenmerk = z.uuid(veldzin({ nl: 'Laad de pagina opnieuw en probeer het nog eens.', en: 'Reload the page and try again.' }));
const dag = z.iso.date(veldzin({ nl: 'Vul een dag in, zoals 30-11-2026.', en: 'Fill in a day, such as 30-11-2026.' }));
const reden = z.string(veldzin({ nl: 'Schrijf op waarom.', en: 'Write why.' })).trim().min(1, veldzin({ nl: 'Schrijf op waarom.', en: 'Write why.' })).max(500, veldzin({ nl: 'Houd de reden korter dan 500 tekens.', en: 'Keep the reason shorter than 500 characters.' }));
const code = (wat: Zin) => z.string().trim().max(20, veldzin({ nl: `Houd ${wat.nl} korter dan 20 tekens.`, en: `Keep ${wat.en} shorter than 20 characters.` })).transform((tekst) => tekst || null).nullish();

export const terugontvangstBoekenInvoer = z.object({ opdrachtId: kenmerk, uitgaveId: kenmerk, bedragInCent, reden });

export const betalingCorrigerenInvoer = z.object({ opdrachtId: kenmerk, uitgaveId: kenmerk, boekingId: kenmerk, reden });

export const betaalgegevensAanvullenInvoer = z.object({
  opdrachtId: kenmerk, uitgaveId: kenmerk, iban: ibanTekst, crediteur: code({ nl: 'het crediteurnummer', en: 'the creditor number' }), kostenplaats: code({ nl: 'de kostenplaats', en: 'the cost centre' }), taakveld: code({ nl: 'het taakveld', en: 'the task field' }),
});

/** Somebody in a debt arrangement may not borrow: source: uitvoeringsregels lokaal noodfonds Noordwijk, art. over lening. */
export const leningVastleggenInvoer = z.object({
  opdrachtId: kenmerk,
  uitgaveId: kenmerk,
  geenSchuldregeling: z.literal(true, veldzin({ nl: 'Een lening kan alleen als er geen schuldregeling loopt.', en: 'A loan is only possible when no debt scheme is running.' })),
  termijnen: z.array(z.object({ op: dag, bedragInCent })).min(1, veldzin({ nl: 'Voeg een termijn toe.', en: 'Add an instalment.' })).max(60, veldzin({ nl: 'Spreek ten hoogste 60 termijnen af.', en: 'Agree on at most 60 instalments.' })),
});

const tekstVan = (langste: number, wat: Zin) => z.string().trim().min(1, veldzin({ nl: `Vul ${wat.nl} in.`, en: `Fill in ${wat.en}.` })).max(langste, veldzin({ nl: `Houd ${wat.nl} korter dan ${langste} tekens.`, en: `Keep ${wat.en} shorter than ${langste} characters.` }));

export const betaalwijzeZettenInvoer = z
  .object({
    opdrachtId: kenmerk,
    fondsId: kenmerk,
    vorm: z.enum(['csv', 'sepa'], veldzin({ nl: 'Kies hoe het fonds betaalt.', en: 'Choose how the fund pays.' })),
    rekeninghouder: tekstVan(70, { nl: 'de naam van de rekening', en: 'the name of the account' }).nullish(),
    iban: ibanTekst.nullish(),
    scheidingsteken: z.enum([';', ',', '\t'], veldzin({ nl: 'Kies een scheidingsteken.', en: 'Choose a separator.' })),
    decimaalteken: z.enum([',', '.'], veldzin({ nl: 'Kies een decimaalteken.', en: 'Choose a decimal sign.' })),
    kolommen: z
      .array(z.object({ kop: tekstVan(40, { nl: 'de kop', en: 'the heading' }), veld: z.enum(['kenmerk', 'crediteur', 'naam', 'iban', 'bedrag', 'kostenplaats', 'taakveld', 'omschrijving', 'datum']) }))
      .max(20, veldzin({ nl: 'Kies ten hoogste 20 kolommen.', en: 'Choose at most 20 columns.' }))
      .refine((rijen) => ['kenmerk', 'bedrag'].every((nodig) => rijen.some(({ veld }) => veld === nodig)), veldzin({ nl: 'Kies in elk geval de kolommen kenmerk en bedrag.', en: 'Choose at least the columns reference and amount.' })),
  })
  .refine(({ vorm, rekeninghouder }) => vorm !== 'sepa' || rekeninghouder, { path: ['rekeninghouder'], message: veldzin({ nl: 'Vul in op welke naam de rekening staat.', en: 'Fill in in whose name the account is.' }) })
  .refine(({ vorm, iban }) => vorm !== 'sepa' || iban, { path: ['iban'], message: veldzin({ nl: 'Vul het rekeningnummer van het fonds in.', en: 'Fill in the account number of the fund.' }) });

export const betaalopdrachtMakenInvoer = z
  .object({
    opdrachtId: kenmerk,
    fondsId: kenmerk,
    uitvoerenOp: dag,
    uitgaveIds: z.array(kenmerk).max(200, veldzin({ nl: 'Kies ten hoogste 200 betalingen.', en: 'Choose at most 200 payments.' })),
    claimIds: z.array(kenmerk).max(200, veldzin({ nl: 'Kies ten hoogste 200 betalingen.', en: 'Choose at most 200 payments.' })).default([]),
    bedragInCent: bedragInCent.nullish(),
  })
  .refine(({ uitgaveIds, claimIds }) => uitgaveIds.length + claimIds.length > 0, { path: ['uitgaveIds'], message: veldzin({ nl: 'Kies ten minste één betaling.', en: 'Choose at least one payment.' }) })
  .refine(({ uitgaveIds, bedragInCent: deel }) => !deel || uitgaveIds.length === 1, { path: ['bedragInCent'], message: veldzin({ nl: 'Een deel betalen kan voor één uitgave tegelijk.', en: 'Paying a part is possible for one expense at a time.' }) })
  .refine(({ uitgaveIds, claimIds }) => new Set([...uitgaveIds, ...claimIds]).size === uitgaveIds.length + claimIds.length, { path: ['uitgaveIds'], message: veldzin({ nl: 'Kies elke betaling één keer.', en: 'Choose each payment once.' }) });

export const betaalregelAfhandelenInvoer = z.object({ opdrachtId: kenmerk, regelId: kenmerk, betaald: z.boolean() });

export const betaalopdrachtIntrekkenInvoer = z.object({
  opdrachtId: kenmerk,
  betaalopdrachtId: kenmerk,
  reden: z.string().trim().min(1, veldzin({ nl: 'Schrijf op waarom de opdracht niet doorgaat.', en: 'Write why the order does not go ahead.' })).max(1000, veldzin({ nl: 'Houd de reden korter dan 1000 tekens.', en: 'Keep the reason shorter than 1000 characters.' })),
});

export const afschriftregelVerwerkenInvoer = z
  .object({
    opdrachtId: kenmerk,
    regelId: kenmerk,
    wijze: z.enum(['betaalregel', 'betaling', 'terugontvangst', 'geboekt', 'terzijde'], veldzin({ nl: 'Kies wat deze regel is.', en: 'Choose what this line is.' })),
    doelId: kenmerk.nullish(),
    reden: reden.nullish(),
  })
  .refine(({ wijze, doelId }) => wijze === 'terzijde' || doelId, { path: ['doelId'], message: veldzin({ nl: 'Kies waar deze regel bij hoort.', en: 'Choose what this line belongs to.' }) })
  .refine(({ wijze, reden: waarom }) => ['betaalregel', 'betaling', 'geboekt'].includes(wijze) || waarom, { path: ['reden'], message: veldzin({ nl: 'Schrijf op waarom.', en: 'Write why.' }) });

export type TerugontvangstBoekenInvoer = z.infer<typeof terugontvangstBoekenInvoer>;
export type BetalingCorrigerenInvoer = z.infer<typeof betalingCorrigerenInvoer>;
export type BetaalgegevensAanvullenInvoer = z.infer<typeof betaalgegevensAanvullenInvoer>;
export type LeningVastleggenInvoer = z.infer<typeof leningVastleggenInvoer>;
export type BetaalwijzeZettenInvoer = z.infer<typeof betaalwijzeZettenInvoer>;
export type BetaalopdrachtMakenInvoer = z.infer<typeof betaalopdrachtMakenInvoer>;
export type BetaalregelAfhandelenInvoer = z.infer<typeof betaalregelAfhandelenInvoer>;
export type BetaalopdrachtIntrekkenInvoer = z.infer<typeof betaalopdrachtIntrekkenInvoer>;
export type AfschriftregelVerwerkenInvoer = z.infer<typeof afschriftregelVerwerkenInvoer>;
