import { Injectable } from '@nestjs/common';
import { VerplichteVertrokken, VoorstelVervallen, weiger } from '@doorbraaktafel/shared/weigeringen';
import type { Tx } from '../../../platform/database/transaction.js';
import type { Casuskop } from '../../casus/index.js';
import type { Dekking } from '../domain/besluit.js';
import type { Verplichting } from '../domain/mandaat.js';
import { hoedanigheid } from '../domain/mandaatregister.js';
import type { Ronde } from '../domain/ronde.js';
import { stemtIn } from '../domain/standpunten.js';
import { doenAllenMee, verplichtingen, type Geld, type Voorstel } from '../domain/voorstel.js';
import type { GebruikteDekking } from '../persistence/besluit.repository.js';
import { magGoedkeuren } from '../persistence/fondsrechten.js';
import { vergrendel, vergrendelMandaten } from '../persistence/kalender.js';
import { MandaatRepository, type GelezenMandaat } from '../persistence/mandaat.repository.js';
import { RondeRepository, type GelezenStandpunt } from '../persistence/ronde.repository.js';
import { VoorstelRepository } from '../persistence/voorstel.repository.js';
import { Omgeving, type Fonds } from './omgeving.js';

/** Everything on the table when a besluit is taken. */
export interface Besluitstukken {
  readonly casus: Casuskop;
  readonly voorstel: Voorstel;
  readonly vervallen: boolean;
  readonly ronde: Ronde;
  readonly laatsteRondeId: string | undefined;
  readonly standpunten: readonly GelezenStandpunt[];
  readonly fonds: Fonds | null;
  readonly verplichtingen: readonly Verplichting[];
  /** Organisations that take part now. */
  readonly deelnemers: readonly string[];
  readonly mandaten: readonly GelezenMandaat[];
}

/** Only about the last ronde on the voorstel that lies before the table, and only while everybody who has to do something takes part. @throws {VoorstelVervallen | VerplichteVertrokken} */
export function eisActueel({ vervallen, laatsteRondeId, ronde, verplichtingen: gevraagd, deelnemers }: Besluitstukken): void {
  weiger(vervallen || laatsteRondeId !== ronde.feiten.id, () => new VoorstelVervallen());
  weiger(!doenAllenMee(gevraagd, deelnemers), () => new VerplichteVertrokken());
}

@Injectable()
export class Stukken {
  constructor(
    private readonly rondes: RondeRepository,
    private readonly voorstellen: VoorstelRepository,
    private readonly mandaten: MandaatRepository,
    private readonly omgeving: Omgeving,
  ) {}

  /** Waits until nobody else decides on this casus or uses a mandate of this regio, then reads. @throws {NietGevonden} */
  async vergrendeld(tx: Tx, rondeId: string): Promise<Besluitstukken> {
    await vergrendel(tx, (await this.rondes.get(tx, rondeId)).feiten.casusId);
    await vergrendelMandaten(tx);
    return this.lees(tx, rondeId);
  }

  /** @throws {NietGevonden} */
  async lees(tx: Tx, rondeId: string): Promise<Besluitstukken> {
    const ronde = await this.rondes.get(tx, rondeId);
    const { voorstel, vervallen } = await this.voorstellen.get(tx, ronde.feiten.voorstelId);
    const fonds = voorstel.geld && (await this.omgeving.fonds(tx, voorstel.geld.fondsId));
    const standpunten = await this.rondes.standpunten(tx, [rondeId]);
    const laatste = (await this.rondes.vanVoorstel(tx, voorstel.id)).at(-1);
    return {
      casus: await this.omgeving.casus(tx, voorstel.casusId),
      voorstel,
      vervallen,
      ronde,
      laatsteRondeId: laatste?.feiten.id,
      standpunten: standpunten.get(rondeId) ?? [],
      fonds,
      verplichtingen: verplichtingen(voorstel, fonds?.houderOrganisatieId ?? null),
      deelnemers: await this.omgeving.deelnemers(tx, voorstel.casusId),
      mandaten: await this.mandaten.lijst(tx),
    };
  }

  /** Who used each mandate: who answered for the organisation that consented, else who takes the besluit. */
  async handelenden(tx: Tx, { standpunten }: Besluitstukken, dekkingen: readonly Dekking<GelezenMandaat>[]): Promise<GebruikteDekking[]> {
    const leden = await this.omgeving.leden(tx);
    return dekkingen.map((dekking) => {
      const { organisatieId } = dekking.verplichting;
      const eigen = stemtIn(standpunten, organisatieId) ? standpunten.find((s) => s.organisatieId === organisatieId)?.gegevenDoor : undefined;
      const lid = leden.find(({ id }) => id === (eigen ?? tx.lidId));
      return { ...dekking, door: { naam: lid?.naam ?? '', functie: lid?.functie || (lid?.rol ?? ''), als: hoedanigheid(dekking.mandaat, lid?.id ?? null, lid?.rol ?? null) } };
    });
  }

  /** Whether this lid may agree to this money for this casus. */
  magGoedkeuren(tx: Tx, voorstel: Voorstel, geld: Geld, lidId: string): Promise<boolean> {
    return magGoedkeuren(tx, voorstel, geld, lidId);
  }
}
