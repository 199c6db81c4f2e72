import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { hash as hashWachtwoord, verify } from '@node-rs/argon2';
import { nieuwId } from '@doorbraaktafel/shared/ids';
import { AanmeldenMislukt, BevestigingMislukt, CodeOnjuist, NietGevonden, TweedeFactorNodig } from '@doorbraaktafel/shared/weigeringen';
import type { Context } from '../../../platform/context/context.js';
import type { Tx } from '../../../platform/database/transaction.js';
import type { SessionFinder } from '../../../platform/http/session-finder.js';
import type { Herkomst } from '../domain/herkomst.js';
import { Gate, type Middel, type Opening } from '../persistence/gate.js';
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
    const hash = leden[0]?.wachtwoordHash;
    const klopt = (await verify(hash ?? (await this.dummy), bewijs.wachtwoord)) && Boolean(hash);
    const passend = regioId ? leden.filter((l) => l.regioId === regioId) : leden;
    const [lid] = passend;
    if (!klopt || !lid) throw new AanmeldenMislukt();
    const bekend = await this.pogingen.bekendApparaat(email, herkomst);
    const met = await this.controleerCode(lid.accountId, bewijs.code, bekend);
    await gelukt();
    return this.open({ ...lid, met, gekozen: Boolean(regioId && passend.length === 1) || leden.length === 1 }, herkomst);
  }

  async afmelden(token: string): Promise<void> {
    await this.gate.end(hashToken(token));
  }

  async find(token: string, traceId: string): Promise<Context | undefined> {
    const rij = await this.gate.find(hashToken(token));
    if (!rij) return undefined;
    const { sessieId, bevestigdOp, bevestigdMet, zittingLoopt, aanmeldregioId, eerst, ...lid } = rij;
    return { ...lid, traceId, sessie: { id: sessieId, bevestigdOp, bevestigdMet, zittingLoopt, aanmeldregioId, eerst } };
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
    const hash = await this.gate.password(accountId);
    const klopt = await verify(hash ?? (await this.dummy), bewijs.wachtwoord);
    if (!klopt || !hash) throw new BevestigingMislukt();
    const met = await this.controleerCode(accountId, bewijs.code, await this.pogingen.bekendApparaat(email, herkomst));
    await gelukt();
    return this.vernieuw(token, met);
  }

  /** The session goes on under a new token with this proof, which rests on the word of a regio or on own means. @throws {BevestigingMislukt} */
  async vernieuw(token: string, met: Middel, regioId: string | null = null): Promise<string> {
    const nieuw = newToken();
    if (!(await this.gate.confirm(hashToken(token), hashToken(nieuw), met, regioId))) throw new BevestigingMislukt();
    return nieuw;
  }

  /**
   * Ends this session and opens one for another membership of the same account; answers its token.
   * It is a new session, so that nothing sent under the old one is done in the name of the new one.
   * @throws {NietGevonden} for a lid that is not the person's own, or not within reach of how he signed in
   */
  async wissel(tx: Tx, lidId: string): Promise<string> {
    const token = newToken();
    const [rij] = await tx.sql<{ id: string | null }>('select sessie_wisselen($1, $2, $3, $4) as id', [tx.ctx.accountId, tx.ctx.sessie?.id, hashToken(token), lidId]);
    if (!rij?.id) throw new NietGevonden('lidId');
    tx.record({ actie: 'sessie.gewisseld', onderwerp: { soort: 'account', id: tx.ctx.accountId } });
    return token;
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

  /** Opens a session for somebody who proved who he is. */
  async open(opening: Omit<Opening, 'apparaat'>, herkomst: Herkomst): Promise<Aangemeld> {
    const token = newToken();
    const apparaatsleutel = herkomst.apparaatsleutel ?? newToken();
    await this.gate.rememberDevice(opening.accountId, apparaatHash(apparaatsleutel));
    await this.gate.open(hashToken(token), { ...opening, apparaat: herkomst.omschrijving });
    return { token, apparaatsleutel };
  }
}

function newToken(): string {
  return randomBytes(32).toString('base64url');
}

function hashToken(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
