import { createHash } from 'node:crypto';
import { type Json, canoniek } from './canoniek.js';

export const BLADVERSIE = 1;
const VULBLOK_BYTES = 256;

/** One act as the log keeps it: pseudonymous ids, and of the payload no more than a commitment. */
export interface Blad {
  readonly regioId: string;
  readonly nummer: number;
  readonly gebeurtenisId: string;
  /** RFC 3339 in UTC with six decimals, as is `vastgelegdOp`. */
  readonly gebeurdOp: string;
  readonly vastgelegdOp: string;
  readonly actorLidId: string | null;
  readonly namensOrganisatieId: string | null;
  readonly actie: string;
  readonly onderwerpSoort: string;
  readonly onderwerpId: string;
  readonly casusId: string | null;
  readonly doel: string;
  readonly traceId: string;
  /** Lower-case hex, or null for an act without payload. */
  readonly verplichting: string | null;
}

/** The bytes that are hashed: JSON with fixed keys in fixed order, so that one act has one spelling for ever. */
export function bladBytes(blad: Blad): Buffer {
  return Buffer.from(
    JSON.stringify({
      versie: BLADVERSIE,
      regio: blad.regioId,
      nummer: blad.nummer,
      gebeurtenis: blad.gebeurtenisId,
      gebeurdOp: blad.gebeurdOp,
      vastgelegdOp: blad.vastgelegdOp,
      actor: blad.actorLidId,
      namens: blad.namensOrganisatieId,
      actie: blad.actie,
      onderwerpSoort: blad.onderwerpSoort,
      onderwerp: blad.onderwerpId,
      casus: blad.casusId,
      doel: blad.doel,
      trace: blad.traceId,
      verplichting: blad.verplichting,
    }),
  );
}

/** The payload of an event and the salt that makes its commitment impossible to guess. */
export interface Inhoud {
  readonly inhoud: Json;
  readonly zout: Buffer;
}

/** SHA-256(padded payload ‖ salt ‖ leaf number): binds the payload to its place and dies with the salt. */
export function verplichtingVan({ inhoud, zout }: Inhoud, nummer: number): string {
  const plaats = Buffer.alloc(8);
  plaats.writeBigUInt64BE(BigInt(nummer));
  return createHash('sha256').update(opgevuld(Buffer.from(canoniek(inhoud)))).update(zout).update(plaats).digest('hex');
}

/** A closing 0x80 and zeros up to a whole block, so that the length of the payload says little. */
function opgevuld(inhoud: Buffer): Buffer {
  const lengte = Math.ceil((inhoud.length + 1) / VULBLOK_BYTES) * VULBLOK_BYTES;
  const blok = Buffer.alloc(lengte);
  inhoud.copy(blok);
  blok[inhoud.length] = 0x80;
  return blok;
}
