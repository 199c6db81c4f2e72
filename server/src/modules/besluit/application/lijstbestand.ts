import { Injectable } from '@nestjs/common';
import { nieuwId } from '@doorbraaktafel/shared/ids';
import type { Context } from '../../../platform/context/context.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Documenten } from '../../../platform/documenten/documenten.js';
import { Opslag } from '../../../platform/opslag/opslag.js';
import type { Afdruk } from '../persistence/besluitenlijst.repository.js';
import { Lijstvaststelling, sha256 } from './lijstvaststelling.js';

export interface Lijstbestand {
  readonly bytes: Uint8Array;
  /** Lower-case hex. */
  readonly sha256: string;
}

/** The file of a fixed list: made once for the same words, kept, and proven equal each time it is given. */
@Injectable()
export class Lijstbestanden {
  constructor(
    private readonly work: UnitOfWork,
    private readonly lijsten: Lijstvaststelling,
    private readonly documenten: Documenten,
    private readonly opslag: Opslag,
  ) {}

  /** @throws {NietGevonden | BesluitenlijstNietVast} */
  async haal(ctx: Context, zittingId: string): Promise<Lijstbestand> {
    const { document, inhoudSha256, afdruk } = await this.work.lees(ctx, (tx) => this.lijsten.document(tx, zittingId));
    if (afdruk) return this.bewezen(ctx.regioId, afdruk);
    const bytes = await this.documenten.pdf(document);
    const nieuw = { id: nieuwId(), inhoudSha256, bestandSha256: sha256(bytes) };
    // The bytes are kept before the row says that they are.
    await this.opslag.bewaar(ctx.regioId, nieuw.id, bytes);
    const vast = await this.work.run(ctx, (tx) => this.lijsten.legAfdrukVast(tx, zittingId, nieuw));
    if (vast?.id !== nieuw.id) await this.opslag.verwijder(ctx.regioId, nieuw.id);
    return this.bewezen(ctx.regioId, vast ?? { ...nieuw, gemaaktOp: new Date() });
  }

  private async bewezen(regioId: string, { id, bestandSha256 }: Afdruk): Promise<Lijstbestand> {
    const bytes = await this.opslag.lees(regioId, id);
    if (sha256(bytes) !== bestandSha256) throw new Error('Het bewaarde bestand van een besluitenlijst is niet meer wat het was.');
    return { bytes, sha256: bestandSha256 };
  }
}
