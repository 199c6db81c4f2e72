import { Injectable } from '@nestjs/common';
import { nieuwId } from '@doorbraaktafel/shared/ids';
import type { FondsboekingenInvoer, FondsverslagExporterenInvoer, FondsverslagInvoer, FondsverslagPostenInvoer } from '@doorbraaktafel/shared/validation';
import { NietGevonden, weiger } from '@doorbraaktafel/shared/weigeringen';
import type { Tx } from '../../../platform/database/transaction.js';
import { type Figuurboeking, type Getoond, kernVan, onderdruk, type Verslagkern, type Verslagpost } from '../domain/verslag.js';
import { VerantwoordingRepository } from '../persistence/verantwoording.repository.js';
import { VerslagRepository } from '../persistence/verslag.repository.js';
import { type Exportbestand, maakVerslag } from './exportbestand.js';

const PER_PAGINA = 50;
const TOEGANG = { gegevensgroep: 'fondsuitgave', doel: 'verantwoorden van het noodfonds' } as const;

/** A page of what stands behind a figure; ask with `volgende` for the next one. */
export interface Pagina<T> {
  readonly rijen: readonly T[];
  readonly volgende: string | null;
}

/** The report over the fondsen, and the way down from each figure. */
@Injectable()
export class Fondsverslag {
  constructor(
    private readonly repository: VerslagRepository,
    private readonly standen: VerantwoordingRepository,
  ) {}

  /** Small groups are left out for everybody, so that no figure points at one client. */
  async regels(tx: Tx, { indeling, van, totEnMet }: FondsverslagInvoer): Promise<Getoond[]> {
    return onderdruk(await this.repository.regels(tx, indeling, van, totEnMet));
  }

  async kern(tx: Tx, { van, totEnMet }: { van: string; totEnMet: string }): Promise<Verslagkern> {
    return kernVan(await this.repository.kern(tx, van, totEnMet));
  }

  /** The expenses behind a figure that is shown. @throws {NietGevonden} for a group that is not there or too small to show */
  async posten(tx: Tx, invoer: FondsverslagPostenInvoer): Promise<Pagina<Verslagpost>> {
    const { groep = null, na = null, ...vraag } = invoer;
    if (groep !== null) {
      const getoond = (await this.regels(tx, invoer)).find((regel) => regel.groep === groep);
      weiger(!getoond || getoond.onderdrukt, () => new NietGevonden('groep'));
    }
    const rijen = await this.repository.posten(tx, { ...vraag, groep, na, aantal: PER_PAGINA + 1 });
    const pagina = snijd(rijen, ({ uitgaveId }) => uitgaveId);
    for (const { casusId } of pagina.rijen) tx.gelezen({ casusId, ...TOEGANG });
    return pagina;
  }

  /** @throws {NietGevonden} for a fonds that this reader does not account for */
  async boekingen(tx: Tx, { fondsId, dag, figuur, na = null }: FondsboekingenInvoer): Promise<Pagina<Figuurboeking>> {
    const eigen = await this.standen.standenOp(tx, dag);
    weiger(!eigen.some((fonds) => fonds.fondsId === fondsId), () => new NietGevonden('fondsId'));
    return snijd(await this.repository.boekingen(tx, { fondsId, dag, figuur, na, aantal: PER_PAGINA + 1 }), ({ nummer }) => `${nummer}`);
  }

  /** That a report left is an event: who, when, in which form and over which days. */
  meldExport(tx: Tx, { indeling, vorm, van, totEnMet }: FondsverslagExporterenInvoer): void {
    tx.record({
      actie: 'fondsverslag.geexporteerd', onderwerp: { soort: 'export', id: nieuwId() }, doel: 'verantwoorden van het noodfonds', inhoud: { indeling, vorm, van, totEnMet },
    });
  }

  async exporteer(tx: Tx, invoer: FondsverslagExporterenInvoer): Promise<Exportbestand> {
    const { indeling, vorm, van, totEnMet } = invoer;
    return maakVerslag(vorm, `fondsverslag-${indeling}-${van}-${totEnMet}`, await this.regels(tx, invoer));
  }
}

function snijd<T>(rijen: readonly T[], sleutel: (rij: T) => string): Pagina<T> {
  const pagina = rijen.slice(0, PER_PAGINA);
  const laatste = pagina.at(-1);
  return { rijen: pagina, volgende: rijen.length > PER_PAGINA && laatste ? sleutel(laatste) : null };
}
