import { Injectable } from '@nestjs/common';
import type { Organisatiesoort, Uitnodigdoel } from '@doorbraaktafel/shared/vocabulary';
import type { Tx } from '../../../platform/database/transaction.js';
import { Organisaties } from '../../organisatie/index.js';
import { moetNoemen, teNoemen } from '../domain/deelname.js';
import { DOEL_VAN_HET_DOSSIER } from '../domain/dossier.js';
import { doelenVoor } from '../domain/uitnodigdoel.js';
import { CasusRepository } from '../persistence/casus.repository.js';
import { DeelnameRepository } from '../persistence/deelname.repository.js';
import { eisBevoegd } from './bevoegd.js';

/** An organisation that does not take part yet, and how it is invited. */
export interface UitTeNodigen {
  readonly id: string;
  readonly naam: string;
  readonly soort: Organisatiesoort;
  /** Whether the invitation must name who takes part. */
  readonly noemen: boolean;
  readonly leden: readonly { readonly id: string; readonly naam: string; readonly functie: string }[];
  readonly doelen: readonly Uitnodigdoel[];
}

/** Whom the regisseur can still invite to a casus. */
@Injectable()
export class Uitnodigbaar {
  constructor(
    private readonly casussen: CasusRepository,
    private readonly deelname: DeelnameRepository,
    private readonly organisaties: Organisaties,
  ) {}

  /** Those of whom somebody who signs in can be let in, by name. @throws {NietGevonden | NietToegestaan} */
  async lijst(tx: Tx, casusId: string): Promise<UitTeNodigen[]> {
    eisBevoegd(tx.ctx, 'uitnodigen', await this.casussen.haal(tx, casusId));
    tx.gelezen({ casusId, gegevensgroep: 'casus', doel: DOEL_VAN_HET_DOSSIER });
    const doenMee = new Set((await this.deelname.deelnemers(tx, casusId)).map(({ organisatieId }) => organisatieId));
    const leden = (await this.organisaties.ledenMetAccount(tx)).map((lid) => ({ ...lid, lidId: lid.id }));
    return (await this.organisaties.teKiezen(tx))
      .filter(({ id }) => !doenMee.has(id))
      .map(({ id, naam, soort }) => {
        const eigen = leden.filter(({ organisatieId }) => organisatieId === id);
        const genoemd = new Set(teNoemen(eigen).map(({ lidId }) => lidId));
        return { id, naam, soort, noemen: moetNoemen(eigen), leden: eigen.filter((lid) => genoemd.has(lid.id)), doelen: doelenVoor(soort) };
      })
      .filter((organisatie) => organisatie.leden.length > 0);
  }
}
