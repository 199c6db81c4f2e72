import { createHash, createPublicKey, type KeyObject, sign, verify } from 'node:crypto';

const ED25519 = 0x01;
const STREEP = '\u2014 ';
const NAAM = /^[^\s+]+$/u;
const MEESTE_HANDTEKENINGEN = 16;

/** Who signed, by name and four-byte key id, and the signature itself. */
export interface Handtekening {
  readonly naam: string;
  readonly sleutelId: string;
  readonly bytes: Buffer;
}

/** A signed note as C2SP signed-note describes it: text, and one or more signature lines. */
export interface Notitie {
  readonly tekst: string;
  readonly handtekeningen: readonly Handtekening[];
}

/** A public key under a name. */
export interface Toetssleutel {
  readonly naam: string;
  readonly sleutelId: string;
  readonly publiek: Buffer;
}

/** A note that cannot be read, or a key line that is not well formed. */
export class NotitieOnleesbaar extends Error {
  override readonly name = 'NotitieOnleesbaar';
}

/** The 32 bytes of an Ed25519 public key, also when the private key is given. */
export function publiekeBytes(sleutel: KeyObject): Buffer {
  const publiek = sleutel.type === 'private' ? createPublicKey(sleutel) : sleutel;
  return Buffer.from(publiek.export({ format: 'jwk' }).x ?? '', 'base64url');
}

export function toetssleutel(naam: string, publiek: Buffer): Toetssleutel {
  if (!NAAM.test(naam)) throw new NotitieOnleesbaar(`De sleutelnaam ${JSON.stringify(naam)} mag niet.`);
  const som = createHash('sha256').update(`${naam}\n`).update(Buffer.from([ED25519])).update(publiek).digest();
  return { naam, sleutelId: som.subarray(0, 4).toString('hex'), publiek };
}

/** The key as one line of text to hand to others: name, id and public bytes. */
export function vkey({ naam, sleutelId, publiek }: Toetssleutel): string {
  return `${naam}+${sleutelId}+${Buffer.concat([Buffer.from([ED25519]), publiek]).toString('base64')}`;
}

/** @throws {NotitieOnleesbaar} when the line is malformed or its id does not belong to its key */
export function leesVkey(regel: string): Toetssleutel {
  const [naam = '', sleutelId = '', ...rest] = regel.split('+');
  const bytes = base64(rest.join('+'));
  const sleutel = bytes.length === 33 && bytes[0] === ED25519 ? toetssleutel(naam, bytes.subarray(1)) : undefined;
  if (sleutel?.sleutelId !== sleutelId) throw new NotitieOnleesbaar('De regel met de publieke sleutel klopt niet.');
  return sleutel;
}

/** Signs the text, which ends in a newline, in the name of the key. */
export function onderteken(tekst: string, naam: string, prive: KeyObject): string {
  const { sleutelId } = toetssleutel(naam, publiekeBytes(prive));
  const handtekening = Buffer.concat([Buffer.from(sleutelId, 'hex'), sign(null, Buffer.from(tekst), prive)]);
  return `${tekst}\n${STREEP}${naam} ${handtekening.toString('base64')}\n`;
}

/** @throws {NotitieOnleesbaar} on anything but the exact form */
export function leesNotitie(notitie: string): Notitie {
  const scheiding = notitie.lastIndexOf('\n\n');
  if (scheiding < 0 || !notitie.endsWith('\n')) throw new NotitieOnleesbaar('De notitie heeft geen handtekening.');
  const regels = notitie.slice(scheiding + 2, -1).split('\n');
  if (regels.length > MEESTE_HANDTEKENINGEN) throw new NotitieOnleesbaar('De notitie heeft te veel handtekeningen.');
  return { tekst: notitie.slice(0, scheiding + 1), handtekeningen: regels.map(leesHandtekening) };
}

function leesHandtekening(regel: string): Handtekening {
  const [naam = '', code = '', ...rest] = regel.startsWith(STREEP) ? regel.slice(STREEP.length).split(' ') : [];
  const bytes = base64(code);
  if (!NAAM.test(naam) || rest.length > 0 || bytes.length < 5) throw new NotitieOnleesbaar('Een handtekeningregel is onleesbaar.');
  return { naam, sleutelId: bytes.subarray(0, 4).toString('hex'), bytes: bytes.subarray(4) };
}

/** Whether this key signed the note; lines of other keys are left alone, a false line under this key counts against it. */
export function isOndertekendDoor({ tekst, handtekeningen }: Notitie, { naam, sleutelId, publiek }: Toetssleutel): boolean {
  const eigen = handtekeningen.filter((regel) => regel.naam === naam && regel.sleutelId === sleutelId);
  const sleutel = createPublicKey({ format: 'jwk', key: { kty: 'OKP', crv: 'Ed25519', x: publiek.toString('base64url') } });
  return eigen.length > 0 && eigen.every((regel) => verify(null, Buffer.from(tekst), sleutel, regel.bytes));
}

/** Base64 that has one spelling only, so that no byte of a note can change unseen. */
export function base64(tekst: string): Buffer {
  const bytes = Buffer.from(tekst, 'base64');
  if (bytes.toString('base64') !== tekst) throw new NotitieOnleesbaar('Een base64-tekst is niet goed gevormd.');
  return bytes;
}
