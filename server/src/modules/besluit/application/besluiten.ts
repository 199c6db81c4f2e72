import { Injectable } from '@nestjs/common';
import { nieuwId } from '@doorbraaktafel/shared/ids';
import type { BesluitDoorzettenInvoer, BesluitVaststellenInvoer } from '@doorbraaktafel/shared/validation';
import { VoorstelVervallen, weiger } from '@doorbraaktafel/shared/weigeringen';
import type { Tx } from '../../../platform/database/transaction.js';
import { Noodfonds } from '../../noodfonds/index.js';
import { dekkingBijConsensus, grondenBijConsensus, grondenBijDoorzetting, type Besluit, type Dekking, type Grond } from '../domain/besluit.js';
import { toetsDoorzetten } from '../domain/doorzetting.js';
import { BesluitRepository } from '../persistence/besluit.repository.js';
import { vandaag } from '../persistence/kalender.js';
import type { GelezenMandaat } from '../persistence/mandaat.repository.js';
import { Acties } from './acties.js';
import type { Gedaan } from './beeld.js';
import { eisVoorzitter } from './bevoegdheid.js';
import { Doorzetting } from './doorzetting.js';
import { Omgeving } from './omgeving.js';
import { Stukken, type Besluitstukken } from './stukken.js';

type Wijze = Pick<Besluit, 'wijze' | 'herzienVoor'> & { dekkingen: readonly Dekking<GelezenMandaat>[]; gronden: readonly Grond[] };

/** Taking a besluit: by consensus, or forced under a mandate; money is set aside in the same commit. */
@Injectable()
export class Besluiten {
  constructor(
    private readonly besluiten: BesluitRepository,
    private readonly stukken: Stukken,
    private readonly doorzetting: Doorzetting,
    private readonly acties: Acties,
    private readonly omgeving: Omgeving,
    private readonly noodfonds: Noodfonds,
  ) {}

  /**
   * @returns the besluit
   * @throws {NietGevonden | AlleenRegisseur | RondeOpen | BesluitAlGenomen | GeenConsensus | VoorstelVervallen | MandaatOntbreekt | MandaatOverschreden | OnvoldoendeSaldo | PlafondBereikt}
   */
  async stelVast(tx: Tx, { rondeId, clientGehoord }: Omit<BesluitVaststellenInvoer, 'opdrachtId'>): Promise<Gedaan> {
    const stukken = await this.stukken.vergrendeld(tx, rondeId);
    eisVoorzitter(tx, 'vaststellen', 'Besluit', stukken.casus);
    stukken.ronde.toetsVaststelbaar();
    const { soort } = stukken.voorstel;
    const { wijze, dekkingen } = dekkingBijConsensus(soort, stukken.verplichtingen, stukken.mandaten, await vandaag(tx));
    const gronden = grondenBijConsensus(stukken.standpunten, clientGehoord);
    return this.neem(tx, stukken, { wijze, dekkingen, gronden, herzienVoor: null });
  }

  /**
   * Binds who did not consent, under a mandate that organisation granted beforehand.
   * @returns the besluit
   * @throws {NietGevonden | AlleenRegisseur | RondeOpen | BesluitAlGenomen | VoorstelVervallen | VoorwaardeNietVoldaan | MandaatOntbreekt | MandaatOverschreden | RedenVerplicht | DatumInVerleden | OnvoldoendeSaldo | PlafondBereikt}
   */
  async zetDoor(tx: Tx, invoer: Omit<BesluitDoorzettenInvoer, 'opdrachtId'>): Promise<Gedaan> {
    const { rondeId, mandaatId, clientGehoord, herzienVoor, ...gronden } = invoer;
    const stukken = await this.stukken.vergrendeld(tx, rondeId);
    eisVoorzitter(tx, 'doorzetten', 'Besluit', stukken.casus);
    stukken.ronde.toetsBesluitbaar();
    const poging = await this.doorzetting.poging(tx, stukken, { gronden, clientGehoord, herzienVoor });
    toetsDoorzetten(poging);
    const dekkingen = this.doorzetting.dekkingen(poging, stukken, mandaatId);
    return this.neem(tx, stukken, { wijze: 'doorzetting', dekkingen, gronden: grondenBijDoorzetting(poging.motivering), herzienVoor });
  }

  private async neem(tx: Tx, stukken: Besluitstukken, { wijze, dekkingen, gronden, herzienVoor }: Wijze): Promise<Gedaan> {
    const { voorstel, ronde, vervallen, laatsteRondeId } = stukken;
    weiger(vervallen || laatsteRondeId !== ronde.feiten.id, () => new VoorstelVervallen());
    const { id: voorstelId, casusId, soort, tekst, geld } = voorstel;
    // A voorstel may be older than the zitting that decides on it.
    const agendapuntId = (await this.omgeving.openPunt(tx, casusId)) ?? voorstel.agendapuntId;
    const nummer = await this.besluiten.volgendNummer(tx);
    const besluit: Besluit & { nummer: number } = {
      id: nieuwId(), casusId, voorstelId, rondeId: ronde.feiten.id, agendapuntId, soort, wijze, tekst, nummer, herzienVoor,
      bedragInCent: geld?.bedragInCent ?? null,
    };
    await this.besluiten.bewaar(tx, besluit, await this.stukken.handelenden(tx, stukken, dekkingen), gronden);
    await this.reserveer(tx, stukken, besluit.id);
    if (wijze !== 'advies') await this.acties.uitBesluit(tx, voorstel, besluit);
    await this.omgeving.zetFase(tx, casusId, 'besluit_ligt_voor');
    await this.omgeving.zetFase(tx, casusId, 'besloten');
    this.meld(tx, besluit);
    return { id: besluit.id, casusId };
  }

  /** The fund holder's own `akkoord` in the ronde is the approval; anything else leaves approving for later. */
  private async reserveer(tx: Tx, { voorstel, fonds, standpunten }: Besluitstukken, besluitId: string): Promise<void> {
    const { geld, casusId, ingebrachtDoor } = voorstel;
    if (!geld || !fonds) return;
    const eigen = standpunten.find((s) => s.organisatieId === fonds.houderOrganisatieId && s.standpunt === 'akkoord' && s.wijze !== 'mondeling');
    const gegevenDoor = eigen?.gegevenDoor ?? null;
    const keurtGoed = gegevenDoor !== null && gegevenDoor !== ingebrachtDoor && (await this.stukken.magGoedkeuren(tx, casusId, geld, gegevenDoor));
    await this.noodfonds.reserveer(tx, {
      boekingId: nieuwId(), fondsId: geld.fondsId, casusId, besluitId, bedragInCent: geld.bedragInCent, soort: geld.uitgaveSoort,
      begunstigde: geld.begunstigde, reden: voorstel.tekst, aangevraagdDoor: ingebrachtDoor,
      ...(keurtGoed ? { goedgekeurdDoor: gegevenDoor } : {}),
    });
  }

  private meld(tx: Tx, { id, casusId, nummer, soort, wijze }: Besluit & { nummer: number }): void {
    const actie = wijze === 'doorzetting' ? 'besluit.doorgezet' : 'besluit.vastgesteld';
    tx.record({ actie, onderwerp: { soort: 'besluit', id }, casusId, inhoud: { nummer, soort, wijze } });
    tx.liveCasus(casusId, 'besluit.genomen', { casusId, besluitId: id });
  }
}
