import { Injectable } from '@nestjs/common';
import { nieuwId } from '@doorbraaktafel/shared/ids';
import { BestaatAl, NietGevonden, weiger } from '@doorbraaktafel/shared/weigeringen';
import type { Tx } from '../../../platform/database/transaction.js';
import type { Begroting, Fondsdossier, Fondsregels, NieuwFonds } from '../domain/fonds.js';
import { FondsRepository } from '../persistence/fonds.repository.js';
import { FondsregelsRepository } from '../persistence/fondsregels.repository.js';
import { Grootboek } from '../persistence/grootboek.js';
import { Noodfonds } from './noodfonds.js';

export interface Afsluiting {
  readonly boekingId: string;
  readonly fondsId: string;
  readonly opvolgerId?: string | null;
  readonly orgaan: string;
  readonly kenmerk: string;
  /** Calendar day, as yyyy-mm-dd. */
  readonly genomenOp: string;
}

/** Opening, ruling, filling and closing a fonds; for its holder and for the beheerder of the regio. */
@Injectable()
export class Fondsbeheer {
  constructor(
    private readonly fondsen: FondsRepository,
    private readonly regels: FondsregelsRepository,
    private readonly grootboek: Grootboek,
    private readonly noodfonds: Noodfonds,
  ) {}

  /** @throws {NietGevonden} */
  async lees(tx: Tx, fondsId: string): Promise<Fondsdossier> {
    const stand = (await this.fondsen.standen(tx)).find(({ id }) => id === fondsId);
    if (!stand) throw new NietGevonden('fondsId');
    return { stand, ...(await this.regels.lees(tx, fondsId)), bijdragen: await this.regels.bijdragen(tx, fondsId), baten: await this.regels.baten(tx, fondsId) };
  }

  /** @throws {NietBevoegdVoorFonds | BestaatAl | TeWeinigGoedkeurders | NietGevonden} */
  async open(tx: Tx, fonds: Pick<NieuwFonds, 'naam' | 'soort' | 'boekjaar' | 'beheerderLidId'> & { id: string }, regels: Fondsregels): Promise<string> {
    weiger(!(await this.fondsen.isLid(tx, fonds.beheerderLidId)), () => new NietGevonden('beheerderLidId'));
    weiger(!(await this.fondsen.naamVrij(tx, fonds.naam, fonds.boekjaar)), () => new BestaatAl('naam'));
    const id = await this.noodfonds.open(tx, { ...fonds, drempelTweedeAkkoordInCent: regels.drempelTweedeAkkoordInCent });
    await this.zetRegels(tx, id, regels);
    return id;
  }

  /** Replaces every rule at once. @throws {NietGevonden | NietBevoegdVoorFonds | FondsGesloten | TeWeinigGoedkeurders} */
  async zetRegels(tx: Tx, fondsId: string, regels: Fondsregels): Promise<void> {
    await this.regels.zet(tx, fondsId, regels);
    tx.record({ actie: 'fonds.regels_gezet', onderwerp: { soort: 'fonds', id: fondsId }, inhoud: { regels: alsTekst(regels) } });
  }

  /** @throws {NietGevonden | NietBevoegdVoorFonds | FondsGesloten | BestaatAl | OpdrachtAnders} */
  begroot(tx: Tx, begroting: Begroting): Promise<void> {
    return this.noodfonds.begroot(tx, begroting);
  }

  /**
   * Ends the year; once more after that for what came back since.
   * @returns what went over or back, in cents
   * @throws {NietGevonden | NietBevoegdVoorFonds | FondsGesloten | NogGereserveerd | BestaatAl}
   */
  async sluitAf(tx: Tx, afsluiting: Afsluiting): Promise<bigint> {
    const { fondsId, opvolgerId, kenmerk } = afsluiting;
    const bedragInCent = await this.grootboek.sluitAf(tx, { ...afsluiting, boekingNieuwId: nieuwId() });
    const inhoud = { kenmerk, bedragInCent: `${bedragInCent}` };
    tx.record({ actie: 'fonds.afgesloten', onderwerp: { soort: 'fonds', id: fondsId }, inhoud });
    if (opvolgerId) tx.record({ actie: 'fonds.begroot', onderwerp: { soort: 'fonds', id: opvolgerId }, inhoud });
    return bedragInCent;
  }
}

const alsTekst = (regels: Fondsregels): string => JSON.stringify(regels, (_, waarde: unknown) => (typeof waarde === 'bigint' ? `${waarde}` : waarde));
