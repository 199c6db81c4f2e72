import { createServer } from 'node:http';
import { createPublicKey, createSign, generateKeyPairSync, constants, type KeyObject } from 'node:crypto';
import type { AddressInfo } from 'node:net';

type Inhoud = Record<string, unknown>;

/** A provider that lies: it signs whatever the test wants, with the key that its own metadata names. */
export class ValseDienst {
  readonly gevraagd: string[] = [];
  /** What the next token says beside what is right. */
  anders: Inhoud = {};
  kop: Inhoud = {};
  /** Whether the token is signed with another key than is published. */
  andereSleutel = false;
  metadata: Inhoud = {};
  private nonce = '';
  private readonly sleutel = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
  private readonly vreemd = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
  private readonly server = createServer((req, res) => {
    this.gevraagd.push(req.url ?? '');
    res.setHeader('content-type', 'application/json');
    res.end(JSON.stringify(this.antwoord(req.url ?? '')));
  });

  uitgever = '';

  async start(): Promise<this> {
    await new Promise<void>((klaar) => this.server.listen(0, '127.0.0.1', klaar));
    this.uitgever = `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
    return this;
  }

  stop(): Promise<void> {
    return new Promise((klaar) => {
      this.server.close(() => klaar());
      this.server.closeAllConnections();
    });
  }

  /** What the provider would send the browser back with, for this authorization request. */
  terug(aanvraag: string, anders: Record<string, string> = {}): string {
    const vraag = new URL(aanvraag).searchParams;
    this.nonce = vraag.get('nonce') ?? '';
    return `${vraag.get('redirect_uri')}?${new URLSearchParams({ code: 'een-code', state: vraag.get('state') ?? '', iss: this.uitgever, ...anders })}`;
  }

  private antwoord(pad: string): object {
    if (pad.startsWith('/.well-known')) {
      return {
        issuer: this.uitgever, authorization_endpoint: `${this.uitgever}/auth`, token_endpoint: `${this.uitgever}/token`, jwks_uri: `${this.uitgever}/jwks`, response_types_supported: ['code'],
        subject_types_supported: ['public'], id_token_signing_alg_values_supported: ['PS256'], token_endpoint_auth_methods_supported: ['private_key_jwt'], code_challenge_methods_supported: ['S256'],
        authorization_response_iss_parameter_supported: true, ...this.metadata,
      };
    }
    if (pad === '/jwks') return { keys: [{ ...createPublicKey(this.sleutel).export({ format: 'jwk' }), kid: 'een', alg: 'PS256', use: 'sig' }] };
    const nu = Math.floor(Date.now() / 1000);
    const inhoud = { iss: this.uitgever, aud: 'tafel', sub: 'p-1', iat: nu, exp: nu + 60, nonce: this.nonce, acr: 'hoog', auth_time: nu, ...this.anders };
    return { access_token: 'x', token_type: 'bearer', id_token: token({ alg: 'PS256', kid: 'een', ...this.kop }, inhoud, this.andereSleutel ? this.vreemd : this.sleutel) };
  }
}

function token(kop: Inhoud, inhoud: Inhoud, key: KeyObject): string {
  const deel = (waarde: Inhoud) => Buffer.from(JSON.stringify(waarde)).toString('base64url');
  const tekst = `${deel(kop)}.${deel(inhoud)}`;
  if (kop['alg'] === 'none') return `${tekst}.`;
  return `${tekst}.${createSign('sha256').update(tekst).sign({ key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 32 }).toString('base64url')}`;
}
