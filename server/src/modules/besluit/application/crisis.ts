import { Injectable } from '@nestjs/common';
import { nieuwId } from '@doorbraaktafel/shared/ids';
import { lidkamer } from '@doorbraaktafel/shared/live';
import type { CrisisVastleggenInvoer, GeldrouteVastleggenInvoer } from '@doorbraaktafel/shared/validation';
import { CrisisLoopt, GeenVertegenwoordigers, NietGevonden, weiger, type Weigering } from '@doorbraaktafel/shared/weigeringen';
import type { Tx } from '../../../platform/database/transaction.js';
import { CRISIS_UREN, toetsGenoteerd, toetsGesprek, vertegenwoordigers } from '../domain/crisis.js';
import { CrisisRepository, type Crisisoverleg, type Geldroute } from '../persistence/crisis.repository.js';
import { vandaag, vergrendel } from '../persistence/kalender.js';
import { MandaatRepository } from '../persistence/mandaat.repository.js';
import { VoorstelRepository } from '../persistence/voorstel.repository.js';
import { eisVoorzitter, waaromGeenVoorzitter } from './bevoegdheid.js';
import { Omgeving } from './omgeving.js';
import { Standpunten } from './standpunten.js';

/** The crisis channels of a casus, the money routes, and what may be done now. */
export interface Crisisbeeld {
  readonly casusId: string;
  readonly pseudoniem: string;
  readonly overleggen: readonly Crisisoverleg[];
  /** Organisations around the casus for which nobody with a mandate can be convened. */
  readonly zonderMandaat: readonly string[];
  readonly geldroutes: readonly Geldroute[];
  readonly acties: readonly { naam: string; waarom: Weigering | undefined }[];
}

/** Convening the mandated representatives in a crisis, and recording what they said as the ronde. */
@Injectable()
export class Crisis {
  constructor(
    private readonly crises: CrisisRepository,
    private readonly mandaten: MandaatRepository,
    private readonly voorstellen: VoorstelRepository,
    private readonly standpunten: Standpunten,
    private readonly omgeving: Omgeving,
  ) {}

  /** @throws {NietGevonden} */
  async beeld(tx: Tx, casusId: string): Promise<Crisisbeeld> {
    const casus = await this.omgeving.casus(tx, casusId);
    const overleggen = await this.crises.vanCasus(tx, casusId);
    const open = overleggen.find(({ geslotenOp }) => !geslotenOp);
    const genood = await this.teNoden(tx, casusId);
    const organisaties = await this.omgeving.deelnemende(tx, casusId);
    return {
      casusId, pseudoniem: casus.pseudoniem, overleggen,
      zonderMandaat: organisaties.filter(({ organisatieId }) => !genood.some((lid) => lid.organisatieId === organisatieId)).map(({ organisatieNaam }) => organisatieNaam),
      geldroutes: await this.crises.geldroutes(tx, casusId),
      acties: [
        { naam: 'crisisBijeenroepen', waarom: open ? new CrisisLoopt() : await this.omgeving.waaromGesloten(tx, casusId) },
        ...(open ? [{ naam: 'crisisVastleggen', waarom: waaromGeenVoorzitter(tx, 'voorzitten', 'Ronde', casus) }] : []),
        { naam: 'geldrouteVastleggen', waarom: await this.omgeving.waaromGesloten(tx, casusId) },
      ],
    };
  }

  /** One press: everybody with a mandate of an organisation around the casus gets in and hears it at once. @returns the casus @throws {NietGevonden | CasusGesloten | CrisisLoopt | GeenVertegenwoordigers} */
  async roepBijeen(tx: Tx, casusId: string): Promise<string> {
    await this.omgeving.eisOpenCasus(tx, casusId);
    await vergrendel(tx, casusId);
    weiger((await this.crises.vanCasus(tx, casusId)).some(({ geslotenOp }) => !geslotenOp), () => new CrisisLoopt());
    const leden = await this.teNoden(tx, casusId);
    weiger(new Set(leden.map(({ organisatieId }) => organisatieId)).size < 2, () => new GeenVertegenwoordigers());
    const id = nieuwId();
    const allen = await this.metVoorzitter(tx, casusId, leden);
    await this.omgeving.geefToegang(tx, casusId, allen.map((lid) => lid.id));
    await this.crises.open(tx, id, casusId, CRISIS_UREN, allen);
    this.meld(tx, 'crisis.bijeengeroepen', id, casusId, { organisatieIds: [...new Set(allen.map(({ organisatieId }) => organisatieId))] });
    for (const lid of allen) tx.live(lidkamer(lid.id), 'oproep.gewijzigd', { casusId });
    return casusId;
  }

  /** Somebody who was convened opened the channel. @throws {NietGevonden} */
  async doeMee(tx: Tx, crisisId: string): Promise<string> {
    const { casusId } = await this.crises.haal(tx, crisisId);
    if (await this.crises.doeMee(tx, crisisId)) this.meld(tx, 'crisis.meegedaan', crisisId, casusId, { lidId: tx.lidId });
    return casusId;
  }

  /**
   * The chair writes down the conversation; with a voorstel on the table it counts as an urgent ronde, with what each said by name.
   * @returns the casus @throws {NietGevonden | AlleenRegisseur | CrisisGesloten | NiemandDeedMee | GeenGesprek | GesprekAlleenEerst | RedenVerplicht | RondeOpen}
   */
  async legVast(tx: Tx, { crisisId, gesprek, standpunten }: Omit<CrisisVastleggenInvoer, 'opdrachtId'>): Promise<string> {
    const { casusId } = await this.crises.haal(tx, crisisId);
    await vergrendel(tx, casusId);
    const casus = await this.omgeving.casus(tx, casusId);
    eisVoorzitter(tx, 'voorzitten', 'Ronde', casus);
    const overleg = await this.crises.haal(tx, crisisId);
    toetsGesprek(overleg, standpunten.map(({ organisatieId }) => organisatieId));
    const rondeId = standpunten.length > 0 ? await this.alsRonde(tx, overleg, gesprek, standpunten) : null;
    await this.crises.sluit(tx, crisisId, gesprek, rondeId);
    this.meld(tx, 'crisis.vastgelegd', crisisId, casusId, { gesprek, rondeId });
    return casusId;
  }

  /** Who pays the hoofdaannemer, who passes on to whom. @returns the casus @throws {NietGevonden | CasusGesloten} */
  async legGeldrouteVast(tx: Tx, route: Omit<GeldrouteVastleggenInvoer, 'opdrachtId'>): Promise<string> {
    await this.omgeving.eisOpenCasus(tx, route.casusId);
    await this.omgeving.eisOrganisaties(tx, { betalerId: route.betalerId, hoofdaannemerId: route.hoofdaannemerId, onderaannemerId: route.onderaannemerId });
    const id = nieuwId();
    await this.crises.bewaarGeldroute(tx, id, route);
    tx.record({ actie: 'geldroute.vastgelegd', onderwerp: { soort: 'geldroute', id }, casusId: route.casusId, inhoud: { bedragInCent: `${route.bedragInCent}` } });
    tx.liveCasus(route.casusId, 'casus.gewijzigd', { casusId: route.casusId });
    return route.casusId;
  }

  // By name of who joined for each organisation, so that this very person can say whether it was written down right.
  private async alsRonde(tx: Tx, { casusId, genodigden }: Crisisoverleg, verslag: string, gezegd: CrisisVastleggenInvoer['standpunten']): Promise<string> {
    const huidig = await this.voorstellen.huidig(tx, casusId);
    if (!huidig) throw new NietGevonden('voorstelId');
    const standpunten = gezegd.map((een) => {
      const lidId = genodigden.find(({ organisatieId, gezienOp }) => gezienOp && organisatieId === een.organisatieId)?.lidId ?? '';
      return { ...een, lidId };
    });
    toetsGenoteerd(genodigden, await this.omgeving.deelnemers(tx, casusId), gezegd.map(({ organisatieId }) => organisatieId));
    return (await this.standpunten.legAlsRondeVast(tx, { voorstelId: huidig.voorstel.id, verslag, standpunten })).id;
  }

  private async teNoden(tx: Tx, casusId: string) {
    const organisatieIds = await this.omgeving.deelnemers(tx, casusId);
    return vertegenwoordigers(organisatieIds, await this.mandaten.lijst(tx), await this.omgeving.leden(tx), await vandaag(tx));
  }

  // The chair and whoever pressed take part, also without a mandate of their own.
  private async metVoorzitter(tx: Tx, casusId: string, genood: Awaited<ReturnType<Crisis['teNoden']>>) {
    const { regisseurLidId } = await this.omgeving.casus(tx, casusId);
    const ids = new Set([regisseurLidId, tx.lidId, ...genood.map(({ id }) => id)]);
    return (await this.omgeving.leden(tx)).filter(({ id }) => ids.has(id));
  }

  private meld(tx: Tx, actie: string, id: string, casusId: string, inhoud: Record<string, unknown>): void {
    tx.record({ actie, onderwerp: { soort: 'crisisoverleg', id }, casusId, inhoud });
    tx.liveCasus(casusId, 'crisis.gewijzigd', { casusId });
  }
}

