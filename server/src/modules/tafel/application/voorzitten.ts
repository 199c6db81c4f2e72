import { Injectable } from '@nestjs/common';
import { nieuwId } from '@doorbraaktafel/shared/ids';
import { lidkamer, zittingkamer } from '@doorbraaktafel/shared/live';
import { AlleenVoorzitterVanTafel, AndereZittingOpen, NietAanTafel, TafelBeeindigd, weiger } from '@doorbraaktafel/shared/weigeringen';
import type { Context } from '../../../platform/context/context.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { toetsGepland, type Zitting } from '../domain/zitting.js';
import { AanwezigheidRepository } from '../persistence/aanwezigheid.repository.js';
import { TafelRepository } from '../persistence/tafel.repository.js';
import { ZittingRepository } from '../persistence/zitting.repository.js';
import { Casusstand } from './casusstand.js';

/** What every act of a chair carries: the command id, and the version that the chair saw. */
export interface Voorzittersopdracht {
  readonly opdrachtId: string;
  readonly versie?: number | null;
}

export type OpZitting = Voorzittersopdracht & { readonly zittingId: string };

interface Daad {
  readonly naam: string;
  readonly actie: string;
  readonly zoek: (tx: Tx) => Promise<string>;
  readonly doe: (tx: Tx, zitting: Zitting, nu: Date) => Promise<void> | void;
  /** Whether it changes whose screens the zitting belongs on. */
  readonly raaktGenodigden?: boolean;
  /** What the event keeps, read after the act. */
  readonly inhoud?: () => Record<string, unknown>;
}

/** Planning, publishing, opening and closing. Each act answers the id of its zitting. */
@Injectable()
export class Voorzitten {
  constructor(
    private readonly work: UnitOfWork,
    private readonly tafels: TafelRepository,
    private readonly zittingen: ZittingRepository,
    private readonly aanwezigheid: AanwezigheidRepository,
    private readonly casusstand: Casusstand,
  ) {}

  plan(ctx: Context, invoer: { opdrachtId: string; tafelId: string; geplandOp: string; duurMinuten: number }): Promise<string> {
    return this.work.run(
      ctx,
      async (tx) => {
        const { benVoorzitter, beeindigd } = await this.tafels.haal(tx, invoer.tafelId);
        weiger(!benVoorzitter, () => new AlleenVoorzitterVanTafel());
        weiger(beeindigd, () => new TafelBeeindigd());
        toetsGepland(await this.zittingen.planstand(tx, invoer));
        const id = nieuwId();
        await this.zittingen.voegToe(tx, { ...invoer, id, geplandOp: new Date(invoer.geplandOp) });
        tx.record({ actie: 'zitting.gepland', onderwerp: { soort: 'zitting', id } });
        await this.vertelGenodigden(tx, id);
        return id;
      },
      { opdracht: { id: invoer.opdrachtId, naam: 'zittingPlannen', velden: invoer } },
    );
  }

  publiceer(ctx: Context, invoer: OpZitting): Promise<string> {
    return this.doe(ctx, invoer, {
      naam: 'zittingPubliceren',
      actie: 'zitting.gepubliceerd',
      raaktGenodigden: true,
      zoek: () => Promise.resolve(invoer.zittingId),
      doe: async (tx, zitting, op) => {
        zitting.publiceer({ door: tx.lidId, op });
        await this.casusstand.geagendeerd(tx, zitting.agenda);
      },
    });
  }

  open(ctx: Context, invoer: OpZitting): Promise<string> {
    return this.doe(ctx, invoer, {
      naam: 'zittingOpenen',
      actie: 'zitting.geopend',
      raaktGenodigden: true,
      zoek: () => Promise.resolve(invoer.zittingId),
      doe: async (tx, zitting, op) => {
        zitting.open({ door: tx.lidId, op });
        if (await this.zittingen.andereOpen(tx, zitting)) throw new AndereZittingOpen();
      },
    });
  }

  /** To another day or hour, as long as it did not open; who was called reads it at once. @throws {DatumInVerleden | ZittingAlGepland | ZittingAlGeopend | ZittingGesloten} */
  verplaats(ctx: Context, invoer: OpZitting & { readonly geplandOp: string }): Promise<string> {
    let van = '';
    return this.doe(ctx, invoer, {
      naam: 'zittingVerplaatsen',
      actie: 'zitting.verplaatst',
      raaktGenodigden: true,
      inhoud: () => ({ van, naar: invoer.geplandOp }),
      zoek: () => Promise.resolve(invoer.zittingId),
      doe: async (tx, zitting) => {
        const { geplandOp, tafelId } = zitting.gegevens;
        van = geplandOp.toISOString();
        zitting.verplaats(new Date(invoer.geplandOp));
        toetsGepland(await this.zittingen.planstand(tx, { tafelId, geplandOp: invoer.geplandOp }));
      },
    });
  }

  verbergAntwoorden(ctx: Context, invoer: OpZitting & { readonly verborgen: boolean }): Promise<string> {
    return this.doe(ctx, invoer, {
      naam: 'antwoordenVerbergen',
      actie: invoer.verborgen ? 'zitting.antwoorden_verborgen' : 'zitting.antwoorden_getoond',
      zoek: () => Promise.resolve(invoer.zittingId),
      doe: (_, zitting) => zitting.verbergAntwoorden(invoer.verborgen),
    });
  }

  /** Somebody who sits at the table now; that person alone, beside the chair, works out and fixes what was decided. @throws {NietAanTafel} */
  wijsSecretarisAan(ctx: Context, invoer: OpZitting & { readonly lidId?: string | null }): Promise<string> {
    return this.doe(ctx, invoer, {
      naam: 'secretarisAanwijzen',
      actie: 'zitting.secretaris_aangewezen',
      zoek: () => Promise.resolve(invoer.zittingId),
      doe: async (tx, zitting) => {
        zitting.eisWijzigbaar();
        const lidId = invoer.lidId ?? null;
        weiger(lidId !== null && !(await this.aanwezigheid.lijst(tx, zitting.id)).some((wie) => wie.lidId === lidId), () => new NietAanTafel('lidId'));
        const { tafelId } = zitting.gegevens;
        await this.tafels.wijsSecretarisAan(tx, tafelId, lidId);
        tx.record({ actie: 'tafel.secretaris', onderwerp: { soort: 'tafel', id: tafelId }, inhoud: { lidId } });
      },
    });
  }

  sluit(ctx: Context, invoer: OpZitting): Promise<string> {
    return this.doe(ctx, invoer, {
      naam: 'zittingSluiten',
      actie: 'zitting.gesloten',
      raaktGenodigden: true,
      zoek: () => Promise.resolve(invoer.zittingId),
      doe: async (tx, zitting, op) => this.casusstand.doorgeschoven(tx, zitting.sluit({ door: tx.lidId, op })),
    });
  }

  /** One act of a chair on a locked zitting: check, change, save, event, everybody's screen. */
  doe(ctx: Context, invoer: Voorzittersopdracht, daad: Daad): Promise<string> {
    return this.work.run(
      ctx,
      async (tx) => {
        const zitting = await this.zittingen.haalVoorWijziging(tx, await daad.zoek(tx));
        const { benVoorzitter } = await this.tafels.haal(tx, zitting.gegevens.tafelId);
        weiger(!benVoorzitter, () => new AlleenVoorzitterVanTafel());
        zitting.eisVersie(invoer.versie);
        await daad.doe(tx, zitting, await this.zittingen.nu(tx));
        await this.bewaar(tx, zitting, daad.actie, daad.inhoud?.());
        if (daad.raaktGenodigden) await this.vertelGenodigden(tx, zitting.id);
        return zitting.id;
      },
      { opdracht: { id: invoer.opdrachtId, naam: daad.naam, velden: invoer } },
    );
  }

  /** Saves inside an act that another module started. */
  async bewaar(tx: Tx, zitting: Zitting, actie: string, inhoud?: Record<string, unknown>): Promise<void> {
    await this.zittingen.bewaar(tx, zitting);
    tx.record({ actie, onderwerp: { soort: 'zitting', id: zitting.id }, ...(inhoud ? { inhoud } : {}) });
    tx.live(zittingkamer(zitting.id), 'zitting.gewijzigd', { zittingId: zitting.id });
  }

  private async vertelGenodigden(tx: Tx, zittingId: string): Promise<void> {
    for (const lidId of await this.aanwezigheid.genodigden(tx, zittingId)) {
      tx.live(lidkamer(lidId), 'zitting.gewijzigd', { zittingId });
    }
  }
}
