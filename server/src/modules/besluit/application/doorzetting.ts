import { Injectable } from '@nestjs/common';
import { weiger, MandaatOntbreekt, type Weigering } from '@doorbraaktafel/shared/weigeringen';
import type { Tx } from '../../../platform/database/transaction.js';
import { bewaardeVraag } from '../bestanden/bestuursvragen.js';
import { dekkingenVan, type Dekking } from '../domain/besluit.js';
import { ONDERWERPEN_VAN } from '../domain/crisis.js';
import { dragendeMandaten, toetsBestuursvraag, toonVoorwaarden, ZONDER_MOTIVERING, type Doorzetpoging, type Getoond, type Motivering } from '../domain/doorzetting.js';
import { dekt, vindDekking, waaromOngedekt, type Verplichting } from '../domain/mandaat.js';
import { stemtZelfIn } from '../domain/standpunten.js';
import { vandaag } from '../persistence/kalender.js';
import type { GelezenMandaat } from '../persistence/mandaat.repository.js';
import { VoornemenRepository } from '../persistence/voornemen.repository.js';
import { VoorstelRepository } from '../persistence/voorstel.repository.js';
import { Bestuursvragen } from './bestuursvragen.js';
import { waaromGeenVoorzitter } from './bevoegdheid.js';
import { Omgeving } from './omgeving.js';
import { Stukken, type Besluitstukken } from './stukken.js';

/** A condition as it is shown, with what belongs to it. */
interface Voorwaardebeeld extends Getoond {
  /** The mandates on which it can be done here, with the condition on mandates. */
  readonly mandaatIds: readonly string[];
  /** What is recorded about bestuurders that were asked, with the condition on that and only for who may force. */
  readonly gevraagd: readonly string[];
}

/** What stands in the way of forcing, and under which mandates it is done. */
@Injectable()
export class Doorzetting {
  constructor(
    private readonly voorstellen: VoorstelRepository,
    private readonly voornemens: VoornemenRepository,
    private readonly stukken: Stukken,
    private readonly omgeving: Omgeving,
    private readonly bestuursvragen: Bestuursvragen,
  ) {}

  /** Every condition for the person who only asks whether it could. @throws {NietGevonden} */
  async voorwaarden(tx: Tx, rondeId: string): Promise<Voorwaardebeeld[]> {
    const stukken = await this.stukken.lees(tx, rondeId);
    // Who is still to be bound would tell who agreed already.
    const leesbaar = stukken.ronde.isVerborgen ? { ...stukken, standpunten: [] } : stukken;
    const poging = await this.poging(tx, leesbaar, ZONDER_MOTIVERING);
    const gevraagd = (await this.waaromGeenDoorzetter(tx, stukken)) ? [] : await this.bestuursvragen.zinnen(tx, stukken);
    return toonVoorwaarden(poging).map((een) => ({
      ...een, mandaatIds: een.naam === 'mandaat' ? dragendeMandaten(poging) : [], gevraagd: een.naam === 'opschaling' ? gevraagd : [],
    }));
  }

  /** Who leads the route, or whose organisation has the regie on the subject, forces; nobody else. @throws {AlleenRegisseur} */
  async eisDoorzetter(tx: Tx, stukken: Besluitstukken): Promise<void> {
    const waarom = await this.waaromGeenDoorzetter(tx, stukken);
    if (waarom) throw waarom;
  }

  /** What is kept about asking a bestuurder first: what was recorded, and only where nothing was, the sentence why not. @throws {VoorwaardeNietVoldaan} */
  async opschaling(tx: Tx, stukken: Besluitstukken, reden: string | null | undefined): Promise<string> {
    const zinnen = await this.bestuursvragen.zinnen(tx, stukken);
    toetsBestuursvraag(zinnen.length > 0, reden);
    return bewaardeVraag(zinnen, reden ?? '');
  }

  async poging(tx: Tx, stukken: Besluitstukken, motivering: Motivering): Promise<Doorzetpoging> {
    const { voorstel, mandaten } = stukken;
    const { doorzettenMogelijk } = await this.omgeving.instellingen(tx);
    const voornemen = (await this.voornemens.vanRondes(tx, [stukken.ronde.feiten.id])).get(stukken.ronde.feiten.id) ?? null;
    return {
      doorzettenMogelijk,
      soort: voorstel.soort,
      raakt: voorstel.raakt,
      rondes: await this.voorstellen.afgerondeRondes(tx, voorstel.id),
      ongebonden: ongebonden(stukken),
      mandaten,
      // Who forces is not the second signature too.
      voornemen: voornemen && { ...voornemen, medeondertekend: voornemen.medeondertekend && !voornemen.zelfMedeondertekend },
      betwist: stukken.ronde.isBetwist,
      motivering,
      vandaag: await vandaag(tx),
    };
  }

  /**
   * The chosen mandate first, then what covers everybody else who is bound.
   * @throws {MandaatOntbreekt | MandaatOverschreden}
   */
  dekkingen({ ongebonden: af, vandaag: dag }: Doorzetpoging, { verplichtingen, mandaten }: Besluitstukken, mandaatId: string): Dekking<GelezenMandaat>[] {
    const gekozen = mandaten.find((mandaat) => mandaat.id === mandaatId && mandaat.doorzetbaar);
    if (!gekozen) throw new MandaatOntbreekt();
    const eerste = af.find((verplichting) => dekt(gekozen, verplichting, dag));
    if (!eerste) throw waaromOngedekt([gekozen], af.find(({ organisatieId }) => organisatieId === gekozen.organisatieId) ?? af[0]!, dag);
    const geld = verplichtingen.find(({ bedragInCent }) => bedragInCent > 0n);
    weiger(geld !== undefined && !vindDekking(mandaten, geld, dag), () => waaromOngedekt(mandaten, geld!, dag));
    const doorzetbaar = mandaten.filter((mandaat) => mandaat.doorzetbaar);
    const rest = verplichtingen.filter((verplichting) => verplichting !== eerste);
    return [
      { verplichting: eerste, mandaat: gekozen },
      ...rest.flatMap((verplichting) => dekkingenVan([verplichting], af.includes(verplichting) ? doorzetbaar : mandaten, dag)),
    ];
  }

  private async waaromGeenDoorzetter(tx: Tx, { casus, voorstel }: Besluitstukken): Promise<Weigering | undefined> {
    const metRegie = await this.omgeving.heeftRegie(tx, casus.id, ONDERWERPEN_VAN[voorstel.domein]);
    return metRegie ? undefined : waaromGeenVoorzitter(tx, 'doorzetten', 'Besluit', casus);
  }
}

/** Who did not consent itself, and so has to be heard: a note of the chair is no answer of theirs. When everybody who acts did, the heaviest obligation still needs its mandate. */
function ongebonden({ verplichtingen, standpunten }: Besluitstukken): Verplichting[] {
  const zonderInstemming = verplichtingen.filter(({ organisatieId }) => !stemtZelfIn(standpunten, organisatieId));
  return zonderInstemming.length > 0 ? zonderInstemming : verplichtingen.slice(0, 1);
}
