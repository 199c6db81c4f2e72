import { z } from 'zod';
import { ROLLEN } from '../vocabulary/rollen.js';

const wachtwoord = z.string().min(1, 'Vul uw wachtwoord in.').max(200, 'Dit wachtwoord is te lang.');
const code = z.string().trim().min(6, 'Een code heeft zes cijfers.').max(30, 'Deze code is te lang.');

/** What a person types to sign in. */
export const aanmeldenInvoer = z.object({
  email: z.email('Vul een e-mailadres in, zoals naam@organisatie.nl.').max(200, 'Dit e-mailadres is te lang.'),
  wachtwoord,
  code: code.nullish(),
  regioId: z.uuid('Kies een regio uit de lijst.').nullish(),
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
  .min(WACHTWOORD_TEKENS, `Neem minstens ${WACHTWOORD_TEKENS} tekens. Een paar losse woorden is goed.`)
  .max(200, 'Dit wachtwoord is te lang.');

export const wachtwoordWijzigenInvoer = z.object({ huidig: wachtwoord, nieuw: nieuwWachtwoord });

export type WachtwoordWijzigenInvoer = z.infer<typeof wachtwoordWijzigenInvoer>;

/** Inviting somebody as lid. */
export const lidUitnodigenInvoer = z.object({
  opdrachtId: z.string(),
  email: z.email('Vul een e-mailadres in, zoals naam@organisatie.nl.').max(200, 'Dit e-mailadres is te lang.'),
  naam: z.string().trim().min(1, 'Vul een naam in.').max(120, 'Deze naam is te lang.'),
  functie: z.string().trim().max(120, 'Deze functie is te lang.').nullish(),
  organisatieId: z.uuid('Kies een organisatie uit de lijst.'),
  rol: z.enum(ROLLEN, 'Kies een rol uit de lijst.'),
});

export type LidUitnodigenInvoer = z.infer<typeof lidUitnodigenInvoer>;

/** The key in the link of an invitation. */
export const uitnodigingSleutel = z.string().min(1, 'Open de link uit de mail.').max(100, 'Open de link uit de mail.');

/** Accepting with the key of the link. */
export const uitnodigingAannemenInvoer = z.object({ sleutel: uitnodigingSleutel, wachtwoord });

export type UitnodigingAannemenInvoer = z.infer<typeof uitnodigingAannemenInvoer>;

/** Which of the own memberships is active. */
export const lidmaatschapKiezenInvoer = z.object({ lidId: z.uuid('Kies een organisatie uit de lijst.') });

export type LidmaatschapKiezenInvoer = z.infer<typeof lidmaatschapKiezenInvoer>;

/** Why somebody goes to the provider of a regio. */
export const OPENID_DOELEN = ['aanmelden', 'bevestigen', 'koppelen', 'uitnodiging'] as const;
export type OpenidDoel = (typeof OPENID_DOELEN)[number];

export const openidBeginnenInvoer = z.object({
  regioId: z.uuid('Kies een regio uit de lijst.'),
  doel: z.enum(OPENID_DOELEN, 'Begin opnieuw op de aanmeldpagina.'),
  sleutel: uitnodigingSleutel.nullish(),
  terug: z.string().max(300, 'Begin opnieuw op de aanmeldpagina.').nullish(),
});

export type OpenidBeginnenInvoer = z.infer<typeof openidBeginnenInvoer>;

/** Claims that change, are shared or are given out again; none of them says who somebody is. Source: OpenID Connect Core 1.0 §5.7. */
const GEEN_KENMERK = ['email', 'name', 'given_name', 'family_name', 'preferred_username', 'nickname', 'upn', 'phone_number', 'acr', 'amr', 'aud', 'iss', 'azp', 'nonce'];

export const openidVerbindingInvoer = z.object({
  opdrachtId: z.string(),
  uitgever: z.url('Vul het adres van de aanmelddienst in, zoals https://aanmelden.gemeente.nl.').max(300, 'Dit adres is te lang.'),
  clientId: z.string().trim().min(1, 'Vul de client-id in.').max(200, 'Deze client-id is te lang.'),
  niveaus: z
    .array(z.string().trim().min(1, 'Vul een niveau in.').max(200, 'Dit niveau is te lang.').regex(/^\S+$/, 'Een niveau heeft geen spaties.'))
    .min(1, 'Vul minstens één niveau in.')
    .max(5, 'Vul hoogstens vijf niveaus in.'),
  kenmerk: z
    .string()
    .trim()
    .regex(/^[a-z][a-z0-9_]{0,39}$/, 'Vul de naam van een kenmerk in, zoals sub.')
    .refine((naam) => !GEEN_KENMERK.includes(naam), 'Dit kenmerk kan veranderen of van een ander worden. Neem sub, of vraag uw leverancier.'),
  actief: z.boolean(),
  nieuweSleutel: z.boolean(),
});

export type OpenidVerbindingInvoer = z.infer<typeof openidVerbindingInvoer>;

/** Confirming what another beheerder proposed, or turning it down. */
export const openidVoorstelInvoer = z.object({
  opdrachtId: z.string(),
  voorstelId: z.uuid('Laad de pagina opnieuw en probeer het nog eens.'),
  akkoord: z.boolean(),
});
export type OpenidVoorstelInvoer = z.infer<typeof openidVoorstelInvoer>;

// An answer of an authenticator as JSON; what is in it is checked by the library.
const passkeyAntwoord = z.string().min(2, 'Probeer het opnieuw.').max(20_000, 'Probeer het opnieuw.');

export const passkeyAntwoordInvoer = z.object({ antwoord: passkeyAntwoord });
export type PasskeyAntwoordInvoer = z.infer<typeof passkeyAntwoordInvoer>;

export const passkeyMakenInvoer = z.object({
  antwoord: passkeyAntwoord,
  naam: z.string().trim().min(1, 'Geef de passkey een naam.').max(60, 'Deze naam is te lang.'),
});
export type PasskeyMakenInvoer = z.infer<typeof passkeyMakenInvoer>;

/** Another role for somebody who is lid already. */
export const rolWijzigenInvoer = z.object({
  opdrachtId: z.string(),
  lidId: z.uuid('Kies iemand uit de lijst.'),
  rol: z.enum(ROLLEN, 'Kies een rol uit de lijst.'),
});

export type RolWijzigenInvoer = z.infer<typeof rolWijzigenInvoer>;
