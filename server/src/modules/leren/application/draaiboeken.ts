import { Injectable } from '@nestjs/common';
import { nieuwId } from '@doorbraaktafel/shared/ids';
import type { DraaiboekVaststellenInvoer } from '@doorbraaktafel/shared/validation';
import { BLOKKADES, type Blokkade } from '@doorbraaktafel/shared/vocabulary';
import { NietGevonden } from '@doorbraaktafel/shared/weigeringen';
import type { Tx } from '../../../platform/database/transaction.js';
import { Casussen } from '../../casus/index.js';
import { toetsVersie, type Draaiboek } from '../domain/draaiboek.js';
import { DraaiboekRepository } from '../persistence/draaiboek.repository.js';

/** One blokkade with the draaiboek that holds now and the ones before it. */
export interface Draaiboekbeeld {
  readonly nu: Draaiboek;
  readonly eerder: readonly Draaiboek[];
}

/** The draaiboek of a casus, and whether the regio has a newer one. */
export interface Casusdraaiboek {
  readonly draaiboek: Draaiboek;
  readonly nieuwsteVersie: number;
}

/** What to do about each kind of blokkade: a living document of the regio. */
@Injectable()
export class Draaiboeken {
  constructor(
    private readonly draaiboeken: DraaiboekRepository,
    private readonly casussen: Casussen,
  ) {}

  /** One per blokkade, in the order of the blokkades. */
  async lijst(tx: Tx): Promise<Draaiboekbeeld[]> {
    const alle = await this.draaiboeken.alle(tx);
    return BLOKKADES.map((blokkade) => {
      const [nu, ...eerder] = alle.filter((d) => d.blokkade === blokkade);
      if (!nu) throw new Error(`Geen draaiboek voor ${blokkade}.`);
      return { nu, eerder };
    });
  }

  /** @throws {NietGevonden} */
  async vanCasus(tx: Tx, casusId: string): Promise<Casusdraaiboek> {
    await this.casussen.get(tx, casusId);
    tx.gelezen({ casusId, gegevensgroep: 'casus', doel: 'zien wat het draaiboek zegt' });
    const draaiboek = await this.draaiboeken.vanCasus(tx, casusId);
    if (!draaiboek) throw new NietGevonden('casusId');
    return { draaiboek, nieuwsteVersie: (await this.huidig(tx, draaiboek.blokkade)).nu.versie };
  }

  /** Adds a version; casussen that are there keep theirs. @returns the blokkade @throws {AlGewijzigd} */
  async stelVast(tx: Tx, { blokkade, eersteRol, stappen, verwacht, reden, opVersie }: Omit<DraaiboekVaststellenInvoer, 'opdrachtId'>): Promise<Blokkade> {
    await this.draaiboeken.vergrendel(tx, blokkade);
    const { nu } = await this.huidig(tx, blokkade);
    toetsVersie(nu, opVersie);
    const id = nieuwId();
    const versie = nu.versie + 1;
    await this.draaiboeken.voegToe(tx, id, { blokkade, versie, eersteRol, stappen, verwacht, reden });
    tx.record({ actie: 'draaiboek.vastgesteld', onderwerp: { soort: 'draaiboek', id }, doel: 'het draaiboek bijhouden', inhoud: { blokkade, versie } });
    return blokkade;
  }

  /** What holds now for one blokkade, with its history. */
  async huidig(tx: Tx, blokkade: Blokkade): Promise<Draaiboekbeeld> {
    const gevonden = (await this.lijst(tx)).find(({ nu }) => nu.blokkade === blokkade);
    if (!gevonden) throw new NietGevonden('blokkade');
    return gevonden;
  }
}
