import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.js';
import { ONDERWERPEN_VAN } from '../domain/crisis.js';
import { volgendeStap } from '../domain/volgende-stap.js';
import { vandaag } from '../persistence/kalender.js';
import { RondeRepository } from '../persistence/ronde.repository.js';
import { VoornemenRepository } from '../persistence/voornemen.repository.js';
import { VoorstelRepository } from '../persistence/voorstel.repository.js';
import { Acties } from './acties.js';
import type { Besluitstand, BesluitstandVoorLid, Rondebeeld, Standpuntbeeld } from './beeld.js';
import { Besluitenlijst } from './besluitenlijst.js';
import { mogelijkheden } from './mogelijk.js';
import { Omgeving } from './omgeving.js';

/** Reads what lies before the table. */
@Injectable()
export class Besluitstanden {
  constructor(
    private readonly voorstellen: VoorstelRepository,
    private readonly rondes: RondeRepository,
    private readonly voornemens: VoornemenRepository,
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
      stap: volgendeStap(huidig && { besloten: huidig.besloten, ingetrokken: huidig.ingetrokken, rondes: rondes.map(({ ronde }) => ronde) }),
      voorstel: huidig && { ...huidig, fonds: fonds ?? null, rondes, eerdere: await this.voorstellen.eerdere(tx, huidig.voorstel.id) },
      besluiten: await this.besluitenlijst.vanCasus(tx, casusId),
      acties: await this.acties.vanCasus(tx, casusId),
    };
    const metRegie = huidig !== undefined && (await this.omgeving.heeftRegie(tx, casusId, ONDERWERPEN_VAN[huidig.voorstel.domein]));
    return { ...stand, mogelijk: mogelijkheden(tx, stand, metRegie) };
  }

  /** While a ronde is open, present is who sits at the table now; afterwards who sat there when it closed. */
  private async rondebeelden(tx: Tx, casusId: string, voorstelId: string): Promise<Rondebeeld[]> {
    const rondes = await this.rondes.vanVoorstel(tx, voorstelId);
    const standpunten = await this.rondes.standpunten(tx, rondes.map(({ feiten }) => feiten.id));
    const voornemens = await this.voornemens.vanRondes(tx, rondes.map(({ feiten }) => feiten.id));
    const gesprekken = await this.rondes.gesprekken(tx, rondes.map(({ feiten }) => feiten.id));
    const aanwezig = rondes.some((ronde) => ronde.isOpen) ? await this.omgeving.aanwezig(tx, casusId) : new Set<string>();
    return rondes.map((ronde) => {
      const zoalsVast = standpunten.get(ronde.feiten.id) ?? [];
      const aanTafel = ronde.isOpen ? ronde.aanTafel(aanwezig) : undefined;
      const nu = aanTafel ? zoalsVast.map((s) => ({ ...s, aanwezig: aanTafel.has(s.organisatieId) })) : zoalsVast;
      return { ronde, verslag: gesprekken.get(ronde.feiten.id) ?? null, voornemen: voornemens.get(ronde.feiten.id) ?? null, standpunten: ronde.isVerborgen ? nu.map((s) => verberg(s, tx.ctx.organisatieId)) : nu };
    });
  }
}

/** In a ronde that hides answers nobody reads what another answered before the ronde closes, nor who did: the name of a bestuurder tells the fiat. */
function verberg(standpunt: Standpuntbeeld, organisatieId: string): Standpuntbeeld & { verborgen?: boolean } {
  if (standpunt.organisatieId === organisatieId || standpunt.standpunt === 'geen_reactie') return standpunt;
  return { ...standpunt, gegevenDoor: null, gegevenDoorNaam: null, gegevenDoorFunctie: null, reden: null, opmerking: null, klopt: null, verborgen: true };
}
