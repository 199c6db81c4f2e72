import { webcrypto } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { nieuwId } from '@doorbraaktafel/shared/ids';
import { OpenidOnbereikbaar, UitgeverOngeldig } from '@doorbraaktafel/shared/weigeringen';
import * as openid from 'openid-client';
import { START_OPTIONS, type StartOptions } from '../../../../platform/config/options.js';
import { OPENID } from '../../../../platform/http/openid.js';
import { outsideFetch } from '../../../../platform/http/outside-fetch.js';
import { isAllowedUrl, type Reach } from '../../../../platform/http/reach.js';
import { Kluis } from '../../../../platform/secrets/kluis.js';
import { log } from '../../../../platform/telemetry/log.js';
import type { Bewaardeverbinding } from '../../persistence/openid.repository.js';

const BEWAAR_MS = 300_000;
const RUST_SECONDEN = 5;
/** PS256: NL GOV Assurance profile for OAuth 2.0 advises it, and providers in use by municipalities accept it. */
const SLEUTEL = { name: 'RSA-PSS', modulusLength: 3072, publicExponent: new Uint8Array([1, 0, 1]), hash: 'SHA-256' };

export type Sleutelpaar = Pick<Bewaardeverbinding, 'sleutelId' | 'sleutel' | 'publiekeSleutel'>;

/** Talks to the providers of the regio's, each with the key that the regio has there. */
@Injectable()
export class Aanmelddienst {
  private readonly reach: Reach;
  private readonly bekend = new Map<string, { tot: number; configuratie: Promise<openid.Configuration> }>();

  constructor(
    @Inject(START_OPTIONS) private readonly options: StartOptions,
    private readonly kluis: Kluis,
  ) {
    this.reach = { loopback: options.mode === 'demonstratie', internal: options.openid?.interneAdressen ?? false };
  }

  /** Where the provider sends the browser back to; one per regio, so that an answer for another is not taken. Source: RFC 9700 §4.4.2. */
  terugadres(regioId: string): string {
    return `${this.options.publiekeUrl ?? `http://${this.options.host}:${this.options.port}`}${OPENID}/${regioId}/terug`;
  }

  /** Where the provider reads our public key. */
  sleuteladres(regioId: string): string {
    return this.terugadres(regioId).replace(/terug$/, 'jwks.json');
  }

  async nieuweSleutel(): Promise<Sleutelpaar> {
    const { privateKey, publicKey } = await webcrypto.subtle.generateKey(SLEUTEL, true, ['sign', 'verify']);
    const sleutelId = nieuwId();
    const [prive, jwk] = await Promise.all([webcrypto.subtle.exportKey('pkcs8', privateKey), webcrypto.subtle.exportKey('jwk', publicKey)]);
    const publiekeSleutel = { kty: jwk.kty, n: jwk.n, e: jwk.e, kid: sleutelId, use: 'sig', alg: 'PS256' };
    return { sleutelId, sleutel: this.kluis.verzegel(Buffer.from(prive), waarvoor(sleutelId)), publiekeSleutel };
  }

  /** What the provider of this connection can do and where. @throws {OpenidOnbereikbaar} */
  async van(verbinding: Bewaardeverbinding): Promise<openid.Configuration> {
    const sleutel = `${verbinding.id} ${verbinding.sleutelId} ${verbinding.gewijzigdOp.getTime()}`;
    const eerder = this.bekend.get(sleutel);
    if (eerder && eerder.tot > Date.now()) return eerder.configuratie;
    const configuratie = this.ontdek(verbinding);
    this.bekend.set(sleutel, { tot: Date.now() + BEWAAR_MS, configuratie });
    return configuratie.catch((fout: Error) => {
      this.bekend.delete(sleutel);
      log.warn({ reden: fout.message }, 'de aanmelddienst van een regio is niet te gebruiken');
      throw new OpenidOnbereikbaar();
    });
  }

  /** Whether this can be used as provider, before the beheerder turns it on. @throws {UitgeverOngeldig} */
  async keur(verbinding: Bewaardeverbinding): Promise<void> {
    if (!isAllowedUrl(new URL(verbinding.uitgever), this.reach)) throw new UitgeverOngeldig('adres');
    const kan = await this.ontdek(verbinding).then((configuratie) => configuratie.serverMetadata(), (fout: Error) => {
      log.info({ reden: fout.message }, 'een opgegeven aanmelddienst antwoordt niet');
      throw new UitgeverOngeldig('onbereikbaar');
    });
    const past =
      kan.token_endpoint_auth_methods_supported?.includes('private_key_jwt') &&
      kan.supportsPKCE('S256') &&
      kan.jwks_uri &&
      [kan.authorization_endpoint, kan.token_endpoint, kan.jwks_uri].every((adres) => adres && isAllowedUrl(new URL(adres), this.reach));
    if (!past) throw new UitgeverOngeldig('past_niet');
  }

  private async ontdek({ uitgever, clientId, sleutel, sleutelId }: Bewaardeverbinding): Promise<openid.Configuration> {
    const pkcs8 = new Uint8Array(this.kluis.open(sleutel, waarvoor(sleutelId)));
    const key = await webcrypto.subtle.importKey('pkcs8', pkcs8, SLEUTEL, false, ['sign']);
    const toegift = this.reach.loopback ? [openid.allowInsecureRequests] : [];
    return openid.discovery(new URL(uitgever), clientId, {}, openid.PrivateKeyJwt({ key, kid: sleutelId }), {
      execute: [openid.enableNonRepudiationChecks, ...toegift],
      timeout: RUST_SECONDEN,
      [openid.customFetch]: outsideFetch(this.reach) as openid.CustomFetch,
    });
  }
}

function waarvoor(sleutelId: string): string {
  return `sleutel ${sleutelId} voor een aanmelddienst`;
}
