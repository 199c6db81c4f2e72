import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { nieuwId } from '@doorbraaktafel/shared/ids';
import type { Tx } from '../../../platform/database/transaction.js';
import { HOOGSTENS_PASSKEYS, VRAAG_SECONDEN, type Vraagsoort } from '../domain/passkey.js';
import { Gate } from './gate.js';

export interface EigenPasskey {
  readonly id: string;
  readonly kenmerk: Buffer;
  readonly wegen: string[];
  readonly naam: string;
  readonly gemaaktOp: Date;
  readonly gebruiktOp: Date | null;
}

export interface GevondenPasskey {
  readonly accountId: string;
  readonly publiekeSleutel: Buffer;
  readonly teller: number;
  readonly wegen: string[];
  /** The regio on whose word it was made; null for one that was made with own means. */
  readonly regioId: string | null;
}

export interface NieuwePasskey {
  readonly kenmerk: Buffer;
  readonly publiekeSleutel: Buffer;
  readonly teller: number;
  readonly wegen: readonly string[];
  readonly naam: string;
}

/** Passkeys of accounts, and the questions that wait for an answer. */
@Injectable()
export class PasskeyRepository {
  constructor(private readonly gate: Gate) {}

  async stelVraag(vraag: string, soort: Vraagsoort, sessieId: string | null): Promise<void> {
    await this.gate.rows('select passkeyvraag_stellen($1, $2, $3, $4)', [hash(vraag), soort, sessieId, VRAAG_SECONDEN]);
  }

  /** Takes the question away; false when it was not asked, of another session, too old or answered before. */
  neemVraag(vraag: string, soort: Vraagsoort, sessieId: string | null): Promise<boolean> {
    return this.gate.yes('select passkeyvraag_nemen($1, $2, $3) as ja', [hash(vraag), soort, sessieId]);
  }

  /** Those of the account of this session; in on the word of one regio, those that were made so. */
  van(tx: Tx): Promise<EigenPasskey[]> {
    return tx.sql<EigenPasskey>(
      'select id, kenmerk, wegen, naam, gemaakt_op as "gemaaktOp", gebruikt_op as "gebruiktOp" from passkeys_van($1, $2)',
      [tx.ctx.accountId, tx.ctx.sessie?.aanmeldregioId ?? null],
    );
  }

  /** False when there are too many already, or this one is known. */
  async bewaar(tx: Tx, { kenmerk, publiekeSleutel, teller, wegen, naam }: NieuwePasskey): Promise<boolean> {
    const [rij] = await tx.sql<{ ja: boolean | null }>('select passkey_bewaren($1, $2, $3, $4, $5, $6, $7, $8, $9) as ja', [
      nieuwId(), tx.ctx.accountId, kenmerk, publiekeSleutel, teller, [...wegen], naam, tx.ctx.sessie?.aanmeldregioId ?? null, HOOGSTENS_PASSKEYS,
    ]);
    return rij?.ja ?? false;
  }

  async vind(kenmerk: Buffer): Promise<GevondenPasskey | undefined> {
    const [rij] = await this.gate.rows<GevondenPasskey & { teller: string }>(
      'select account_id as "accountId", publieke_sleutel as "publiekeSleutel", teller, wegen, aanmeldregio_id as "regioId" from passkey_vinden($1)',
      [kenmerk],
    );
    return rij && { ...rij, teller: Number(rij.teller) };
  }

  /** Moves the counter on; false when another use came first, or the counter went back. */
  gebruik(kenmerk: Buffer, oud: number, nieuw: number): Promise<boolean> {
    return this.gate.yes('select passkey_gebruiken($1, $2, $3) as ja', [kenmerk, oud, nieuw]);
  }

  async verwijder(tx: Tx, id: string): Promise<boolean> {
    const [rij] = await tx.sql<{ ja: boolean | null }>('select passkey_verwijderen($1, $2, $3) as ja', [tx.ctx.accountId, id, tx.ctx.sessie?.aanmeldregioId ?? null]);
    return rij?.ja ?? false;
  }
}

function hash(vraag: string): Buffer {
  return createHash('sha256').update(`passkey ${vraag}`).digest();
}
