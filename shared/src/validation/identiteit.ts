import { z } from 'zod';
import { veldzin } from '../taal/index.js';
import { ROLLEN } from '../vocabulary/rollen.js';
import { naamveld } from './naam.js';

const wachtwoord = z.string().min(1, veldzin({ nl: 'Vul uw wachtwoord in.', en: 'Fill in your password.' })).max(200, veldzin({ nl: 'Dit wachtwoord is te lang.', en: 'This password is too long.' }));
const code = z.string().trim().min(6, veldzin({ nl: 'Een code heeft zes cijfers.', en: 'A code has six digits.' })).max(30, veldzin({ nl: 'Deze code is te lang.', en: 'This code is too long.' }));

/** What a person types to sign in. */
export const aanmeldenInvoer = z.object({
  email: z.email(veldzin({ nl: 'Vul een e-mailadres in, zoals naam@organisatie.nl.', en: 'Fill in an e-mail address, such as naam@organisatie.nl.' })).max(200, veldzin({ nl: 'Dit e-mailadres is te lang.', en: 'This e-mail address is too long.' })),
  wachtwoord,
  code: code.nullish(),
  regioId: z.uuid(veldzin({ nl: 'Kies een regio uit de lijst.', en: 'Choose a region from the list.' })).nullish(),
});

export type AanmeldenInvoer = z.infer<typeof aanmeldenInvoer>;

/** Proving once more who one is, with what one signs in with. */
export const identiteitBevestigenInvoer = z.object({ wachtwoord, code: code.nullish() });

export type IdentiteitBevestigenInvoer = z.infer<typeof identiteitBevestigenInvoer>;

/** The first code of a second factor. */
export const tweedeFactorAanzettenInvoer = z.object({ code });

export type TweedeFactorAanzettenInvoer = z.infer<typeof tweedeFactorAanzettenInvoer>;

/** Signs of a password that a person chooses; source: OWASP ASVS 5.0, 6.2.1 (15 is advised). */
export const WACHTWOORD_TEKENS = 12;

export const nieuwWachtwoord = z
  .string()
  .min(WACHTWOORD_TEKENS, veldzin({ nl: `Neem minstens ${WACHTWOORD_TEKENS} tekens. Een paar losse woorden is goed.`, en: `Take at least ${WACHTWOORD_TEKENS} characters. A few loose words is fine.` }))
  .max(200, veldzin({ nl: 'Dit wachtwoord is te lang.', en: 'This password is too long.' }));

export const wachtwoordWijzigenInvoer = z.object({ huidig: wachtwoord, nieuw: nieuwWachtwoord });

export type WachtwoordWijzigenInvoer = z.infer<typeof wachtwoordWijzigenInvoer>;

/** Inviting somebody as lid. */
export const lidUitnodigenInvoer = z.object({
  opdrachtId: z.string(),
  email: z.email(veldzin({ nl: 'Vul een e-mailadres in, zoals naam@organisatie.nl.', en: 'Fill in an e-mail address, such as naam@organisatie.nl.' })).max(200, veldzin({ nl: 'Dit e-mailadres is te lang.', en: 'This e-mail address is too long.' })),
  naam: naamveld(veldzin({ nl: 'Vul een naam in.', en: 'Fill in a name.' })),
  functie: z.string().trim().max(120, veldzin({ nl: 'Deze functie is te lang.', en: 'This job title is too long.' })).nullish(),
  organisatieId: z.uuid(veldzin({ nl: 'Kies een organisatie uit de lijst.', en: 'Choose an organisation from the list.' })),
  rol: z.enum(ROLLEN, veldzin({ nl: 'Kies een rol uit de lijst.', en: 'Choose a role from the list.' })),
});

export type LidUitnodigenInvoer = z.infer<typeof lidUitnodigenInvoer>;

/** The key in the link of an invitation. */
export const uitnodigingSleutel = z.string().min(1, veldzin({ nl: 'Open de link uit de mail.', en: 'Open the link in the mail.' })).max(100, veldzin({ nl: 'Open de link uit de mail.', en: 'Open the link in the mail.' }));

/** Accepting with the key of the link. */
export const uitnodigingAannemenInvoer = z.object({ sleutel: uitnodigingSleutel, wachtwoord });

export type UitnodigingAannemenInvoer = z.infer<typeof uitnodigingAannemenInvoer>;

/** Which of the own memberships is active. */
export const lidmaatschapKiezenInvoer = z.object({ lidId: z.uuid(veldzin({ nl: 'Kies een organisatie uit de lijst.', en: 'Choose an organisation from the list.' })) });

export type LidmaatschapKiezenInvoer = z.infer<typeof lidmaatschapKiezenInvoer>;

/** Why somebody goes to the provider of a regio. */
export const OPENID_DOELEN = ['aanmelden', 'bevestigen', 'koppelen', 'uitnodiging'] as const;
export type OpenidDoel = (typeof OPENID_DOELEN)[number];

export const openidBeginnenInvoer = z.object({
  regioId: z.uuid(veldzin({ nl: 'Kies een regio uit de lijst.', en: 'Choose a region from the list.' })),
  doel: z.enum(OPENID_DOELEN, veldzin({ nl: 'Begin opnieuw op de aanmeldpagina.', en: 'Begin again on the sign-in page.' })),
  sleutel: uitnodigingSleutel.nullish(),
  terug: z.string().max(300, veldzin({ nl: 'Begin opnieuw op de aanmeldpagina.', en: 'Begin again on the sign-in page.' })).nullish(),
});

export type OpenidBeginnenInvoer = z.infer<typeof openidBeginnenInvoer>;

/** Claims that change, are shared or are given out again; none of them says who somebody is. Source: OpenID Connect Core 1.0 §5.7. */
const GEEN_KENMERK = ['email', 'name', 'given_name', 'family_name', 'preferred_username', 'nickname', 'upn', 'phone_number', 'acr', 'amr', 'aud', 'iss', 'azp', 'nonce'];

export const openidVerbindingInvoer = z.object({
  opdrachtId: z.string(),
  uitgever: z.url(veldzin({ nl: 'Vul het adres van de aanmelddienst in, zoals https://aanmelden.gemeente.nl.', en: 'Fill in the address of the sign-in service, such as https://aanmelden.gemeente.nl.' })).max(300, veldzin({ nl: 'Dit adres is te lang.', en: 'This address is too long.' })),
  clientId: z.string().trim().min(1, veldzin({ nl: 'Vul de client-id in.', en: 'Fill in the client id.' })).max(200, veldzin({ nl: 'Deze client-id is te lang.', en: 'This client id is too long.' })),
  niveaus: z
    .array(z.string().trim().min(1, veldzin({ nl: 'Vul een niveau in.', en: 'Fill in a level.' })).max(200, veldzin({ nl: 'Dit niveau is te lang.', en: 'This level is too long.' })).regex(/^\S+$/, veldzin({ nl: 'Een niveau heeft geen spaties.', en: 'A level has no spaces.' })))
    .min(1, veldzin({ nl: 'Vul minstens één niveau in.', en: 'Fill in at least one level.' }))
    .max(5, veldzin({ nl: 'Vul hoogstens vijf niveaus in.', en: 'Fill in at most five levels.' })),
  kenmerk: z
    .string()
    .trim()
    .regex(/^[a-z][a-z0-9_]{0,39}$/, veldzin({ nl: 'Vul de naam van een kenmerk in, zoals sub.', en: 'Fill in the name of a claim, such as sub.' }))
    .refine((naam) => !GEEN_KENMERK.includes(naam), veldzin({ nl: 'Dit kenmerk kan veranderen of van een ander worden. Neem sub, of vraag uw leverancier.', en: 'This claim can change or become somebody else\'s. Take sub, or ask your supplier.' })),
  actief: z.boolean(),
  nieuweSleutel: z.boolean(),
});

export type OpenidVerbindingInvoer = z.infer<typeof openidVerbindingInvoer>;

/** Confirming what another beheerder proposed, or turning it down. */
export const openidVoorstelInvoer = z.object({
  opdrachtId: z.string(),
  voorstelId: z.uuid(veldzin({ nl: 'Laad de pagina opnieuw en probeer het nog eens.', en: 'Reload the page and try again.' })),
  akkoord: z.boolean(),
});
export type OpenidVoorstelInvoer = z.infer<typeof openidVoorstelInvoer>;

// An answer of an authenticator as JSON; what is in it is checked by the library.
const passkeyAntwoord = z.string().min(2, veldzin({ nl: 'Probeer het opnieuw.', en: 'Try again.' })).max(20_000, veldzin({ nl: 'Probeer het opnieuw.', en: 'Try again.' }));

export const passkeyAntwoordInvoer = z.object({ antwoord: passkeyAntwoord });
export type PasskeyAntwoordInvoer = z.infer<typeof passkeyAntwoordInvoer>;

export const passkeyMakenInvoer = z.object({
  antwoord: passkeyAntwoord,
  naam: naamveld(veldzin({ nl: 'Geef de passkey een naam.', en: 'Give the passkey a name.' }), 60),
});
export type PasskeyMakenInvoer = z.infer<typeof passkeyMakenInvoer>;

/** Another role for somebody who is lid already. */
export const rolWijzigenInvoer = z.object({
  opdrachtId: z.string(),
  lidId: z.uuid(veldzin({ nl: 'Kies iemand uit de lijst.', en: 'Choose somebody from the list.' })),
  rol: z.enum(ROLLEN, veldzin({ nl: 'Kies een rol uit de lijst.', en: 'Choose a role from the list.' })),
});

export type RolWijzigenInvoer = z.infer<typeof rolWijzigenInvoer>;
