import { Injectable } from '@nestjs/common';
import { CodeOnjuist, EigenAanmeldingNodig, NietGevonden, TweedeFactorAlAan } from '@doorbraaktafel/shared/weigeringen';
import type { Tx } from '../../../platform/database/transaction.js';
import { Kluis } from '../../../platform/secrets/kluis.js';
import { herstelcodeHash, isHerstelcode, nieuweHerstelcodes } from '../domain/herstelcodes.js';
import { inschrijving, nieuwGeheim, stapVan } from './totp.js';
import { Gate } from '../persistence/gate.js';

/** A second factor of the own account: an authenticator app, and recovery codes for who lost it. */
@Injectable()
export class TweedeFactor {
  constructor(
    private readonly gate: Gate,
    private readonly kluis: Kluis,
  ) {}

  /** Whether this code is the one of now or an unused recovery code; each works once. */
  async klopt(accountId: string, code: string): Promise<boolean> {
    if (isHerstelcode(code)) return this.gate.useRecoveryCode(accountId, herstelcodeHash(accountId, code));
    const dicht = await this.gate.secret(accountId);
    const stap = dicht && stapVan(this.kluis.open(dicht, waarvoor(accountId)), code.replaceAll(' ', ''), new Date());
    return stap !== undefined && this.gate.useStep(accountId, stap);
  }

  /** A new secret, which counts only after its first code. @throws {TweedeFactorAlAan} */
  async bereidVoor(tx: Tx): Promise<{ adres: string; sleutel: string }> {
    const accountId = eigenAccount(tx);
    const geheim = nieuwGeheim();
    const [gelukt] = await tx.sql<{ ja: boolean | null }>('select tweede_factor_voorbereiden($1, $2) as ja', [
      accountId,
      this.kluis.verzegel(geheim, waarvoor(accountId)),
    ]);
    if (!gelukt?.ja) throw new TweedeFactorAlAan();
    return inschrijving(geheim, await this.gate.email(accountId));
  }

  /** Turns it on with the first code; answers the recovery codes, which are shown only now. @throws {CodeOnjuist} */
  async zetAan(tx: Tx, code: string): Promise<string[]> {
    const accountId = eigenAccount(tx);
    const [rij] = await tx.sql<{ geheim: Buffer | null }>('select tweede_factor_geheim($1, false) as geheim', [accountId]);
    if (!rij?.geheim) throw new CodeOnjuist();
    const stap = stapVan(this.kluis.open(rij.geheim, waarvoor(accountId)), code.replaceAll(' ', ''), new Date());
    const [gelukt] = await tx.sql<{ ja: boolean | null }>('select tweede_factor_stap($1, $2, true) as ja', [accountId, stap ?? -1]);
    if (!gelukt?.ja) throw new CodeOnjuist();
    await tx.sql('select sessie_middel_zetten($1, $2)', [tx.ctx.sessie?.id, 'wachtwoord_en_code']);
    tx.record({ actie: 'tweedeFactor.aangezet', onderwerp: { soort: 'account', id: accountId } });
    return this.vervangCodes(tx);
  }

  /** @throws {NietGevonden} when there is none */
  async zetUit(tx: Tx): Promise<void> {
    const accountId = eigenAccount(tx);
    const [gelukt] = await tx.sql<{ ja: boolean | null }>('select tweede_factor_uitzetten($1) as ja', [accountId]);
    if (!gelukt?.ja) throw new NietGevonden();
    if (tx.ctx.sessie?.bevestigdMet === 'wachtwoord_en_code') await tx.sql('select sessie_middel_zetten($1, $2)', [tx.ctx.sessie.id, 'wachtwoord']);
    tx.record({ actie: 'tweedeFactor.uitgezet', onderwerp: { soort: 'account', id: accountId } });
  }

  /** New recovery codes; the old ones end. @throws {NietGevonden} when there is no second factor */
  async vernieuwCodes(tx: Tx): Promise<string[]> {
    const accountId = eigenAccount(tx);
    const [stand] = await tx.sql<{ aan: boolean }>('select aan from tweede_factor_stand($1)', [accountId]);
    if (!stand?.aan) throw new NietGevonden();
    tx.record({ actie: 'herstelcodes.vernieuwd', onderwerp: { soort: 'account', id: accountId } });
    return this.vervangCodes(tx);
  }

  private async vervangCodes(tx: Tx): Promise<string[]> {
    const { accountId } = tx.ctx;
    const codes = nieuweHerstelcodes();
    await tx.sql('select herstelcodes_vervangen($1, $2)', [accountId, codes.map((code) => herstelcodeHash(accountId, code))]);
    return codes;
  }
}

// The word of one regio is not enough to change what guards the account in every regio.
function eigenAccount({ ctx }: Tx): string {
  if (ctx.sessie?.aanmeldregioId) throw new EigenAanmeldingNodig();
  return ctx.accountId;
}

// Sealed along with the secret, so that it opens for this account only.
function waarvoor(accountId: string): string {
  return `tweede factor van ${accountId}`;
}
