import { Injectable } from '@nestjs/common';
import type { BewaarstopOpheffenInvoer, BewaarstopZettenInvoer } from '@doorbraaktafel/shared/validation';
import { AlGewijzigd, BewaarstopAlWeg, EenAnderBevestigt, NietGevonden, VernietigenKanNiet, VernietigingLoopt, weiger, type Belet, type Weigering } from '@doorbraaktafel/shared/weigeringen';
import type { Tx } from '../../../platform/database/transaction.js';
import type { Vernietiging } from '../domain/vernietiging.js';
import { BewaarstopRepository, type Bewaarstop } from '../persistence/bewaarstop.repository.js';
import { VernietigingRepository } from '../persistence/vernietiging.repository.js';
import { eisBevoegd, waaromNiet } from './bevoegd.js';

/** What is kept of a casus, until when, and what this lid could do about it. */
export interface Bewaringsbeeld {
  readonly casusId: string;
  readonly bewaardTot: Date | null;
  readonly stops: readonly Bewaarstop[];
  readonly voorstel: Vernietiging | undefined;
  /** What stands in the way of destroying on a request of the client. */
  readonly belet: readonly Belet[];
  readonly mogelijk: readonly (readonly [naam: string, waarom: Weigering | undefined])[];
}

/** Keeping: until when, and the holds that forbid destroying. */
@Injectable()
export class Bewaring {
  constructor(
    private readonly vernietigingen: VernietigingRepository,
    private readonly stops: BewaarstopRepository,
  ) {}

  /** @throws {NietGevonden} */
  async beeld(tx: Tx, casusId: string): Promise<Bewaringsbeeld> {
    const rechten = await this.vernietigingen.rechten(tx, casusId);
    const voorstel = await this.vernietigingen.open(tx, casusId);
    const belet = await this.vernietigingen.beletten(tx, casusId, 'verzoek');
    const inDeWeg = belet.length > 0 ? new VernietigenKanNiet(belet[0]) : undefined;
    return {
      casusId, belet, voorstel, bewaardTot: rechten.bewaardTot, stops: await this.stops.lijst(tx, casusId),
      mogelijk: [
        ['bewaarstopZetten', waaromNiet(tx, 'stoppen', rechten)],
        ['bewaarstopOpheffen', waaromNiet(tx, 'stoppen', rechten)],
        ['vernietigingVoorstellen', waaromNiet(tx, 'voorstellen', rechten) ?? (voorstel ? new VernietigingLoopt() : inDeWeg)],
        ['vernietigingIntrekken', waaromNiet(tx, 'voorstellen', rechten) ?? (voorstel ? undefined : new AlGewijzigd())],
        ['vernietigingBevestigen', waaromNiet(tx, 'bevestigen', rechten) ?? (voorstel?.voorgesteldDoor === tx.lidId ? new EenAnderBevestigt() : inDeWeg)],
      ],
    };
  }

  /** @throws {NietGevonden | AlleenOverDezeGegevens} */
  async zetStop(tx: Tx, { casusId, reden, gezag }: BewaarstopZettenInvoer): Promise<string> {
    eisBevoegd(tx, 'stoppen', await this.vernietigingen.rechten(tx, casusId));
    const bewaarstopId = await this.stops.zet(tx, casusId, reden, gezag);
    tx.record({ actie: 'casus.bewaarstop_gezet', onderwerp: { soort: 'casus', id: casusId }, casusId, inhoud: { bewaarstopId, reden, gezag } });
    tx.liveCasus(casusId, 'casus.gewijzigd', { casusId });
    return casusId;
  }

  /** @throws {NietGevonden | AlleenOverDezeGegevens | BewaarstopAlWeg} */
  async hefStopOp(tx: Tx, { bewaarstopId, reden }: BewaarstopOpheffenInvoer): Promise<string> {
    const stop = await this.stops.haal(tx, bewaarstopId);
    if (!stop) throw new NietGevonden('bewaarstopId');
    const { casusId } = stop;
    eisBevoegd(tx, 'stoppen', await this.vernietigingen.rechten(tx, casusId));
    weiger(stop.opgehevenOp !== null || !(await this.stops.hefOp(tx, bewaarstopId, reden)), () => new BewaarstopAlWeg());
    tx.record({ actie: 'casus.bewaarstop_opgeheven', onderwerp: { soort: 'casus', id: casusId }, casusId, inhoud: { bewaarstopId, reden } });
    tx.liveCasus(casusId, 'casus.gewijzigd', { casusId });
    return casusId;
  }
}
