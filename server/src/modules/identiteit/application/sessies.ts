import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { hash as hashWachtwoord, verify } from '@node-rs/argon2';
import { nieuwId } from '@doorbraaktafel/shared/ids';
import { AanmeldenMislukt } from '@doorbraaktafel/shared/weigeringen';
import type { Context } from '../../../platform/context/context.js';
import type { SessionFinder } from '../../../platform/http/session-finder.js';
import { Gate, type Lidmaatschap } from '../persistence/gate.js';

/** Signing in and out, and finding the lid behind a token. Only a hash of the token is stored. */
@Injectable()
export class Sessies implements SessionFinder {
  private readonly dummy = hashWachtwoord(randomBytes(16).toString('hex'));

  constructor(private readonly gate: Gate) {}

  /** Opens a session for the first (or the asked) membership; answers the new token. */
  async aanmelden(email: string, wachtwoord: string, regioId?: string): Promise<string> {
    const leden = await this.gate.lidmaatschappen(email);
    // An unknown address costs the same work as a known one.
    const klopt = await verify(leden[0]?.wachtwoordHash ?? (await this.dummy), wachtwoord);
    const lid = regioId ? leden.find((l) => l.regioId === regioId) : leden[0];
    if (!klopt || !lid) throw new AanmeldenMislukt();
    return this.open(lid);
  }

  async afmelden(token: string): Promise<void> {
    await this.gate.end(hashToken(token));
  }

  async find(token: string, traceId: string): Promise<Context | undefined> {
    const sessie = await this.gate.find(hashToken(token));
    return sessie && { ...sessie, traceId };
  }

  async alive(tokens: readonly string[]): Promise<ReadonlySet<string>> {
    const byHash = new Map(tokens.map((token) => [hashToken(token).toString('hex'), token]));
    const levend = await this.gate.alive([...byHash.keys()].map((hex) => Buffer.from(hex, 'hex')));
    return new Set(levend.map((hash) => byHash.get(hash.toString('hex')) ?? ''));
  }

  /** Makes an account, or answers the existing one of this address. */
  async accountMaken(email: string, wachtwoord: string): Promise<string> {
    return this.gate.createAccount(nieuwId(), email, await hashWachtwoord(wachtwoord));
  }

  private async open(lid: Lidmaatschap): Promise<string> {
    const token = randomBytes(32).toString('base64url');
    await this.gate.open(hashToken(token), lid);
    return token;
  }
}

function hashToken(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
