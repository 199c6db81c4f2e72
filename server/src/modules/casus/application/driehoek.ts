import { Injectable } from '@nestjs/common';
import type { DriehoekVragenInvoer } from '@doorbraaktafel/shared/validation';
import type { Weigering } from '@doorbraaktafel/shared/weigeringen';
import type { Tx } from '../../../platform/database/transaction.js';
import type { Casus } from '../domain/casus.js';
import { DOEL_VAN_HET_DOSSIER } from '../domain/dossier.js';
import { driehoek, teVragen, toetsProbeertermijn, waaromDriehoekNiet, type Hoek } from '../domain/route.js';
import { CasusRepository } from '../persistence/casus.repository.js';
import { DeelnameRepository } from '../persistence/deelname.repository.js';
import { RouteRepository, type Driehoekverzoek } from '../persistence/route.repository.js';
import { eisBevoegd, waaromNiet } from './bevoegd.js';
import { Deelname } from './deelname.js';
import { meld } from './melden.js';

/** Asking the triangle of L1 to try; while it is asked it sees what it has to solve. */
@Injectable()
export class Driehoek {
  constructor(
    private readonly casussen: CasusRepository,
    private readonly deelnames: DeelnameRepository,
    private readonly route: RouteRepository,
    private readonly deelname: Deelname,
  ) {}

  /** @throws {NietGevonden | NietToegestaan | CasusGesloten | DriehoekNietTeVragen | DatumInVerleden | OngeldigeInvoer} */
  async vraag(tx: Tx, { casusId, termijn }: Omit<DriehoekVragenInvoer, 'opdrachtId'>): Promise<string> {
    const casus = await this.casussen.haal(tx, casusId);
    eisBevoegd(tx.ctx, 'driehoekVragen', casus);
    casus.eisOpen();
    const gevraagd = teVragen(casus.gegevens.niveau, await this.hoeken(tx, casus), casus.gegevens.brengendeOrganisatieId);
    toetsProbeertermijn(termijn, await this.casussen.vandaag(tx));
    await this.route.vraagDriehoek(tx, casusId, gevraagd, termijn);
    meld(tx, { actie: 'casus.driehoek_gevraagd', casusId, inhoud: { organisatieIds: gevraagd, termijn } });
    await this.deelname.meldOnthulling(tx, [casusId]);
    return casusId;
  }

  /** What waits for the organisation of the acting lid, the soonest day first. */
  async voorMij(tx: Tx): Promise<Driehoekverzoek[]> {
    const verzoeken = await this.route.driehoekVoor(tx);
    for (const { casusId } of verzoeken) tx.gelezen({ casusId, gegevensgroep: 'casus', doel: DOEL_VAN_HET_DOSSIER });
    return verzoeken;
  }

  /** What was tried, or going up, ends the question. */
  async sluit(tx: Tx, casusId: string): Promise<void> {
    if (!(await this.route.sluitDriehoek(tx, casusId))) return;
    await this.deelname.meldOnthulling(tx, [casusId]);
  }

  /** The corners as they are now, with who is asked. */
  async hoeken(tx: Tx, { gegevens: k }: Casus): Promise<Hoek[]> {
    return driehoek({
      gemeente: { id: k.gemeenteId, naam: k.gemeenteNaam },
      brenger: { organisatieId: k.brengendeOrganisatieId, organisatieNaam: k.brengendeOrganisatieNaam, organisatieSoort: k.brengendeOrganisatieSoort },
      deelnemers: await this.deelnames.deelnemers(tx, k.id),
      gevraagd: await this.route.gevraagd(tx, k.id),
    });
  }

  waaromNiet(tx: Tx, casus: Casus, hoeken: readonly Hoek[]): Weigering | undefined {
    return waaromNiet(tx.ctx, 'driehoekVragen', casus) ?? waaromDriehoekNiet(casus.gegevens.niveau, hoeken, casus.gegevens.brengendeOrganisatieId);
  }
}
