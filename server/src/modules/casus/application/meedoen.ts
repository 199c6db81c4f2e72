import { Injectable } from '@nestjs/common';
import type { CollegaToelatenInvoer, DeelnameVerlatenInvoer } from '@doorbraaktafel/shared/validation';
import { GeenCollega, NiemandLeestDossier, NietGevonden, NietToegestaan, VerantwoordelijkeBlijft, weiger } from '@doorbraaktafel/shared/weigeringen';
import type { Tx } from '../../../platform/database/transaction.js';
import { Organisaties } from '../../organisatie/index.js';
import { krijgenToegang, leestIemandDossier, TEAMROLLEN, toegangVoor } from '../domain/deelname.js';
import { CasusRepository } from '../persistence/casus.repository.js';
import { DeelnameRepository, type Teamcasus } from '../persistence/deelname.repository.js';
import { eisRond } from './bevoegd.js';
import { Deelname } from './deelname.js';
import { meld } from './melden.js';

/** What an organisation that takes part does with its own part: leave, let a colleague in, step in for the team. */
@Injectable()
export class Meedoen {
  constructor(
    private readonly casussen: CasusRepository,
    private readonly deelnames: DeelnameRepository,
    private readonly deelname: Deelname,
    private readonly organisaties: Organisaties,
  ) {}

  /** The own organisation leaves, with a reason that stays. @throws {NietGevonden | NietToegestaan | VerantwoordelijkeBlijft} */
  async verlaat(tx: Tx, { casusId, reden }: DeelnameVerlatenInvoer): Promise<string> {
    await this.deelnames.vergrendel(tx, casusId);
    const casus = await this.casussen.haal(tx, casusId);
    const { organisatieId } = tx.ctx;
    eisRond(tx.ctx, ['verlaten', 'Deelname'], casus, () => new NietToegestaan(), { organisatieId });
    weiger(casus.gegevens.verantwoordelijkeOrganisatieId === organisatieId, () => new VerantwoordelijkeBlijft());
    const deelnemer = (await this.deelnames.deelnemers(tx, casusId)).find((d) => d.organisatieId === organisatieId);
    meld(tx, { actie: 'casus.deelnemer_vertrokken', casusId, inhoud: { organisatieId, reden } });
    if (!deelnemer || !(await this.deelname.laatGaan(tx, casus, deelnemer.id, organisatieId, reden))) throw new NietGevonden('casusId');
    return casusId;
  }

  /** A colleague sees the casus from now on, with an own account and no new invitation; whoever lets in may stop. @throws {NietGevonden | NietToegestaan | GeenCollega | NiemandLeestDossier} */
  async laatCollegaToe(tx: Tx, { casusId, lidId, ikStop }: CollegaToelatenInvoer): Promise<string> {
    await this.deelnames.vergrendel(tx, casusId);
    const casus = await this.casussen.haal(tx, casusId);
    const { organisatieId } = tx.ctx;
    eisRond(tx.ctx, ['toelaten', 'Deelname'], casus, () => new NietToegestaan(), { organisatieId });
    casus.eisOpen();
    const toegang = await this.deelnames.toegang(tx, [casusId]);
    const alsDeelnemer = toegang.some((t) => t.lidId === tx.lidId && t.grond === 'deelnemer');
    const collega = (await this.collegas(tx, casusId)).find((c) => c.lidId === lidId);
    if (!alsDeelnemer || !collega) throw new GeenCollega();
    if (ikStop && organisatieId === casus.gegevens.verantwoordelijkeOrganisatieId) {
      const werkzaam = new Set((await this.organisaties.leden(tx)).map(({ id }) => id));
      const blijft = toegang.filter((t) => t.organisatieId === organisatieId && t.lidId !== tx.lidId && t.grond === 'deelnemer' && werkzaam.has(t.lidId));
      weiger(!leestIemandDossier([collega.rol, ...blijft.map(({ rol }) => rol)]), () => new NiemandLeestDossier());
    }
    await this.deelname.geefToegang(tx, casusId, [toegangVoor(collega, casus.gegevens.verantwoordelijkeOrganisatieId, 'deelnemer')]);
    meld(tx, { actie: ikStop ? 'casus.collega_neemt_over' : 'casus.collega_toegelaten', casusId, inhoud: { van: tx.lidId, naar: lidId } });
    if (ikStop) await this.deelnames.beeindigToegangVan(tx, casusId, [tx.lidId], ['deelnemer']);
    return casusId;
  }

  /** A colleague of a team that takes part steps in, also when nobody is there to let in. @throws {NietGevonden} for every reason why not */
  async stapIn(tx: Tx, casusId: string): Promise<string> {
    await this.deelnames.vergrendel(tx, casusId);
    if (!(await this.deelnames.stapIn(tx, casusId, TEAMROLLEN, tx.ctx.rol))) throw new NietGevonden('casusId');
    tx.rechtenGewijzigd(casusId);
    meld(tx, { actie: 'casus.team_ingestapt', casusId, inhoud: { lidId: tx.lidId } });
    return casusId;
  }

  teamcasussen(tx: Tx): Promise<Teamcasus[]> {
    return this.deelnames.teamcasussen(tx, TEAMROLLEN);
  }

  /** Colleagues of the own organisation who sign in, could see the casus and do not yet. */
  async collegas(tx: Tx, casusId: string): Promise<{ lidId: string; organisatieId: string; rol: (typeof TEAMROLLEN)[number]; naam: string }[]> {
    const al = (await this.deelnames.toegang(tx, [casusId])).map(({ lidId }) => lidId);
    const eigen = (await this.organisaties.ledenMetAccount(tx)).filter(({ id, organisatieId }) => organisatieId === tx.ctx.organisatieId && !al.includes(id));
    const leden = eigen.map(({ id, organisatieId, rol, naam }) => ({ lidId: id, organisatieId, rol, naam }));
    const mogen = krijgenToegang(leden, leden.filter(({ rol }) => rol !== 'client' && rol !== 'clientondersteuner').map(({ lidId }) => lidId));
    return leden.filter(({ lidId }) => mogen.some((m) => m.lidId === lidId));
  }
}
