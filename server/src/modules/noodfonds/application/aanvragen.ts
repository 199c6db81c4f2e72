import { Injectable } from '@nestjs/common';
import { nieuwId } from '@doorbraaktafel/shared/ids';
import type { VoorzieningInvoer } from '@doorbraaktafel/shared/validation';
import type { Afwijsgrond, Uitgaveroute } from '@doorbraaktafel/shared/vocabulary';
import { OngeldigeInvoer, weiger } from '@doorbraaktafel/shared/weigeringen';
import type { Tx } from '../../../platform/database/transaction.js';
import { verwoordToekenning } from '../domain/aanvraag.js';
import { type Aanvraag, Aanvraagboek } from '../persistence/aanvraagboek.js';
import { FondsRepository } from '../persistence/fonds.repository.js';
import { UitgaveRepository } from '../persistence/uitgave.repository.js';
import { meldUitgave } from './meld.js';
import { Noodfonds } from './noodfonds.js';

/** Asking money for a casus, and what happens to a request before anything is paid. */
@Injectable()
export class Aanvragen {
  constructor(
    private readonly boek: Aanvraagboek,
    private readonly uitgaven: UitgaveRepository,
    private readonly fondsen: FondsRepository,
    private readonly noodfonds: Noodfonds,
  ) {}

  /**
   * From a free budget the request is a besluit at once; else one approver or the table decides.
   * @param uitgaveId made by the client, so that a retry answers the same uitgave
   * @throws {NietGevonden | CasusGesloten | FondsGesloten | ZelfdeAanvraagLoopt | BegunstigdeIsClient | PlafondOverschreden | PlafondBereikt | OnvoldoendeSaldo | VoorliggendOntbreekt}
   */
  async vraagAan(tx: Tx, uitgaveId: string, aanvraag: Aanvraag): Promise<Uitgaveroute> {
    const route = await this.boek.vraagAan(tx, uitgaveId, aanvraag);
    await meldUitgave(tx, uitgaveId, 'uitgave.aangevraagd', aanvraag.bedragInCent);
    if (route === 'vrij_inzetbaar') await this.kenToe(tx, uitgaveId);
    return route;
  }

  /** The table decides on this request; its besluit will set the money of this uitgave aside. @throws {AanvraagAfgehandeld} */
  async koppelVoorstel(tx: Tx, uitgaveId: string, voorstelId: string): Promise<void> {
    await this.boek.koppelVoorstel(tx, uitgaveId, voorstelId);
  }

  /**
   * Agrees: a request becomes a besluit with its reservation; a reservation gets one more approval.
   * @throws {NietGevonden | NietBevoegdVoorFonds | ZelfdePersoon | EigenCaseload | AlGoedgekeurd | AanvraagAfgehandeld | TafelBeslist | VoorliggendOntbreekt | PlafondOverschreden | PlafondBereikt | OnvoldoendeSaldo}
   */
  async keurGoed(tx: Tx, uitgaveId: string): Promise<void> {
    const { uitgave } = await this.uitgaven.get(tx, uitgaveId);
    return uitgave.isAanvraag ? this.kenToe(tx, uitgaveId) : this.noodfonds.keurGoed(tx, uitgaveId);
  }

  /** By the fonds it is refused on a ground, by who asked it is withdrawn. @throws {NietGevonden | NietBevoegdVoorFonds | AanvraagAfgehandeld | OngeldigeInvoer} */
  async wijsAf(tx: Tx, uitgaveId: string, reden: string, grond: Afwijsgrond | null): Promise<void> {
    const { uitgave, door } = await this.uitgaven.get(tx, uitgaveId);
    const waarom = uitgave.waaromNietAfwijzen(door);
    if (waarom) throw waarom;
    weiger(uitgave.feiten.aangevraagdDoor !== tx.lidId && !grond, () => new OngeldigeInvoer({ nl: 'Kies waarom niet.', en: 'Choose why not.' }, 'grond'));
    await this.boek.wijsAf(tx, uitgaveId, reden, grond);
    await meldUitgave(tx, uitgaveId, 'uitgave.afgewezen');
  }

  /** A newer outcome of a scheme; the older one stays on record. @throws {NietGevonden} */
  async legVoorliggendVast(tx: Tx, uitgaveId: string, voorzieningen: readonly VoorzieningInvoer[]): Promise<void> {
    await this.boek.legVoorliggendVast(tx, uitgaveId, voorzieningen);
    await meldUitgave(tx, uitgaveId, 'uitgave.voorliggend_getoetst');
  }

  /** Looks afterwards at what was decided fast. @throws {NietGevonden | NietBevoegdVoorFonds | ZelfdePersoon | AanvraagAfgehandeld} */
  async beoordeelSteekproef(tx: Tx, uitgaveId: string, oordeel: string, bevinding: string): Promise<void> {
    await this.boek.beoordeelSteekproef(tx, uitgaveId, oordeel, bevinding);
    await meldUitgave(tx, uitgaveId, 'uitgave.nagekeken');
  }

  private async kenToe(tx: Tx, uitgaveId: string): Promise<void> {
    const { fondsId, fondsNaam, casusId, route, gevraagdInCent } = (await this.uitgaven.get(tx, uitgaveId)).uitgave.feiten;
    const fonds = (await this.fondsen.standen(tx)).find(({ id }) => id === fondsId);
    const grensInCent = (route === 'vrij_inzetbaar' ? fonds?.alleenTotEnMetInCent : fonds?.snelTotEnMetInCent) ?? 0n;
    const besluitId = nieuwId();
    const verwoording = verwoordToekenning({ route, bedragInCent: gevraagdInCent, fondsNaam: fondsNaam ?? '', grensInCent });
    const nummer = await this.boek.kenToe(tx, uitgaveId, besluitId, verwoording);
    tx.record({ actie: 'besluit.toegekend', onderwerp: { soort: 'besluit', id: besluitId }, casusId, inhoud: { nummer, soort: 'uitgave', wijze: 'toekenning' } });
    tx.liveCasus(casusId, 'besluit.genomen', { casusId, besluitId });
    tx.liveClient(casusId);
    await meldUitgave(tx, uitgaveId, 'uitgave.toegekend', gevraagdInCent);
  }
}
