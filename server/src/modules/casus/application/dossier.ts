import { Injectable } from '@nestjs/common';
import type { DossierdeelVastleggenInvoer } from '@doorbraaktafel/shared/validation';
import type { Tx } from '../../../platform/database/transaction.js';
import { eisGrond } from '../domain/dossier.js';
import { CasusRepository } from '../persistence/casus.repository.js';
import { DossierRepository } from '../persistence/dossier.repository.js';
import { eisBevoegd } from './bevoegd.js';
import { meld } from './melden.js';

/** Writing down a data group: the lines for who has ground, the functional sentence for who has not. */
@Injectable()
export class Dossier {
  constructor(
    private readonly casussen: CasusRepository,
    private readonly dossier: DossierRepository,
  ) {}

  async legVast(tx: Tx, { casusId, gegevensgroep, regels, functioneel }: DossierdeelVastleggenInvoer): Promise<string> {
    const casus = await this.casussen.haal(tx, casusId);
    eisBevoegd(tx.ctx, 'dossierVastleggen', casus);
    casus.eisOpen();
    eisGrond(await this.dossier.code(tx, casusId, gegevensgroep), regels.length > 0);
    if (regels.length > 0) await this.dossier.legVast(tx, casusId, gegevensgroep, regels);
    if (functioneel) await this.dossier.legFunctioneelVast(tx, casusId, gegevensgroep, functioneel);
    meld(tx, { actie: 'casus.dossierdeel_vastgelegd', casusId, inhoud: { gegevensgroep } });
    return casusId;
  }
}
