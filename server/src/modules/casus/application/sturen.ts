import { Injectable } from '@nestjs/common';
import type { Casusfase } from '@doorbraaktafel/shared/vocabulary';
import type { CasusAanhoudenInvoer, CasusOpschalenInvoer, RegieOverdragenInvoer } from '@doorbraaktafel/shared/validation';
import { NietGevonden } from '@doorbraaktafel/shared/weigeringen';
import type { Tx } from '../../../platform/database/transaction.js';
import { Organisaties } from '../../organisatie/index.js';
import type { Casus } from '../domain/casus.js';
import { toegangVoor } from '../domain/deelname.js';
import { BESTUURLIJK } from '../domain/route.js';
import { CasusRepository } from '../persistence/casus.repository.js';
import { DeelnameRepository } from '../persistence/deelname.repository.js';
import { eisBevoegd } from './bevoegd.js';
import { Deelname } from './deelname.js';
import { meld } from './melden.js';
import { Route } from './route.js';

/** The route of a casus: hold over, escalate, hand over the regie, move on. */
@Injectable()
export class Sturen {
  constructor(
    private readonly casussen: CasusRepository,
    private readonly deelnames: DeelnameRepository,
    private readonly deelname: Deelname,
    private readonly organisaties: Organisaties,
    private readonly route: Route,
  ) {}

  async houdAan(tx: Tx, { casusId, tot, reden, versie }: CasusAanhoudenInvoer): Promise<string> {
    const casus = await this.casussen.haal(tx, casusId);
    eisBevoegd(tx.ctx, 'aanhouden', casus);
    casus.eisVersie(versie);
    casus.houdAan(tot, await this.casussen.vandaag(tx));
    await this.casussen.bewaar(tx, casus);
    meld(tx, { actie: 'casus.aangehouden', casusId, inhoud: { tot, reden } });
    return casusId;
  }

  /** One level up, with whose it is there and until when; from L1 an attempt comes first, or one sentence why not. @throws {NietGevonden | NietToegestaan | AlGewijzigd | CasusGesloten | HoogsteNiveau | PogingOntbreekt} */
  async schaalOp(tx: Tx, { casusId, reden, zonderPoging, versie }: CasusOpschalenInvoer): Promise<string> {
    const casus = await this.casussen.haal(tx, casusId);
    eisBevoegd(tx.ctx, 'opschalen', casus);
    casus.eisVersie(versie);
    const waaromNietEerst = await this.route.toetsPoging(tx, casus, zonderPoging || null);
    casus.schaalOp(new Date(), await this.casussen.vandaag(tx));
    await this.casussen.bewaar(tx, casus);
    await this.route.schrijfOpschaling(tx, casus, reden, waaromNietEerst);
    if (casus.gegevens.niveau === BESTUURLIJK) await this.laatBestuurdersToe(tx, casus);
    meld(tx, { actie: 'casus.opgeschaald', casusId, inhoud: { niveau: casus.gegevens.niveau, reden, zonderPoging: waaromNietEerst } });
    return casusId;
  }

  async draagRegieOver(tx: Tx, { casusId, onderwerp, organisatieId, reden }: RegieOverdragenInvoer): Promise<string> {
    const casus = await this.casussen.haal(tx, casusId);
    eisBevoegd(tx.ctx, 'regieOverdragen', casus);
    casus.eisOpen();
    await this.eisBetrokken(tx, casus, organisatieId);
    await this.deelnames.beleg(tx, casusId, [{ onderwerp, organisatieId }]);
    meld(tx, { actie: 'casus.regie_overgedragen', casusId, inhoud: { onderwerp, organisatieId, reden } });
    return casusId;
  }

  /** Moves a casus to a phase; staying where it is changes nothing. @throws {FaseNietMogelijk} */
  async zetFase(tx: Tx, casusId: string, fase: Casusfase): Promise<void> {
    const casus = await this.casussen.haal(tx, casusId);
    if (casus.gegevens.fase === fase) return;
    casus.gaNaar(fase, await this.casussen.vandaag(tx));
    await this.casussen.bewaar(tx, casus);
    if (fase === 'afgesloten') {
      const { inzageDagenNaSluiten } = await this.organisaties.instellingen(tx);
      await this.deelnames.laatToegangAflopen(tx, casusId, inzageDagenNaSluiten);
      tx.rechtenGewijzigd(casusId);
    }
    meld(tx, { actie: `casus.${fase}`, casusId });
  }

  /** The next day on which something has to have happened. */
  async zetTermijn(tx: Tx, casusId: string, dag: string): Promise<void> {
    const casus = await this.casussen.haal(tx, casusId);
    casus.eisOpen();
    casus.gegevens.volgendeTermijn = dag;
    await this.casussen.bewaar(tx, casus);
    meld(tx, { actie: 'casus.termijn_gezet', casusId, inhoud: { dag } });
  }

  /** Bestuurders without access get it, and what a question for fiat gave stays. */
  async laatBestuurdersToe(tx: Tx, { gegevens }: Casus): Promise<void> {
    const al = (await this.deelnames.toegang(tx, [gegevens.id])).map(({ lidId }) => lidId);
    const allen = (await this.organisaties.leden(tx)).filter(({ rol }) => rol === 'bestuurder');
    await this.deelnames.maakBlijvend(tx, gegevens.id, allen.map(({ id }) => id));
    const bestuurders = allen
      .filter(({ id }) => !al.includes(id))
      .map(({ id, organisatieId, rol }) => toegangVoor({ lidId: id, organisatieId, rol }, gegevens.verantwoordelijkeOrganisatieId));
    if (bestuurders.length > 0) await this.deelname.geefToegang(tx, gegevens.id, bestuurders);
  }

  // The regie goes to who takes part, to the gemeente, or to the organisation of the route itself.
  private async eisBetrokken(tx: Tx, { gegevens }: Casus, organisatieId: string): Promise<void> {
    const toegang = await this.deelnames.toegang(tx, [gegevens.id]);
    const betrokken = [gegevens.gemeenteId, ...toegang.filter(({ grond }) => grond !== 'client').map((t) => t.organisatieId)];
    if (!betrokken.includes(organisatieId)) throw new NietGevonden('organisatieId');
  }
}
