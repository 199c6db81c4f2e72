import { Injectable } from '@nestjs/common';
import { nieuwId } from '@doorbraaktafel/shared/ids';
import type { Context } from '../../../platform/context/context.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { Aanmelding } from '../domain/aanmelding.js';
import { momentVan, type Dag } from '../domain/dag.js';
import { controleerOplevering, type Woningtoewijzing } from '../domain/woningtoewijzing.js';
import { AanmeldingRepository } from '../persistence/aanmelding.repository.js';
import { WoningtoewijzingRepository } from '../persistence/woningtoewijzing.repository.js';
import { Aanmeldingen } from './aanmeldingen.js';
import { Partijen } from './partijen.js';

export interface NieuweToewijzing {
  readonly corporatieId?: string;
  readonly gemeenteId: string;
  readonly opgeleverdOp: Dag;
}

/** Delivering a home to somebody of the regeling; the day of the key and the day of writing down stay apart. */
@Injectable()
export class Woningen {
  constructor(
    private readonly work: UnitOfWork,
    private readonly aanmeldingen: AanmeldingRepository,
    private readonly woningen: WoningtoewijzingRepository,
    private readonly stappen: Aanmeldingen,
    private readonly partijen: Partijen,
  ) {}

  lijst(ctx: Context, metGepubliceerde: boolean): Promise<Woningtoewijzing[]> {
    return this.work.lees(ctx, (tx) => this.woningen.lijst(tx, metGepubliceerde));
  }

  /** @throws {Weigering} NietGevonden, StapNietMogelijk, DagNietMogelijk */
  wijsToe(
    ctx: Context,
    opdrachtId: string,
    invoer: NieuweToewijzing & { readonly aanmeldingId: string; readonly corporatieId: string },
  ): Promise<string> {
    const opdracht = { id: opdrachtId, naam: 'woningToewijzen', velden: invoer };
    return this.work.run(
      ctx,
      async (tx) => {
        const vandaag = await this.aanmeldingen.vandaag(tx);
        const aanmelding = await this.aanmeldingen.haal(tx, invoer.aanmeldingId);
        return this.wijsToeIn(tx, aanmelding, { ...invoer, geregistreerdOp: vandaag });
      },
      { opdracht },
    );
  }

  /** The same act inside an open transaction; `geregistreerdOp` is today, or what a published source says. */
  async wijsToeIn(tx: Tx, aanmelding: Aanmelding, invoer: NieuweToewijzing & { geregistreerdOp: Dag }): Promise<string> {
    const { corporatieId, gemeenteId, opgeleverdOp, geregistreerdOp } = invoer;
    if (corporatieId) await this.partijen.vereis(tx, 'corporatieId', corporatieId);
    await this.partijen.vereis(tx, 'gemeenteId', gemeenteId);
    const { id: aanmeldingId, zorgaanbiederId, herkomst, gebeurdOp } = aanmelding.gegevens;
    const woning = { id: nieuwId(), aanmeldingId, zorgaanbiederId, corporatieId, gemeenteId, herkomst, opgeleverdOp, geregistreerdOp };
    controleerOplevering(woning, gebeurdOp);
    await this.stappen.zetIn(tx, aanmelding, 'woningToewijzen', { op: opgeleverdOp, vandaag: geregistreerdOp });
    await this.woningen.voegToe(tx, woning);
    tx.record({
      actie: 'woningtoewijzing.geregistreerd',
      onderwerp: { soort: 'woningtoewijzing', id: woning.id },
      doel: 'uitstroomregeling',
      gebeurdOp: momentVan(opgeleverdOp),
      inhoud: { aanmeldingId, corporatieId: corporatieId ?? null, gemeenteId, opgeleverdOp, geregistreerdOp },
    });
    return woning.id;
  }
}
