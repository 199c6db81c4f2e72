import { Injectable } from '@nestjs/common';
import { hash as hashWachtwoord, verify } from '@node-rs/argon2';
import { BevestigingMislukt, NietGevonden, WachtwoordTeZwak } from '@doorbraaktafel/shared/weigeringen';
import type { Context } from '../../../platform/context/context.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { isTeZwak } from '../domain/wachtwoord.js';
import { type EigenLidmaatschap, Gate } from '../persistence/gate.js';
import { OpenidRepository } from '../persistence/openid.repository.js';
import { type EigenPasskey, PasskeyRepository } from '../persistence/passkey.repository.js';
import { Pogingen } from './pogingen.js';

const STIL_MINUTEN = 30;

export interface EigenSessie {
  readonly id: string;
  readonly begonnenOp: Date;
  readonly gezienOp: Date;
  readonly apparaat: string;
  readonly regioNaam: string;
}

export interface Beveiliging {
  readonly email: string;
  readonly tweedeFactor: boolean;
  readonly herstelcodesOver: number;
  readonly wachtwoord: boolean;
  readonly viaOrganisatie: boolean;
  readonly openidGekoppeld: boolean;
  readonly openidMogelijk: boolean;
  readonly passkeys: EigenPasskey[];
  readonly sessies: EigenSessie[];
}

/** What a person sees and changes of the own account. */
@Injectable()
export class EigenAccount {
  constructor(
    private readonly gate: Gate,
    private readonly pogingen: Pogingen,
    private readonly passkeys: PasskeyRepository,
    private readonly openid: OpenidRepository,
  ) {}

  /** Within reach of how the person signed in. */
  lidmaatschappen({ accountId, sessie }: Context): Promise<EigenLidmaatschap[]> {
    return this.gate.membershipsOf(accountId, sessie?.aanmeldregioId ?? null);
  }

  async lees(tx: Tx): Promise<Beveiliging> {
    const { accountId } = tx.ctx;
    const [[stand], sessies] = await Promise.all([
      tx.sql<{ aan: boolean; codes: number }>('select aan, codes from tweede_factor_stand($1)', [accountId]),
      tx.sql<EigenSessie>(
        `select id, begonnen_op as "begonnenOp", gezien_op as "gezienOp", apparaat, regio_naam as "regioNaam" from sessies_van($1, $2, $3)`,
        [accountId, STIL_MINUTEN, binnen(tx)],
      ),
    ]);
    const [email, wachtwoord, verbinding] = await Promise.all([this.gate.email(accountId), this.gate.password(accountId), this.openid.verbindingVan(tx.regioId)]);
    const [passkeys, openidGekoppeld] = [await this.passkeys.van(tx), await this.openid.isGekoppeld(tx, accountId)];
    const wegen = { wachtwoord: Boolean(wachtwoord), viaOrganisatie: binnen(tx) !== null, openidGekoppeld, openidMogelijk: verbinding?.actief ?? false };
    return { email, tweedeFactor: stand?.aan ?? false, herstelcodesOver: stand?.codes ?? 0, ...wegen, passkeys, sessies };
  }

  /** Ends one session of the own account. @throws {NietGevonden} for one that is not, or no longer, there */
  async beeindig(tx: Tx, sessieId: string): Promise<void> {
    const beeindigd = await tx.sql('select sessies_beeindigen($1, $2, null, $3)', [tx.ctx.accountId, sessieId, binnen(tx)]);
    if (beeindigd.length === 0) throw new NietGevonden('sessieId');
    tx.record({ actie: 'sessie.beeindigd', onderwerp: { soort: 'account', id: tx.ctx.accountId } });
  }

  /** Ends every session but this one. */
  async beeindigAndere(tx: Tx): Promise<void> {
    await tx.sql('select sessies_beeindigen($1, null, $2, $3)', [tx.ctx.accountId, tx.ctx.sessie?.id, binnen(tx)]);
    tx.record({ actie: 'sessie.andereBeeindigd', onderwerp: { soort: 'account', id: tx.ctx.accountId } });
  }

  /**
   * Changes the password and ends every other session.
   * @throws {BevestigingMislukt} when the current one is not right
   * @throws {TeVeelPogingen}
   * @throws {WachtwoordTeZwak}
   */
  async wijzigWachtwoord(tx: Tx, huidig: string, nieuw: string): Promise<void> {
    const { accountId } = tx.ctx;
    const opnieuwBeginnen = await this.pogingen.code(accountId, 'wachtwoord');
    const oud = await this.gate.password(accountId);
    if (!oud || !(await verify(oud, huidig))) throw new BevestigingMislukt('huidig');
    await opnieuwBeginnen();
    if (isTeZwak(nieuw, [await this.gate.email(accountId), tx.ctx.naam])) throw new WachtwoordTeZwak();
    const [gelukt] = await tx.sql<{ ja: boolean | null }>('select account_wachtwoord_zetten($1, $2, $3) as ja', [accountId, oud, await hashWachtwoord(nieuw)]);
    if (!gelukt?.ja) throw new BevestigingMislukt('huidig');
    tx.record({ actie: 'wachtwoord.gewijzigd', onderwerp: { soort: 'account', id: accountId } });
    await this.beeindigAndere(tx);
  }
}

// Whoever is in on the word of one regio sees and ends nothing of another.
function binnen(tx: Tx): string | null {
  return tx.ctx.sessie?.aanmeldregioId ?? null;
}
