import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { nieuwId } from '@doorbraaktafel/shared/ids';
import { lidkamer } from '@doorbraaktafel/shared/live';
import type { Context } from '../../../platform/context/context.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Documenten } from '../../../platform/documenten/documenten.js';
import { Opslag } from '../../../platform/opslag/opslag.js';
import { Kluis } from '../../../platform/secrets/kluis.js';
import { describeError } from '../../../platform/telemetry/describe-error.js';
import { log } from '../../../platform/telemetry/log.js';
import { maakKopie } from '../bestanden/kopie.js';
import type { KopieNamens, Kopiebestand } from '../domain/kopie.js';
import { KopieRepository } from '../persistence/kopie.repository.js';
import { Kopieinhoud } from './inhoud.js';

export interface Opdracht {
  readonly id: string;
  readonly casusId: string;
  readonly namens: KopieNamens;
}

/** What a copy is sealed for, so that the bytes of one cannot pass for another. */
export const waarvoor = (regioId: string, bestandId: string): string => `inzagekopie ${regioId} ${bestandId}`;

/** Makes a copy in the background, in the name of who asked: what he may not read cannot get in. */
@Injectable()
export class Kopiemaker {
  constructor(
    private readonly work: UnitOfWork,
    private readonly kopieen: KopieRepository,
    private readonly inhoud: Kopieinhoud,
    private readonly documenten: Documenten,
    private readonly opslag: Opslag,
    private readonly kluis: Kluis,
  ) {}

  /** Ends when the copy is ready or has failed; never throws. */
  async maak(ctx: Context, opdracht: Opdracht): Promise<void> {
    try {
      await this.inStappen(ctx, opdracht);
    } catch (fout) {
      log.warn({ traceId: ctx.traceId, fout: describeError(fout) }, 'een kopie kon niet worden gemaakt');
      await this.legVast(ctx, opdracht, 'inzagekopie.mislukt', (tx) => this.kopieen.mislukt(tx, opdracht.id)).catch(() => undefined);
    }
  }

  private async inStappen(ctx: Context, { id, casusId, namens }: Opdracht): Promise<void> {
    if (!(await this.work.run(ctx, (tx) => this.kopieen.pakOp(tx, id)))) return;
    const inhoud = await this.work.lees(ctx, (tx) => this.inhoud.lees(tx, casusId, namens));
    await this.opmaken(ctx, id);
    const pdf = await this.bewaar(ctx, await this.documenten.pdf(maakKopie(inhoud)));
    const json = await this.bewaar(ctx, Buffer.from(JSON.stringify(inhoud.dossier, null, 2)));
    let gewacht = false;
    await this.legVast(ctx, { id, casusId, namens }, 'inzagekopie.gemaakt', async (tx) => void (gewacht = await this.kopieen.klaar(tx, id, { json, pdf })));
    if (!gewacht) await Promise.all([json, pdf].map((bestand) => this.opslag.verwijder(ctx.regioId, bestand.id)));
  }

  private opmaken(ctx: Context, id: string): Promise<void> {
    return this.work.run(ctx, async (tx) => {
      await this.kopieen.zetStap(tx, id, 2);
      tx.live(lidkamer(tx.lidId), 'inzagekopie.gewijzigd', { kopieId: id });
    });
  }

  private legVast(ctx: Context, { id, casusId }: Opdracht, actie: string, doe: (tx: Tx) => Promise<void>): Promise<void> {
    return this.work.run(ctx, async (tx) => {
      await doe(tx);
      tx.record({ actie, onderwerp: { soort: 'inzagekopie', id }, casusId });
      tx.live(lidkamer(tx.lidId), 'inzagekopie.gewijzigd', { kopieId: id });
    });
  }

  // Kept sealed: who reads the folder of files reads nobody's dossier.
  private async bewaar({ regioId }: Context, bytes: Uint8Array): Promise<Kopiebestand> {
    const id = nieuwId();
    await this.opslag.bewaar(regioId, id, this.kluis.verzegel(Buffer.from(bytes), waarvoor(regioId, id)));
    return { id, sha256: createHash('sha256').update(bytes).digest('hex') };
  }
}
