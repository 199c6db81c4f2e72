import { z } from 'zod';
import { veldzin } from '../taal/index.js';
import { DOORZETGRONDEN } from '../vocabulary/index.js';
import { zin } from './zin.js';

const kenmerk = z.uuid(veldzin({ nl: 'Laad de pagina opnieuw en probeer het nog eens.', en: 'Reload the page and try again.' }));
const dag = z.iso.date(veldzin({ nl: 'Vul een dag in, zoals 2026-11-22.', en: 'Fill in a day, such as 2026-11-22.' }));
const grond = zin(veldzin({ nl: 'Schrijf dit op. Zonder deze grond kan doorzetten niet.', en: 'Write this down. Without this ground a decision cannot be forced.' }), 2000);
const clientGehoord = z.string().trim().max(500, veldzin({ nl: 'Houd dit korter dan 500 tekens.', en: 'Keep this shorter than 500 characters.' }));

const [feiten, alternatieven, belangen, evenredigheid, waaromNu] = DOORZETGRONDEN;

/** What the besluit has to bring, and when somebody looks whether it did; may be said later too. */
const verwachting = z
  .object({ tekst: z.string().trim().min(1, veldzin({ nl: 'Schrijf op wat dit besluit moet opleveren.', en: 'Write what this decision must bring.' })).max(500, veldzin({ nl: 'Houd dit korter dan 500 tekens.', en: 'Keep this shorter than 500 characters.' })), evaluerenOp: dag })
  .nullish();

export const besluitVaststellenInvoer = z.object({
  opdrachtId: kenmerk,
  rondeId: kenmerk,
  clientGehoord: clientGehoord.nullish().transform((tekst) => tekst ?? ''),
  verwachting,
});

/** All five grounds, what the client said or why not heard, and when the besluit is looked at again. */
export const besluitDoorzettenInvoer = z.object({
  opdrachtId: kenmerk,
  rondeId: kenmerk,
  mandaatId: z.uuid(veldzin({ nl: 'Kies het mandaat waarop u doorzet.', en: 'Choose the mandate under which you force the decision.' })),
  [feiten]: grond,
  [alternatieven]: grond,
  [belangen]: grond,
  [evenredigheid]: grond,
  [waaromNu]: grond,
  clientGehoord: zin(veldzin({ nl: 'Schrijf op wat de cliënt ervan vindt, of waarom u dat niet kon vragen.', en: 'Write what the client thinks of it, or why you could not ask.' }), 500),
  herzienVoor: dag,
  verwachting,
});

export type BesluitVaststellenInvoer = z.infer<typeof besluitVaststellenInvoer>;
export type BesluitDoorzettenInvoer = z.infer<typeof besluitDoorzettenInvoer>;
