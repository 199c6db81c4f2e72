import { Injectable } from '@nestjs/common';
import type { Casusfase, Feitsoort } from '@doorbraaktafel/shared/vocabulary';
import type { Tx } from '../../../platform/database/transaction.js';
import type { Casusgegevens } from '../domain/casus.js';
import type { Aanleiding } from '../domain/deelname.js';
import type { Feit } from '../domain/feit.js';
import { CasusRepository } from '../persistence/casus.repository.js';
import { DeelnameRepository, type DeelnemerRij, type RegieRij, type ToegangRij } from '../persistence/deelname.repository.js';
import { Deelname, type Uitnodiging } from './deelname.js';
import { Feiten } from './feiten.js';
import { Overzicht, type CasusKort, type Kandidaat } from './overzicht.js';
import { Sturen } from './sturen.js';

/** A casus as other modules may read it. */
export type Casuskop = Readonly<Casusgegevens>;

/**
 * What other modules may ask of casussen and do with them.
 * Every method throws `NietGevonden` for a casus that is unknown or not visible to this lid.
 */
@Injectable()
export class Casussen {
  constructor(
    private readonly casussen: CasusRepository,
    private readonly deelnames: DeelnameRepository,
    private readonly overzicht: Overzicht,
    private readonly deelname: Deelname,
    private readonly sturen: Sturen,
    private readonly feiten: Feiten,
  ) {}

  async get(tx: Tx, id: string): Promise<Casuskop> {
    return (await this.casussen.haal(tx, id)).gegevens;
  }

  /** Those that exist and may be seen, in the order asked. */
  kort(tx: Tx, ids: readonly string[]): Promise<CasusKort[]> {
    return this.overzicht.kort(tx, ids);
  }

  /** The hundred open casussen that were brought in or are stuck, ranked by severity, duration and id. */
  kandidaten(tx: Tx): Promise<Kandidaat[]> {
    return this.overzicht.kandidaten(tx);
  }

  /** Organisations that take part now, in order of invitation. */
  async deelnemers(tx: Tx, casusId: string): Promise<DeelnemerRij[]> {
    await this.casussen.haal(tx, casusId);
    return this.deelnames.deelnemers(tx, casusId);
  }

  /** Leden who have access now. */
  async toegang(tx: Tx, casusId: string): Promise<ToegangRij[]> {
    await this.casussen.haal(tx, casusId);
    return this.deelnames.toegang(tx, [casusId]);
  }

  /** Leden of an organisation who take part and see the casus now; who looks in an emergency takes no part. */
  async meedoeners(tx: Tx, casusId: string, organisatieId: string): Promise<string[]> {
    await this.casussen.haal(tx, casusId);
    return this.deelnames.meedoeners(tx, casusId, organisatieId);
  }

  /** Per subject the one organisation that has the regie. */
  async regie(tx: Tx, casusId: string): Promise<RegieRij[]> {
    await this.casussen.haal(tx, casusId);
    return this.deelnames.regie(tx, casusId);
  }

  /** Moves a casus to a phase; staying where it is changes nothing. @throws {FaseNietMogelijk} */
  zetFase(tx: Tx, casusId: string, fase: Casusfase): Promise<void> {
    return this.sturen.zetFase(tx, casusId, fase);
  }

  /** Sets the next day (`2026-03-31`) on which something has to have happened. */
  zetTermijn(tx: Tx, casusId: string, dag: string): Promise<void> {
    return this.sturen.zetTermijn(tx, casusId, dag);
  }

  /** Invites an organisation that an act needs, unless it already takes part; the caller judged that it may. */
  nodigUit(tx: Tx, uitnodiging: Uitnodiging): Promise<void> {
    return this.deelname.nodigUitAlsNodig(tx, uitnodiging);
  }

  /** Lets these leden in, each on the ground of the own role; who was in already stays as it was. The caller judged that it may. */
  geefToegang(tx: Tx, casusId: string, lidIds: readonly string[]): Promise<void> {
    return this.deelname.laatLedenToe(tx, casusId, lidIds);
  }

  /** As above, until what was asked of them is answered or lapses. */
  geefToegangOm(tx: Tx, casusId: string, om: Aanleiding, lidIds: readonly string[]): Promise<void> {
    return this.deelname.laatLedenToe(tx, casusId, lidIds, om);
  }

  /** The question is answered or lapsed: what was given for it alone ends. */
  beeindigToegangOm(tx: Tx, casusId: string, om: Aanleiding): Promise<void> {
    return this.deelname.beeindigOm(tx, casusId, om);
  }

  /** After the agenda changed: tells everybody around these casussen that what they may see changed. */
  meldOnthulling(tx: Tx, casusIds: readonly string[]): Promise<void> {
    return this.deelname.meldOnthulling(tx, casusIds);
  }

  /** Adds a fact that follows from an act of another module, such as `actie_te_doen` with the actie's id. */
  legFeitVast(tx: Tx, casusId: string, feit: Feit): Promise<void> {
    return this.feiten.voegToe(tx, casusId, feit);
  }

  /** Ends facts of one kind and value, such as an actie that is done. */
  laatFeitVervallen(tx: Tx, casusId: string, soort: Feitsoort, waarde: string): Promise<void> {
    return this.feiten.laatVervallen(tx, casusId, soort, waarde);
  }
}
