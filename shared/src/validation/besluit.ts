import { z } from 'zod';
import { DOORZETGRONDEN } from '../vocabulary/index.js';
import { zin } from './zin.js';

const kenmerk = z.uuid('Laad de pagina opnieuw en probeer het nog eens.');
const dag = z.iso.date('Vul een dag in, zoals 2026-11-22.');
const grond = zin('Schrijf dit op. Zonder deze grond kan doorzetten niet.', 2000);
const clientGehoord = z.string().trim().max(500, 'Houd dit korter dan 500 tekens.');

const [feiten, alternatieven, belangen, evenredigheid, waaromNu] = DOORZETGRONDEN;

/** What the besluit has to bring, and when somebody looks whether it did; may be said later too. */
const verwachting = z
  .object({ tekst: z.string().trim().min(1, 'Schrijf op wat dit besluit moet opleveren.').max(500, 'Houd dit korter dan 500 tekens.'), evaluerenOp: dag })
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
  mandaatId: z.uuid('Kies het mandaat waarop u doorzet.'),
  [feiten]: grond,
  [alternatieven]: grond,
  [belangen]: grond,
  [evenredigheid]: grond,
  [waaromNu]: grond,
  clientGehoord: zin('Schrijf op wat de cliënt ervan vindt, of waarom u dat niet kon vragen.', 500),
  herzienVoor: dag,
  verwachting,
});

export type BesluitVaststellenInvoer = z.infer<typeof besluitVaststellenInvoer>;
export type BesluitDoorzettenInvoer = z.infer<typeof besluitDoorzettenInvoer>;
