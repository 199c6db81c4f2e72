import { z } from 'zod';
import { AF_TE_SPREKEN_ONDERWERPEN, BLOKKADES, DOSSIERGROEPEN, ONDERWERPEN, UITNODIGDOELEN, VAST_TE_LEGGEN_FEITEN, ZIJUITGANGEN, ZVH_CRITERIA } from '../vocabulary/casus.js';

const opdrachtId = z.uuid('Laad de pagina opnieuw en probeer het nog eens.');
const casusId = z.uuid('Kies een casus uit de lijst.');
const organisatieId = z.uuid('Kies een organisatie uit de lijst.');
const versie = z.int('Laad de pagina opnieuw.').nullish();
const dag = z.iso.date('Vul een dag in, zoals 31-03-2026.');

function zin(vraag: string, hoogstens: number) {
  return z.string(vraag).trim().min(1, vraag).max(hoogstens, `Maak dit korter: ten hoogste ${hoogstens} tekens.`);
}

const nieuweClient = z.object({
  naam: zin('Vul de naam van de cliënt in.', 120),
  gemeenteId: z.uuid('Kies de gemeente van de cliënt.'),
  geboortejaar: z.int('Vul een jaartal in, zoals 1990.').min(1900, 'Vul een jaartal in, zoals 1990.').max(2030, 'Vul een jaartal in, zoals 1990.').nullish(),
});

/** Four things and a button: client, what holds it up, one sentence, whether the client knows. */
export const casusInbrengenInvoer = z
  .object({
    opdrachtId,
    clientId: z.uuid('Kies een cliënt uit de lijst.').nullish(),
    nieuweClient: nieuweClient.nullish(),
    blokkade: z.enum(BLOKKADES, 'Kies wat de casus tegenhoudt.'),
    vraag: zin('Schrijf in één zin wat er moet gebeuren.', 500),
    clientWeetDit: z.boolean('Zeg of de cliënt dit weet.'),
    eigenWoorden: z.string().trim().max(500, 'Maak dit korter: ten hoogste 500 tekens.').nullish(),
  })
  .refine(({ clientId, nieuweClient: nieuw }) => Boolean(clientId) !== Boolean(nieuw), {
    message: 'Kies een cliënt uit de lijst of vul een nieuwe cliënt in.',
    path: ['clientId'],
  });
export type CasusInbrengenInvoer = z.infer<typeof casusInbrengenInvoer>;

export const casusvraagBeantwoordenInvoer = z.object({
  opdrachtId,
  vraagId: z.uuid('Kies een vraag uit de lijst.'),
  gebeurdOp: dag,
  waarde: z.string().trim().max(120, 'Maak dit korter: ten hoogste 120 tekens.').nullish(),
});
export type CasusvraagBeantwoordenInvoer = z.infer<typeof casusvraagBeantwoordenInvoer>;

export const casusfeitVastleggenInvoer = z.object({
  opdrachtId,
  casusId,
  soort: z.enum(VAST_TE_LEGGEN_FEITEN, 'Kies een feit uit de lijst.'),
  gebeurdOp: dag,
  waarde: z.string().trim().max(120, 'Maak dit korter: ten hoogste 120 tekens.').nullish(),
});
export type CasusfeitVastleggenInvoer = z.infer<typeof casusfeitVastleggenInvoer>;

export const organisatieUitnodigenInvoer = z.object({
  opdrachtId,
  casusId,
  organisatieId,
  reden: zin('Schrijf waarom deze organisatie nodig is.', 300),
  doel: z.enum(UITNODIGDOELEN, 'Kies waarvoor deze organisatie de gegevens gebruikt.'),
  lidIds: z.array(z.uuid('Kies mensen uit de lijst.')).max(50, 'Noem ten hoogste 50 mensen.').nullish(),
});
/** For an organisation of which only who is named takes part. */
export const organisatieUitnodigenMetNamenInvoer = organisatieUitnodigenInvoer.extend({
  lidIds: z.array(z.uuid('Kies mensen uit de lijst.')).min(1, 'Noem wie van deze organisatie meedoet. Alleen wie genoemd is, ziet de casus.').max(50, 'Noem ten hoogste 50 mensen.'),
});
export type OrganisatieUitnodigenInvoer = z.infer<typeof organisatieUitnodigenInvoer>;

export const deelnemerVerwijderenInvoer = z.object({
  opdrachtId,
  casusId,
  organisatieId,
  reden: zin('Schrijf waarom deze organisatie niet meer meedoet.', 300),
});
export type DeelnemerVerwijderenInvoer = z.infer<typeof deelnemerVerwijderenInvoer>;

export const casusAanhoudenInvoer = z.object({
  opdrachtId,
  casusId,
  tot: dag,
  reden: zin('Schrijf waarom de casus wacht.', 300),
  versie,
});
export type CasusAanhoudenInvoer = z.infer<typeof casusAanhoudenInvoer>;

export const casusOpschalenInvoer = z.object({
  opdrachtId,
  casusId,
  reden: zin('Schrijf waarom de casus een niveau hoger moet.', 300),
  zonderPoging: z.string().trim().max(300, 'Maak dit korter: ten hoogste 300 tekens.').nullish(),
  versie,
});

/** Going up where the triangle comes first and nothing was tried: both sentences are asked at once. */
export const casusOpschalenZonderPogingInvoer = casusOpschalenInvoer.extend({
  zonderPoging: zin('Er staat niet op papier wat gemeente, corporatie en zorgaanbieder eerst probeerden. Schrijf in één zin waarom niet.', 300),
});
export type CasusOpschalenInvoer = z.infer<typeof casusOpschalenInvoer>;

export const regieOverdragenInvoer = z.object({
  opdrachtId,
  casusId,
  onderwerp: z.enum(ONDERWERPEN, 'Kies een onderwerp uit de lijst.'),
  organisatieId,
  reden: zin('Schrijf waarom de regie naar deze organisatie gaat.', 300),
});
export type RegieOverdragenInvoer = z.infer<typeof regieOverdragenInvoer>;

/** What was tried on the level where the casus is now. */
export const pogingVastleggenInvoer = z.object({ opdrachtId, casusId, tekst: zin('Schrijf dit in één zin op.', 300) });
export type PogingVastleggenInvoer = z.infer<typeof pogingVastleggenInvoer>;

export const driehoekVragenInvoer = z.object({ opdrachtId, casusId, termijn: dag });
export type DriehoekVragenInvoer = z.infer<typeof driehoekVragenInvoer>;

export const zijuitgangNemenInvoer = z.object({
  opdrachtId,
  casusId,
  zijuitgang: z.enum(ZIJUITGANGEN, 'Kies waar de casus heen gaat.'),
  criteria: z.array(z.enum(ZVH_CRITERIA)).max(ZVH_CRITERIA.length),
  reden: zin('Schrijf waarom de casus daar hoort.', 300),
  termijn: dag,
});
export type ZijuitgangNemenInvoer = z.infer<typeof zijuitgangNemenInvoer>;

export const regieAfsprekenInvoer = z.object({
  opdrachtId,
  gemeenteId: z.uuid('Kies een gemeente uit de lijst.'),
  onderwerp: z.enum(AF_TE_SPREKEN_ONDERWERPEN, 'Kies een onderwerp uit de lijst.'),
  organisatieId,
  document: zin('Noem het stuk waarin dit staat.', 200),
});
export type RegieAfsprekenInvoer = z.infer<typeof regieAfsprekenInvoer>;

const regel = z.object({ label: zin('Geef elke regel een naam.', 80), waarde: zin('Vul elke regel in.', 500) });

export const dossierdeelVastleggenInvoer = z
  .object({
    opdrachtId,
    casusId,
    gegevensgroep: z.enum(DOSSIERGROEPEN, 'Kies een onderdeel van het dossier.'),
    regels: z.array(regel).max(40, 'Leg ten hoogste 40 regels tegelijk vast.'),
    functioneel: z.string().trim().max(500, 'Maak dit korter: ten hoogste 500 tekens.').nullish(),
  })
  .refine(({ regels, functioneel }) => regels.length > 0 || Boolean(functioneel), {
    message: 'Vul ten minste één regel of de afspraak in.',
    path: ['regels'],
  });
export type DossierdeelVastleggenInvoer = z.infer<typeof dossierdeelVastleggenInvoer>;
