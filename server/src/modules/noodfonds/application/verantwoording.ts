import { Injectable } from '@nestjs/common';
import { nieuwId } from '@doorbraaktafel/shared/ids';
import type { GrootboekExporterenInvoer } from '@doorbraaktafel/shared/validation';
import { NietGevonden, OngeldigeInvoer, weiger } from '@doorbraaktafel/shared/weigeringen';
import type { Tx } from '../../../platform/database/transaction.js';
import { type Exportbestand, maakExport } from './exportbestand.js';
import type { Fondsdag, Zelfcontroleuitslag } from '../domain/verantwoording.js';
import { JournaalRepository } from '../persistence/journaal.repository.js';
import { VerantwoordingRepository } from '../persistence/verantwoording.repository.js';

const HOOGSTENS = 20_000;
const LAATSTE = 30;

/** Accounting for the fondsen: figures at a day, over a period, as a file, and whether the ledger is right. */
@Injectable()
export class Verantwoording {
  constructor(
    private readonly repository: VerantwoordingRepository,
    private readonly journaal: JournaalRepository,
  ) {}

  standenOp(tx: Tx, dag: string): Promise<Fondsdag[]> {
    return this.repository.standenOp(tx, dag);
  }

  /** That a file left is an event: who, when, in which form and over which days. */
  async meldExport(tx: Tx, { vorm, van, totEnMet, fondsId }: GrootboekExporterenInvoer): Promise<void> {
    const eigen = await this.repository.standenOp(tx, totEnMet);
    weiger(Boolean(fondsId) && !eigen.some((fonds) => fonds.fondsId === fondsId), () => new NietGevonden('fondsId'));
    tx.record({ actie: 'grootboek.geexporteerd', onderwerp: { soort: 'export', id: nieuwId() }, doel: 'verantwoorden van het noodfonds', inhoud: { vorm, van, totEnMet } });
  }

  /** @throws {OngeldigeInvoer} on more entries than fit in one file */
  async exporteer(tx: Tx, { vorm, van, totEnMet, fondsId }: GrootboekExporterenInvoer): Promise<Exportbestand> {
    const regels = await this.journaal.regels(tx, { fondsId: fondsId ?? null, van, totEnMet, hoogstens: HOOGSTENS });
    weiger(regels.length > HOOGSTENS, () => new OngeldigeInvoer({ nl: 'Dit zijn meer dan 20.000 boekingen. Kies een kortere periode.', en: 'These are more than 20,000 bookings. Choose a shorter period.' }, 'totEnMet'));
    return maakExport(vorm, regels, `${van}-${totEnMet}`);
  }

  async controleer(tx: Tx): Promise<Zelfcontroleuitslag> {
    const uitslag = await this.repository.controleer(tx, nieuwId());
    tx.record({ actie: 'grootboek.gecontroleerd', onderwerp: { soort: 'zelfcontrole', id: uitslag.id }, inhoud: { inOrde: uitslag.inOrde } });
    return uitslag;
  }

  gedaan(tx: Tx): Promise<Zelfcontroleuitslag[]> {
    return this.repository.gedaan(tx, LAATSTE);
  }
}
