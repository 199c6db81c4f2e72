import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.js';
import { ONDERWERPEN_VAN } from '../domain/crisis.js';
import { volgendeStap } from '../domain/volgende-stap.js';
import { vandaag } from '../persistence/kalender.js';
import { VoorstelRepository } from '../persistence/voorstel.repository.js';
import { Acties } from './acties.js';
import type { Besluitstand, BesluitstandVoorLid } from './beeld.js';
import { Besluitenlijst } from './besluitenlijst.js';
import { mogelijkheden } from './mogelijk.js';
import { Omgeving } from './omgeving.js';
import { Rondebeelden } from './rondebeelden.js';
import { Uitzichten } from './uitzichten.js';

/** Reads what lies before the table. */
@Injectable()
export class Besluitstanden {
  constructor(
    private readonly voorstellen: VoorstelRepository,
    private readonly rondes: Rondebeelden,
    private readonly uitzichten: Uitzichten,
    private readonly besluitenlijst: Besluitenlijst,
    private readonly acties: Acties,
    private readonly omgeving: Omgeving,
  ) {}

  /** @throws {NietGevonden} */
  async lees(tx: Tx, casusId: string): Promise<BesluitstandVoorLid> {
    const casus = await this.omgeving.casus(tx, casusId);
    const huidig = await this.voorstellen.huidig(tx, casusId);
    const rondes = huidig ? await this.rondes.van(tx, casusId, huidig.voorstel.id) : [];
    const fonds = huidig?.voorstel.geld ? await this.omgeving.vindFonds(tx, huidig.voorstel.geld.fondsId) : undefined;
    const stand: Besluitstand = {
      casus,
      vandaag: await vandaag(tx),
      stap: volgendeStap(huidig && { besloten: huidig.besloten, ingetrokken: huidig.ingetrokken, rondes: rondes.map(({ ronde }) => ronde) }),
      voorstel: huidig && { ...huidig, fonds: fonds ?? null, rondes, eerdere: await this.voorstellen.eerdere(tx, huidig.voorstel.id), uitzicht: await this.uitzichten.van(tx, casus, huidig, fonds) },
      besluiten: await this.besluitenlijst.vanCasus(tx, casusId),
      acties: await this.acties.vanCasus(tx, casusId),
    };
    const metRegie = huidig !== undefined && (await this.omgeving.heeftRegie(tx, casusId, ONDERWERPEN_VAN[huidig.voorstel.domein]));
    return { ...stand, mogelijk: mogelijkheden(tx, stand, metRegie) };
  }
}
