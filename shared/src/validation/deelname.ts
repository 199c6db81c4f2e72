import { z } from 'zod';
import { veldzin } from '../taal/index.js';

const opdrachtId = z.uuid(veldzin({ nl: 'Laad de pagina opnieuw en probeer het nog eens.', en: 'Reload the page and try again.' }));
const casusId = z.uuid(veldzin({ nl: 'Kies een casus uit de lijst.', en: 'Choose a case from the list.' }));
const organisatieId = z.uuid(veldzin({ nl: 'Kies een organisatie uit de lijst.', en: 'Choose an organisation from the list.' }));
const lidId = z.uuid(veldzin({ nl: 'Kies iemand uit de lijst.', en: 'Choose somebody from the list.' }));
const dag = z.iso.date(veldzin({ nl: 'Vul een dag in, zoals 31-03-2026.', en: 'Fill in a day, such as 31-03-2026.' }));

function zin(vraag: string, hoogstens: number, minstens = 1) {
  return z.string(vraag).trim().min(minstens, vraag).max(hoogstens, veldzin({ nl: `Maak dit korter: ten hoogste ${hoogstens} tekens.`, en: `Make this shorter: at most ${hoogstens} characters.` }));
}

export const geheimhoudingAanvaardenInvoer = z.object({ opdrachtId, versie: z.int(veldzin({ nl: 'Laad de pagina opnieuw.', en: 'Reload the page.' })) });
export type GeheimhoudingAanvaardenInvoer = z.infer<typeof geheimhoudingAanvaardenInvoer>;

export const deelnameVerlatenInvoer = z.object({ opdrachtId, casusId, reden: zin(veldzin({ nl: 'Schrijf waarom uw organisatie niet meer meedoet.', en: 'Write why your organisation does not take part any more.' }), 300) });
export type DeelnameVerlatenInvoer = z.infer<typeof deelnameVerlatenInvoer>;

export const collegaToelatenInvoer = z.object({ opdrachtId, casusId, lidId, ikStop: z.boolean(veldzin({ nl: 'Zeg of u zelf stopt.', en: 'Say whether you stop yourself.' })) });
export type CollegaToelatenInvoer = z.infer<typeof collegaToelatenInvoer>;

export const teamInstappenInvoer = z.object({ opdrachtId, casusId });
export type TeamInstappenInvoer = z.infer<typeof teamInstappenInvoer>;

export const verantwoordelijkheidAanbiedenInvoer = z.object({
  opdrachtId, casusId, organisatieId, reden: zin(veldzin({ nl: 'Schrijf waarom de verantwoordelijkheid daarheen gaat.', en: 'Write why the responsibility goes there.' }), 300),
});
export type VerantwoordelijkheidAanbiedenInvoer = z.infer<typeof verantwoordelijkheidAanbiedenInvoer>;

export const verantwoordelijkheidBeantwoordenInvoer = z.object({
  opdrachtId, overdrachtId: z.uuid(veldzin({ nl: 'Laad de pagina opnieuw.', en: 'Reload the page.' })), aanvaard: z.boolean(veldzin({ nl: 'Zeg ja of nee.', en: 'Say yes or no.' })),
});
export type VerantwoordelijkheidBeantwoordenInvoer = z.infer<typeof verantwoordelijkheidBeantwoordenInvoer>;

export const toestemmingVastleggenInvoer = z.object({
  opdrachtId, casusId, organisatieId,
  gegevensgroep: zin(veldzin({ nl: 'Kies om welke gegevens het gaat.', en: 'Choose which data it is about.' }), 60),
  grond: zin(veldzin({ nl: 'Schrijf hoe en wanneer de cliënt toestemming gaf.', en: 'Write how and when the client gave consent.' }), 300),
  geldigTot: dag,
});
export type ToestemmingVastleggenInvoer = z.infer<typeof toestemmingVastleggenInvoer>;

export const toestemmingIntrekkenInvoer = z.object({ opdrachtId, toestemmingId: z.uuid(veldzin({ nl: 'Laad de pagina opnieuw.', en: 'Reload the page.' })) });
export type ToestemmingIntrekkenInvoer = z.infer<typeof toestemmingIntrekkenInvoer>;

export const machtigingRegistrerenInvoer = z.object({
  opdrachtId, casusId, lidId, document: zin(veldzin({ nl: 'Schrijf op welk papier de machtiging staat.', en: 'Write on which document the authorisation stands.' }), 200), geldigTot: dag,
});
export type MachtigingRegistrerenInvoer = z.infer<typeof machtigingRegistrerenInvoer>;

export const machtigingIntrekkenInvoer = z.object({ opdrachtId, machtigingId: z.uuid(veldzin({ nl: 'Laad de pagina opnieuw.', en: 'Reload the page.' })) });
export type MachtigingIntrekkenInvoer = z.infer<typeof machtigingIntrekkenInvoer>;

export const noodinzageNemenInvoer = z.object({
  opdrachtId,
  schuilnaam: zin(veldzin({ nl: 'Vul de schuilnaam van de casus in.', en: 'Fill in the pseudonym of the case.' }), 60),
  reden: zin(veldzin({ nl: 'Schrijf in een hele zin waarom u nu moet kijken.', en: 'Write in a whole sentence why you must look now.' }), 500, 10),
});
export type NoodinzageNemenInvoer = z.infer<typeof noodinzageNemenInvoer>;

export const noodinzageGezienInvoer = z.object({ opdrachtId, noodinzageId: z.uuid(veldzin({ nl: 'Laad de pagina opnieuw.', en: 'Reload the page.' })) });
export type NoodinzageGezienInvoer = z.infer<typeof noodinzageGezienInvoer>;

/** The address of the client, to which the link goes. */
export const clientUitnodigenInvoer = z.object({
  opdrachtId, casusId,
  email: z.email(veldzin({ nl: 'Vul een e-mailadres in, zoals naam@voorbeeld.nl.', en: 'Fill in an e-mail address, such as naam@voorbeeld.nl.' })).max(200, veldzin({ nl: 'Dit e-mailadres is te lang.', en: 'This e-mail address is too long.' })),
});
export type ClientUitnodigenInvoer = z.infer<typeof clientUitnodigenInvoer>;

export const clientaccountInvoer = z.object({ opdrachtId, casusId });
export type ClientaccountInvoer = z.infer<typeof clientaccountInvoer>;
