import { subject } from '@casl/ability';
import { Injectable } from '@nestjs/common';
import { vermogenVan } from '@doorbraaktafel/shared/permissions';
import type { VerantwoordelijkheidAanbiedenInvoer, VerantwoordelijkheidBeantwoordenInvoer } from '@doorbraaktafel/shared/validation';
import { AanEenAnder, AlBeantwoord, AlleenVerantwoordelijke, NiemandAntwoordt, NietGevonden, OverdrachtLoopt, weiger } from '@doorbraaktafel/shared/weigeringen';
import type { Tx } from '../../../platform/database/transaction.js';
import { Organisaties } from '../../organisatie/index.js';
import { matrixrol } from '../domain/deelname.js';
import { CasusRepository } from '../persistence/casus.repository.js';
import { DeelnameRepository } from '../persistence/deelname.repository.js';
import { OverdrachtRepository, type Aanbod, type Antwoord } from '../persistence/overdracht.repository.js';
import { eisRond } from './bevoegd.js';
import { Deelname } from './deelname.js';
import { meld } from './melden.js';

const GEBEURD: Readonly<Record<Antwoord, string>> = {
  aanvaard: 'casus.verantwoordelijkheid_overgegaan',
  geweigerd: 'casus.verantwoordelijkheid_geweigerd',
  teruggenomen: 'casus.verantwoordelijkheid_teruggenomen',
};

function magAntwoorden(wie: Parameters<typeof vermogenVan>[0]): boolean {
  const { regioId, organisatieId } = wie;
  return vermogenVan(wie).can('beantwoorden', subject('Verantwoordelijkheid', { regioId, organisatieId }));
}

/** Who answers for the data of a casus (AVG art. 4 lid 7): handing that over is offered by one and accepted by the other. */
@Injectable()
export class Verantwoordelijkheid {
  constructor(
    private readonly casussen: CasusRepository,
    private readonly deelnames: DeelnameRepository,
    private readonly overdrachten: OverdrachtRepository,
    private readonly deelname: Deelname,
    private readonly organisaties: Organisaties,
  ) {}

  /** @throws {NietGevonden | AlleenVerantwoordelijke | CasusGesloten | NiemandAntwoordt | OverdrachtLoopt} */
  async biedAan(tx: Tx, { casusId, organisatieId, reden }: VerantwoordelijkheidAanbiedenInvoer): Promise<string> {
    const casus = await this.casussen.haal(tx, casusId);
    eisRond(tx.ctx, ['aanbieden', 'Verantwoordelijkheid'], casus, () => new AlleenVerantwoordelijke());
    casus.eisOpen();
    const doetMee = (await this.deelnames.deelnemers(tx, casusId)).some((d) => d.organisatieId === organisatieId);
    weiger(!doetMee || organisatieId === tx.ctx.organisatieId, () => new NietGevonden('organisatieId'));
    weiger(!(await this.kanAntwoorden(tx, casusId, organisatieId)), () => new NiemandAntwoordt());
    weiger(Boolean(await this.overdrachten.open(tx, casusId)), () => new OverdrachtLoopt());
    await this.overdrachten.biedAan(tx, casusId, casus.gegevens.verantwoordelijkeOrganisatieId, organisatieId, reden);
    meld(tx, { actie: 'casus.verantwoordelijkheid_aangeboden', casusId, inhoud: { organisatieId, reden } });
    await this.deelname.meldOnthulling(tx, [casusId]);
    return casusId;
  }

  /** Offers that wait for the acting lid. */
  async aanMij(tx: Tx): Promise<Aanbod[]> {
    return magAntwoorden(tx.ctx) ? this.overdrachten.aan(tx, tx.ctx.organisatieId) : [];
  }

  /** Yes or no of who was asked; no of who offered takes the offer back. @throws {NietGevonden | AanEenAnder | AlBeantwoord} */
  async beantwoord(tx: Tx, { overdrachtId, aanvaard }: VerantwoordelijkheidBeantwoordenInvoer): Promise<string> {
    const aanbod = await this.overdrachten.haal(tx, overdrachtId);
    if (!aanbod) throw new NietGevonden('overdrachtId');
    const { casusId, vanOrganisatieId, naarOrganisatieId } = aanbod;
    const terug = !aanvaard && tx.ctx.organisatieId === vanOrganisatieId;
    const antwoord: Antwoord = terug ? 'teruggenomen' : aanvaard ? 'aanvaard' : 'geweigerd';
    eisRond(tx.ctx, [terug ? 'aanbieden' : 'beantwoorden', 'Verantwoordelijkheid'], await this.casussen.haal(tx, casusId), () => new AanEenAnder(), { organisatieId: naarOrganisatieId });
    weiger(!(await this.overdrachten.beantwoord(tx, overdrachtId, antwoord)), () => new AlBeantwoord());
    meld(tx, { actie: GEBEURD[antwoord], casusId, inhoud: { vanOrganisatieId, naarOrganisatieId } });
    await this.deelname.meldOnthulling(tx, [casusId]);
    if (antwoord !== 'aanvaard') return casusId;
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
  }

  private async kanAntwoorden(tx: Tx, casusId: string, organisatieId: string): Promise<boolean> {
    const mee = (await this.deelnames.toegang(tx, [casusId])).filter((t) => t.organisatieId === organisatieId && t.grond === 'deelnemer').map(({ lidId }) => lidId);
    return (await this.organisaties.ledenMetAccount(tx)).some(({ regioId, id: lidId, rol }) => mee.includes(lidId) && magAntwoorden({ regioId, lidId, organisatieId, rol }));
  }
}
