import { Injectable } from '@nestjs/common';
import type { VernietigingInvoer, VernietigingVoorstellenInvoer } from '@doorbraaktafel/shared/validation';
import { AlGewijzigd, VernietigingLoopt, weiger } from '@doorbraaktafel/shared/weigeringen';
import type { Tx } from '../../../platform/database/transaction.js';
import { eisEenAnder, eisVerzoekdag, eisVrij, type Vernietiging } from '../domain/vernietiging.js';
import { VernietigingRepository, type Voorbij } from '../persistence/vernietiging.repository.js';
import { eisBevoegd } from './bevoegd.js';

/** Destroying a casus, by two people; the database asks everything again (AVG art. 5 lid 1e and 17; Wmo 2015 art. 5.3.5). */
@Injectable()
export class Vernietigingen {
  constructor(private readonly vernietigingen: VernietigingRepository) {}

  /** Casussen of which the term has passed, the longest first; for the archive and toezicht. */
  voorbij(tx: Tx): Promise<Voorbij[]> {
    return this.vernietigingen.voorbij(tx);
  }

  /** Proofs of what was destroyed, as far as this lid may see them. */
  bewijzen(tx: Tx): Promise<Vernietiging[]> {
    return this.vernietigingen.bewijzen(tx);
  }

  /** @throws {NietGevonden | AlleenOverDezeGegevens | VerzoekdagNodig | VernietigenKanNiet | VernietigingLoopt} */
  async stelVoor(tx: Tx, { casusId, grond, verzoekOp = null }: VernietigingVoorstellenInvoer): Promise<string> {
    const rechten = await this.vernietigingen.rechten(tx, casusId);
    eisBevoegd(tx, 'voorstellen', rechten);
    eisVerzoekdag(grond, verzoekOp, rechten.vandaag);
    eisVrij(await this.vernietigingen.beletten(tx, casusId, grond));
    const vernietigingId = await this.vernietigingen.stelVoor(tx, casusId, grond, grond === 'verzoek' ? verzoekOp : null);
    if (!vernietigingId) throw new VernietigingLoopt();
    this.meld(tx, 'casus.vernietiging_voorgesteld', casusId, { vernietigingId, grond });
    return casusId;
  }

  /** @throws {NietGevonden | AlleenOverDezeGegevens | AlGewijzigd} */
  async trekIn(tx: Tx, { vernietigingId }: VernietigingInvoer): Promise<string> {
    const { casusId } = await this.vernietigingen.haal(tx, vernietigingId);
    eisBevoegd(tx, 'voorstellen', await this.vernietigingen.rechten(tx, casusId));
    weiger(!(await this.vernietigingen.trekIn(tx, vernietigingId)), () => new AlGewijzigd());
    this.meld(tx, 'casus.vernietiging_ingetrokken', casusId, { vernietigingId });
    return casusId;
  }

  /** Cannot be undone. Answers the proof. @throws {NietGevonden | AlleenOverDezeGegevens | EenAnderBevestigt | VernietigenKanNiet | LogboekLooptAchter | AlGewijzigd} */
  async bevestig(tx: Tx, { vernietigingId }: VernietigingInvoer): Promise<string> {
    const voorstel = await this.vernietigingen.haal(tx, vernietigingId);
    const { casusId, grond } = voorstel;
    eisBevoegd(tx, 'bevestigen', await this.vernietigingen.rechten(tx, casusId));
    eisEenAnder(voorstel, tx.lidId);
    eisVrij(await this.vernietigingen.beletten(tx, casusId, grond));
    const { aantallen, sha256 } = await this.vernietigingen.voerUit(tx, vernietigingId);
    tx.rechtenGewijzigd(casusId);
    tx.record({ actie: 'casus.vernietigd', onderwerp: { soort: 'casus', id: casusId }, casusId, inhoud: { vernietigingId, grond, aantallen, sha256 } });
    return vernietigingId;
  }

  een(tx: Tx, vernietigingId: string): Promise<Vernietiging> {
    return this.vernietigingen.haal(tx, vernietigingId);
  }

  private meld(tx: Tx, actie: string, casusId: string, inhoud: Record<string, unknown>): void {
    tx.record({ actie, onderwerp: { soort: 'casus', id: casusId }, casusId, inhoud });
    tx.liveCasus(casusId, 'casus.gewijzigd', { casusId });
  }
}
