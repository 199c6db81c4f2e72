import { Injectable } from '@nestjs/common';
import type { VerantwoordelijkheidAanbiedenInvoer, VerantwoordelijkheidBeantwoordenInvoer } from '@doorbraaktafel/shared/validation';
import { AanEenAnder, AlBeantwoord, AlleenVerantwoordelijke, NietGevonden, OverdrachtLoopt, weiger } from '@doorbraaktafel/shared/weigeringen';
import type { Tx } from '../../../platform/database/transaction.js';
import { matrixrol } from '../domain/deelname.js';
import { CasusRepository } from '../persistence/casus.repository.js';
import { DeelnameRepository } from '../persistence/deelname.repository.js';
import { OverdrachtRepository } from '../persistence/overdracht.repository.js';
import { eisRond } from './bevoegd.js';
import { Deelname } from './deelname.js';
import { meld } from './melden.js';

/** Who answers for the data of a casus (AVG art. 4 lid 7): handing that over is offered by one and accepted by the other. */
@Injectable()
export class Verantwoordelijkheid {
  constructor(
    private readonly casussen: CasusRepository,
    private readonly deelnames: DeelnameRepository,
    private readonly overdrachten: OverdrachtRepository,
    private readonly deelname: Deelname,
  ) {}

  /** @throws {NietGevonden | AlleenVerantwoordelijke | CasusGesloten | OverdrachtLoopt} */
  async biedAan(tx: Tx, { casusId, organisatieId, reden }: VerantwoordelijkheidAanbiedenInvoer): Promise<string> {
    const casus = await this.casussen.haal(tx, casusId);
    eisRond(tx.ctx, ['aanbieden', 'Verantwoordelijkheid'], casus, () => new AlleenVerantwoordelijke());
    casus.eisOpen();
    const doetMee = (await this.deelnames.deelnemers(tx, casusId)).some((d) => d.organisatieId === organisatieId);
    weiger(!doetMee || organisatieId === tx.ctx.organisatieId, () => new NietGevonden('organisatieId'));
    weiger(Boolean(await this.overdrachten.open(tx, casusId)), () => new OverdrachtLoopt());
    await this.overdrachten.biedAan(tx, casusId, casus.gegevens.verantwoordelijkeOrganisatieId, organisatieId, reden);
    meld(tx, { actie: 'casus.verantwoordelijkheid_aangeboden', casusId, inhoud: { organisatieId, reden } });
    return casusId;
  }

  /** @throws {NietGevonden | AanEenAnder | AlBeantwoord} */
  async beantwoord(tx: Tx, { overdrachtId, aanvaard }: VerantwoordelijkheidBeantwoordenInvoer): Promise<string> {
    const aanbod = await this.overdrachten.haal(tx, overdrachtId);
    if (!aanbod) throw new NietGevonden('overdrachtId');
    const { casusId, vanOrganisatieId, naarOrganisatieId } = aanbod;
    eisRond(tx.ctx, ['beantwoorden', 'Verantwoordelijkheid'], await this.casussen.haal(tx, casusId), () => new AanEenAnder(), { organisatieId: naarOrganisatieId });
    weiger(!(await this.overdrachten.beantwoord(tx, overdrachtId, aanvaard ? 'aanvaard' : 'geweigerd')), () => new AlBeantwoord());
    meld(tx, { actie: aanvaard ? 'casus.verantwoordelijkheid_overgegaan' : 'casus.verantwoordelijkheid_geweigerd', casusId, inhoud: { vanOrganisatieId, naarOrganisatieId } });
    if (!aanvaard) return casusId;
    await this.overdrachten.zetVerantwoordelijke(tx, casusId, naarOrganisatieId);
    await this.wisselRollen(tx, casusId, naarOrganisatieId);
    return casusId;
  }

  // A care worker reads most of the clients of the own organisation: that goes over with the responsibility.
  private async wisselRollen(tx: Tx, casusId: string, verantwoordelijke: string): Promise<void> {
    for (const { lidId, organisatieId, rol } of await this.deelnames.toegang(tx, [casusId])) {
      if (!rol.startsWith('zorgaanbieder')) continue;
      const nieuw = matrixrol({ rol: 'zorgaanbieder', organisatieId }, verantwoordelijke);
      if (nieuw !== rol) await this.deelnames.wisselRol(tx, casusId, lidId, nieuw);
    }
    await this.deelname.meldOnthulling(tx, [casusId]);
  }
}
