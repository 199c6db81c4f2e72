import type { Context } from '../context/context.js';
import type { Toegang } from './transaction.js';

const HOOGSTENS_LEDEN = 1000;

interface Visit {
  readonly bezoek: string;
  readonly geschreven: Set<string>;
}

/**
 * Access lines that this node has committed in the running visit of each lid.
 * The log has one line per lid, casus, data group and visit, so a repeated read need not offer it again.
 */
export class Visits {
  private readonly perLid = new Map<string, Visit>();

  /** Those not yet written in this visit, as the database dates it. */
  unwritten(ctx: Context, bezoek: string, toegangen: ReadonlyMap<string, Toegang>): Toegang[] {
    if (toegangen.size === 0) return [];
    const { geschreven } = this.visit(ctx, bezoek);
    return [...toegangen].flatMap(([sleutel, toegang]) => (geschreven.has(sleutel) ? [] : [toegang]));
  }

  /** To be called after the commit, never before. */
  committed(ctx: Context, bezoek: string, toegangen: ReadonlyMap<string, Toegang>): void {
    if (toegangen.size === 0) return;
    const { geschreven } = this.visit(ctx, bezoek);
    for (const sleutel of toegangen.keys()) geschreven.add(sleutel);
  }

  /** Offers every line again from now on. */
  forget({ regioId, lidId }: Context): void {
    this.perLid.delete(`${regioId} ${lidId}`);
  }

  private visit({ regioId, lidId }: Context, bezoek: string): Visit {
    const lid = `${regioId} ${lidId}`;
    const lopend = this.perLid.get(lid);
    if (lopend?.bezoek === bezoek) return lopend;
    const nieuw = { bezoek, geschreven: new Set<string>() };
    this.perLid.delete(lid);
    this.perLid.set(lid, nieuw);
    const [oudste] = this.perLid.keys();
    if (this.perLid.size > HOOGSTENS_LEDEN && oudste) this.perLid.delete(oudste);
    return nieuw;
  }
}
