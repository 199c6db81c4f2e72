import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { hash as hashWachtwoord, verify } from '@node-rs/argon2';
import { nieuwId } from '@doorbraaktafel/shared/ids';
import { AanmeldenMislukt, BevestigingMislukt, CodeOnjuist, TweedeFactorNodig } from '@doorbraaktafel/shared/weigeringen';
import type { Context } from '../../../platform/context/context.js';
import type { SessionFinder } from '../../../platform/http/session-finder.js';
import type { Herkomst } from '../domain/herkomst.js';
import { Gate, type Lidmaatschap, type Middel } from '../persistence/gate.js';
import { apparaatHash, Pogingen } from './pogingen.js';
import { TweedeFactor } from './tweede-factor.js';

export interface Bewijs {
  readonly wachtwoord: string;
  /** Of the second factor, or a recovery code. */
  readonly code?: string | null;
}

export interface Aangemeld {
  readonly token: string;
  /** By which this browser is known next time. */
  readonly apparaatsleutel: string;
}

/** Signing in and out, and finding the lid behind a token. Only a hash of the token is stored. */
@Injectable()
export class Sessies implements SessionFinder {
  private readonly dummy = hashWachtwoord(randomBytes(16).toString('hex'));

  constructor(
    private readonly gate: Gate,
    private readonly pogingen: Pogingen,
    private readonly tweedeFactor: TweedeFactor,
  ) {}

  /**
   * Opens a session for the first (or the asked) membership.
   * @throws {AanmeldenMislukt} alike for an unknown address and a wrong password
   * @throws {TweedeFactorNodig} when the password is right and a code is needed
   */
  async aanmelden(email: string, bewijs: Bewijs, herkomst: Herkomst, regioId?: string): Promise<Aangemeld> {
    const gelukt = await this.pogingen.aanmelden(email, herkomst);
    const leden = await this.gate.lidmaatschappen(email);
    // An unknown address costs the same work as a known one.
    const klopt = await verify(leden[0]?.wachtwoordHash ?? (await this.dummy), bewijs.wachtwoord);
    const lid = regioId ? leden.find((l) => l.regioId === regioId) : leden[0];
    if (!klopt || !lid) throw new AanmeldenMislukt();
    const bekend = await this.pogingen.bekendApparaat(email, herkomst);
    const met = await this.controleerCode(lid.accountId, bewijs.code, bekend);
    await gelukt();
    return this.open(lid, met, herkomst);
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
  async bevestig({ accountId }: Context, token: string, bewijs: Bewijs, herkomst: Herkomst): Promise<string> {
    const email = await this.gate.email(accountId);
    const gelukt = await this.pogingen.aanmelden(email, herkomst);
    const klopt = await verify((await this.gate.password(accountId)) ?? (await this.dummy), bewijs.wachtwoord);
    if (!klopt) throw new BevestigingMislukt();
    const met = await this.controleerCode(accountId, bewijs.code, await this.pogingen.bekendApparaat(email, herkomst));
    await gelukt();
    const nieuw = newToken();
    await this.gate.confirm(hashToken(token), hashToken(nieuw), met);
    return nieuw;
  }

  /** Makes an account, or answers the existing one of this address. */
  async accountMaken(email: string, wachtwoord: string): Promise<string> {
    return this.gate.createAccount(nieuwId(), email, await hashWachtwoord(wachtwoord));
  }

  private async controleerCode(accountId: string, code: string | null | undefined, bekend: string): Promise<Middel> {
    if (!(await this.gate.hasSecondFactor(accountId))) return 'wachtwoord';
    if (!code) throw new TweedeFactorNodig();
    const gelukt = await this.pogingen.code(accountId, bekend);
    if (!(await this.tweedeFactor.klopt(accountId, code))) throw new CodeOnjuist();
    await gelukt();
    return 'wachtwoord_en_code';
  }

  private async open(lid: Lidmaatschap, met: Middel, herkomst: Herkomst): Promise<Aangemeld> {
    const token = newToken();
    const apparaatsleutel = herkomst.apparaatsleutel ?? newToken();
    await this.gate.rememberDevice(lid.accountId, apparaatHash(apparaatsleutel));
    await this.gate.open(hashToken(token), lid, met, herkomst.omschrijving);
    return { token, apparaatsleutel };
  }
}

function newToken(): string {
  return randomBytes(32).toString('base64url');
}

function hashToken(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
