import { Injectable } from '@nestjs/common';
import { subject } from '@casl/ability';
import { vermogenVan } from '@doorbraaktafel/shared/permissions';
import type { RectificatieBeantwoordenInvoer, RectificatieVragenInvoer } from '@doorbraaktafel/shared/validation';
import { AlleenDeBron, RectificatieLoopt, weiger } from '@doorbraaktafel/shared/weigeringen';
import type { Tx } from '../../../platform/database/transaction.js';
import { eisOpen } from '../domain/rectificatie.js';
import { DOEL_VAN_HET_DOSSIER } from '../domain/dossier.js';
import { CasusRepository } from '../persistence/casus.repository.js';
import { RectificatieRepository, type Rectificatieverzoek } from '../persistence/rectificatie.repository.js';
import { meld } from './melden.js';

/** The right of rectification, by a supplement beside the text (AVG art. 16; Awb and archive law keep what was written). */
@Injectable()
export class Rectificaties {
  constructor(
    private readonly casussen: CasusRepository,
    private readonly rectificaties: RectificatieRepository,
  ) {}

  /** Also on a closed casus: the right does not end with it. @throws {NietGevonden | RectificatieLoopt} */
  async vraag(tx: Tx, { casusId, gegevensgroep, bronOrganisatieId, tekst, reden }: RectificatieVragenInvoer): Promise<string> {
    await this.casussen.haal(tx, casusId);
    const deel = { casusId, gegevensgroep, bronOrganisatieId };
    await this.rectificaties.eisDeel(tx, deel);
    weiger(await this.rectificaties.heeftOpen(tx, deel), () => new RectificatieLoopt());
    const { rol } = tx.ctx;
    const rectificatieId = await this.rectificaties.vraag(tx, deel, rol === 'client' || rol === 'clientondersteuner' ? rol : 'organisatie', tekst, reden);
    meld(tx, { actie: 'casus.rectificatie_gevraagd', casusId, inhoud: { rectificatieId, gegevensgroep, bronOrganisatieId } });
    return casusId;
  }

  /** What waits on an answer of the own organisation: a month is short for who does not know that somebody asked. */
  async voorMij(tx: Tx): Promise<Rectificatieverzoek[]> {
    const verzoeken = await this.rectificaties.voorEigenBron(tx);
    for (const { casusId } of verzoeken) tx.gelezen({ casusId, gegevensgroep: 'casus', doel: DOEL_VAN_HET_DOSSIER });
    return verzoeken;
  }

  /** @throws {NietGevonden | AlleenDeBron | AlBeantwoord} */
  async beantwoord(tx: Tx, { rectificatieId, aanvullen, tekst }: RectificatieBeantwoordenInvoer): Promise<string> {
    const rij = await this.rectificaties.haal(tx, rectificatieId);
    const { bronOrganisatieId, casusId, gegevensgroep } = rij;
    weiger(!vermogenVan(tx.ctx).can('beantwoorden', subject('Rectificatie', { regioId: tx.regioId, bronOrganisatieId })), () => new AlleenDeBron());
    eisOpen(rij);
    const antwoord = aanvullen ? 'aangevuld' : 'geweigerd';
    await this.rectificaties.beantwoord(tx, rij, antwoord, tekst);
    meld(tx, { actie: `casus.rectificatie_${antwoord}`, casusId, inhoud: { rectificatieId, gegevensgroep } });
    return casusId;
  }
}
