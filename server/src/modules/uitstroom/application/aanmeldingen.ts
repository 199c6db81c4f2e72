import { Injectable } from '@nestjs/common';
import { nieuwId } from '@doorbraaktafel/shared/ids';
import { NietGevonden, weiger } from '@doorbraaktafel/shared/weigeringen';
import type { Context } from '../../../platform/context/context.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Aanmelding, type Handtekeningen } from '../domain/aanmelding.js';
import { momentVan, type Dag } from '../domain/dag.js';
import type { GewoneStap, Herkomst, RedenCode, Stap } from '../domain/fasen.js';
import { AanmeldingRepository } from '../persistence/aanmelding.repository.js';
import { Partijen } from './partijen.js';

export interface NieuweAanmelding {
  readonly zorgaanbiederId: string;
  readonly pseudoniem: string;
  readonly gebeurdOp: Dag;
}

interface StapInvoer {
  readonly aanmeldingId: string;
  readonly op: Dag;
  readonly reden?: RedenCode;
}

/** Bringing a client into the uitstroomregeling, and what happens to the request. */
@Injectable()
export class Aanmeldingen {
  constructor(
    private readonly work: UnitOfWork,
    private readonly aanmeldingen: AanmeldingRepository,
    private readonly partijen: Partijen,
  ) {}

  lijst(ctx: Context, metGepubliceerde: boolean): Promise<Aanmelding[]> {
    return this.work.lees(ctx, (tx) => this.aanmeldingen.lijst(tx, metGepubliceerde));
  }

  /** @throws {Weigering} NietGevonden, HandtekeningOntbreekt, DagNietMogelijk, PseudoniemBestaatAl */
  async registreer(ctx: Context, opdrachtId: string, invoer: NieuweAanmelding & Handtekeningen): Promise<string> {
    const vanAnder = ctx.rol === 'zorgaanbieder' && ctx.organisatieId !== invoer.zorgaanbiederId;
    weiger(vanAnder, () => new NietGevonden('zorgaanbiederId'));
    const opdracht = { id: opdrachtId, naam: 'aanmeldingRegistreren', velden: invoer };
    return this.work.run(
      ctx,
      async (tx) => {
        const geregistreerdOp = await this.aanmeldingen.vandaag(tx);
        const aanmelding = await this.registreerIn(tx, { ...invoer, herkomst: 'live', geregistreerdOp }, invoer);
        return aanmelding.gegevens.id;
      },
      { opdracht },
    );
  }

  /** @throws {Weigering} NietGevonden, StapNietMogelijk, DagNietMogelijk, RedenVereist, TweedePersoonVereist */
  zetStap(ctx: Context, opdrachtId: string, stap: GewoneStap | 'intrekken', invoer: StapInvoer): Promise<string> {
    const opdracht = { id: opdrachtId, naam: 'aanmeldingStap', velden: { stap, ...invoer } };
    return this.work.run(
      ctx,
      async (tx) => {
        const vandaag = await this.aanmeldingen.vandaag(tx);
        const aanmelding = await this.aanmeldingen.haal(tx, invoer.aanmeldingId);
        await this.zetIn(tx, aanmelding, stap, { ...invoer, vandaag });
        return invoer.aanmeldingId;
      },
      { opdracht },
    );
  }

  /** The same act inside an open transaction; `geregistreerdOp` is today, or what a published source says. */
  async registreerIn(
    tx: Tx,
    { zorgaanbiederId, pseudoniem, gebeurdOp, geregistreerdOp, herkomst }: NieuweAanmelding & { herkomst: Herkomst; geregistreerdOp: Dag },
    getekend?: Handtekeningen,
  ): Promise<Aanmelding> {
    await this.partijen.vereis(tx, 'zorgaanbiederId', zorgaanbiederId);
    const id = nieuwId();
    const aanmelding = Aanmelding.registreer({ id, zorgaanbiederId, pseudoniem, gebeurdOp, geregistreerdOp, herkomst }, getekend);
    await this.aanmeldingen.voegToe(tx, aanmelding);
    this.meld(tx, aanmelding, 'aanmelding.geregistreerd', gebeurdOp);
    return aanmelding;
  }

  /** One step inside an open transaction; answers the next state. */
  async zetIn(tx: Tx, aanmelding: Aanmelding, stap: Stap, { op, vandaag, reden }: Omit<StapInvoer, 'aanmeldingId'> & { vandaag: Dag }): Promise<Aanmelding> {
    const volgende = aanmelding.zet(stap, { op, vandaag, doorLidId: tx.lidId, reden });
    await this.aanmeldingen.bewaar(tx, volgende);
    this.meld(tx, volgende, `aanmelding.${stap}`, op);
    return volgende;
  }

  private meld(tx: Tx, { gegevens }: Aanmelding, actie: string, op: Dag): void {
    tx.record({
      actie,
      onderwerp: { soort: 'aanmelding', id: gegevens.id },
      doel: 'uitstroomregeling',
      gebeurdOp: momentVan(op),
      inhoud: { fase: gegevens.fase, reden: gegevens.redenCode ?? null, herkomst: gegevens.herkomst },
    });
  }
}
