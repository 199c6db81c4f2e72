import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { hash as hashWachtwoord, verify } from '@node-rs/argon2';
import { nieuwId } from '@doorbraaktafel/shared/ids';
import { AanmeldenMislukt, BevestigingMislukt } from '@doorbraaktafel/shared/weigeringen';
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
    const rij = await this.gate.find(hashToken(token));
    if (!rij) return undefined;
    const { sessieId, bevestigdOp, bevestigdMet, zittingLoopt, ...lid } = rij;
    return { ...lid, traceId, sessie: { id: sessieId, bevestigdOp, bevestigdMet, zittingLoopt } };
  }

  async alive(sessieIds: readonly string[]): Promise<ReadonlySet<string>> {
    return new Set(await this.gate.alive(sessieIds));
  }

  /**
   * Proves again who the person of this session is; answers the token under which the session goes on.
   * A stolen older token is worth nothing after it. Source: OWASP ASVS 5.0, 7.2.4.
   * @throws {BevestigingMislukt}
   */
  async bevestig({ accountId }: Context, token: string, wachtwoord: string): Promise<string> {
    const klopt = await verify((await this.gate.password(accountId)) ?? (await this.dummy), wachtwoord);
    if (!klopt) throw new BevestigingMislukt();
    const nieuw = newToken();
    await this.gate.confirm(hashToken(token), hashToken(nieuw), 'wachtwoord');
    return nieuw;
  }

  /** Makes an account, or answers the existing one of this address. */
  async accountMaken(email: string, wachtwoord: string): Promise<string> {
    return this.gate.createAccount(nieuwId(), email, await hashWachtwoord(wachtwoord));
  }

  private async open(lid: Lidmaatschap): Promise<string> {
    const token = newToken();
    await this.gate.open(hashToken(token), lid, 'wachtwoord');
    return token;
  }
}

function newToken(): string {
  return randomBytes(32).toString('base64url');
}

function hashToken(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
