import { Injectable } from '@nestjs/common';
import { nieuwId } from '@doorbraaktafel/shared/ids';
import type { BesluitDoorzettenInvoer, BesluitVaststellenInvoer } from '@doorbraaktafel/shared/validation';
import type { Tx } from '../../../platform/database/transaction.js';
import { termijnVanafNu } from '../../../platform/kalender/termijn.js';
import { dekkingBijConsensus, grondenBijConsensus, grondenBijDoorzetting, type Besluit, type Dekking, type Grond } from '../domain/besluit.js';
import { toetsDoorzetten } from '../domain/doorzetting.js';
import { TERMIJNEN } from '../domain/termijnen.js';
import { toetsUitvoerbaar } from '../domain/voorstel.js';
import { BesluitRepository, type NieuwBesluit } from '../persistence/besluit.repository.js';
import { vandaag } from '../persistence/kalender.js';
import type { GelezenMandaat } from '../persistence/mandaat.repository.js';
import { Nasleep } from './afwijking/nasleep.js';
import type { Gedaan } from './beeld.js';
import { eisVoorzitter } from './bevoegdheid.js';
import { Doorzetting } from './doorzetting.js';
import { Gevolgen } from './gevolgen.js';
import { Omgeving } from './omgeving.js';
import { eisActueel, Stukken, type Besluitstukken } from './stukken.js';

type Wijze = Pick<Besluit, 'wijze' | 'herzienVoor'> & { dekkingen: readonly Dekking<GelezenMandaat>[]; gronden: readonly Grond[]; verwachting: BesluitVaststellenInvoer['verwachting'] };

/** Taking a besluit: by consensus, or forced under a mandate; money is set aside in the same commit. */
@Injectable()
export class Besluiten {
  constructor(
    private readonly besluiten: BesluitRepository,
    private readonly stukken: Stukken,
    private readonly doorzetting: Doorzetting,
    private readonly nasleep: Nasleep,
    private readonly gevolgen: Gevolgen,
    private readonly omgeving: Omgeving,
  ) {}

  /**
   * @returns the besluit
   * @throws {NietGevonden | AlleenRegisseur | RondeOpen | BesluitAlGenomen | GeenConsensus | StandpuntBetwist | VoorstelVervallen | VerplichteVertrokken | DagVoorbij | MandaatOntbreekt | MandaatOverschreden | OnvoldoendeSaldo | PlafondBereikt | DatumInVerleden | OngeldigeInvoer}
   */
  async stelVast(tx: Tx, { rondeId, clientGehoord, verwachting }: Omit<BesluitVaststellenInvoer, 'opdrachtId'>): Promise<Gedaan> {
    const stukken = await this.stukken.vergrendeld(tx, rondeId);
    eisVoorzitter(tx, 'vaststellen', 'Besluit', stukken.casus);
    stukken.ronde.toetsVaststelbaar();
    eisActueel(stukken);
    const { soort, gronden: onderbouwing } = stukken.voorstel;
    const { wijze, dekkingen } = dekkingBijConsensus(soort, stukken.verplichtingen, stukken.mandaten, await vandaag(tx));
    const gronden = grondenBijConsensus(stukken.standpunten, clientGehoord, onderbouwing ?? '');
    return this.neem(tx, stukken, { wijze, dekkingen, gronden, herzienVoor: null, verwachting });
  }

  /**
   * Binds who did not consent, under a mandate that organisation granted beforehand.
   * @returns the besluit
   * @throws {NietGevonden | AlleenRegisseur | RondeOpen | BesluitAlGenomen | VoorstelVervallen | VerplichteVertrokken | DagVoorbij | VoorwaardeNietVoldaan | MandaatOntbreekt | MandaatOverschreden | RedenVerplicht | DatumInVerleden | OnvoldoendeSaldo | PlafondBereikt}
   */
  async zetDoor(tx: Tx, invoer: Omit<BesluitDoorzettenInvoer, 'opdrachtId'>): Promise<Gedaan> {
    const { rondeId, mandaatId, clientGehoord, herzienVoor, verwachting, ...gronden } = invoer;
    const stukken = await this.stukken.vergrendeld(tx, rondeId);
    await this.doorzetting.eisDoorzetter(tx, stukken);
    stukken.ronde.toetsBesluitbaar();
    eisActueel(stukken);
    const poging = await this.doorzetting.poging(tx, stukken, { gronden, clientGehoord, herzienVoor });
    toetsDoorzetten(poging);
    const dekkingen = this.doorzetting.dekkingen(poging, stukken, mandaatId);
    return this.neem(tx, stukken, { wijze: 'doorzetting', dekkingen, gronden: grondenBijDoorzetting(poging.motivering), herzienVoor, verwachting });
  }

  private async neem(tx: Tx, stukken: Besluitstukken, { wijze, dekkingen, gronden, herzienVoor, verwachting }: Wijze): Promise<Gedaan> {
    const { voorstel, ronde } = stukken;
    toetsUitvoerbaar(voorstel, await vandaag(tx));
    const { id: voorstelId, casusId, soort, tekst, geld } = voorstel;
    // A voorstel may be older than the zitting that decides on it.
    const agendapuntId = (await this.omgeving.openPunt(tx, casusId)) ?? voorstel.agendapuntId;
    const nummer = await this.besluiten.volgendNummer(tx);
    const besluit: NieuwBesluit = {
      id: nieuwId(), casusId, voorstelId, rondeId: ronde.feiten.id, agendapuntId, soort, wijze, tekst, nummer, herzienVoor,
      bedragInCent: geld?.bedragInCent ?? null,
      tegenspraak: await termijnVanafNu(tx, TERMIJNEN.minderheidsstandpunt),
      heroverweging: await termijnVanafNu(tx, TERMIJNEN.heroverweging),
    };
    await this.besluiten.bewaar(tx, besluit, await this.stukken.handelenden(tx, stukken, dekkingen), [...gronden, ...(await this.nasleep.gronden(tx, voorstel))]);
    await this.gevolgen.van(tx, stukken, besluit);
    if (verwachting) await this.gevolgen.verwacht(tx, besluit, verwachting);
    return { id: besluit.id, casusId };
  }
}
