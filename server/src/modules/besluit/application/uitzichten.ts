import { Injectable } from '@nestjs/common';
import { MandaatOverschreden } from '@doorbraaktafel/shared/weigeringen';
import type { Tx } from '../../../platform/database/transaction.js';
import type { Casuskop } from '../../casus/index.js';
import { uitzichtBijConsensus } from '../domain/besluit.js';
import { verplichtingen } from '../domain/voorstel.js';
import { vandaag } from '../persistence/kalender.js';
import { MandaatRepository } from '../persistence/mandaat.repository.js';
import type { GelezenVoorstel } from '../persistence/voorstel.repository.js';
import type { Uitzichtbeeld } from './beeld.js';
import { waaromGeenVoorzitter } from './bevoegdheid.js';
import { Omgeving, type Fonds } from './omgeving.js';

/** Whether a voorstel would bind when everybody agrees, said to the chair before it is decided. */
@Injectable()
export class Uitzichten {
  constructor(
    private readonly mandaten: MandaatRepository,
    private readonly omgeving: Omgeving,
  ) {}

  /** Nothing for who does not decide, when it was decided, and about a fonds that this lid does not know of. */
  async van(tx: Tx, casus: Casuskop, { voorstel, besloten }: GelezenVoorstel, fonds: Fonds | undefined): Promise<Uitzichtbeeld | null> {
    if (besloten || (voorstel.geld && !fonds) || waaromGeenVoorzitter(tx, 'vaststellen', 'Besluit', casus)) return null;
    const gevraagd = verplichtingen(voorstel, fonds?.houderOrganisatieId ?? null);
    const { wijze, ongedekt, waarom } = uitzichtBijConsensus(voorstel.soort, gevraagd, await this.mandaten.lijst(tx), await vandaag(tx));
    return {
      wijze,
      organisatieNaam: ongedekt && (await this.omgeving.organisatieNaam(tx, ongedekt.organisatieId)),
      hoogstensInCent: waarom instanceof MandaatOverschreden ? waarom.maxBedragInCent : null,
    };
  }
}
