import { Injectable } from '@nestjs/common';
import { nieuwId } from '@doorbraaktafel/shared/ids';
import { isZwareRol, type Rol } from '@doorbraaktafel/shared/vocabulary';
import { ClientUitCasus, NietGevonden, OrganisatieBeeindigd, RolAlGegeven, RolAlVoorgesteld, RolVanUzelf, weiger, type Weigering } from '@doorbraaktafel/shared/weigeringen';
import type { Tx } from '../../../platform/database/transaction.js';
import { Organisaties } from '../../organisatie/index.js';
import { afwijsweigering, type Beslisser, bevestigweigering } from '../domain/rolvoorstel.js';
import { Gate } from '../persistence/gate.js';
import { type GelezenRolvoorstel, RolvoorstelRepository } from '../persistence/rolvoorstel.repository.js';
import { type Genodigde, Uitnodigingen } from './uitnodigingen.js';

export interface Voorstelbeeld {
  readonly voorstel: GelezenRolvoorstel;
  readonly bevestigen: Weigering | undefined;
  readonly afwijzen: Weigering | undefined;
}

/** Giving roles: those that weigh by two beheerders, the others by one. */
@Injectable()
export class Rollen {
  constructor(
    private readonly repository: RolvoorstelRepository,
    private readonly uitnodigingen: Uitnodigingen,
    private readonly organisaties: Organisaties,
    private readonly gate: Gate,
  ) {}

  async voorstellen(tx: Tx): Promise<Voorstelbeeld[]> {
    const wie = await this.beslisser(tx);
    return (await this.repository.open(tx)).map((voorstel) => ({ voorstel, bevestigen: bevestigweigering(voorstel, wie), afwijzen: afwijsweigering(voorstel) }));
  }

  /** Invites at once, or proposes it when the role weighs or a beheerder would get a second membership; a client comes from the casus. @throws {ClientUitCasus | NietGevonden | OrganisatieBeeindigd} */
  async nodigUit(tx: Tx, genodigde: Genodigde): Promise<void> {
    weiger(genodigde.rol === 'client', () => new ClientUitCasus());
    const { beeindigdOp } = await this.organisaties.organisatie(tx, genodigde.organisatieId);
    weiger(Boolean(beeindigdOp), () => new OrganisatieBeeindigd());
    const alleen = !isZwareRol(genodigde.rol) && !(await this.isBeheerder(tx, genodigde.email));
    if (alleen) return void (await this.uitnodigingen.nodigUit(tx, genodigde));
    await this.stelVoor(tx, { ...genodigde, lidId: null });
  }

  /**
   * Gives another role at once, or proposes it when the role weighs.
   * @throws {RolVanUzelf | RolAlGegeven | ClientUitCasus | RolAlVoorgesteld | NietGevonden}
   */
  async wijzig(tx: Tx, lidId: string, rol: Rol): Promise<void> {
    const lid = await this.organisaties.lid(tx, lidId);
    const zelf = await this.beslisser(tx);
    weiger(zelf.lidIds.includes(lidId), () => new RolVanUzelf());
    weiger(lid.rol === rol, () => new RolAlGegeven());
    weiger(lid.rol === 'client' || rol === 'client', () => new ClientUitCasus());
    weiger(await this.repository.isOpenVoor(tx, lidId), () => new RolAlVoorgesteld());
    if (!isZwareRol(rol)) return this.zet(tx, lidId, rol);
    const { naam, functie, organisatieId } = lid;
    await this.stelVoor(tx, { lidId, email: null, naam, functie, organisatieId, rol });
  }

  /** @throws {TweedeBeheerderNodig | RolVanUzelf | RolvoorstelBeslist | NietGevonden} */
  async beoordeel(tx: Tx, id: string, akkoord: boolean): Promise<void> {
    const voorstel = await this.repository.voorBesluit(tx, id);
    const weigering = akkoord ? bevestigweigering(voorstel, await this.beslisser(tx)) : afwijsweigering(voorstel);
    if (weigering) throw weigering;
    tx.record({ actie: akkoord ? 'rolvoorstel.bevestigd' : 'rolvoorstel.afgewezen', onderwerp: { soort: 'rolvoorstel', id }, inhoud: { rol: voorstel.rol } });
    if (!akkoord) return this.repository.beslis(tx, id, false, null);
    if (voorstel.email === null) return this.voerUit(tx, voorstel);
    const { naam, functie, organisatieId, rol, email } = voorstel;
    const lidId = await this.organisaties.voegLidToe(tx, { naam, functie, organisatieId, rol });
    await this.repository.beslis(tx, id, true, lidId);
    await this.uitnodigingen.verstuur(tx, lidId, { naam, organisatieId, email });
  }

  /** Ends the membership, with its sessions. @throws {RolVanUzelf | NietGevonden} */
  async beeindig(tx: Tx, lidId: string): Promise<void> {
    await this.organisaties.lid(tx, lidId);
    weiger((await this.beslisser(tx)).lidIds.includes(lidId), () => new RolVanUzelf());
    await this.repository.beeindigLid(tx, lidId);
    await this.repository.beeindigSessies(tx, lidId);
    tx.record({ actie: 'lid.beeindigd', onderwerp: { soort: 'lid', id: lidId } });
  }

  private async voerUit(tx: Tx, { id, lidId, rol }: GelezenRolvoorstel): Promise<void> {
    if (!lidId) throw new NietGevonden('voorstelId');
    await this.organisaties.lid(tx, lidId);
    await this.repository.beslis(tx, id, true, null);
    await this.zet(tx, lidId, rol);
  }

  private async zet(tx: Tx, lidId: string, rol: Rol): Promise<void> {
    await this.repository.zetRol(tx, lidId, rol);
    await this.repository.beeindigSessies(tx, lidId);
    tx.record({ actie: 'lid.rolGewijzigd', onderwerp: { soort: 'lid', id: lidId }, inhoud: { rol } });
  }

  private async stelVoor(tx: Tx, voorstel: Omit<Parameters<RolvoorstelRepository['bewaar']>[1], 'id'>): Promise<void> {
    const id = nieuwId();
    await this.repository.bewaar(tx, { ...voorstel, id });
    tx.record({ actie: 'rolvoorstel.gedaan', onderwerp: { soort: 'rolvoorstel', id }, inhoud: { rol: voorstel.rol } });
  }

  private async isBeheerder({ regioId }: Tx, email: string): Promise<boolean> {
    return (await this.gate.lidmaatschappen(email)).some((lid) => lid.regioId === regioId && lid.rol === 'beheerder');
  }

  private async beslisser({ ctx }: Tx): Promise<Beslisser> {
    const [leden, email] = await Promise.all([this.gate.membershipsOf(ctx.accountId, ctx.regioId), this.gate.email(ctx.accountId)]);
    return { lidIds: [ctx.lidId, ...leden.map(({ lidId }) => lidId)], email };
  }
}
