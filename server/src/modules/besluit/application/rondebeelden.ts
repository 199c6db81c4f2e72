import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.js';
import { RondeRepository } from '../persistence/ronde.repository.js';
import { VoornemenRepository } from '../persistence/voornemen.repository.js';
import type { Rondebeeld, Standpuntbeeld } from './beeld.js';
import { Omgeving } from './omgeving.js';

/** Reads the rondes on a voorstel with everything that was said in them. */
@Injectable()
export class Rondebeelden {
  constructor(
    private readonly rondes: RondeRepository,
    private readonly voornemens: VoornemenRepository,
    private readonly omgeving: Omgeving,
  ) {}

  /** While a ronde is open, present is who sits at the table now; afterwards who sat there when it closed. */
  async van(tx: Tx, casusId: string, voorstelId: string): Promise<Rondebeeld[]> {
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
  return { ...standpunt, gegevenDoor: null, gegevenDoorNaam: null, gegevenDoorFunctie: null, reden: null, opmerking: null, klopt: null, gezegd: null, verborgen: true };
}
