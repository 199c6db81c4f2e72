import { z } from 'zod';
import { veldzin } from '../taal/index.js';
import { AF_TE_SPREKEN_ONDERWERPEN, BLOKKADES, DOSSIERGROEPEN, ONDERWERPEN, UITNODIGDOELEN, VAST_TE_LEGGEN_FEITEN, ZIJUITGANGEN, ZVH_CRITERIA } from '../vocabulary/casus.js';
import { naamveld } from './naam.js';

const opdrachtId = z.uuid(veldzin({ nl: 'Laad de pagina opnieuw en probeer het nog eens.', en: 'Reload the page and try again.' }));
const casusId = z.uuid(veldzin({ nl: 'Kies een casus uit de lijst.', en: 'Choose a case from the list.' }));
const organisatieId = z.uuid(veldzin({ nl: 'Kies een organisatie uit de lijst.', en: 'Choose an organisation from the list.' }));
const versie = z.int(veldzin({ nl: 'Laad de pagina opnieuw.', en: 'Reload the page.' })).nullish();
const dag = z.iso.date(veldzin({ nl: 'Vul een dag in, zoals 31-03-2026.', en: 'Fill in a day, such as 31-03-2026.' }));

function zin(vraag: string, hoogstens: number) {
  return z.string(vraag).trim().min(1, vraag).max(hoogstens, veldzin({ nl: `Maak dit korter: ten hoogste ${hoogstens} tekens.`, en: `Make this shorter: at most ${hoogstens} characters.` }));
}

const nieuweClient = z.object({
  naam: naamveld(veldzin({ nl: 'Vul de naam van de cliënt in.', en: 'Fill in the name of the client.' })),
  gemeenteId: z.uuid(veldzin({ nl: 'Kies de gemeente van de cliënt.', en: 'Choose the municipality of the client.' })),
  geboortejaar: z.int(veldzin({ nl: 'Vul een jaartal in, zoals 1990.', en: 'Fill in a year, such as 1990.' })).min(1900, veldzin({ nl: 'Vul een jaartal in, zoals 1990.', en: 'Fill in a year, such as 1990.' })).max(2030, veldzin({ nl: 'Vul een jaartal in, zoals 1990.', en: 'Fill in a year, such as 1990.' })).nullish(),
});

/** Four things and a button: client, what holds it up, one sentence, whether the client knows. */
export const casusInbrengenInvoer = z
  .object({
    opdrachtId,
    clientId: z.uuid(veldzin({ nl: 'Kies een cliënt uit de lijst.', en: 'Choose a client from the list.' })).nullish(),
    nieuweClient: nieuweClient.nullish(),
    blokkade: z.enum(BLOKKADES, veldzin({ nl: 'Kies wat de casus tegenhoudt.', en: 'Choose what holds up the case.' })),
    vraag: zin(veldzin({ nl: 'Schrijf in één zin wat er moet gebeuren.', en: 'Write in one sentence what has to happen.' }), 500),
    clientWeetDit: z.boolean(veldzin({ nl: 'Zeg of de cliënt dit weet.', en: 'Say whether the client knows this.' })),
    eigenWoorden: z.string().trim().max(500, veldzin({ nl: 'Maak dit korter: ten hoogste 500 tekens.', en: 'Make this shorter: at most 500 characters.' })).nullish(),
  })
  .refine(({ clientId, nieuweClient: nieuw }) => Boolean(clientId) !== Boolean(nieuw), {
    message: veldzin({ nl: 'Kies een cliënt uit de lijst of vul een nieuwe cliënt in.', en: 'Choose a client from the list or fill in a new client.' }),
    path: ['clientId'],
  });
export type CasusInbrengenInvoer = z.infer<typeof casusInbrengenInvoer>;

export const casusvraagBeantwoordenInvoer = z.object({
  opdrachtId,
  vraagId: z.uuid(veldzin({ nl: 'Kies een vraag uit de lijst.', en: 'Choose a question from the list.' })),
  gebeurdOp: dag,
  waarde: z.string().trim().max(120, veldzin({ nl: 'Maak dit korter: ten hoogste 120 tekens.', en: 'Make this shorter: at most 120 characters.' })).nullish(),
});
export type CasusvraagBeantwoordenInvoer = z.infer<typeof casusvraagBeantwoordenInvoer>;

export const casusfeitVastleggenInvoer = z.object({
  opdrachtId,
  casusId,
  soort: z.enum(VAST_TE_LEGGEN_FEITEN, veldzin({ nl: 'Kies een feit uit de lijst.', en: 'Choose a fact from the list.' })),
  gebeurdOp: dag,
  waarde: z.string().trim().max(120, veldzin({ nl: 'Maak dit korter: ten hoogste 120 tekens.', en: 'Make this shorter: at most 120 characters.' })).nullish(),
});
export type CasusfeitVastleggenInvoer = z.infer<typeof casusfeitVastleggenInvoer>;

export const organisatieUitnodigenInvoer = z.object({
  opdrachtId,
  casusId,
  organisatieId,
  reden: zin(veldzin({ nl: 'Schrijf waarom deze organisatie nodig is.', en: 'Write why this organisation is needed.' }), 300),
  doel: z.enum(UITNODIGDOELEN, veldzin({ nl: 'Kies waarvoor deze organisatie de gegevens gebruikt.', en: 'Choose what this organisation uses the data for.' })),
  lidIds: z.array(z.uuid(veldzin({ nl: 'Kies mensen uit de lijst.', en: 'Choose people from the list.' }))).max(50, veldzin({ nl: 'Noem ten hoogste 50 mensen.', en: 'Name at most 50 people.' })).nullish(),
});
/** For an organisation of which only who is named takes part. */
export const organisatieUitnodigenMetNamenInvoer = organisatieUitnodigenInvoer.extend({
  lidIds: z.array(z.uuid(veldzin({ nl: 'Kies mensen uit de lijst.', en: 'Choose people from the list.' }))).min(1, veldzin({ nl: 'Noem wie van deze organisatie meedoet. Alleen wie genoemd is, ziet de casus.', en: 'Name who takes part for this organisation. Only who is named sees the case.' })).max(50, veldzin({ nl: 'Noem ten hoogste 50 mensen.', en: 'Name at most 50 people.' })),
});
export type OrganisatieUitnodigenInvoer = z.infer<typeof organisatieUitnodigenInvoer>;

export const deelnemerVerwijderenInvoer = z.object({
  opdrachtId,
  casusId,
  organisatieId,
  reden: zin(veldzin({ nl: 'Schrijf waarom deze organisatie niet meer meedoet.', en: 'Write why this organisation does not take part any more.' }), 300),
});
export type DeelnemerVerwijderenInvoer = z.infer<typeof deelnemerVerwijderenInvoer>;

export const casusAanhoudenInvoer = z.object({
  opdrachtId,
  casusId,
  tot: dag,
  reden: zin(veldzin({ nl: 'Schrijf waarom de casus wacht.', en: 'Write why the case waits.' }), 300),
  versie,
});
export type CasusAanhoudenInvoer = z.infer<typeof casusAanhoudenInvoer>;

export const casusOpschalenInvoer = z.object({
  opdrachtId,
  casusId,
  reden: zin(veldzin({ nl: 'Schrijf waarom de casus een niveau hoger moet.', en: 'Write why the case must go one level higher.' }), 300),
  zonderPoging: z.string().trim().max(300, veldzin({ nl: 'Maak dit korter: ten hoogste 300 tekens.', en: 'Make this shorter: at most 300 characters.' })).nullish(),
  versie,
});

/** Going up where the triangle comes first and nothing was tried: both sentences are asked at once. */
export const casusOpschalenZonderPogingInvoer = casusOpschalenInvoer.extend({
  zonderPoging: zin(veldzin({ nl: 'Er staat niet op papier wat gemeente, corporatie en zorgaanbieder eerst probeerden. Schrijf in één zin waarom niet.', en: 'It is not written down what municipality, housing corporation and care provider tried first. Write in one sentence why not.' }), 300),
});
export type CasusOpschalenInvoer = z.infer<typeof casusOpschalenInvoer>;

export const regieOverdragenInvoer = z.object({
  opdrachtId,
  casusId,
  onderwerp: z.enum(ONDERWERPEN, veldzin({ nl: 'Kies een onderwerp uit de lijst.', en: 'Choose a subject from the list.' })),
  organisatieId,
  reden: zin(veldzin({ nl: 'Schrijf waarom de regie naar deze organisatie gaat.', en: 'Write why the lead goes to this organisation.' }), 300),
});
export type RegieOverdragenInvoer = z.infer<typeof regieOverdragenInvoer>;

/** What was tried on the level where the casus is now. */
export const pogingVastleggenInvoer = z.object({ opdrachtId, casusId, tekst: zin(veldzin({ nl: 'Schrijf dit in één zin op.', en: 'Write this in one sentence.' }), 300) });
export type PogingVastleggenInvoer = z.infer<typeof pogingVastleggenInvoer>;

export const driehoekVragenInvoer = z.object({ opdrachtId, casusId, termijn: dag });
export type DriehoekVragenInvoer = z.infer<typeof driehoekVragenInvoer>;

export const zijuitgangNemenInvoer = z.object({
  opdrachtId,
  casusId,
  zijuitgang: z.enum(ZIJUITGANGEN, veldzin({ nl: 'Kies waar de casus heen gaat.', en: 'Choose where the case goes.' })),
  criteria: z.array(z.enum(ZVH_CRITERIA)).max(ZVH_CRITERIA.length),
  reden: zin(veldzin({ nl: 'Schrijf waarom de casus daar hoort.', en: 'Write why the case belongs there.' }), 300),
  termijn: dag,
});
export type ZijuitgangNemenInvoer = z.infer<typeof zijuitgangNemenInvoer>;

export const regieAfsprekenInvoer = z.object({
  opdrachtId,
  gemeenteId: z.uuid(veldzin({ nl: 'Kies een gemeente uit de lijst.', en: 'Choose a municipality from the list.' })),
  onderwerp: z.enum(AF_TE_SPREKEN_ONDERWERPEN, veldzin({ nl: 'Kies een onderwerp uit de lijst.', en: 'Choose a subject from the list.' })),
  organisatieId,
  document: zin(veldzin({ nl: 'Noem het stuk waarin dit staat.', en: 'Name the document that says this.' }), 200),
});
export type RegieAfsprekenInvoer = z.infer<typeof regieAfsprekenInvoer>;

const regel = z.object({ label: zin(veldzin({ nl: 'Geef elke regel een naam.', en: 'Give each line a name.' }), 80), waarde: zin(veldzin({ nl: 'Vul elke regel in.', en: 'Fill in each line.' }), 500) });

export const dossierdeelVastleggenInvoer = z
  .object({
    opdrachtId,
    casusId,
    gegevensgroep: z.enum(DOSSIERGROEPEN, veldzin({ nl: 'Kies een onderdeel van het dossier.', en: 'Choose a part of the file.' })),
    regels: z.array(regel).max(40, veldzin({ nl: 'Leg ten hoogste 40 regels tegelijk vast.', en: 'Record at most 40 lines at a time.' })),
    functioneel: z.string().trim().max(500, veldzin({ nl: 'Maak dit korter: ten hoogste 500 tekens.', en: 'Make this shorter: at most 500 characters.' })).nullish(),
  })
  .refine(({ regels, functioneel }) => regels.length > 0 || Boolean(functioneel), {
    message: veldzin({ nl: 'Vul ten minste één regel of de afspraak in.', en: 'Fill in at least one line or the agreement.' }),
    path: ['regels'],
  });
export type DossierdeelVastleggenInvoer = z.infer<typeof dossierdeelVastleggenInvoer>;
