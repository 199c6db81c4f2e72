import { Injectable } from '@nestjs/common';
import { AndereVersie, GeheimhoudingNodig, weiger } from '@doorbraaktafel/shared/weigeringen';
import type { Tx } from '../../../platform/database/transaction.js';
import { GEHEIMHOUDING, type Geheimhoudingsverklaring } from '../domain/geheimhouding.js';
import { GeheimhoudingRepository } from '../persistence/geheimhouding.repository.js';

/** The promise with what this lid did with it. */
export interface Geheimhoudingsstand extends Geheimhoudingsverklaring {
  readonly aanvaardOp?: Date;
}

/** Keeping to oneself what is said at the table: promised once, beforehand, never during a zitting. */
@Injectable()
export class Geheimhouding {
  constructor(private readonly geheimhouding: GeheimhoudingRepository) {}

  async stand(tx: Tx): Promise<Geheimhoudingsstand> {
    return { ...GEHEIMHOUDING, aanvaardOp: await this.geheimhouding.aanvaardOp(tx, GEHEIMHOUDING.versie) };
  }

  /** @throws {AndereVersie} for words that are no longer the words */
  async aanvaard(tx: Tx, versie: number): Promise<void> {
    weiger(versie !== GEHEIMHOUDING.versie, () => new AndereVersie());
    if (!(await this.geheimhouding.aanvaard(tx, versie))) return;
    tx.record({ actie: 'lid.geheimhouding_aanvaard', onderwerp: { soort: 'lid', id: tx.lidId }, inhoud: { versie } });
  }

  async waaromNiet(tx: Tx): Promise<GeheimhoudingNodig | undefined> {
    return (await this.geheimhouding.aanvaardOp(tx, GEHEIMHOUDING.versie)) ? undefined : new GeheimhoudingNodig();
  }
}
