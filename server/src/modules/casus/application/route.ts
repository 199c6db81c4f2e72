import { Injectable } from '@nestjs/common';
import { subject } from '@casl/ability';
import { nieuwId } from '@doorbraaktafel/shared/ids';
import { vermogenVan } from '@doorbraaktafel/shared/permissions';
import type { PogingVastleggenInvoer, RegieAfsprekenInvoer, ZijuitgangNemenInvoer } from '@doorbraaktafel/shared/validation';
import { DatumInVerleden, NietGevonden, weiger, type Weigering } from '@doorbraaktafel/shared/weigeringen';
import type { Tx } from '../../../platform/database/transaction.js';
import { Organisaties } from '../../organisatie/index.js';
import type { Casus } from '../domain/casus.js';
import { BESTUURLIJK, bestuursvraag, EIGENAAR, toetsPoging, toetsZijuitgang, vraagtReden, type Bestuursvraag, type Hoek, type Opschaalstap } from '../domain/route.js';
import { CasusRepository } from '../persistence/casus.repository.js';
import { DossierRepository } from '../persistence/dossier.repository.js';
import { RouteRepository, type Aanzet, type Regieafspraak } from '../persistence/route.repository.js';
import { eisBevoegd, waaromNiet } from './bevoegd.js';
import { Driehoek } from './driehoek.js';
import { meld } from './melden.js';

/** The route of one casus: whose it is now, what was tried, and what the next step asks. */
export interface Routebeeld {
  readonly casus: Readonly<Casus['gegevens']>;
  readonly vandaag: string;
  readonly eigenaarNaam: string;
  readonly driehoek: readonly Hoek[];
  /** Going up now asks one sentence why nothing was tried first. */
  readonly vraagtReden: boolean;
  readonly stappen: readonly Opschaalstap[];
  readonly acties: readonly (readonly [naam: string, waaromNiet: Weigering | undefined])[];
}

/** What was tried on the way up, the side exits, and the regie that is agreed beforehand. */
@Injectable()
export class Route {
  constructor(
    private readonly casussen: CasusRepository,
    private readonly driehoek: Driehoek,
    private readonly dossier: DossierRepository,
    private readonly route: RouteRepository,
    private readonly organisaties: Organisaties,
  ) {}

  /** @throws {NietGevonden} */
  async beeld(tx: Tx, casusId: string): Promise<Routebeeld> {
    const casus = await this.casussen.haal(tx, casusId);
    this.dossier.schrijfInzage(tx, casusId, 'casus');
    const stappen = await this.route.stappen(tx, casusId);
    const { gegevens: k } = casus;
    const hoeken = await this.driehoek.hoeken(tx, casus);
    const gesloten = casus.waaromNietAanhouden()?.code === 'CasusGesloten' ? casus.waaromNietAanhouden() : undefined;
    return {
      casus: k,
      vandaag: await this.casussen.vandaag(tx),
      eigenaarNaam: (await this.eigenaar(tx, casus, k.niveau)).naam,
      driehoek: hoeken,
      vraagtReden: vraagtReden(k.niveau, stappen),
      stappen,
      acties: [
        ['driehoekVragen', this.driehoek.waaromNiet(tx, casus, hoeken) ?? gesloten],
        ['pogingVastleggen', waaromNiet(tx.ctx, 'pogingVastleggen', casus) ?? gesloten],
        ['bestuurAntwoorden', waaromNiet(tx.ctx, 'besturen', casus) ?? gesloten],
        ['casusOpschalen', waaromNiet(tx.ctx, 'opschalen', casus) ?? casus.waaromNietOpschalen()],
        ['zijuitgangNemen', waaromNiet(tx.ctx, 'opschalen', casus) ?? gesloten],
      ],
    };
  }

  /** What was tried on the level where the casus is now. @throws {NietGevonden | NietToegestaan | CasusGesloten} */
  async legPogingVast(tx: Tx, { casusId, tekst }: PogingVastleggenInvoer): Promise<string> {
    const casus = await this.casussen.haal(tx, casusId);
    eisBevoegd(tx.ctx, 'pogingVastleggen', casus);
    casus.eisOpen();
    const { niveau } = casus.gegevens;
    await this.route.bewaar(tx, { casusId, soort: 'poging', niveau, tekst, zonderPoging: null, zijuitgang: null, termijn: null, eigenaarOrganisatieId: tx.ctx.organisatieId });
    if (niveau === 1) await this.driehoek.sluit(tx, casusId);
    meld(tx, { actie: 'casus.poging_vastgelegd', casusId, inhoud: { niveau, tekst } });
    return casusId;
  }

  /** Takes the casus to a Zorg- en Veiligheidshuis or the zorgkantoor; the route stays with its regisseur. @throws {NietGevonden | NietToegestaan | CasusGesloten | ZijuitgangPastNiet | DatumInVerleden} */
  async neemZijuitgang(tx: Tx, { casusId, zijuitgang, criteria, reden, termijn }: ZijuitgangNemenInvoer): Promise<string> {
    const casus = await this.casussen.haal(tx, casusId);
    eisBevoegd(tx.ctx, 'opschalen', casus);
    casus.eisOpen();
    toetsZijuitgang(zijuitgang, criteria);
    weiger(termijn <= (await this.casussen.vandaag(tx)), () => DatumInVerleden.naVandaag('termijn'));
    const { niveau } = casus.gegevens;
    const eigenaar = await this.eigenaar(tx, casus, 2);
    await this.route.bewaar(tx, { casusId, soort: 'zijuitgang', niveau, tekst: reden, zonderPoging: null, zijuitgang, termijn, eigenaarOrganisatieId: eigenaar.id, criteria });
    casus.gegevens.volgendeTermijn = termijn;
    await this.casussen.bewaar(tx, casus);
    meld(tx, { actie: 'casus.zijuitgang', casusId, inhoud: { zijuitgang, criteria, reden, termijn } });
    return casusId;
  }

  /** Casussen on which the own organisation is at move as bestuur, for who may answer for it; gone once something was written down. */
  async aanZet(tx: Tx): Promise<Aanzet[]> {
    const { regioId, organisatieId } = tx.ctx;
    const magBesturen = vermogenVan(tx.ctx).can('besturen', subject('Casus', { regioId, niveau: BESTUURLIJK, gemeenteId: organisatieId }));
    return magBesturen ? this.route.aanZet(tx, BESTUURLIJK, organisatieId) : [];
  }

  /** That the bestuur was asked about this casus, and its answer. */
  async bestuursvraag(tx: Tx, casusId: string): Promise<Bestuursvraag | null> {
    return bestuursvraag(await this.route.stappen(tx, casusId));
  }

  /** The sentence why nothing was tried first, where that is asked. @throws {PogingOntbreekt} */
  async toetsPoging(tx: Tx, { gegevens: { id, niveau } }: Casus, zonderPoging: string | null): Promise<string | null> {
    const stappen = await this.route.stappen(tx, id);
    toetsPoging(niveau, stappen, zonderPoging);
    return vraagtReden(niveau, stappen) ? zonderPoging : null;
  }

  /** Writes down that the casus went up, whose it is there, and until when. */
  async schrijfOpschaling(tx: Tx, casus: Casus, tekst: string, zonderPoging: string | null): Promise<void> {
    const { id: casusId, niveau, volgendeTermijn: termijn } = casus.gegevens;
    const { id: eigenaarOrganisatieId } = await this.eigenaar(tx, casus, niveau);
    await this.driehoek.sluit(tx, casusId);
    await this.route.bewaar(tx, { casusId, soort: 'opschaling', niveau, tekst, zonderPoging, zijuitgang: null, termijn, eigenaarOrganisatieId });
  }

  afspraken(tx: Tx): Promise<Regieafspraak[]> {
    return this.route.afspraken(tx);
  }

  /** Says beforehand which party has the regie on a subject in a gemeente; casussen brought in from now on begin with it. @throws {NietGevonden} */
  async spreekRegieAf(tx: Tx, { gemeenteId, onderwerp, organisatieId, document }: Omit<RegieAfsprekenInvoer, 'opdrachtId'>): Promise<void> {
    const gemeente = await this.organisaties.organisatie(tx, gemeenteId);
    weiger(gemeente.soort !== 'gemeente', () => new NietGevonden('gemeenteId'));
    await this.organisaties.organisatie(tx, organisatieId);
    const id = nieuwId();
    await this.route.spreekAf(tx, id, gemeenteId, { onderwerp, organisatieId }, document);
    tx.record({ actie: 'regieafspraak.vastgelegd', onderwerp: { soort: 'regieafspraak', id }, inhoud: { gemeenteId, onderwerp, organisatieId } });
  }

  private async eigenaar(tx: Tx, { gegevens }: Casus, niveau: number): Promise<{ id: string; naam: string }> {
    if (EIGENAAR[niveau] === 'gemeente') return { id: gegevens.gemeenteId, naam: gegevens.gemeenteNaam };
    const { organisatieId } = await this.organisaties.lid(tx, gegevens.regisseurLidId);
    return this.organisaties.organisatie(tx, organisatieId);
  }
}
