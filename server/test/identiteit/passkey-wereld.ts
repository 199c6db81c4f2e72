import { createHash, createSign, generateKeyPairSync, type KeyObject, randomBytes } from 'node:crypto';
import { isoCBOR } from '@simplewebauthn/server/helpers';
import type { TestClient } from '../harness/graphql.js';

export const ORIGIN = 'https://tafel.example';
export const RP = 'tafel.example';

const sha256 = (wat: Buffer | string) => createHash('sha256').update(wat).digest();
const b64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64url');

interface Leugen {
  readonly origin?: string;
  readonly rp?: string;
  readonly challenge?: string;
  /** Whether the person was verified by the device. */
  readonly geverifieerd?: boolean;
  readonly soort?: string;
}

interface Opties {
  readonly challenge: string;
  readonly user?: { id: string };
}

/** An authenticator in software: keeps one key per account, counts, and lies when the test asks it to. */
export class Authenticator {
  readonly kenmerk = randomBytes(32);
  teller = 0;
  private readonly sleutels = generateKeyPairSync('ec', { namedCurve: 'P-256' });

  get id(): string {
    return b64(this.kenmerk);
  }

  maak({ challenge }: Opties, leugen: Leugen = {}): string {
    const clientData = this.clientData('webauthn.create', challenge, leugen);
    const { x = '', y = '' } = this.sleutels.publicKey.export({ format: 'jwk' });
    const cose = isoCBOR.encode(new Map<number, number | Uint8Array>([[1, 2], [3, -7], [-1, 1], [-2, new Uint8Array(Buffer.from(x, 'base64url'))], [-3, new Uint8Array(Buffer.from(y, 'base64url'))]]));
    const lengte = Buffer.alloc(2);
    lengte.writeUInt16BE(this.kenmerk.length);
    const authData = Buffer.concat([this.gegevens(leugen, 0x40), Buffer.alloc(16), lengte, this.kenmerk, Buffer.from(cose)]);
    const attestationObject = isoCBOR.encode(new Map<string, unknown>([['fmt', 'none'], ['attStmt', new Map()], ['authData', new Uint8Array(authData)]]) as never);
    return this.antwoord({ clientDataJSON: b64(clientData), attestationObject: b64(attestationObject), transports: ['internal'] });
  }

  bewijs({ challenge }: Opties, leugen: Leugen = {}, sleutel: KeyObject = this.sleutels.privateKey): string {
    this.teller += 1;
    const clientData = this.clientData('webauthn.get', challenge, leugen);
    const authenticatorData = this.gegevens(leugen);
    const signature = createSign('sha256').update(Buffer.concat([authenticatorData, sha256(clientData)])).sign(sleutel);
    return this.antwoord({ clientDataJSON: b64(clientData), authenticatorData: b64(authenticatorData), signature: b64(signature) });
  }

  private antwoord(response: object): string {
    return JSON.stringify({ id: this.id, rawId: this.id, type: 'public-key', clientExtensionResults: {}, authenticatorAttachment: 'platform', response });
  }

  private clientData(type: string, challenge: string, leugen: Leugen): Buffer {
    return Buffer.from(JSON.stringify({ type: leugen.soort ?? type, challenge: leugen.challenge ?? challenge, origin: leugen.origin ?? ORIGIN, crossOrigin: false }));
  }

  private gegevens({ rp = RP, geverifieerd = true }: Leugen, vlaggen = 0): Buffer {
    const teller = Buffer.alloc(4);
    teller.writeUInt32BE(this.teller);
    return Buffer.concat([sha256(rp), Buffer.of(0x01 | (geverifieerd ? 0x04 : 0) | vlaggen), teller]);
  }
}

export async function vraag(client: TestClient, naam: string): Promise<Opties> {
  const { opties } = await client.field<{ opties: string }>(`mutation { ${naam} { ... on Passkeyvraag { opties } } }`);
  return JSON.parse(opties) as Opties;
}

export async function zeg(client: TestClient, naam: string, antwoord: string): Promise<string> {
  const type = naam === 'passkeyMaken' ? 'PasskeyMakenInvoer' : 'PasskeyAntwoordInvoer';
  const invoer = { antwoord, ...(naam === 'passkeyMaken' ? { naam: 'Mijn telefoon' } : {}) };
  return (await client.field<{ __typename: string }>(`mutation ($i: ${type}!) { ${naam}(invoer: $i) { __typename } }`, { i: invoer })).__typename;
}

/** Makes a passkey for whoever is signed in. */
export async function maakPasskey(client: TestClient): Promise<Authenticator> {
  const authenticator = new Authenticator();
  const uitkomst = await zeg(client, 'passkeyMaken', authenticator.maak(await vraag(client, 'passkeyBeginnen')));
  if (uitkomst !== 'Aangemeld') throw new Error(uitkomst);
  return authenticator;
}
