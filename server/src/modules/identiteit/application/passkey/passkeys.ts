import { Injectable } from '@nestjs/common';
import { NietGevonden, PasskeyMislukt, TeVeelPasskeys, weiger } from '@doorbraaktafel/shared/weigeringen';
import type { Context } from '../../../../platform/context/context.js';
import type { Tx } from '../../../../platform/database/transaction.js';
import type { Herkomst } from '../../domain/herkomst.js';
import { HOOGSTENS_PASSKEYS, teltIn } from '../../domain/passkey.js';
import { Gate } from '../../persistence/gate.js';
import { type EigenPasskey, PasskeyRepository } from '../../persistence/passkey.repository.js';
import { Pogingen } from '../pogingen.js';
import { type Aangemeld, Sessies } from '../sessies.js';
import { Passkeykeuring } from './keuring.js';

/** Making, using and removing passkeys. */
@Injectable()
export class Passkeys {
  constructor(
    private readonly repository: PasskeyRepository,
    private readonly keuring: Passkeykeuring,
    private readonly gate: Gate,
    private readonly sessies: Sessies,
    private readonly pogingen: Pogingen,
  ) {}

  lijst(tx: Tx): Promise<EigenPasskey[]> {
    return this.repository.van(tx);
  }

  /** What the browser asks the authenticator. @throws {TeVeelPasskeys} */
  async begin(tx: Tx): Promise<string> {
    const bekend = await this.repository.van(tx);
    weiger(bekend.length >= HOOGSTENS_PASSKEYS, () => new TeVeelPasskeys(HOOGSTENS_PASSKEYS));
    const { accountId, naam } = tx.ctx;
    return this.keuring.vraagNieuwe(sessieVan(tx.ctx), { accountId, naam, email: await this.gate.email(accountId) }, bekend);
  }

  /** Keeps the new passkey; whoever shows it has two factors from now on. @throws {PasskeyMislukt} */
  async maak(tx: Tx, antwoord: string, naam: string): Promise<void> {
    const nieuw = await this.keuring.keurNieuwe(sessieVan(tx.ctx), antwoord);
    if (!(await this.repository.bewaar(tx, { ...nieuw, naam }))) throw new PasskeyMislukt();
    await tx.sql('select sessie_middel_zetten($1, $2)', [sessieVan(tx.ctx), 'passkey']);
    tx.record({ actie: 'passkey.gemaakt', onderwerp: { soort: 'account', id: tx.ctx.accountId } });
  }

  /** @throws {NietGevonden} for one that is not the person's own */
  async verwijder(tx: Tx, id: string): Promise<void> {
    if (!(await this.repository.verwijder(tx, id))) throw new NietGevonden('passkeyId');
    tx.record({ actie: 'passkey.verwijderd', onderwerp: { soort: 'account', id: tx.ctx.accountId } });
  }

  async beginAanmelden(herkomst: Herkomst): Promise<string> {
    await this.pogingen.passkey(herkomst);
    return this.keuring.vraagBewijs('aanmelden', null);
  }

  /** Opens a session, of the one regio when the passkey rests on its word. @throws {PasskeyMislukt | TeVeelPogingen} */
  async meldAan(antwoord: string, herkomst: Herkomst): Promise<Aangemeld> {
    await this.pogingen.passkey(herkomst);
    const { accountId, regioId } = await this.keuring.keurBewijs('aanmelden', null, antwoord);
    const leden = await this.gate.membershipsOf(accountId, regioId);
    const [lid] = leden;
    if (!lid) throw new PasskeyMislukt();
    return this.sessies.open({ accountId, regioId: lid.regioId, lidId: lid.lidId, met: 'passkey', aanmeldregioId: regioId, gekozen: leden.length === 1 }, herkomst);
  }

  async beginBevestigen(tx: Tx): Promise<string> {
    const bekend = await this.repository.van(tx);
    if (bekend.length === 0) throw new NietGevonden();
    return this.keuring.vraagBewijs('bevestigen', sessieVan(tx.ctx), bekend);
  }

  /** Proves again who one is; answers the token under which the session goes on. @throws {PasskeyMislukt} */
  async bevestig(ctx: Context, token: string, antwoord: string): Promise<string> {
    const { accountId, regioId } = await this.keuring.keurBewijs('bevestigen', sessieVan(ctx), antwoord);
    if (accountId !== ctx.accountId || !teltIn(regioId, ctx.regioId)) throw new PasskeyMislukt();
    return this.sessies.vernieuw(token, 'passkey', regioId);
  }
}

function sessieVan({ sessie }: Context): string {
  if (!sessie) throw new PasskeyMislukt();
  return sessie.id;
}
