import { z } from 'zod';
import { bedragInCent, ibanTekst } from '../money/index.js';

const kenmerk = z.uuid('Laad de pagina opnieuw en probeer het nog eens.');
const dag = z.iso.date('Vul een dag in, zoals 2026-11-30.');
const reden = z.string('Schrijf op waarom.').trim().min(1, 'Schrijf op waarom.').max(500, 'Houd de reden korter dan 500 tekens.');
const code = (wat: string) => z.string().trim().max(20, `Houd ${wat} korter dan 20 tekens.`).transform((tekst) => tekst || null).nullish();

export const terugontvangstBoekenInvoer = z.object({ opdrachtId: kenmerk, uitgaveId: kenmerk, bedragInCent, reden });

export const betalingCorrigerenInvoer = z.object({ opdrachtId: kenmerk, uitgaveId: kenmerk, boekingId: kenmerk, reden });

export const betaalgegevensAanvullenInvoer = z.object({
  opdrachtId: kenmerk, uitgaveId: kenmerk, iban: ibanTekst, crediteur: code('het crediteurnummer'), kostenplaats: code('de kostenplaats'), taakveld: code('het taakveld'),
});

/** Somebody in a debt arrangement may not borrow: source: uitvoeringsregels lokaal noodfonds Noordwijk, art. over lening. */
export const leningVastleggenInvoer = z.object({
  opdrachtId: kenmerk,
  uitgaveId: kenmerk,
  geenSchuldregeling: z.literal(true, 'Een lening kan alleen als er geen schuldregeling loopt.'),
  termijnen: z.array(z.object({ op: dag, bedragInCent })).min(1, 'Voeg een termijn toe.').max(60, 'Spreek ten hoogste 60 termijnen af.'),
});

const tekstVan = (langste: number, wat: string) => z.string().trim().min(1, `Vul ${wat} in.`).max(langste, `Houd ${wat} korter dan ${langste} tekens.`);

export const betaalwijzeZettenInvoer = z
  .object({
    opdrachtId: kenmerk,
    fondsId: kenmerk,
    vorm: z.enum(['csv', 'sepa'], 'Kies hoe het fonds betaalt.'),
    rekeninghouder: tekstVan(70, 'de naam van de rekening').nullish(),
    iban: ibanTekst.nullish(),
    scheidingsteken: z.enum([';', ',', '\t'], 'Kies een scheidingsteken.'),
    decimaalteken: z.enum([',', '.'], 'Kies een decimaalteken.'),
    kolommen: z
      .array(z.object({ kop: tekstVan(40, 'de kop'), veld: z.enum(['kenmerk', 'crediteur', 'naam', 'iban', 'bedrag', 'kostenplaats', 'taakveld', 'omschrijving', 'datum']) }))
      .max(20, 'Kies ten hoogste 20 kolommen.')
      .refine((rijen) => ['kenmerk', 'bedrag'].every((nodig) => rijen.some(({ veld }) => veld === nodig)), 'Kies in elk geval de kolommen kenmerk en bedrag.'),
  })
  .refine(({ vorm, rekeninghouder }) => vorm !== 'sepa' || rekeninghouder, { path: ['rekeninghouder'], message: 'Vul in op welke naam de rekening staat.' })
  .refine(({ vorm, iban }) => vorm !== 'sepa' || iban, { path: ['iban'], message: 'Vul het rekeningnummer van het fonds in.' });

export const betaalopdrachtMakenInvoer = z
  .object({
    opdrachtId: kenmerk,
    fondsId: kenmerk,
    uitvoerenOp: dag,
    uitgaveIds: z.array(kenmerk).max(200, 'Kies ten hoogste 200 betalingen.'),
    claimIds: z.array(kenmerk).max(200, 'Kies ten hoogste 200 betalingen.').default([]),
    bedragInCent: bedragInCent.nullish(),
  })
  .refine(({ uitgaveIds, claimIds }) => uitgaveIds.length + claimIds.length > 0, { path: ['uitgaveIds'], message: 'Kies ten minste één betaling.' })
  .refine(({ uitgaveIds, bedragInCent: deel }) => !deel || uitgaveIds.length === 1, { path: ['bedragInCent'], message: 'Een deel betalen kan voor één uitgave tegelijk.' })
  .refine(({ uitgaveIds, claimIds }) => new Set([...uitgaveIds, ...claimIds]).size === uitgaveIds.length + claimIds.length, { path: ['uitgaveIds'], message: 'Kies elke betaling één keer.' });

export const betaalregelAfhandelenInvoer = z.object({ opdrachtId: kenmerk, regelId: kenmerk, betaald: z.boolean() });

export const betaalopdrachtIntrekkenInvoer = z.object({
  opdrachtId: kenmerk,
  betaalopdrachtId: kenmerk,
  reden: z.string().trim().min(1, 'Schrijf op waarom de opdracht niet doorgaat.').max(1000, 'Houd de reden korter dan 1000 tekens.'),
});

export const afschriftregelVerwerkenInvoer = z
  .object({
    opdrachtId: kenmerk,
    regelId: kenmerk,
    wijze: z.enum(['betaalregel', 'betaling', 'terugontvangst', 'geboekt', 'terzijde'], 'Kies wat deze regel is.'),
    doelId: kenmerk.nullish(),
    reden: reden.nullish(),
  })
  .refine(({ wijze, doelId }) => wijze === 'terzijde' || doelId, { path: ['doelId'], message: 'Kies waar deze regel bij hoort.' })
  .refine(({ wijze, reden: waarom }) => ['betaalregel', 'betaling', 'geboekt'].includes(wijze) || waarom, { path: ['reden'], message: 'Schrijf op waarom.' });

export type TerugontvangstBoekenInvoer = z.infer<typeof terugontvangstBoekenInvoer>;
export type BetalingCorrigerenInvoer = z.infer<typeof betalingCorrigerenInvoer>;
export type BetaalgegevensAanvullenInvoer = z.infer<typeof betaalgegevensAanvullenInvoer>;
export type LeningVastleggenInvoer = z.infer<typeof leningVastleggenInvoer>;
export type BetaalwijzeZettenInvoer = z.infer<typeof betaalwijzeZettenInvoer>;
export type BetaalopdrachtMakenInvoer = z.infer<typeof betaalopdrachtMakenInvoer>;
export type BetaalregelAfhandelenInvoer = z.infer<typeof betaalregelAfhandelenInvoer>;
export type BetaalopdrachtIntrekkenInvoer = z.infer<typeof betaalopdrachtIntrekkenInvoer>;
export type AfschriftregelVerwerkenInvoer = z.infer<typeof afschriftregelVerwerkenInvoer>;
