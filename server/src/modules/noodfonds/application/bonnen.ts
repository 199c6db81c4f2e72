import { Injectable } from '@nestjs/common';
import { BonGeweigerd, NietGevonden, weiger } from '@doorbraaktafel/shared/weigeringen';
import type { Context } from '../../../platform/context/context.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Opslag } from '../../../platform/opslag/opslag.js';
import { type Bon, BONSOORTEN, MEESTE_BONNEN, RUIMTE_PER_REGIO } from '../domain/betaling/bon.js';
import { BonRepository, type NieuweBon } from '../persistence/bon.repository.js';
import { Bestandskeur } from './bestandskeur.js';
import { Noodfonds } from './noodfonds.js';
import { Uitgaven } from './uitgaven.js';

const TOEGANG = { gegevensgroep: 'fondsuitgave', doel: 'bonnen van een uitgave' } as const;

/** Receipts: their bytes go to the store first and their row after, so that a row never stands without its file. */
@Injectable()
export class Bonnen {
  constructor(
    private readonly work: UnitOfWork,
    private readonly opslag: Opslag,
    private readonly bonnen: BonRepository,
    private readonly uitgaven: Uitgaven,
    private readonly noodfonds: Noodfonds,
    private readonly keur: Bestandskeur,
  ) {}

  /** @throws {BonGeweigerd | NietGevonden | OpdrachtAnders} */
  async voegToe(ctx: Context, invoer: { opdrachtId: string; uitgaveId: string; bedragInCent: bigint; bytes: Uint8Array; vervangt?: string | null; reden?: string }): Promise<{ id: string }> {
    const { opdrachtId: id, uitgaveId, bedragInCent, bytes, vervangt = null, reden = '' } = invoer;
    await this.work.lees(ctx, (tx) => this.uitgaven.get(tx, uitgaveId));
    const { bytes: kaal, ...gekeurd } = await this.keur.keur(bytes);
    const bon = { id, uitgaveId, bedragInCent, vervangt, reden, grootte: kaal.length, ...gekeurd };
    const velden = { uitgaveId, bedragInCent, bestand: gekeurd.sha256, vervangt, reden };
    return this.work.run(ctx, (tx) => this.bewaar(tx, bon, kaal), { opdracht: { id, naam: 'bonToevoegen', velden } });
  }

  /** The receipt with its bytes and a name of ours. @throws {NietGevonden | BonGeweigerd} while it waits for the scanner */
  async haal(ctx: Context, id: string): Promise<{ naam: string; mediatype: string; bytes: Uint8Array }> {
    const bon = await this.work.lees(ctx, async (tx) => {
      const gevonden = await this.bonnen.get(tx, id);
      tx.gelezen({ casusId: gevonden.casusId, ...TOEGANG, actie: 'E' });
      return gevonden;
    });
    weiger(bon.keuring === 'wacht', () => new BonGeweigerd('quarantaine'));
    weiger(bon.keuring === 'besmet', () => new BonGeweigerd('besmet'));
    const bytes = await this.opslag.lees(ctx.regioId, id).catch(() => {
      throw new NietGevonden('bonId');
    });
    return { naam: `bon-${bon.volgnummer}.${BONSOORTEN[bon.mediatype]}`, mediatype: bon.mediatype, bytes };
  }

  vanUitgave(tx: Tx, uitgaveId: string): Promise<Bon[]> {
    return this.bonnen.vanUitgave(tx, uitgaveId);
  }

  private async bewaar(tx: Tx, bon: Omit<NieuweBon, 'herstelt'>, bytes: Uint8Array): Promise<{ id: string }> {
    await this.uitgaven.get(tx, bon.uitgaveId);
    if (bon.vervangt) await this.eisTeVervangen(tx, bon.uitgaveId, bon.vervangt);
    const { aantal, dubbel, vervangen, omvang } = await this.bonnen.ruimte(tx, bon);
    weiger(dubbel, () => new BonGeweigerd('dubbel'));
    weiger(vervangen !== null && !bon.reden, () => new BonGeweigerd('terug'));
    weiger(aantal >= MEESTE_BONNEN, () => new BonGeweigerd('aantal'));
    weiger(omvang + BigInt(bon.grootte) > RUIMTE_PER_REGIO, () => new BonGeweigerd('ruimte'));
    await this.bonnen.voegToe(tx, { ...bon, herstelt: vervangen }, aantal + 1);
    await this.noodfonds.meld(tx, bon.uitgaveId, bon.vervangt ? 'uitgave.bonVervangen' : 'uitgave.bonToegevoegd');
    await this.opslag.bewaar(tx.regioId, bon.id, bytes);
    return { id: bon.id };
  }

  private async eisTeVervangen(tx: Tx, uitgaveId: string, bonId: string): Promise<void> {
    const oud = (await this.bonnen.vanUitgave(tx, uitgaveId)).find(({ id }) => id === bonId);
    if (!oud) throw new NietGevonden('bonId');
    weiger(oud.vervangenDoor !== null, () => new BonGeweigerd('vervangen'));
  }
}
