import { z } from 'zod';

const opdrachtId = z.uuid('Laad de pagina opnieuw en probeer het nog eens.');
const casusId = z.uuid('Kies een casus uit de lijst.');
const organisatieId = z.uuid('Kies een organisatie uit de lijst.');
const lidId = z.uuid('Kies iemand uit de lijst.');
const dag = z.iso.date('Vul een dag in, zoals 31-03-2026.');

function zin(vraag: string, hoogstens: number, minstens = 1) {
  return z.string(vraag).trim().min(minstens, vraag).max(hoogstens, `Maak dit korter: ten hoogste ${hoogstens} tekens.`);
}

export const geheimhoudingAanvaardenInvoer = z.object({ opdrachtId, versie: z.int('Laad de pagina opnieuw.') });
export type GeheimhoudingAanvaardenInvoer = z.infer<typeof geheimhoudingAanvaardenInvoer>;

export const deelnameVerlatenInvoer = z.object({ opdrachtId, casusId, reden: zin('Schrijf waarom uw organisatie niet meer meedoet.', 300) });
export type DeelnameVerlatenInvoer = z.infer<typeof deelnameVerlatenInvoer>;

export const collegaToelatenInvoer = z.object({ opdrachtId, casusId, lidId, ikStop: z.boolean('Zeg of u zelf stopt.') });
export type CollegaToelatenInvoer = z.infer<typeof collegaToelatenInvoer>;

export const teamInstappenInvoer = z.object({ opdrachtId, casusId });
export type TeamInstappenInvoer = z.infer<typeof teamInstappenInvoer>;

export const verantwoordelijkheidAanbiedenInvoer = z.object({
  opdrachtId, casusId, organisatieId, reden: zin('Schrijf waarom de verantwoordelijkheid daarheen gaat.', 300),
});
export type VerantwoordelijkheidAanbiedenInvoer = z.infer<typeof verantwoordelijkheidAanbiedenInvoer>;

export const verantwoordelijkheidBeantwoordenInvoer = z.object({
  opdrachtId, overdrachtId: z.uuid('Laad de pagina opnieuw.'), aanvaard: z.boolean('Zeg ja of nee.'),
});
export type VerantwoordelijkheidBeantwoordenInvoer = z.infer<typeof verantwoordelijkheidBeantwoordenInvoer>;

export const toestemmingVastleggenInvoer = z.object({
  opdrachtId, casusId, organisatieId,
  gegevensgroep: zin('Kies om welke gegevens het gaat.', 60),
  grond: zin('Schrijf hoe en wanneer de cliënt toestemming gaf.', 300),
  geldigTot: dag,
});
export type ToestemmingVastleggenInvoer = z.infer<typeof toestemmingVastleggenInvoer>;

export const toestemmingIntrekkenInvoer = z.object({ opdrachtId, toestemmingId: z.uuid('Laad de pagina opnieuw.') });
export type ToestemmingIntrekkenInvoer = z.infer<typeof toestemmingIntrekkenInvoer>;

export const machtigingRegistrerenInvoer = z.object({
  opdrachtId, casusId, lidId, document: zin('Schrijf op welk papier de machtiging staat.', 200), geldigTot: dag,
});
export type MachtigingRegistrerenInvoer = z.infer<typeof machtigingRegistrerenInvoer>;

export const machtigingIntrekkenInvoer = z.object({ opdrachtId, machtigingId: z.uuid('Laad de pagina opnieuw.') });
export type MachtigingIntrekkenInvoer = z.infer<typeof machtigingIntrekkenInvoer>;

export const noodinzageNemenInvoer = z.object({
  opdrachtId,
  schuilnaam: zin('Vul de schuilnaam van de casus in.', 60),
  reden: zin('Schrijf in een hele zin waarom u nu moet kijken.', 500, 10),
});
export type NoodinzageNemenInvoer = z.infer<typeof noodinzageNemenInvoer>;

export const noodinzageGezienInvoer = z.object({ opdrachtId, noodinzageId: z.uuid('Laad de pagina opnieuw.') });
export type NoodinzageGezienInvoer = z.infer<typeof noodinzageGezienInvoer>;

/** The address of the client, to which the link goes. */
export const clientUitnodigenInvoer = z.object({
  opdrachtId, casusId,
  email: z.email('Vul een e-mailadres in, zoals naam@voorbeeld.nl.').max(200, 'Dit e-mailadres is te lang.'),
});
export type ClientUitnodigenInvoer = z.infer<typeof clientUitnodigenInvoer>;

export const clientaccountInvoer = z.object({ opdrachtId, casusId });
export type ClientaccountInvoer = z.infer<typeof clientaccountInvoer>;
