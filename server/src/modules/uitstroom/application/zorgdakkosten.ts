import { Injectable } from '@nestjs/common';
import { vermogenVan } from '@doorbraaktafel/shared/permissions';
import type { KostenincidentVastleggenInvoer, ZorgdakwoningenVastleggenInvoer } from '@doorbraaktafel/shared/validation';
import { NietGevonden, weiger } from '@doorbraaktafel/shared/weigeringen';
import { subject } from '@casl/ability';
import type { Tx } from '../../../platform/database/transaction.js';
import { controleerDag } from '../domain/dag.js';
import { IncidentAlIngetrokken, type Kostenincident, perZorgaanbieder, type Zorgdakjaar } from '../domain/zorgdak.js';
import { AanmeldingRepository } from '../persistence/aanmelding.repository.js';
import { ZorgdakRepository } from '../persistence/zorgdak.repository.js';
import { Partijen } from './partijen.js';

/** The register of special costs of homes that providers rent for their clients. */
@Injectable()
export class Zorgdakkosten {
  constructor(
    private readonly zorgdak: ZorgdakRepository,
    private readonly aanmeldingen: AanmeldingRepository,
    private readonly partijen: Partijen,
  ) {}

  async kosten(tx: Tx, jaar: number): Promise<Zorgdakjaar[]> {
    return perZorgaanbieder(await this.zorgdak.kosten(tx, jaar));
  }

  incidenten(tx: Tx, jaar: number): Promise<Kostenincident[]> {
    return this.zorgdak.incidenten(tx, jaar);
  }

  /** @returns the year it is counted in @throws {Weigering} NietGevonden, DagNietMogelijk */
  async legVast(tx: Tx, id: string, { zorgaanbiederId, soort, oorzaak, bedragInCent, voorgevallenOp }: Omit<KostenincidentVastleggenInvoer, 'opdrachtId'>): Promise<number> {
    await this.eisZorgaanbieder(tx, zorgaanbiederId);
    controleerDag(voorgevallenOp, await this.aanmeldingen.vandaag(tx), 'voorgevallenOp');
    await this.zorgdak.voegToe(tx, { id, zorgaanbiederId, soort, oorzaak, bedragInCent, voorgevallenOp });
    tx.record({
      actie: 'kostenincident.vastgelegd', onderwerp: { soort: 'kostenincident', id }, doel: 'bijzondere kosten van zorgdakwoningen volgen',
      inhoud: { zorgaanbiederId, soort, oorzaak, bedragInCent: `${bedragInCent}`, voorgevallenOp },
    });
    return Number(voorgevallenOp.slice(0, 4));
  }

  /** @returns the year it was counted in @throws {Weigering} NietGevonden, IncidentAlIngetrokken */
  async trekIn(tx: Tx, id: string): Promise<number> {
    const incident = await this.zorgdak.vergrendel(tx, id);
    weiger(incident.ingetrokkenOp !== null, () => new IncidentAlIngetrokken());
    await this.zorgdak.trekIn(tx, id);
    tx.record({ actie: 'kostenincident.ingetrokken', onderwerp: { soort: 'kostenincident', id }, doel: 'bijzondere kosten van zorgdakwoningen volgen' });
    return Number(incident.voorgevallenOp.slice(0, 4));
  }

  /** @throws {NietGevonden} */
  async telWoningen(tx: Tx, id: string, { zorgaanbiederId, jaar, aantal }: Omit<ZorgdakwoningenVastleggenInvoer, 'opdrachtId'>): Promise<number> {
    await this.eisZorgaanbieder(tx, zorgaanbiederId);
    await this.zorgdak.telWoningen(tx, id, { zorgaanbiederId, jaar, aantal });
    tx.record({ actie: 'zorgdakwoningen.vastgelegd', onderwerp: { soort: 'zorgdakwoningen', id }, doel: 'bijzondere kosten van zorgdakwoningen volgen', inhoud: { zorgaanbiederId, jaar, aantal } });
    return jaar;
  }

  /** A provider of another regio, another kind, or not one's own reads the same. */
  private async eisZorgaanbieder(tx: Tx, zorgaanbiederId: string): Promise<void> {
    await this.partijen.vereis(tx, 'zorgaanbiederId', zorgaanbiederId);
    weiger(!magVastleggen(tx, zorgaanbiederId), () => new NietGevonden('zorgaanbiederId'));
  }
}

/** Whether this lid records costs of this provider. */
export function magVastleggen({ ctx }: Pick<Tx, 'ctx'>, zorgaanbiederId: string): boolean {
  return vermogenVan(ctx).can('vastleggen', subject('Kostenincident', { regioId: ctx.regioId, zorgaanbiederId }));
}
