import { z } from 'zod';
import { HOOGSTE_BEDRAG_IN_CENT } from '../money/index.js';
import { TE_GEVEN_STANDPUNTEN } from '../vocabulary/index.js';
import { zin } from './zin.js';

const opdrachtId = z.uuid('Laad de pagina opnieuw en probeer het nog eens.');
const casusId = z.uuid('Kies een casus uit de lijst.');
const crisisId = z.uuid('Laad de pagina opnieuw en probeer het nog eens.');

export const crisisBijeenroepenInvoer = z.object({ opdrachtId, casusId });
export const crisisMeedoenInvoer = z.object({ opdrachtId, crisisId });

/** What was said, and by name what each organisation that joined thinks of the voorstel; together the ronde. */
export const crisisVastleggenInvoer = z.object({
  opdrachtId,
  crisisId,
  gesprek: zin('Schrijf op wat er besproken is.', 2000),
  standpunten: z
    .array(
      z.object({
        organisatieId: z.uuid('Kies een organisatie uit de lijst.'),
        standpunt: z.enum(TE_GEVEN_STANDPUNTEN, 'Kies wat deze organisatie vindt.'),
        reden: z.string().trim().max(1000, 'Houd dit korter dan 1000 tekens.').nullish(),
      }),
    )
    .max(50, 'Noem ten hoogste 50 organisaties.'),
});

export const geldrouteVastleggenInvoer = z
  .object({
    opdrachtId,
    casusId,
    betalerId: z.uuid('Kies wie betaalt.'),
    hoofdaannemerId: z.uuid('Kies de hoofdaannemer.'),
    onderaannemerId: z.uuid('Kies de onderaannemer.'),
    bedragInCent: z.bigint('Vul een bedrag in.').min(1n, 'Vul een bedrag boven nul in.').max(HOOGSTE_BEDRAG_IN_CENT, 'Dit bedrag is te hoog.'),
    waarvoor: zin('Schrijf in één zin waarvoor.', 300),
  })
  .refine(({ hoofdaannemerId, onderaannemerId }) => hoofdaannemerId !== onderaannemerId, {
    message: 'De onderaannemer is een andere organisatie dan de hoofdaannemer.', path: ['onderaannemerId'],
  });

export const fiatVragenInvoer = z.object({ opdrachtId, voorstelId: z.uuid('Kies een voorstel.'), lidId: z.uuid('Kies een bestuurder.') });

/** Approves, or asks one thing. */
export const fiatGevenInvoer = z
  .object({
    opdrachtId,
    fiatId: z.uuid('Laad de pagina opnieuw en probeer het nog eens.'),
    akkoord: z.boolean('Zeg of u akkoord bent.'),
    tekst: z.string().trim().max(300, 'Houd dit korter dan 300 tekens.').nullish(),
  })
  .refine(({ akkoord, tekst }) => akkoord || Boolean(tekst), { message: 'Schrijf uw vraag in één zin.', path: ['tekst'] });

export type CrisisBijeenroepenInvoer = z.infer<typeof crisisBijeenroepenInvoer>;
export type CrisisMeedoenInvoer = z.infer<typeof crisisMeedoenInvoer>;
export type CrisisVastleggenInvoer = z.infer<typeof crisisVastleggenInvoer>;
export type GeldrouteVastleggenInvoer = z.infer<typeof geldrouteVastleggenInvoer>;
export type FiatVragenInvoer = z.infer<typeof fiatVragenInvoer>;
export type FiatGevenInvoer = z.infer<typeof fiatGevenInvoer>;
