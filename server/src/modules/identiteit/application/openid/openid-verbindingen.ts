import { Injectable } from '@nestjs/common';
import type { OpenidVerbindingInvoer } from '@doorbraaktafel/shared/validation';
import type { Context } from '../../../../platform/context/context.js';
import type { Tx } from '../../../../platform/database/transaction.js';
import { UnitOfWork } from '../../../../platform/database/unit-of-work.js';
import { type Bewaardeverbinding, OpenidRepository } from '../../persistence/openid.repository.js';
import { Aanmelddienst } from './aanmelddienst.js';

export interface Verbindingbeeld {
  readonly verbinding: Bewaardeverbinding | undefined;
  /** What the provider must know of us. */
  readonly terugadres: string;
  readonly sleuteladres: string;
}

/** The connection of the own regio to its provider, which the beheerder sets. */
@Injectable()
export class OpenidVerbindingen {
  constructor(
    private readonly work: UnitOfWork,
    private readonly repository: OpenidRepository,
    private readonly dienst: Aanmelddienst,
  ) {}

  async lees(tx: Tx): Promise<Verbindingbeeld> {
    const { regioId } = tx;
    return { verbinding: await this.repository.verbinding(tx), terugadres: this.dienst.terugadres(regioId), sleuteladres: this.dienst.sleuteladres(regioId) };
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
   * Sets the connection; one that is turned on is asked first whether it can be used.
   * @throws {UitgeverOngeldig}
   */
  async bewaar(ctx: Context, invoer: OpenidVerbindingInvoer): Promise<void> {
    await this.verbind(ctx, invoer, (nieuw) => this.dienst.keur(nieuw));
  }

  /** The same for a provider that need not answer yet. */
  async verbind(ctx: Context, { opdrachtId, nieuweSleutel, ...velden }: OpenidVerbindingInvoer, keur?: (nieuw: Bewaardeverbinding) => Promise<void>): Promise<void> {
    const nu = await this.work.run(ctx, (tx) => this.repository.verbinding(tx));
    const sleutel = nu && !nieuweSleutel ? nu : await this.dienst.nieuweSleutel();
    const { sleutelId, sleutel: prive, publiekeSleutel } = sleutel;
    const nieuw = { ...velden, id: ctx.regioId, sleutelId, sleutel: prive, publiekeSleutel };
    if (nieuw.actief) await keur?.({ ...nieuw, gewijzigdOp: new Date() });
    await this.work.run(
      ctx,
      async (tx) => {
        await this.repository.bewaar(tx, nieuw);
        tx.record({ actie: 'openid.ingericht', onderwerp: { soort: 'openidVerbinding', id: nieuw.id }, inhoud: { ...velden, sleutelId } });
      },
      { opdracht: { id: opdrachtId, naam: 'openidVerbindingZetten', velden: { ...velden, nieuweSleutel } } },
    );
  }
}
