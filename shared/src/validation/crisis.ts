import { z } from 'zod';
import { veldzin } from '../taal/index.js';
import { HOOGSTE_BEDRAG_IN_CENT } from '../money/index.js';
import { TE_GEVEN_STANDPUNTEN } from '../vocabulary/index.js';
import { zin } from './zin.js';

const opdrachtId = z.uuid(veldzin({ nl: 'Laad de pagina opnieuw en probeer het nog eens.', en: 'Reload the page and try again.' }));
const casusId = z.uuid(veldzin({ nl: 'Kies een casus uit de lijst.', en: 'Choose a case from the list.' }));
const crisisId = z.uuid(veldzin({ nl: 'Laad de pagina opnieuw en probeer het nog eens.', en: 'Reload the page and try again.' }));

export const crisisBijeenroepenInvoer = z.object({ opdrachtId, casusId });
export const crisisMeedoenInvoer = z.object({ opdrachtId, crisisId });

/** What was said, and by name what each organisation that joined thinks of the voorstel; together the ronde. */
export const crisisVastleggenInvoer = z.object({
  opdrachtId,
  crisisId,
  gesprek: zin(veldzin({ nl: 'Schrijf op wat er besproken is.', en: 'Write what was discussed.' }), 2000),
  standpunten: z
    .array(
      z.object({
        organisatieId: z.uuid(veldzin({ nl: 'Kies een organisatie uit de lijst.', en: 'Choose an organisation from the list.' })),
        standpunt: z.enum(TE_GEVEN_STANDPUNTEN, veldzin({ nl: 'Kies wat deze organisatie vindt.', en: 'Choose what this organisation thinks.' })),
        reden: z.string().trim().max(1000, veldzin({ nl: 'Houd dit korter dan 1000 tekens.', en: 'Keep this shorter than 1000 characters.' })).nullish(),
      }),
    )
    .max(50, veldzin({ nl: 'Noem ten hoogste 50 organisaties.', en: 'Name at most 50 organisations.' })),
});

export const geldrouteVastleggenInvoer = z
  .object({
    opdrachtId,
    casusId,
    betalerId: z.uuid(veldzin({ nl: 'Kies wie betaalt.', en: 'Choose who pays.' })),
    hoofdaannemerId: z.uuid(veldzin({ nl: 'Kies de hoofdaannemer.', en: 'Choose the main contractor.' })),
    onderaannemerId: z.uuid(veldzin({ nl: 'Kies de onderaannemer.', en: 'Choose the subcontractor.' })),
    bedragInCent: z.bigint(veldzin({ nl: 'Vul een bedrag in.', en: 'Fill in an amount.' })).min(1n, veldzin({ nl: 'Vul een bedrag boven nul in.', en: 'Fill in an amount above zero.' })).max(HOOGSTE_BEDRAG_IN_CENT, veldzin({ nl: 'Dit bedrag is te hoog.', en: 'This amount is too high.' })),
    waarvoor: zin(veldzin({ nl: 'Schrijf in één zin waarvoor.', en: 'Write in one sentence what for.' }), 300),
  })
  .refine(({ hoofdaannemerId, onderaannemerId }) => hoofdaannemerId !== onderaannemerId, {
    message: veldzin({ nl: 'De onderaannemer is een andere organisatie dan de hoofdaannemer.', en: 'The subcontractor is another organisation than the main contractor.' }), path: ['onderaannemerId'],
  });

export const fiatVragenInvoer = z.object({ opdrachtId, voorstelId: z.uuid(veldzin({ nl: 'Kies een voorstel.', en: 'Choose a proposal.' })), lidId: z.uuid(veldzin({ nl: 'Kies een bestuurder.', en: 'Choose a director.' })) });

/** Approves, or asks one thing. */
export const fiatGevenInvoer = z
  .object({
    opdrachtId,
    fiatId: z.uuid(veldzin({ nl: 'Laad de pagina opnieuw en probeer het nog eens.', en: 'Reload the page and try again.' })),
    akkoord: z.boolean(veldzin({ nl: 'Zeg of u akkoord bent.', en: 'Say whether you agree.' })),
    tekst: z.string().trim().max(300, veldzin({ nl: 'Houd dit korter dan 300 tekens.', en: 'Keep this shorter than 300 characters.' })).nullish(),
  })
  .refine(({ akkoord, tekst }) => akkoord || Boolean(tekst), { message: veldzin({ nl: 'Schrijf uw vraag in één zin.', en: 'Write your question in one sentence.' }), path: ['tekst'] });

export type CrisisBijeenroepenInvoer = z.infer<typeof crisisBijeenroepenInvoer>;
export type CrisisMeedoenInvoer = z.infer<typeof crisisMeedoenInvoer>;
export type CrisisVastleggenInvoer = z.infer<typeof crisisVastleggenInvoer>;
export type GeldrouteVastleggenInvoer = z.infer<typeof geldrouteVastleggenInvoer>;
export type FiatVragenInvoer = z.infer<typeof fiatVragenInvoer>;
export type FiatGevenInvoer = z.infer<typeof fiatGevenInvoer>;
