import type { PoolClient } from 'pg';
import { Proefdatabase } from '../database.js';
import { MUTANTEN } from '../mutanten.js';
import { Wereld } from '../wereld.js';
import { type Grens, leesGrenzen, leesKolommen, leesTriggers, onbekendeGeldtabellen, type Trigger } from './catalogus.js';
import { vulAlles } from './gevuld.js';
import { ACHTER_EEN_ANDER, MET_DE_HAND, probeerZin } from './met-de-hand.js';
import { haalUit, leesRijen, type Rij } from './rijen.js';
import { Zoeker } from './zoeker.js';

/** How many rules of the tables were taken out once, and those that nobody missed. */
export interface Telling {
  readonly keren: number;
  readonly levend: readonly string[];
}

const sleutel = ({ tabel, naam }: { tabel: string; naam: string }) => `${tabel}.${naam}`;

/** Takes every check, key, filled column and trigger of the catalogue out once, in a database that holds a row of every kind. */
export class Grensproef {
  private constructor(
    private readonly proef: Proefdatabase,
    private readonly client: PoolClient,
    private readonly grenzen: readonly Grens[],
    private readonly zoeker: Zoeker,
  ) {}

  /** @param anders what is changed in the schema after the rows came */
  static async open(anders?: string): Promise<Grensproef> {
    const proef = await Proefdatabase.maak();
    const wereld = new Wereld(proef);
    await vulAlles(wereld, await wereld.regio());
    if (anders) await proef.alsBeheer(anders);
    const grenzen = await leesGrenzen(proef);
    const kolommen = await leesKolommen(proef, [...new Set(grenzen.map(({ tabel }) => tabel))]);
    const client = await proef.pool('postgres').connect();
    await client.query('begin');
    return new Grensproef(proef, client, grenzen, new Zoeker(client, grenzen, kolommen));
  }

  async sluit(): Promise<void> {
    await this.client.query('rollback');
    this.client.release();
    await this.proef.verwijder();
  }

  /** Tables with money that are on no list, and names on a list that the catalogue does not have. */
  async onbekend(): Promise<string[]> {
    const bekend = new Set(this.grenzen.map(sleutel));
    return [...(await onbekendeGeldtabellen(this.proef)), ...[...Object.keys(MET_DE_HAND), ...Object.keys(ACHTER_EEN_ANDER)].filter((naam) => !bekend.has(naam))];
  }

  async elkeGrens(welke: (grens: Grens) => boolean = () => true): Promise<Telling> {
    const tellen = this.grenzen.filter((grens) => grens.telt && welke(grens));
    const levend: string[] = [];
    for (const grens of tellen) if (!(await this.grensDoodt(grens))) levend.push(`${grens.soort} ${sleutel(grens)}`);
    return { keren: tellen.length, levend };
  }

  async elkeTrigger(): Promise<Telling> {
    const triggers = await leesTriggers(this.proef);
    const levend: string[] = [];
    for (const trigger of triggers) if (!(await this.triggerDoodt(trigger))) levend.push(`trigger ${sleutel(trigger)}`);
    return { keren: triggers.length, levend };
  }

  private async grensDoodt(grens: Grens): Promise<boolean> {
    const zin = MET_DE_HAND[sleutel(grens)];
    const naast = this.grenzen.filter((ander) => ACHTER_EEN_ANDER[sleutel(grens)]?.naast.includes(sleutel(ander)));
    if (!zin) return this.zoeker.doodt(grens, naast);
    const met = naast.map(haalUit).join('; ');
    return (await probeerZin(this.client, zin, [...naast, grens].map(haalUit).join('; '), grens.tabel)) === undefined && (await probeerZin(this.client, zin, met || null, grens.tabel)) === grens.naam;
  }

  private async triggerDoodt(trigger: Trigger): Promise<boolean> {
    if (trigger.functie === 'boeking_blijft') {
      const zin = trigger.moment === 'truncate' ? `truncate ${trigger.tabel} cascade` : `update ${trigger.tabel} set regio_id = regio_id`;
      return (await this.code(trigger, zin, false)) === 'DT113' && (await this.code(trigger, zin, true)) === undefined;
    }
    if (trigger.functie !== 'vereis_gebeurtenis') return MUTANTEN.some(({ sql }) => sql?.includes(`drop trigger ${trigger.naam} on ${trigger.tabel}`));
    for (const rij of await leesRijen(this.client, trigger.tabel, 20)) {
      if ((await this.zonderGebeurtenis(trigger, rij, false)) === 'DT001' && (await this.zonderGebeurtenis(trigger, rij, true)) === undefined) return true;
    }
    return false;
  }

  /** What a statement comes to when only this trigger of all is on, or not even this one. */
  private async code({ tabel, naam }: Trigger, zin: string, zonder: boolean): Promise<string | undefined> {
    return this.los(async () => {
      for (const ander of ['boeking', 'boekingsketen', 'mislukte_boeking']) await this.client.query(`alter table ${ander} disable trigger user`);
      if (!zonder) await this.client.query(`alter table ${tabel} enable trigger ${naam}`);
      await this.client.query(zin);
    });
  }

  /** Writes a row that says what it said, in a transaction without an event. */
  private zonderGebeurtenis({ tabel, naam }: Trigger, rij: Rij, zonder: boolean): Promise<string | undefined> {
    return this.los(async () => {
      await this.client.query("select set_config('app.regio', $1, true), set_config('app.lid', '', true)", [rij['regio_id']]);
      if (zonder) await this.client.query(`alter table ${tabel} disable trigger ${naam}`);
      await this.client.query("set local session_replication_role = 'replica'");
      await this.client.query(`delete from ${tabel} t where to_jsonb(t) = $1`, [JSON.stringify(rij)]);
      await this.client.query("set local session_replication_role = 'origin'");
      await this.client.query(`insert into ${tabel} select * from jsonb_populate_record(null::${tabel}, $1)`, [JSON.stringify(rij)]);
      await this.client.query('set constraints all immediate');
    });
  }

  private async los(werk: () => Promise<void>): Promise<string | undefined> {
    await this.client.query('savepoint poging');
    try {
      await werk();
      return undefined;
    } catch (fout) {
      return (fout as { code?: string }).code ?? (fout as Error).message;
    } finally {
      await this.client.query('rollback to savepoint poging');
    }
  }
}
