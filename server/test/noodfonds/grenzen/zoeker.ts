import type { PoolClient } from 'pg';
import type { Grens, Kolom } from './catalogus.js';
import { combinaties, deelverzamelingen, nieuweWaarden, vanDezeRij, waardenVoor } from './kandidaten.js';
import { leesRijen, probeer, type Rij } from './rijen.js';

const RIJEN = 60;
const SOORTEN = 20;
const POGINGEN = 120;
const VELDEN_TEGELIJK = 3;

/** Looks for a row that one constraint, and nothing else, keeps out. */
export class Zoeker {
  private readonly rijen = new Map<string, Rij[]>();

  constructor(
    private readonly client: PoolClient,
    private readonly grenzen: readonly Grens[],
    private readonly kolommen: readonly Kolom[],
  ) {}

  /** @param naast constraints that keep the same rows out; they are taken out for both tries */
  async doodt(grens: Grens, naast: readonly Grens[] = []): Promise<boolean> {
    if (grens.soort === 'check') return this.check(grens, naast);
    if (grens.soort === 'verwijzing') return this.verwijzing(grens, [...naast, ...this.viaRegio(grens)]);
    return grens.soort === 'verplicht' ? this.verplicht(grens) : this.uniek(grens);
  }

  /** Whether the row is refused by this constraint, and comes in without it. */
  async scheidt(grens: Grens, rij: Rij, anders: Rij, vervangt: boolean, naast: readonly Grens[] = []): Promise<boolean> {
    const poging = { tabel: grens.tabel, rij, anders, vervangt };
    if ((await probeer(this.client, { ...poging, zonder: [...naast, grens] })) !== undefined) return false;
    return (await probeer(this.client, { ...poging, zonder: naast })) === grens.naam;
  }

  private async check(grens: Grens, naast: readonly Grens[]): Promise<boolean> {
    const rijen = await this.lees(grens.tabel);
    for (let aantal = 1; aantal <= Math.min(VELDEN_TEGELIJK, grens.kolommen.length); aantal += 1) {
      for (const namen of deelverzamelingen(grens.kolommen, aantal)) {
        const waarden = namen.map((naam) => waardenVoor(this.kolom(grens.tabel, naam), rijen, this.uitdrukkingenOver(grens.tabel, naam)));
        const kandidaten = this.verschillend(rijen, grens.tabel).flatMap((rij) => combinaties(namen.map((naam, plek) =>
          [naam, [...waarden[plek]!, ...vanDezeRij(this.kolom(grens.tabel, naam), grens.kolommen, rij)]])).map((anders) => ({ rij, anders })));
        for (const { rij, anders } of await this.dieBreken(grens, kandidaten)) if (await this.scheidt(grens, rij, anders, true, naast)) return true;
      }
    }
    return false;
  }

  /** The candidates for which the expression of the check is false; PostgreSQL itself says so. */
  private async dieBreken(grens: Grens, kandidaten: readonly { rij: Rij; anders: Rij }[]): Promise<{ rij: Rij; anders: Rij }[]> {
    const { rows } = await this.client.query<{ plek: number }>(
      `select x.plek::int as plek from jsonb_array_elements($1) with ordinality x (rij, plek), lateral jsonb_populate_record(null::${grens.tabel}, x.rij) as ${grens.tabel}
       where not (${grens.uitdrukking}) limit ${POGINGEN}`, [JSON.stringify(kandidaten.map(({ rij, anders }) => ({ ...rij, ...anders })))]);
    return rows.map(({ plek }) => kandidaten[plek - 1]!);
  }

  private async verwijzing(grens: Grens, naast: readonly Grens[]): Promise<boolean> {
    const leeg = (rij: Rij) => Object.values(rij).filter((waarde) => waarde === null).length;
    const rijen = (await this.lees(grens.tabel)).filter((rij) => grens.kolommen.every((naam) => rij[naam] !== null)).sort((a, b) => leeg(b) - leeg(a));
    const los = grens.kolommen.filter((naam) => naam !== 'regio_id');
    const namen = los.length > 0 ? los : grens.kolommen;
    for (let aantal = 1; aantal <= namen.length; aantal += 1) {
      for (const deel of deelverzamelingen(namen, aantal)) {
        const keuzes = deel.map((naam) => [naam, waardenVoor(this.kolom(grens.tabel, naam), rijen, '').filter((waarde) => waarde !== null).slice(0, 4)] as const);
        for (const rij of this.verschillend(rijen, grens.tabel)) {
          for (const anders of combinaties(keuzes)) if (await this.scheidt(grens, rij, anders, true, naast)) return true;
        }
      }
    }
    return false;
  }

  /** A check that also asks for the column keeps the same rows out; where one does, it is out for both tries. */
  private async verplicht(grens: Grens): Promise<boolean> {
    const [naam = ''] = grens.kolommen;
    const rijen = this.verschillend(await this.lees(grens.tabel), grens.tabel);
    const naast = this.grenzen.filter((ander) => ander.tabel === grens.tabel && ander.soort === 'check' && ander.kolommen.includes(naam));
    for (const zonder of naast.length > 0 ? [[], naast] : [[]]) {
      for (const rij of rijen) if (await this.scheidt(grens, rij, { [naam]: null }, true, zonder)) return true;
    }
    return false;
  }

  /** A key that another key already implies stands for the foreign keys that need it: without it they go too. */
  private async uniek(grens: Grens): Promise<boolean> {
    const nauwer = this.grenzen.find((ander) => ander !== grens && ander.soort === 'uniek' && !ander.deels && ander.tabel === grens.tabel
      && ander.kolommen.length < grens.kolommen.length && ander.kolommen.every((naam) => grens.kolommen.includes(naam)));
    if (nauwer) return this.viaVerwijzing(grens);
    // A wider key holds some of the same rows; it is out for both tries.
    const wijder = this.grenzen.filter((ander) => ander !== grens && ander.tabel === grens.tabel && ander.soort === 'uniek' && grens.kolommen.every((naam) => ander.kolommen.includes(naam)));
    const rijen = await this.lees(grens.tabel);
    for (const rij of this.verschillend(rijen, grens.tabel)) {
      for (const anders of combinaties(this.andereSleutels(grens, wijder, rijen)).slice(0, POGINGEN)) {
        if (await this.scheidt(grens, rij, anders, false, wijder)) return true;
      }
    }
    return false;
  }

  private async viaVerwijzing(grens: Grens): Promise<boolean> {
    for (const naam of grens.gedragen) {
      const verwijzing = this.grenzen.find((ander) => `${ander.tabel}.${ander.naam}` === naam);
      if (verwijzing && (await this.doodt(verwijzing))) return true;
    }
    return false;
  }

  /** Columns to change so that no other key stands in the way. */
  private andereSleutels(grens: Grens, wijder: readonly Grens[], rijen: readonly Rij[]): (readonly [string, readonly unknown[]])[] {
    const vrij = new Set<string>();
    for (const ander of this.grenzen.filter((een) => een.tabel === grens.tabel && een.soort === 'uniek' && een !== grens && !wijder.includes(een))) {
      const namen = ander.kolommen.filter((naam) => !grens.kolommen.includes(naam));
      const eigen = namen.findLast((naam) => !this.verwijst(grens.tabel, naam)) ?? namen[0];
      if (eigen && !namen.some((naam) => vrij.has(naam))) vrij.add(eigen);
    }
    return [...vrij].map((naam) => [naam, nieuweWaarden(this.kolom(grens.tabel, naam), rijen, this.verwijst(grens.tabel, naam)).slice(0, 8)]);
  }

  /** Every foreign key begins with the regio, so the bare one is behind all others of its table. */
  private viaRegio(grens: Grens): Grens[] {
    if (grens.kolommen.length > 1 || grens.kolommen[0] !== 'regio_id') return [];
    return this.grenzen.filter((ander) => ander !== grens && ander.tabel === grens.tabel && ander.soort === 'verwijzing');
  }

  private verwijst(tabel: string, kolom: string): boolean {
    return this.grenzen.some((grens) => grens.tabel === tabel && grens.soort === 'verwijzing' && grens.kolommen.includes(kolom));
  }

  /** What every check of the table says of a column. */
  private uitdrukkingenOver(tabel: string, kolom: string): string {
    return this.grenzen.filter((grens) => grens.tabel === tabel && grens.kolommen.includes(kolom)).map(({ uitdrukking }) => uitdrukking ?? '').join(' ');
  }

  /** One row of each kind, as far as columns with few values tell kinds apart. */
  private verschillend(rijen: readonly Rij[], tabel: string): Rij[] {
    const namen = this.kolommen.filter((kolom) => kolom.tabel === tabel).map(({ naam }) => naam);
    const weinig = new Set(namen.filter((naam) => new Set(rijen.map((rij) => JSON.stringify(rij[naam]))).size <= 6));
    const vorm = (rij: Rij) => JSON.stringify(namen.map((naam) => (weinig.has(naam) ? rij[naam] : rij[naam] === null)));
    return [...new Map(rijen.map((rij) => [vorm(rij), rij])).values()].slice(0, SOORTEN);
  }

  private async lees(tabel: string): Promise<Rij[]> {
    const bestaand = this.rijen.get(tabel) ?? (await leesRijen(this.client, tabel, RIJEN));
    this.rijen.set(tabel, bestaand);
    return bestaand;
  }

  private kolom(tabel: string, naam: string): Kolom {
    const kolom = this.kolommen.find((een) => een.tabel === tabel && een.naam === naam);
    if (!kolom) throw new RangeError(`${tabel} heeft geen kolom ${naam}`);
    return kolom;
  }
}
