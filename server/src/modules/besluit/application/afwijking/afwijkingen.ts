import { Injectable } from '@nestjs/common';
import { nieuwId } from '@doorbraaktafel/shared/ids';
import type { AfwijkingVastleggenInvoer, WaardeoordeelInvoer } from '@doorbraaktafel/shared/validation';
import { BesluitenlijstVast, NietGevonden, NietUwAfwijking, weiger, type Weigering } from '@doorbraaktafel/shared/weigeringen';
import type { Tx } from '../../../../platform/database/transaction.js';
import { toetsAfwijking, type Afwijking, type Waardeoordeel } from '../../domain/afwijking/afwijking.js';
import type { Voorstel } from '../../domain/voorstel.js';
import { AfwijkingRepository, type GelezenAfwijking } from '../../persistence/afwijking/afwijking.repository.js';
import type { GelezenOpzijzetting } from '../../persistence/afwijking/opzijzetting.repository.js';
import { PrecedentRepository } from '../../persistence/afwijking/precedent.repository.js';
import { vandaag, vergrendel } from '../../persistence/kalender.js';
import { VoorstelRepository } from '../../persistence/voorstel.repository.js';
import { mag } from '../bevoegdheid.js';
import { Omgeving } from '../omgeving.js';
import { Opzijzettingen } from './opzijzettingen.js';
import { Precedenten, type Precedentbeeld } from './precedenten.js';

/** A rule set aside, the deviation as far as it is worked out, the earlier besluiten beside it, and why one could not work it out. */
export interface Afwijkingbeeld {
  readonly voorstelId: string;
  readonly casusId: string;
  readonly opzij: GelezenOpzijzetting;
  readonly afwijking: GelezenAfwijking | undefined;
  readonly precedenten: readonly Precedentbeeld[];
  readonly waaromNietVastleggen: Weigering | undefined;
}

/** Working a deviation out: weighed, compared, with conditions and an end; whole or not at all. */
@Injectable()
export class Afwijkingen {
  constructor(
    private readonly afwijkingen: AfwijkingRepository,
    private readonly voorstellen: VoorstelRepository,
    private readonly nummers: PrecedentRepository,
    private readonly opzijzettingen: Opzijzettingen,
    private readonly precedenten: Precedenten,
    private readonly omgeving: Omgeving,
  ) {}

  /** @throws {NietGevonden} for a voorstel inside the rules too */
  async get(tx: Tx, voorstelId: string): Promise<Afwijkingbeeld> {
    const { voorstel, opzij } = await this.stukken(tx, voorstelId);
    return {
      voorstelId, casusId: voorstel.casusId, opzij,
      afwijking: await this.afwijkingen.vind(tx, voorstelId),
      precedenten: await this.naast(tx, voorstel, opzij),
      waaromNietVastleggen: await this.waaromNiet(tx, voorstel),
    };
  }

  /**
   * Keeps a whole deviation, or a better version of it.
   * @returns the voorstel
   * @throws {NietGevonden | CasusGesloten | NietUwAfwijking | BesluitenlijstVast | AfwijkingOnvolledig | DatumInVerleden | PrecedentOnbeantwoord}
   */
  async legVast(tx: Tx, invoer: Omit<AfwijkingVastleggenInvoer, 'opdrachtId'>): Promise<string> {
    const { voorstelId } = invoer;
    await vergrendel(tx, (await this.voorstellen.get(tx, voorstelId)).voorstel.casusId);
    const { voorstel, opzij } = await this.stukken(tx, voorstelId);
    await this.omgeving.eisOpenCasus(tx, voorstel.casusId);
    const waarom = await this.waaromNiet(tx, voorstel);
    if (waarom) throw waarom;
    const naast = await this.naast(tx, voorstel, opzij);
    const gevraagd = naast.filter((beeld) => beeld.teBeantwoorden).map(({ precedent }) => precedent);
    const afwijking = leesAfwijking(invoer, naast.map(({ precedent }) => precedent.id));
    toetsAfwijking(afwijking, gevraagd, await vandaag(tx));
    const plek = { id: nieuwId(), casusId: voorstel.casusId, voorstelId, versie: ((await this.afwijkingen.vind(tx, voorstelId))?.versie ?? 0) + 1 };
    await this.afwijkingen.bewaar(tx, plek, afwijking);
    tx.record({ actie: 'afwijking.vastgelegd', onderwerp: { soort: 'afwijking', id: plek.id }, casusId: plek.casusId, inhoud: { voorstelId, versie: plek.versie } });
    tx.liveCasus(plek.casusId, 'voorstel.gewijzigd', { casusId: plek.casusId, voorstelId });
    return voorstelId;
  }

  /** Until the besluitenlijst is fixed; a later correction is a new besluit. */
  private async waaromNiet(tx: Tx, { id, casusId, agendapuntId, ingebrachtDoor }: Voorstel): Promise<Weigering | undefined> {
    const { regisseurLidId, plaatsvervangerLidId } = await this.omgeving.casus(tx, casusId);
    const secretarisLidId = await this.omgeving.secretaris(tx, agendapuntId);
    if (!mag(tx, 'vastleggen', 'Afwijking', { regisseurLidId, plaatsvervangerLidId, ingebrachtDoor, secretarisLidId })) return new NietUwAfwijking();
    return (await this.afwijkingen.staatOpVasteLijst(tx, id)) ? new BesluitenlijstVast() : undefined;
  }

  private async stukken(tx: Tx, voorstelId: string): Promise<{ voorstel: Voorstel; opzij: GelezenOpzijzetting }> {
    const { voorstel } = await this.voorstellen.get(tx, voorstelId);
    const opzij = await this.opzijzettingen.vind(tx, voorstelId);
    if (!opzij) throw new NietGevonden('voorstelId');
    return { voorstel, opzij };
  }

  private async naast(tx: Tx, { id, casusId, soort, domein, tekst }: Voorstel, { regelversieId, motief }: GelezenOpzijzetting): Promise<Precedentbeeld[]> {
    const voor = await this.nummers.nummerVan(tx, id);
    return this.precedenten.naast(tx, { casusId, regelversieId, soort, domein, tekst: `${tekst} ${motief}` }, voor);
  }
}

/** @throws {NietGevonden} for an answer about a besluit that does not stand beside this one */
function leesAfwijking(invoer: Omit<AfwijkingVastleggenInvoer, 'opdrachtId'>, ernaast: readonly string[]): Afwijking {
  weiger(invoer.oordelen.some(({ precedentId }) => !ernaast.includes(precedentId)), () => new NietGevonden('oordelen'));
  const waarde = ({ score, tekst, antwoord }: WaardeoordeelInvoer): Waardeoordeel => ({ score, tekst, antwoord: antwoord?.trim() || null });
  return {
    motivering: invoer.motivering, voorwaarden: invoer.voorwaarden,
    legitimiteit: waarde(invoer.legitimiteit), betrokkenheid: waarde(invoer.betrokkenheid), rendement: waarde(invoer.rendement),
    eindigtOp: invoer.eindigtOp ?? null, herzienVoor: invoer.herzienVoor ?? null,
    oordelen: invoer.oordelen.map(({ precedentId, oordeel, reden }) => ({ precedentId, oordeel, reden: reden?.trim() || null })),
  };
}
