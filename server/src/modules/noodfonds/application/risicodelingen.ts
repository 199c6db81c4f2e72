import { Injectable } from '@nestjs/common';
import { BonGeweigerd, NietGevonden, weiger } from '@doorbraaktafel/shared/weigeringen';
import type { Context } from '../../../platform/context/context.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Opslag } from '../../../platform/opslag/opslag.js';
import { BONSOORTEN } from '../domain/betaling/bon.js';
import type { Risicodeling } from '../domain/betaling/risicodeling.js';
import { type NieuweClaim, type NieuweDeling, RisicodelingRepository } from '../persistence/risicodeling.repository.js';
import { Bestandskeur } from './bestandskeur.js';
import { Noodfonds } from './noodfonds.js';

const TOEGANG = { gegevensgroep: 'fondsuitgave', doel: 'risicodeling bij huur' } as const;

/** Agreements on sharing the damage of a tenancy that fails, and the claims on them. */
@Injectable()
export class Risicodelingen {
  constructor(
    private readonly work: UnitOfWork,
    private readonly opslag: Opslag,
    private readonly delingen: RisicodelingRepository,
    private readonly noodfonds: Noodfonds,
    private readonly keur: Bestandskeur,
  ) {}

  /** @throws {NietGevonden} */
  async get(tx: Tx, uitgaveId: string): Promise<Risicodeling> {
    const deling = await this.delingen.get(tx, uitgaveId);
    tx.gelezen({ casusId: deling.casusId, ...TOEGANG });
    return deling;
  }

  /** Running agreements of the own organisation, at most a hundred, also of a casus that is no longer disclosed. */
  async vanPartij(tx: Tx): Promise<Risicodeling[]> {
    const delingen = await this.delingen.vanPartij(tx);
    for (const { casusId } of delingen) tx.gelezen({ casusId, ...TOEGANG });
    return delingen;
  }

  /** @throws {AandelenNietHonderd | RisicodelingNietMogelijk | NietBevoegdVoorFonds | NietGevonden} */
  async legVast(tx: Tx, deling: NieuweDeling): Promise<void> {
    await this.delingen.legVast(tx, deling);
    await this.noodfonds.meld(tx, deling.uitgaveId, 'risicodeling.vastgelegd');
  }

  /** @throws {BewijsOntbreekt | RisicodelingNietMogelijk | NietBevoegdVoorFonds | NietGevonden} */
  async claim(tx: Tx, claim: NieuweClaim): Promise<void> {
    await this.delingen.claim(tx, claim);
    await this.noodfonds.meld(tx, claim.uitgaveId, 'risicoclaim.ingediend');
  }

  /** @throws {BedragBovenReservering | RegelAfgehandeld | ZelfdePersoon | NietGevonden} */
  async beslis(tx: Tx, claim: { claimId: string; toegekend: boolean; reden: string | null }): Promise<string> {
    await this.delingen.beslis(tx, claim.claimId, claim.toegekend, claim.reden);
    const uitgaveId = await this.delingen.vanClaim(tx, claim.claimId);
    await this.noodfonds.meld(tx, uitgaveId, claim.toegekend ? 'risicoclaim.toegekend' : 'risicoclaim.afgewezen');
    return uitgaveId;
  }

  /** Keeps evidence that a claim will name. @throws {BonGeweigerd | OpdrachtAnders} */
  async voegBewijsToe(ctx: Context, id: string, bytes: Uint8Array): Promise<{ id: string }> {
    const { mediatype, sha256, keuring, bytes: kaal } = await this.keur.keur(bytes);
    weiger(keuring === 'wacht', () => new BonGeweigerd('scanner'));
    return this.work.run(
      ctx,
      async (tx) => {
        await this.delingen.bewaarBewijs(tx, { id, mediatype, grootte: kaal.length, sha256 });
        tx.record({ actie: 'risicobewijs.toegevoegd', onderwerp: { soort: 'risicobewijs', id } });
        await this.opslag.bewaar(tx.regioId, id, kaal);
        return { id };
      },
      { opdracht: { id, naam: 'risicobewijsToevoegen', velden: { bestand: sha256 } } },
    );
  }

  /** @throws {NietGevonden} */
  async haalBewijs(ctx: Context, id: string): Promise<{ naam: string; mediatype: string; bytes: Uint8Array }> {
    const { mediatype } = await this.work.lees(ctx, (tx) => this.delingen.bewijs(tx, id));
    const bytes = await this.opslag.lees(ctx.regioId, id).catch(() => {
      throw new NietGevonden('bewijsId');
    });
    return { naam: `bewijs.${BONSOORTEN[mediatype]}`, mediatype, bytes };
  }
}
