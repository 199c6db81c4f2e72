import { Injectable } from '@nestjs/common';
import { nieuwId } from '@doorbraaktafel/shared/ids';
import type { GeheimhoudingVastleggenInvoer } from '@doorbraaktafel/shared/validation';
import { AndereVersie, GeheimhoudingNodig, weiger } from '@doorbraaktafel/shared/weigeringen';
import type { Tx } from '../../../platform/database/transaction.js';
import { vandaag } from '../../../platform/kalender/termijn.js';
import { GEHEIMHOUDING, geldendeVerklaring, volgendeVerklaring, type Geheimhoudingsverklaring } from '../domain/geheimhouding.js';
import { GeheimhoudingRepository } from '../persistence/geheimhouding.repository.js';
import { InstellingRepository } from '../persistence/instelling.repository.js';

/** The promise with what this lid did with it. */
export interface Geheimhoudingsstand extends Geheimhoudingsverklaring {
  readonly aanvaardOp?: Date;
}

/** One version of the words; those of the product have no day and no author. */
export interface Versiebeeld extends Geheimhoudingsverklaring {
  readonly geldigVan?: string;
  readonly doorNaam?: string;
  readonly staat: 'komt' | 'geldt' | 'was';
}

/** Keeping to oneself what is said at the table: promised once, beforehand, never during a zitting. */
@Injectable()
export class Geheimhouding {
  constructor(
    private readonly geheimhouding: GeheimhoudingRepository,
    private readonly instellingen: InstellingRepository,
  ) {}

  async stand(tx: Tx): Promise<Geheimhoudingsstand> {
    const nu = await this.geldend(tx);
    return { versie: nu.versie, zinnen: nu.zinnen, aanvaardOp: await this.geheimhouding.aanvaardOp(tx, nu.versie) };
  }

  /** @throws {AndereVersie} for words that are no longer the words */
  async aanvaard(tx: Tx, versie: number): Promise<void> {
    const nu = await this.geldend(tx);
    weiger(versie !== nu.versie, () => new AndereVersie());
    if (!(await this.geheimhouding.aanvaard(tx, versie))) return;
    tx.record({ actie: 'lid.geheimhouding_aanvaard', onderwerp: { soort: 'lid', id: tx.lidId }, inhoud: { versie } });
  }

  async waaromNiet(tx: Tx): Promise<GeheimhoudingNodig | undefined> {
    return (await this.stand(tx)).aanvaardOp ? undefined : new GeheimhoudingNodig();
  }

  /** Newest first, down to the words of the product. */
  async versies(tx: Tx): Promise<Versiebeeld[]> {
    const alle = await this.geheimhouding.versies(tx);
    const nu = geldendeVerklaring(alle, await vandaag(tx));
    return [...alle.toReversed(), GEHEIMHOUDING].map((een) => ({ ...een, staat: een === nu ? 'geldt' : een.versie > nu.versie ? 'komt' : 'was' }));
  }

  /** Other words for the whole regio, from a later day; everybody promises anew. @throws {PasVanafMorgen | VersieTeVroeg} */
  async legVast(tx: Tx, { zinnen, geldigVan }: Omit<GeheimhoudingVastleggenInvoer, 'opdrachtId'>): Promise<void> {
    await this.instellingen.vergrendel(tx);
    const versie = volgendeVerklaring(await this.geheimhouding.versies(tx), geldigVan, await vandaag(tx));
    const id = nieuwId();
    await this.geheimhouding.bewaarVersie(tx, { id, versie, zinnen, geldigVan });
    tx.record({ actie: 'geheimhouding.vastgelegd', onderwerp: { soort: 'geheimhoudingsverklaring', id }, inhoud: { versie, zinnen, geldigVan } });
  }

  private async geldend(tx: Tx): Promise<Geheimhoudingsverklaring> {
    return geldendeVerklaring(await this.geheimhouding.versies(tx), await vandaag(tx));
  }
}
