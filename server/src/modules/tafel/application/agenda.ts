import { Injectable } from '@nestjs/common';
import { nieuwId } from '@doorbraaktafel/shared/ids';
import type { Uitkomst } from '@doorbraaktafel/shared/vocabulary';
import { CasusGesloten, weiger } from '@doorbraaktafel/shared/weigeringen';
import type { Context } from '../../../platform/context/context.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { Casussen } from '../../casus/index.js';
import { ZittingRepository } from '../persistence/zitting.repository.js';
import { Casusstand } from './casusstand.js';
import { type OpZitting, Voorzitten, type Voorzittersopdracht } from './voorzitten.js';

export type OpAgendapunt = Voorzittersopdracht & { readonly agendapuntId: string };

/** Making the agenda and going through it. Each act answers the id of its zitting. */
@Injectable()
export class Agenda {
  constructor(
    private readonly voorzitten: Voorzitten,
    private readonly zittingen: ZittingRepository,
    private readonly casussen: Casussen,
    private readonly casusstand: Casusstand,
  ) {}

  voegToe(ctx: Context, invoer: OpZitting & { casusId: string; minuten: number; reden: string }): Promise<string> {
    const { zittingId, casusId, minuten, reden } = invoer;
    return this.voorzitten.doe(ctx, invoer, {
      naam: 'agendapuntToevoegen',
      actie: 'agendapunt.toegevoegd',
      raaktGenodigden: true,
      zoek: () => Promise.resolve(zittingId),
      doe: async (tx, zitting) => {
        const { afgeslotenOp } = await this.casussen.get(tx, casusId);
        weiger(afgeslotenOp !== null, () => new CasusGesloten());
        const id = nieuwId();
        zitting.voegToe({ id, casusId, minuten, reden });
        if (zitting.fase !== 'concept') await this.casusstand.geagendeerd(tx, [zitting.punt(id)]);
      },
    });
  }

  herorden(ctx: Context, invoer: OpZitting & { agendapuntIds: string[] }): Promise<string> {
    return this.voorzitten.doe(ctx, invoer, {
      naam: 'agendaHerordenen',
      actie: 'agenda.herordend',
      zoek: () => Promise.resolve(invoer.zittingId),
      doe: (_, zitting) => zitting.herorden(invoer.agendapuntIds),
    });
  }

  zetMinuten(ctx: Context, invoer: OpAgendapunt & { minuten: number }): Promise<string> {
    return this.voorzitten.doe(ctx, invoer, {
      naam: 'agendapuntMinutenZetten',
      actie: 'agendapunt.minuten_gezet',
      zoek: this.zittingVan(invoer),
      doe: (_, zitting) => zitting.zetMinuten(invoer.agendapuntId, invoer.minuten),
    });
  }

  verwijder(ctx: Context, invoer: OpAgendapunt & { reden: string }): Promise<string> {
    return this.voorzitten.doe(ctx, invoer, {
      naam: 'agendapuntVerwijderen',
      actie: 'agendapunt.overgeslagen',
      raaktGenodigden: true,
      zoek: this.zittingVan(invoer),
      doe: async (tx, zitting, op) => {
        const punt = zitting.punt(invoer.agendapuntId);
        zitting.verwijder(punt.id, { op, reden: invoer.reden });
        if (zitting.fase !== 'concept') await this.casusstand.doorgeschoven(tx, [punt]);
      },
    });
  }

  legOpTafel(ctx: Context, invoer: OpAgendapunt): Promise<string> {
    return this.voorzitten.doe(ctx, invoer, {
      naam: 'agendapuntOpTafelLeggen',
      actie: 'agendapunt.op_tafel',
      zoek: this.zittingVan(invoer),
      doe: async (tx, zitting, op) => this.casusstand.opTafel(tx, zitting.legOpTafel(invoer.agendapuntId, op)),
    });
  }

  rondAf(ctx: Context, invoer: OpAgendapunt & { uitkomst: Uitkomst }): Promise<string> {
    return this.voorzitten.doe(ctx, invoer, {
      naam: 'agendapuntAfronden',
      actie: 'agendapunt.afgerond',
      zoek: this.zittingVan(invoer),
      doe: (_, zitting, op) => zitting.rondAf(invoer.agendapuntId, invoer.uitkomst, op),
    });
  }

  private zittingVan({ agendapuntId }: OpAgendapunt): (tx: Tx) => Promise<string> {
    return (tx) => this.zittingen.zittingVan(tx, agendapuntId);
  }
}
