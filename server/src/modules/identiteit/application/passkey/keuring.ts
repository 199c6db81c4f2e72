import { Inject, Injectable } from '@nestjs/common';
import { PasskeyMislukt } from '@doorbraaktafel/shared/weigeringen';
import {
  type AuthenticationResponseJSON,
  type AuthenticatorTransport,
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server';
import { START_OPTIONS, type StartOptions } from '../../../../platform/config/options.js';
import { log } from '../../../../platform/telemetry/log.js';
import { VRAAG_SECONDEN, type Vraagsoort } from '../../domain/passkey.js';
import { type EigenPasskey, type GevondenPasskey, type NieuwePasskey, PasskeyRepository } from '../../persistence/passkey.repository.js';

const NAAM = 'Doorbraaktafel';

/**
 * Questions to authenticators and what they answer: each question once, only from our own origin,
 * and only with the person verified, so that a passkey is two factors. Source: WebAuthn Level 3 §7.1 and §7.2.
 */
@Injectable()
export class Passkeykeuring {
  private readonly origin: string;
  private readonly rpID: string;

  constructor(
    @Inject(START_OPTIONS) options: StartOptions,
    private readonly repository: PasskeyRepository,
  ) {
    // An IP address cannot carry passkeys, so the demonstration has them on its name.
    const { origin, hostname } = new URL(options.publiekeUrl ?? `http://localhost:${options.port}`);
    this.origin = origin;
    this.rpID = hostname;
  }

  async vraagNieuwe(sessieId: string, { accountId, email, naam }: { accountId: string; email: string; naam: string }, bekend: readonly EigenPasskey[]): Promise<string> {
    const opties = await generateRegistrationOptions({
      rpName: NAAM, rpID: this.rpID, userID: new Uint8Array(Buffer.from(accountId.replaceAll('-', ''), 'hex')), userName: email, userDisplayName: naam,
      attestationType: 'none', timeout: VRAAG_SECONDEN * 1000, authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
      excludeCredentials: bekend.map(({ kenmerk, wegen }) => ({ id: kenmerk.toString('base64url'), transports: wegen as AuthenticatorTransport[] })),
    });
    await this.repository.stelVraag(opties.challenge, 'maken', sessieId);
    return JSON.stringify(opties);
  }

  /** @throws {PasskeyMislukt} */
  async keurNieuwe(sessieId: string, antwoord: string): Promise<Omit<NieuwePasskey, 'naam'>> {
    const response = lees<RegistrationResponseJSON>(antwoord);
    const { verified, registrationInfo } = await this.veilig(() =>
      verifyRegistrationResponse({ response, expectedChallenge: (vraag) => this.repository.neemVraag(vraag, 'maken', sessieId), expectedOrigin: this.origin, expectedRPID: this.rpID, requireUserVerification: true }));
    if (!verified || !registrationInfo) throw new PasskeyMislukt();
    const { id, publicKey, counter, transports } = registrationInfo.credential;
    return { kenmerk: Buffer.from(id, 'base64url'), publiekeSleutel: Buffer.from(publicKey), teller: counter, wegen: (transports ?? []).map(String).slice(0, 8) };
  }

  /** Asks for any passkey of this site when nobody is known yet, and for one of these otherwise. */
  async vraagBewijs(soort: Exclude<Vraagsoort, 'maken'>, sessieId: string | null, bekend: readonly EigenPasskey[] = []): Promise<string> {
    const opties = await generateAuthenticationOptions({
      rpID: this.rpID, userVerification: 'required', timeout: VRAAG_SECONDEN * 1000,
      allowCredentials: bekend.map(({ kenmerk, wegen }) => ({ id: kenmerk.toString('base64url'), transports: wegen as AuthenticatorTransport[] })),
    });
    await this.repository.stelVraag(opties.challenge, soort, sessieId);
    return JSON.stringify(opties);
  }

  /** Whose passkey answered. @throws {PasskeyMislukt} alike for an unknown one, a removed one and a wrong answer */
  async keurBewijs(soort: Exclude<Vraagsoort, 'maken'>, sessieId: string | null, antwoord: string): Promise<GevondenPasskey> {
    const response = lees<AuthenticationResponseJSON>(antwoord);
    const kenmerk = Buffer.from(String(response.id), 'base64url');
    const gevonden = await this.repository.vind(kenmerk);
    if (!gevonden) throw new PasskeyMislukt();
    const { verified, authenticationInfo } = await this.veilig(() =>
      verifyAuthenticationResponse({
        response, expectedChallenge: (vraag) => this.repository.neemVraag(vraag, soort, sessieId), expectedOrigin: this.origin, expectedRPID: this.rpID, requireUserVerification: true,
        credential: { id: response.id, publicKey: new Uint8Array(gevonden.publiekeSleutel), counter: gevonden.teller },
      }));
    const geteld = verified && (await this.repository.gebruik(kenmerk, gevonden.teller, authenticationInfo.newCounter));
    if (!geteld) throw new PasskeyMislukt();
    return gevonden;
  }

  private async veilig<T>(keur: () => Promise<T>): Promise<T> {
    try {
      return await keur();
    } catch (fout) {
      log.info({ reden: (fout as Error).name }, 'een passkey is geweigerd');
      throw new PasskeyMislukt();
    }
  }
}

function lees<T extends object>(antwoord: string): T {
  try {
    const gelezen = JSON.parse(antwoord) as T | null;
    if (gelezen && typeof gelezen === 'object' && !Array.isArray(gelezen)) return gelezen;
  } catch {
    // Said below.
  }
  throw new PasskeyMislukt();
}
