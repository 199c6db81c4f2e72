import { Injectable } from '@nestjs/common';
import { weiger } from '@doorbraaktafel/shared/weigeringen';
import type { Context } from '../../../platform/context/context.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { Cijferrij, GedrukteFiguur, Kolom, Teldatumkeuze, Verplichting } from '../domain/cijfers.js';
import { DATUMZIN, DEFINITIES, FIGUURNUMMERS, teldatumVan, type Definitie, type Figuurnummer, type Teldatum } from '../domain/definities.js';
import { vergelijk } from '../domain/vergelijking.js';
import { PeildatumNietMogelijk } from '../domain/weigeringen.js';
import { CijfersRepository } from '../persistence/cijfers.repository.js';

export interface Cijfervraag {
  /** As `jjjj-mm-dd`; figures go up to the last whole month on or before it. Default: today. */
  readonly peildatum?: string;
  readonly teldatum: Teldatumkeuze;
}

/** One figure with everything a reader needs to trust it. */
export interface Figuur {
  readonly nummer: Figuurnummer;
  readonly definitie: Definitie;
  readonly teldatum: Teldatum;
  readonly peildatum: string;
  readonly gedrukt?: GedrukteFiguur;
  readonly kolommen: readonly Kolom[];
  readonly rijen: readonly Cijferrij[];
}

interface Regiocijfers {
  readonly peildatum: string;
  readonly keuze: Teldatumkeuze;
  readonly verplichtingen: readonly Verplichting[];
  readonly gedrukt: readonly GedrukteFiguur[];
}

/** The figures of the regio, computed from stored rows beside what was printed. */
@Injectable()
export class Cijfers {
  constructor(
    private readonly work: UnitOfWork,
    private readonly cijfers: CijfersRepository,
  ) {}

  /** @throws {PeildatumNietMogelijk} for a day that does not exist or still has to come */
  figuren(ctx: Context, { peildatum: gevraagd, teldatum: keuze }: Cijfervraag): Promise<Figuur[]> {
    weiger(gevraagd !== undefined && !bestaat(gevraagd), () => new PeildatumNietMogelijk());
    return this.work.lees(ctx, async (tx) => {
      const { vandaag, peildatum } = await this.cijfers.dagen(tx, gevraagd);
      weiger((gevraagd ?? vandaag) > vandaag, () => new PeildatumNietMogelijk());
      const verplichtingen = await this.cijfers.verplichtingen(tx);
      const regio = { peildatum, keuze, verplichtingen, gedrukt: await this.cijfers.gedrukt(tx) };
      const figuren: Figuur[] = [];
      for (const nummer of FIGUURNUMMERS) figuren.push(await this.figuur(tx, nummer, regio));
      return figuren;
    });
  }

  private async figuur(tx: Tx, nummer: Figuurnummer, { peildatum, keuze, verplichtingen, gedrukt: alle }: Regiocijfers): Promise<Figuur> {
    const gedrukt = alle.find((figuur) => figuur.nummer === nummer);
    const teldatum = teldatumVan(nummer, keuze, gedrukt?.teldatum);
    const kolommen = await this.cijfers.kolommen(tx, nummer, peildatum);
    const tellingen = await this.cijfers.tellingen(tx, nummer, peildatum, teldatum);
    const rijen = vergelijk({ nummer, teldatum, peildatum, kolommen, tellingen, verplichtingen, gedrukt });
    return { nummer, definitie: { ...DEFINITIES[nummer], datum: DATUMZIN[teldatum] }, teldatum, peildatum, gedrukt, kolommen, rijen };
  }
}

/** Whether this is a day of the calendar. */
export function bestaat(dag: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(dag) && Boolean(new Date(`${dag}T00:00:00Z`).toJSON()?.startsWith(dag));
}
