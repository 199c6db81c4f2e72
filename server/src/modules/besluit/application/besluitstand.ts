import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.js';
import { volgendeStap } from '../domain/volgende-stap.js';
import { vandaag } from '../persistence/kalender.js';
import { RondeRepository } from '../persistence/ronde.repository.js';
import { VoorstelRepository } from '../persistence/voorstel.repository.js';
import { Acties } from './acties.js';
import type { Besluitstand, BesluitstandVoorLid, Rondebeeld } from './beeld.js';
import { Besluitenlijst } from './besluitenlijst.js';
import { mogelijkheden } from './mogelijk.js';
import { Omgeving } from './omgeving.js';

/** Reads what lies before the table. */
@Injectable()
export class Besluitstanden {
  constructor(
    private readonly voorstellen: VoorstelRepository,
    private readonly rondes: RondeRepository,
    private readonly besluitenlijst: Besluitenlijst,
    private readonly acties: Acties,
    private readonly omgeving: Omgeving,
  ) {}

  /** @throws {NietGevonden} */
  async lees(tx: Tx, casusId: string): Promise<BesluitstandVoorLid> {
    const casus = await this.omgeving.casus(tx, casusId);
    const huidig = await this.voorstellen.huidig(tx, casusId);
    const rondes = huidig ? await this.rondebeelden(tx, casusId, huidig.voorstel.id) : [];
    const fonds = huidig?.voorstel.geld ? await this.omgeving.vindFonds(tx, huidig.voorstel.geld.fondsId) : undefined;
    const stand: Besluitstand = {
      casus,
      vandaag: await vandaag(tx),
      stap: volgendeStap(huidig && { besloten: huidig.besloten, rondes: rondes.map(({ ronde }) => ronde) }),
      voorstel: huidig && { ...huidig, fonds: fonds ?? null, rondes },
      besluiten: await this.besluitenlijst.vanCasus(tx, casusId),
      acties: await this.acties.vanCasus(tx, casusId),
    };
    return { ...stand, mogelijk: mogelijkheden(tx, stand) };
  }

  /** While a ronde is open, present is who sits at the table now; afterwards who sat there when it closed. */
  private async rondebeelden(tx: Tx, casusId: string, voorstelId: string): Promise<Rondebeeld[]> {
    const rondes = await this.rondes.vanVoorstel(tx, voorstelId);
    const standpunten = await this.rondes.standpunten(tx, rondes.map(({ feiten }) => feiten.id));
    const aanwezig = rondes.some((ronde) => ronde.isOpen) ? await this.omgeving.aanwezig(tx, casusId) : new Set<string>();
    return rondes.map((ronde) => ({
      ronde,
      standpunten: (standpunten.get(ronde.feiten.id) ?? []).map((s) => (ronde.isOpen ? { ...s, aanwezig: aanwezig.has(s.organisatieId) } : s)),
    }));
  }
}
