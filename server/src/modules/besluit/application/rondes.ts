import { Injectable } from '@nestjs/common';
import { nieuwId } from '@doorbraaktafel/shared/ids';
import { BesluitAlGenomen, GesprekAlleenEerst, NiemandAanwezig, RondeOpen, VoorstelVervallen, weiger } from '@doorbraaktafel/shared/weigeringen';
import type { RondeWijze } from '@doorbraaktafel/shared/vocabulary';
import type { Tx } from '../../../platform/database/transaction.js';
import { isVerstreken, termijnVanafNu } from '../../../platform/kalender/termijn.js';
import { toetsHeropenen, type Ronde } from '../domain/ronde.js';
import { verplichtingen, type Voorstel } from '../domain/voorstel.js';
import { vergrendel } from '../persistence/kalender.js';
import { RondeRepository, type NieuweRonde } from '../persistence/ronde.repository.js';
import { VoorstelRepository, type GelezenVoorstel } from '../persistence/voorstel.repository.js';
import type { Gedaan } from './beeld.js';
import { eisVoorzitter } from './bevoegdheid.js';
import { meldRonde } from './melden.js';
import { Omgeving } from './omgeving.js';

interface Opening {
  readonly spoed: boolean;
  readonly reden?: string | null | undefined;
  readonly wijze?: RondeWijze;
}

/** Asking every organisation around the casus, and closing for ever. */
@Injectable()
export class Rondes {
  constructor(
    private readonly rondes: RondeRepository,
    private readonly voorstellen: VoorstelRepository,
    private readonly omgeving: Omgeving,
  ) {}

  /** @throws {NietGevonden | AlleenRegisseur | CasusGesloten | FaseNietMogelijk | VoorstelVervallen | BesluitAlGenomen | RondeOpen | GesprekAlleenEerst | RedenVerplicht} */
  async open(tx: Tx, voorstelId: string, opening: Opening): Promise<Gedaan> {
    const { casusId } = await this.openbaar(tx, voorstelId);
    const laatste = (await this.rondes.vanVoorstel(tx, voorstelId)).at(-1);
    const reden = opening.reden?.trim() || null;
    weiger(opening.wijze === 'gesprek' && laatste !== undefined, () => new GesprekAlleenEerst());
    toetsHeropenen(laatste, reden);
    const ronde = await this.begin(tx, { voorstelId, casusId, spoed: opening.spoed, reden: laatste ? reden : null, wijze: opening.wijze ?? 'gevraagd' });
    await this.omgeving.zetFase(tx, casusId, 'besluit_ligt_voor');
    meldRonde(tx, 'ronde.geopend', ronde, { nummer: ronde.nummer, spoed: ronde.spoed, wijze: ronde.wijze, heropend: laatste !== undefined });
    return { id: ronde.id, casusId };
  }

  /**
   * The chair asked aloud: everybody at the table who said nothing else agrees, each by name; until closing they can still correct it.
   * @throws {NietGevonden | AlleenRegisseur | RondeGesloten | NiemandAanwezig}
   */
  async allenAkkoord(tx: Tx, rondeId: string): Promise<Gedaan> {
    const ronde = await this.vergrendeld(tx, rondeId);
    const { casusId } = ronde.feiten;
    eisVoorzitter(tx, 'voorzitten', 'Ronde', await this.omgeving.casus(tx, casusId));
    const genoemd = ronde.teNoemen(await this.omgeving.aanwezig(tx, casusId));
    weiger(genoemd.length === 0, () => new NiemandAanwezig());
    for (const { organisatieId } of genoemd) {
      await this.rondes.bewaarStandpunt(tx, rondeId, { organisatieId, standpunt: 'akkoord', reden: null, aanwezig: true, wijze: 'mondeling' });
    }
    meldRonde(tx, 'standpunt.mondeling', ronde.feiten, { organisatieIds: genoemd.map(({ organisatieId }) => organisatieId) });
    return { id: rondeId, casusId };
  }

  /** @throws {NietGevonden | AlleenRegisseur | RondeGesloten | TermijnLoopt} */
  async sluit(tx: Tx, rondeId: string): Promise<Gedaan> {
    const { casusId, voorstelId, termijnOp } = (await this.vergrendeld(tx, rondeId)).feiten;
    eisVoorzitter(tx, 'voorzitten', 'Ronde', await this.omgeving.casus(tx, casusId));
    const ronde = await this.rondes.leesVoorSluiten(tx, rondeId);
    const aanwezig = ronde.aanTafel(await this.omgeving.aanwezig(tx, casusId));
    const gebonden = await this.gebonden(tx, await this.voorstellen.get(tx, voorstelId));
    const uitkomst = ronde.sluit(gebonden, aanwezig, termijnOp === null || (await isVerstreken(tx, termijnOp)));
    await this.rondes.sluit(tx, rondeId, uitkomst, aanwezig);
    meldRonde(tx, 'ronde.gesloten', ronde.feiten, { uitkomst, ...(ronde.feiten.verborgen ? { standpunten: ronde.gezegd } : {}) });
    return { id: rondeId, casusId };
  }

  /** A voorstel that may go into a ronde now. @throws {NietGevonden | AlleenRegisseur | CasusGesloten | VoorstelVervallen | BesluitAlGenomen | RondeOpen} */
  private async openbaar(tx: Tx, voorstelId: string): Promise<Voorstel> {
    await vergrendel(tx, (await this.voorstellen.get(tx, voorstelId)).voorstel.casusId);
    const { voorstel, besloten, vervallen } = await this.voorstellen.get(tx, voorstelId);
    eisVoorzitter(tx, 'voorzitten', 'Ronde', await this.omgeving.casus(tx, voorstel.casusId));
    await this.omgeving.eisOpenCasus(tx, voorstel.casusId);
    weiger(vervallen, () => new VoorstelVervallen());
    weiger(besloten, () => new BesluitAlGenomen());
    weiger((await this.rondes.vanVoorstel(tx, voorstelId)).some(({ isOpen }) => isOpen), () => new RondeOpen());
    return voorstel;
  }

  private async begin(tx: Tx, opening: Pick<NieuweRonde, 'voorstelId' | 'casusId' | 'spoed' | 'reden' | 'wijze'>): Promise<NieuweRonde> {
    const { voorstelId, casusId, spoed } = opening;
    const { reactietermijnInWerkdagen: werkdagen, spoedtermijnInUren: uren } = await this.omgeving.instellingen(tx);
    const termijn = await termijnVanafNu(tx, spoed ? { uren } : { werkdagen });
    // A conversation is opened and sealed in one act: there is nothing to hide.
    const verborgen = opening.wijze !== 'gesprek' && (await this.omgeving.verbergtAntwoorden(tx, casusId));
    const ronde = { ...opening, verborgen, id: nieuwId(), nummer: (await this.voorstellen.afgerondeRondes(tx, voorstelId)).length + 1, termijn };
    const aanwezig = await this.omgeving.aanwezig(tx, casusId);
    const gevraagd = (await this.omgeving.deelnemers(tx, casusId)).map((organisatieId) => ({ organisatieId, aanwezig: aanwezig.has(organisatieId) }));
    await this.rondes.open(tx, ronde, gevraagd);
    const schriftelijk = opening.wijze === 'gesprek' ? [] : gevraagd.filter((een) => !een.aanwezig);
    for (const { organisatieId } of schriftelijk) await this.omgeving.roepOrganisatie(tx, casusId, organisatieId);
    return ronde;
  }

  /** The ronde as it is once nobody else acts on this casus. */
  private async vergrendeld(tx: Tx, rondeId: string): Promise<Ronde> {
    await vergrendel(tx, (await this.rondes.get(tx, rondeId)).feiten.casusId);
    return this.rondes.get(tx, rondeId);
  }

  private async gebonden(tx: Tx, { voorstel }: GelezenVoorstel): Promise<string[]> {
    const fonds = voorstel.geld && (await this.omgeving.fonds(tx, voorstel.geld.fondsId));
    return verplichtingen(voorstel, fonds?.houderOrganisatieId ?? null).map(({ organisatieId }) => organisatieId);
  }
}
