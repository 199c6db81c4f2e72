import { z } from 'zod';
import { veldzin } from '../taal/index.js';

export const inzagekopieVragenInvoer = z.object({
  opdrachtId: z.uuid(veldzin({ nl: 'Laad de pagina opnieuw en probeer het nog eens.', en: 'Reload the page and try again.' })),
  casusId: z.uuid(veldzin({ nl: 'Kies een casus uit de lijst.', en: 'Choose a case from the list.' })),
  reden: z.string().trim().min(10, veldzin({ nl: 'Schrijf hoe en wanneer de cliënt om de kopie vroeg.', en: 'Write how and when the client asked for the copy.' })).max(300, veldzin({ nl: 'Maak dit korter: ten hoogste 300 tekens.', en: 'Make this shorter: at most 300 characters.' })).nullish(),
});
export type InzagekopieVragenInvoer = z.infer<typeof inzagekopieVragenInvoer>;

const tekst = z.string();
const dag = z.iso.date();
const tijd = z.iso.datetime();

/** The form of the own copy as JSON; `docs/inzagekopie.schema.json` is made from it. A change of meaning is a new version. */
export const inzagekopie = z.strictObject({
  versie: z.literal(1),
  gemaaktOp: tijd,
  namens: z.enum(['client', 'clientondersteuner', 'organisatie']),
  casus: z.strictObject({ schuilnaam: tekst, vraag: tekst, eigenWoorden: tekst.nullable(), fase: tekst, aangemeldOp: tijd, afgeslotenOp: tijd.nullable(), verantwoordelijke: tekst }),
  persoon: z.strictObject({ naam: tekst, geboortejaar: z.int().nullable(), telefoon: tekst.nullable() }).nullable(),
  dossier: z.array(z.strictObject({
    gegevensgroep: tekst, bron: tekst, grondslag: tekst.nullable(), doel: tekst.nullable(), gewijzigdOp: tijd,
    regels: z.array(z.strictObject({ label: tekst, waarde: tekst })), afspraak: tekst.nullable(),
    aanvullingen: z.array(z.strictObject({ namens: tekst, organisatie: tekst, tekst, reden: tekst, gevraagdOp: tekst, antwoord: tekst.nullable(), antwoordtekst: tekst.nullable() })),
  })),
  netwerk: z.array(z.strictObject({ soort: tekst, relatie: tekst, doet: tekst, bron: tekst })),
  besluiten: z.array(z.strictObject({
    nummer: z.int(), soort: tekst, wijze: tekst, tekst, bedragInCent: tekst.nullable(), genomenOp: tijd, herzienVoor: dag.nullable(),
    heroverwegingTotEnMet: dag.nullable(), eindeReden: tekst.nullable(),
    gronden: z.array(z.strictObject({ soort: tekst, tekst })),
    standpunten: z.array(z.strictObject({ organisatie: tekst, standpunt: tekst })),
    andereStandpunten: z.array(z.strictObject({ organisatie: tekst, gegevenOp: tijd, tekst })),
    heroverwegingen: z.array(z.strictObject({ reden: tekst, antwoordUiterlijk: dag, uitkomst: tekst.nullable(), motivering: tekst.nullable() })),
    beschikking: z.strictObject({ kenmerk: tekst, bekendOp: dag, bezwaarTot: dag }).nullable(),
  })),
  acties: z.array(z.strictObject({ tekst, organisatie: tekst, voor: dag, afgerondOp: tijd.nullable(), resultaat: tekst.nullable() })),
  deelnemers: z.array(z.strictObject({ organisatie: tekst, reden: tekst, doel: tekst, grondslag: tekst, vanaf: tijd, tot: tijd.nullable() })),
  toestemmingen: z.array(z.strictObject({ gegevensgroep: tekst, ontvanger: tekst, versie: z.int(), grond: tekst, gegevenOp: tijd, geldigTot: dag.nullable(), ingetrokkenOp: tijd.nullable() })),
  uitgaven: z.array(z.strictObject({ soort: tekst, bedragInCent: tekst, aangevraagdOp: tijd, betaaldOp: tijd.nullable() })),
  berichten: z.array(z.strictObject({ organisatie: tekst, gegevensgroep: tekst, tekst, geplaatstOp: tijd })),
  gekeken: z.array(z.strictObject({ organisatie: tekst, rol: tekst, gegevensgroep: tekst, dag, doel: tekst, nood: z.boolean(), noodReden: tekst.nullable() })),
});
export type Inzagedossier = z.infer<typeof inzagekopie>;
