import { Injectable } from '@nestjs/common';
import { casuskamer } from '@doorbraaktafel/shared/live';
import { NietGevonden, weiger } from '@doorbraaktafel/shared/weigeringen';
import type { Context } from '../../../platform/context/context.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Zittingen } from '../../tafel/index.js';
import type { Bericht } from '../domain/bericht.js';
import { eisDiscreet } from '../domain/discretie.js';
import { BerichtRepository } from '../persistence/bericht.repository.js';

export interface Plaatsing {
  /** Also the id of the bericht, so that a client that tries again never doubles it. */
  readonly opdrachtId: string;
  readonly casusId: string;
  readonly agendapuntId?: string | null;
  readonly tekst: string;
  readonly alleenEigenOrganisatie: boolean;
  /** Why sensitive words are for everybody who takes part; kept with the event. */
  readonly waaromHier?: string | null;
}

const HOOGSTENS = 200;

/** The discussion around a casus. */
@Injectable()
export class Overleg {
  constructor(
    private readonly work: UnitOfWork,
    private readonly berichten: BerichtRepository,
    private readonly zittingen: Zittingen,
  ) {}

  /** Oldest first, after the bericht `na`. @throws {NietGevonden} for who has no part in the discussion */
  lijst(ctx: Context, vraag: { casusId: string; na?: string; aantal: number }): Promise<Bericht[]> {
    return this.work.leesCasus(ctx, vraag.casusId, async (tx) => {
      await this.berichten.eisDeelname(tx, vraag.casusId, 'lezen');
      if (vraag.na) await this.berichten.haal(tx, vraag.na);
      return this.berichten.lijst(tx, vraag.casusId, vraag.na, Math.min(Math.max(vraag.aantal, 1), HOOGSTENS));
    });
  }

  bericht(ctx: Context, id: string): Promise<Bericht> {
    return this.work.lees(ctx, (tx) => this.berichten.haal(tx, id));
  }

  plaats(ctx: Context, invoer: Plaatsing): Promise<string> {
    const { opdrachtId: id, casusId, tekst, alleenEigenOrganisatie, agendapuntId = null } = invoer;
    return this.work.run(
      ctx,
      async (tx) => {
        await this.berichten.eisDeelname(tx, casusId, 'schrijven');
        eisDiscreet(invoer);
        if (agendapuntId) await this.eisZelfdeCasus(tx, agendapuntId, casusId);
        await this.berichten.voegToe(tx, { id, casusId, agendapuntId, tekst, alleenEigenOrganisatie });
        this.meld(tx, 'bericht.geplaatst', { id, casusId, alleenEigenOrganisatie, organisatieId: ctx.organisatieId }, invoer.waaromHier ? { waaromHier: invoer.waaromHier } : undefined);
        return id;
      },
      { opdracht: { id, naam: 'berichtPlaatsen', velden: invoer } },
    );
  }

  trekIn(ctx: Context, invoer: { opdrachtId: string; berichtId: string }): Promise<string> {
    return this.work.run(
      ctx,
      async (tx) => {
        const bericht = await this.berichten.haalVoorWijziging(tx, invoer.berichtId);
        const tekst = bericht.trekIn(ctx.lidId, new Date());
        await this.berichten.trekIn(tx, bericht);
        this.meld(tx, 'bericht.ingetrokken', bericht.gegevens, { tekst });
        return bericht.gegevens.id;
      },
      { opdracht: { id: invoer.opdrachtId, naam: 'berichtIntrekken', velden: invoer } },
    );
  }

  private async eisZelfdeCasus(tx: Tx, agendapuntId: string, casusId: string): Promise<void> {
    const plaats = await this.zittingen.metAgendapunt(tx, agendapuntId);
    weiger(plaats.casusId !== casusId, () => new NietGevonden('agendapuntId'));
  }

  // A bericht for the own organisation must not even leave a number in the rooms of others.
  private meld(
    tx: Tx,
    actie: string,
    { id, casusId, ...van }: { id: string; casusId: string; organisatieId: string; alleenEigenOrganisatie: boolean },
    inhoud?: Record<string, unknown>,
  ): void {
    tx.record({ actie, onderwerp: { soort: 'bericht', id }, casusId, inhoud });
    const gegevens = { casusId, berichtId: id };
    if (van.alleenEigenOrganisatie) tx.live(casuskamer(casusId, van.organisatieId), 'overleg.gewijzigd', gegevens);
    else tx.liveCasus(casusId, 'overleg.gewijzigd', gegevens);
  }
}
