import { Injectable } from '@nestjs/common';
import type { Context } from '../../../platform/context/context.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { Bronfiguur, ReguliereUitstroom, Woningverplichting } from '../domain/cijferbron.js';
import { momentVan, type Dag } from '../domain/dag.js';
import { AanmeldingRepository } from '../persistence/aanmelding.repository.js';
import { CijferbronRepository } from '../persistence/cijferbron.repository.js';
import { Aanmeldingen, type NieuweAanmelding } from './aanmeldingen.js';
import { Woningen, type NieuweToewijzing } from './woningen.js';

/** One invented person behind a published count, with the home the source counts, if any. */
export interface HistorischeAanmelding extends NieuweAanmelding {
  readonly woning?: NieuweToewijzing & { readonly geregistreerdOp: Dag };
}

/** Everything a regio's published figures rest on. */
export interface Historie {
  readonly aanmeldingen: readonly HistorischeAanmelding[];
  readonly uitstroom: readonly ReguliereUitstroom[];
  readonly verplichtingen: readonly Woningverplichting[];
  readonly figuren: readonly Bronfiguur[];
  /** Last day the source counts; who has no home by then ends as `ingetrokken`, reason `bron_zwijgt`. */
  readonly einde: Dag;
}

/** Takes published figures over as rows, each with its event, so that the figures can be counted again. */
@Injectable()
export class HistorieOvernemen {
  constructor(
    private readonly work: UnitOfWork,
    private readonly aanmeldingen: Aanmeldingen,
    private readonly woningen: Woningen,
    private readonly rijen: AanmeldingRepository,
    private readonly cijferbron: CijferbronRepository,
  ) {}

  /** All in one commit, or nothing. @throws {Weigering} when a row breaks a rule */
  neemOver(ctx: Context, historie: Historie): Promise<void> {
    return this.work.run(ctx, async (tx) => {
      const vandaag = await this.rijen.vandaag(tx);
      for (const aanmelding of historie.aanmeldingen) await this.neemAanmeldingOver(tx, aanmelding, historie.einde, vandaag);
      await this.cijferbron.voegUitstroomToe(tx, 'gepubliceerd', historie.uitstroom);
      for (const { id, gebeurdOp } of historie.uitstroom) this.meld(tx, 'reguliere_uitstroom', id, gebeurdOp);
      await this.cijferbron.voegVerplichtingenToe(tx, historie.verplichtingen);
      for (const { id, jaar } of historie.verplichtingen) this.meld(tx, 'woningverplichting', id, `${jaar}-01-01`);
      for (const figuur of historie.figuren) await this.neemFiguurOver(tx, figuur);
    });
  }

  private async neemAanmeldingOver(tx: Tx, { woning, ...nieuw }: HistorischeAanmelding, einde: Dag, vandaag: Dag): Promise<void> {
    const bron = { herkomst: 'gepubliceerd', geregistreerdOp: nieuw.gebeurdOp } as const;
    const aanmelding = await this.aanmeldingen.registreerIn(tx, { ...nieuw, ...bron });
    if (woning) await this.woningen.wijsToeIn(tx, aanmelding, woning);
    else await this.aanmeldingen.zetIn(tx, aanmelding, 'intrekken', { op: einde, vandaag, reden: 'bron_zwijgt' });
  }

  private async neemFiguurOver(tx: Tx, figuur: Bronfiguur): Promise<void> {
    await this.cijferbron.voegFiguurToe(tx, figuur);
    this.meld(tx, 'bronfiguur', figuur.id, figuur.peildatum);
  }

  private meld(tx: Tx, soort: string, id: string, op: Dag): void {
    tx.record({ actie: `${soort}.overgenomen`, onderwerp: { soort, id }, doel: 'verantwoording in cijfers', gebeurdOp: momentVan(op) });
  }
}
