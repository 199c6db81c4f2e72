import { Injectable } from '@nestjs/common';
import { hash as hashWachtwoord, verify } from '@node-rs/argon2';
import { nieuwId } from '@doorbraaktafel/shared/ids';
import { WACHTWOORD_TEKENS } from '@doorbraaktafel/shared/validation';
import { BevestigingMislukt, UitnodigingVervallen, WachtwoordTeZwak } from '@doorbraaktafel/shared/weigeringen';
import type { Tx } from '../../../platform/database/transaction.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { Herkomst } from '../domain/herkomst.js';
import { sleutelHash } from '../domain/uitnodiging.js';
import { isTeZwak } from '../domain/wachtwoord.js';
import { Gate, type GevondenUitnodiging } from '../persistence/gate.js';
import { OpenidRepository } from '../persistence/openid.repository.js';
import { UitnodigingenRepository } from '../persistence/uitnodigingen.repository.js';
import { Clientaccounts } from './clientaccounts.js';
import { Pogingen } from './pogingen.js';

/** Opening the link of an invitation: a new account, or a second membership of one that is there. */
@Injectable()
export class UitnodigingAannemen {
  constructor(
    private readonly work: UnitOfWork,
    private readonly gate: Gate,
    private readonly leden: UitnodigingenRepository,
    private readonly pogingen: Pogingen,
    private readonly openid: OpenidRepository,
    private readonly clienten: Clientaccounts,
  ) {}

  /** What the link is for, or nothing when it does not work (any more). */
  async bekijk(sleutel: string): Promise<GevondenUitnodiging | undefined> {
    return this.gate.invitation(sleutelHash(sleutel));
  }

  /** Whether the provider of this regio can be used to accept. */
  async kanMetOpenid(regioId: string): Promise<boolean> {
    return (await this.openid.verbindingVan(regioId))?.actief ?? false;
  }

  /**
   * Accepts with a new password, or with the existing one of an account that is already there; answers the address to sign in with.
   * @throws {UitnodigingVervallen}
   * @throws {BevestigingMislukt} when the account exists and this is not its password
   * @throws {WachtwoordTeZwak}
   */
  async neemAan(sleutel: string, wachtwoord: string, herkomst: Herkomst, traceId: string): Promise<string> {
    const gevonden = await this.bekijk(sleutel);
    if (!gevonden) throw new UitnodigingVervallen();
    const { email, naam, regioId, lidId, organisatieId, rol } = gevonden;
    const accountId = gevonden.accountId ?? (await this.nieuwAccount(email, naam, wachtwoord));
    if (gevonden.accountId) await this.controleer(gevonden.accountId, email, wachtwoord, herkomst);
    await this.work.run({ regioId, lidId, organisatieId, rol, naam, accountId, traceId }, (tx) => this.koppelAccount(tx, sleutel, accountId));
    return email;
  }

  /**
   * Accepts on the word of the provider of the regio, without a password; false when that word is for somebody else.
   * Somebody who is known there keeps his account, whatever address the invitation went to.
   */
  async neemAanMetOpenid(sleutel: string, { regioId, uitgever, onderwerp }: { regioId: string; uitgever: string; onderwerp: string }, traceId: string): Promise<boolean> {
    const gevonden = await this.bekijk(sleutel);
    if (gevonden?.regioId !== regioId) return false;
    const { email, naam, lidId, organisatieId, rol } = gevonden;
    const bekend = await this.openid.accountVan(regioId, uitgever, onderwerp);
    const accountId = bekend ?? gevonden.accountId ?? (await this.gate.createAccount(nieuwId(), email, null));
    return this.work.run({ regioId, lidId, organisatieId, rol, naam, accountId, traceId }, async (tx) => {
      await this.koppelAccount(tx, sleutel, accountId);
      if (bekend || (await this.openid.koppel(tx, uitgever, onderwerp, accountId))) return true;
      throw new UitnodigingVervallen();
    });
  }

  private async koppelAccount(tx: Tx, sleutel: string, accountId: string): Promise<void> {
    const aangenomen = await this.leden.neemAan(tx, sleutelHash(sleutel), accountId);
    if (!aangenomen) throw new UitnodigingVervallen();
    tx.record({ actie: 'uitnodiging.aangenomen', onderwerp: { soort: 'uitnodiging', id: aangenomen.uitnodigingId } });
    tx.record({ actie: 'lid.accountGekoppeld', onderwerp: { soort: 'lid', id: aangenomen.lidId } });
    if (tx.ctx.rol === 'client') await this.clienten.koppel(tx, aangenomen.uitnodigingId);
  }

  private async nieuwAccount(email: string, naam: string, wachtwoord: string): Promise<string> {
    if (wachtwoord.length < WACHTWOORD_TEKENS || isTeZwak(wachtwoord, [email, naam])) throw new WachtwoordTeZwak('wachtwoord');
    return this.gate.createAccount(nieuwId(), email, await hashWachtwoord(wachtwoord));
  }

  private async controleer(accountId: string, email: string, wachtwoord: string, herkomst: Herkomst): Promise<void> {
    const gelukt = await this.pogingen.aanmelden(email, herkomst);
    const hash = await this.gate.password(accountId);
    if (!hash || !(await verify(hash, wachtwoord))) throw new BevestigingMislukt();
    await gelukt();
  }
}
