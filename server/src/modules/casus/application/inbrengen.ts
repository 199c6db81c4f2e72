import { Injectable } from '@nestjs/common';
import { nieuwId } from '@doorbraaktafel/shared/ids';
import type { CasusInbrengenInvoer } from '@doorbraaktafel/shared/validation';
import { ClientHeeftOpenCasus, GeenRouteregie, NietGevonden, weiger } from '@doorbraaktafel/shared/weigeringen';
import type { Tx } from '../../../platform/database/transaction.js';
import { Organisaties } from '../../organisatie/index.js';
import { termijn } from '../domain/casus.js';
import { toegangVoor, type Toegang } from '../domain/deelname.js';
import { grondslagVoor } from '../domain/uitnodigdoel.js';
import { pseudoniemen } from '../domain/pseudoniem.js';
import { regieBijInbrengen } from '../domain/regie.js';
import { CaseloadRepository, type CaseloadRij, type NieuweClient } from '../persistence/caseload.repository.js';
import { CasusRepository } from '../persistence/casus.repository.js';
import { DeelnameRepository } from '../persistence/deelname.repository.js';
import { DossierRepository } from '../persistence/dossier.repository.js';
import { RouteRepository } from '../persistence/route.repository.js';
import { eisMagInbrengen } from './bevoegd.js';
import { Deelname } from './deelname.js';
import { Feiten } from './feiten.js';
import { meld } from './melden.js';

/** The stores a new casus is written to. */
@Injectable()
export class Inbrengopslag {
  constructor(
    readonly casussen: CasusRepository,
    readonly deelname: DeelnameRepository,
    readonly dossier: DossierRepository,
    readonly caseload: CaseloadRepository,
    readonly route: RouteRepository,
  ) {}
}

/** Bringing in a casus: client, what holds it up, one sentence, whether the client knows; the rest follows. */
@Injectable()
export class Inbrengen {
  constructor(
    private readonly opslag: Inbrengopslag,
    private readonly organisaties: Organisaties,
    private readonly deelname: Deelname,
    private readonly feiten: Feiten,
  ) {}

  async brengIn(tx: Tx, invoer: CasusInbrengenInvoer): Promise<string> {
    eisMagInbrengen(tx.ctx);
    const client = await this.client(tx, invoer);
    weiger(client.heeftOpenCasus, () => new ClientHeeftOpenCasus());
    const id = nieuwId();
    const { casussen, dossier } = this.opslag;
    await casussen.voegToe(tx, {
      id,
      pseudoniem: await casussen.kiesPseudoniem(tx, pseudoniemen(id)),
      vraag: invoer.vraag,
      blokkade: invoer.blokkade,
      eigenWoorden: invoer.eigenWoorden || null,
      clientWeetDit: invoer.clientWeetDit,
      clientId: client.id,
      gemeenteId: client.gemeenteId,
      brengendeOrganisatieId: tx.ctx.organisatieId,
      volgendeTermijn: termijn('aangemeld', await casussen.vandaag(tx)),
    });
    await this.laatMeedoen(tx, id, client);
    await dossier.voegPersonaliaToe(tx, id, client);
    await this.feiten.vraagOntbrekende(tx, await casussen.haal(tx, id));
    meld(tx, { actie: 'casus.ingebracht', casusId: id, inhoud: { blokkade: invoer.blokkade, clientWeetDit: invoer.clientWeetDit } });
    return id;
  }

  /** Clients of the own organisation. */
  caseload(tx: Tx): Promise<CaseloadRij[]> {
    return this.opslag.caseload.lijst(tx);
  }

  /** Adds a client to the own caseload; answers the id. */
  async voegClientToe(tx: Tx, client: NieuweClient): Promise<string> {
    const gemeente = await this.organisaties.organisatie(tx, client.gemeenteId);
    weiger(gemeente.soort !== 'gemeente', () => new NietGevonden('gemeenteId'));
    return this.opslag.caseload.voegToe(tx, client);
  }

  private async client(tx: Tx, { clientId, nieuweClient }: CasusInbrengenInvoer): Promise<CaseloadRij> {
    const id = clientId ?? (nieuweClient && (await this.voegClientToe(tx, nieuweClient)));
    if (!id) throw new NietGevonden('clientId');
    return this.opslag.caseload.haal(tx, id);
  }

  private async laatMeedoen(tx: Tx, casusId: string, client: CaseloadRij): Promise<void> {
    const regie = await this.organisaties.routeregie(tx);
    if (!regie) throw new GeenRouteregie();
    const eigen = tx.ctx.organisatieId;
    const toegang = async (lidId: string, grond: Toegang['grond']): Promise<Toegang> => {
      const { organisatieId, rol } = await this.organisaties.lid(tx, lidId);
      return toegangVoor({ lidId, organisatieId, rol }, eigen, grond);
    };
    const regisseur = await toegang(regie.lidId, 'regisseur');
    const toegangen = [await toegang(tx.lidId, 'deelnemer'), regisseur, await toegang(regie.plaatsvervangerLidId, 'plaatsvervanger')];
    if (client.clientLidId) toegangen.push(await toegang(client.clientLidId, 'client'));
    await this.deelname.geefToegang(tx, casusId, toegangen);

    const { soort } = await this.organisaties.organisatie(tx, eigen);
    await this.opslag.deelname.voegDeelnemerToe(tx, {
      casusId,
      organisatieId: eigen,
      reden: 'Brengt de casus in.',
      doelsoort: 'inbreng',
      doel: 'Samen een doorbraak vinden voor deze cliënt.',
      grondslag: grondslagVoor(soort),
    });
    const vooraf = (await this.opslag.route.afspraken(tx)).filter(({ gemeenteId }) => gemeenteId === client.gemeenteId);
    await this.opslag.deelname.beleg(
      tx,
      casusId,
      regieBijInbrengen({
        regisseurOrganisatieId: regisseur.organisatieId,
        brengendeOrganisatieId: eigen,
        brengerIsZorgaanbieder: soort === 'zorgaanbieder',
        gemeenteId: client.gemeenteId,
        vooraf,
      }),
    );
  }
}
