import { Injectable } from '@nestjs/common';
import { lidkamer } from '@doorbraaktafel/shared/live';
import type { NoodinzageGezienInvoer, NoodinzageNemenInvoer } from '@doorbraaktafel/shared/validation';
import { NietGevonden } from '@doorbraaktafel/shared/weigeringen';
import type { Tx } from '../../../platform/database/transaction.js';
import { CasusRepository } from '../persistence/casus.repository.js';
import { NoodinzageRepository, type NoodinzageRij } from '../persistence/noodinzage.repository.js';
import { alleenRoute, eisRond } from './bevoegd.js';
import { meld } from './melden.js';
import { Noodpost } from './noodpost.js';

export type { NoodinzageRij } from '../persistence/noodinzage.repository.js';

const HOOGSTENS = 50;

/** Break-glass: looking in an emergency, for a short time, seen by the regisseur, the FG and the client (NEN 7513; domain reference P10). */
@Injectable()
export class Noodinzages {
  constructor(
    private readonly casussen: CasusRepository,
    private readonly noodinzages: NoodinzageRepository,
    private readonly post: Noodpost,
  ) {}

  /** Opens the casus of that pseudonym; answers its id. @throws {NietGevonden} */
  async neem(tx: Tx, { schuilnaam, reden }: NoodinzageNemenInvoer): Promise<string> {
    const rol = tx.ctx.rol === 'zorgaanbieder' ? 'zorgaanbieder_overig' : tx.ctx.rol;
    const genomen = await this.noodinzages.neem(tx, schuilnaam, reden, rol);
    if (!genomen) throw new NietGevonden('schuilnaam');
    const { casusId, regisseurLidId, fgLidIds } = genomen;
    tx.nieuwBezoek();
    for (const lidId of [...fgLidIds, ...(regisseurLidId ? [regisseurLidId] : [])]) tx.live(lidkamer(lidId), 'noodinzage.gewijzigd', { casusId });
    tx.rechtenGewijzigd(casusId);
    await this.post.leg(tx, casusId);
    meld(tx, { actie: 'casus.noodinzage', casusId, doel: 'kijken in nood', inhoud: { reden, tot: genomen.tot.toISOString() } });
    return casusId;
  }

  /** The regisseur says to have looked at it. @throws {NietGevonden | NietToegestaan} */
  async gezien(tx: Tx, { noodinzageId }: NoodinzageGezienInvoer): Promise<string> {
    const noodinzage = await this.noodinzages.haal(tx, noodinzageId);
    if (!noodinzage) throw new NietGevonden('noodinzageId');
    const { casusId } = noodinzage;
    eisRond(tx.ctx, ['gezien', 'Noodinzage'], await this.casussen.haal(tx, casusId), alleenRoute);
    await this.noodinzages.gezien(tx, noodinzageId);
    meld(tx, { actie: 'casus.noodinzage_gezien', casusId, inhoud: { noodinzageId } });
    return casusId;
  }

  /** The newest first, at most 50: of the own casussen, or of the regio for toezicht. */
  alle(tx: Tx): Promise<NoodinzageRij[]> {
    return this.noodinzages.alle(tx, HOOGSTENS);
  }
}
