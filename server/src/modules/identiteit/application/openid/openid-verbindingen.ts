import { Injectable } from '@nestjs/common';
import { nieuwId } from '@doorbraaktafel/shared/ids';
import type { OpenidVerbindingInvoer, OpenidVoorstelInvoer } from '@doorbraaktafel/shared/validation';
import type { Weigering } from '@doorbraaktafel/shared/weigeringen';
import type { Context } from '../../../../platform/context/context.js';
import type { Tx } from '../../../../platform/database/transaction.js';
import { UnitOfWork } from '../../../../platform/database/unit-of-work.js';
import { afwijsweigering, bevestigweigering, zetAlleenUit } from '../../domain/openidvoorstel.js';
import { Gate } from '../../persistence/gate.js';
import { type Bewaardeverbinding, OpenidRepository } from '../../persistence/openid.repository.js';
import { type GelezenOpenidvoorstel, OpenidvoorstelRepository } from '../../persistence/openidvoorstel.repository.js';
import { Aanmelddienst } from './aanmelddienst.js';

export interface Verbindingbeeld {
  readonly verbinding: Bewaardeverbinding | undefined;
  /** What the provider must know of us. */
  readonly terugadres: string;
  readonly sleuteladres: string;
}

export interface Openidvoorstelbeeld {
  readonly voorstel: GelezenOpenidvoorstel;
  readonly bevestigen: Weigering | undefined;
  readonly afwijzen: Weigering | undefined;
}

/** The connection of the own regio to its provider: one beheerder proposes it, another confirms. */
@Injectable()
export class OpenidVerbindingen {
  constructor(
    private readonly work: UnitOfWork,
    private readonly repository: OpenidRepository,
    private readonly voorstellen: OpenidvoorstelRepository,
    private readonly dienst: Aanmelddienst,
    private readonly gate: Gate,
  ) {}

  async lees(tx: Tx): Promise<Verbindingbeeld> {
    const { regioId } = tx;
    return { verbinding: await this.repository.verbinding(tx), terugadres: this.dienst.terugadres(regioId), sleuteladres: this.dienst.sleuteladres(regioId) };
  }

  /** What waits for a second beheerder, and what this one may do with it. */
  async voorstel(tx: Tx): Promise<Openidvoorstelbeeld | undefined> {
    const voorstel = await this.voorstellen.open(tx);
    return voorstel && { voorstel, bevestigen: bevestigweigering(voorstel, await this.zelf(tx)), afwijzen: afwijsweigering(voorstel) };
  }

  wegen(): Promise<{ regioId: string; regioNaam: string }[]> {
    return this.repository.wegen();
  }

  /** The public key of a regio as a set (RFC 7517 §5); empty when it has none. */
  async sleutels(regioId: string): Promise<{ keys: Record<string, unknown>[] }> {
    const verbinding = await this.repository.verbindingVan(regioId);
    return { keys: verbinding ? [verbinding.publiekeSleutel] : [] };
  }

  /**
   * Proposes the connection, or turns it off at once; one that would be turned on is asked first whether it can be used.
   * @throws {UitgeverOngeldig}
   */
  async bewaar(ctx: Context, invoer: OpenidVerbindingInvoer): Promise<void> {
    if (invoer.actief) await this.dienst.keur({ ...invoer, ...(await this.dienst.nieuweSleutel()), id: ctx.regioId, gewijzigdOp: new Date() });
    await this.stelVoor(ctx, invoer);
  }

  /** The same for a provider that need not answer yet; a proposal that was open is taken back. */
  async stelVoor(ctx: Context, { opdrachtId, ...velden }: OpenidVerbindingInvoer): Promise<void> {
    await this.work.run(
      ctx,
      async (tx) => {
        await this.voorstellen.sluit(tx);
        const nu = await this.repository.verbinding(tx);
        if (nu && zetAlleenUit(nu, velden)) return this.zetUit(tx, nu);
        const open = await this.voorstellen.open(tx);
        if (open) await this.beslis(tx, open.id, false);
        const id = nieuwId();
        await this.voorstellen.bewaar(tx, { ...velden, id });
        tx.record({ actie: 'openidVoorstel.gedaan', onderwerp: { soort: 'openidVoorstel', id }, inhoud: velden });
      },
      { opdracht: { id: opdrachtId, naam: 'openidVerbindingZetten', velden } },
    );
  }

  /** Confirms it, which sets the connection, or turns it down. @throws {NietGevonden | TweedeBeheerderNodig | RolvoorstelBeslist} */
  async beoordeel(ctx: Context, { opdrachtId, voorstelId, akkoord }: OpenidVoorstelInvoer): Promise<void> {
    const vers = await this.dienst.nieuweSleutel();
    await this.work.run(
      ctx,
      async (tx) => {
        const voorstel = await this.voorstellen.voorBesluit(tx, voorstelId);
        const weigering = akkoord ? bevestigweigering(voorstel, await this.zelf(tx)) : afwijsweigering(voorstel);
        if (weigering) throw weigering;
        await this.beslis(tx, voorstelId, akkoord);
        if (akkoord) await this.voerUit(tx, voorstel, vers);
      },
      { opdracht: { id: opdrachtId, naam: 'openidVoorstelBeoordelen', velden: { voorstelId, akkoord } } },
    );
  }

  private async voerUit(tx: Tx, { uitgever, clientId, niveaus, kenmerk, actief, nieuweSleutel }: GelezenOpenidvoorstel, vers: Awaited<ReturnType<Aanmelddienst['nieuweSleutel']>>): Promise<void> {
    const nu = await this.repository.verbinding(tx);
    const { sleutelId, sleutel, publiekeSleutel } = nu && !nieuweSleutel ? nu : vers;
    const velden = { uitgever, clientId, niveaus, kenmerk, actief };
    await this.repository.bewaar(tx, { ...velden, id: tx.regioId, sleutelId, sleutel, publiekeSleutel });
    tx.record({ actie: 'openid.ingericht', onderwerp: { soort: 'openidVerbinding', id: tx.regioId }, inhoud: { ...velden, sleutelId } });
  }

  private async zetUit(tx: Tx, nu: Bewaardeverbinding): Promise<void> {
    await this.repository.zetUit(tx);
    tx.record({ actie: 'openid.uitgezet', onderwerp: { soort: 'openidVerbinding', id: nu.id }, inhoud: { uitgever: nu.uitgever } });
  }

  private async beslis(tx: Tx, id: string, akkoord: boolean): Promise<void> {
    await this.voorstellen.beslis(tx, id, akkoord);
    tx.record({ actie: akkoord ? 'openidVoorstel.bevestigd' : 'openidVoorstel.afgewezen', onderwerp: { soort: 'openidVoorstel', id } });
  }

  // One person with two memberships is one person.
  private async zelf({ ctx }: Tx): Promise<string[]> {
    return [ctx.lidId, ...(await this.gate.membershipsOf(ctx.accountId, ctx.regioId)).map(({ lidId }) => lidId)];
  }
}
