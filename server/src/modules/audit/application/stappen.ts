import { Injectable } from '@nestjs/common';
import { type Plaats, aantalBladen, lopendeTransactie, nieuweGebeurtenissen, voegBladenToe, voorTransactie } from '../persistence/bladen.js';
import { vulTegels, wortelOp } from '../persistence/boomopslag.js';
import { bewaarControlepunt, controlepuntenNa, laatsteControlepunt } from '../persistence/controlepunten.js';
import { Logboek, type Sql } from '../persistence/logboek.js';
import { Archief } from './archief.js';
import { LogboekTeruggezet, SleutelPastNiet } from './logboekfouten.js';
import { Ondertekenaar } from './ondertekenaar.js';

const MEESTE_PER_KEER = 2000;

/** How far this node has looked for events of a regio. */
export interface Voortgang {
  readonly na: Plaats;
  /** Where to look from after this round: the first transaction that was running when the round began. */
  readonly grens?: string;
  /** Whether this node has looked through the whole log once. */
  readonly allesGezien: boolean;
}

export const BEGIN: Voortgang = { na: voorTransactie('0'), allesGezien: false };

/**
 * The steps that bring events into the log: sequence, integrate, publish, archive.
 * Each is one transaction that starts from what is stored, so a node may die between any two of them.
 */
@Injectable()
export class Stappen {
  constructor(
    private readonly logboek: Logboek,
    private readonly ondertekenaar: Ondertekenaar,
    private readonly archief: Archief,
  ) {}

  /** Numbers a batch of new events. A round is over when `grens` is gone from the answer. */
  sequence(regioId: string, voortgang: Voortgang): Promise<Voortgang | 'bezet'> {
    return this.logboek.alleen(regioId, async (sql) => {
      await this.weigerTeruggezet(sql, regioId);
      const grens = voortgang.grens ?? (await lopendeTransactie(sql));
      const rijen = await nieuweGebeurtenissen(sql, regioId, { na: voortgang.na, meeste: MEESTE_PER_KEER, ookVerhuisde: !voortgang.allesGezien });
      await voegBladenToe(sql, regioId, await aantalBladen(sql, regioId), rijen);
      const laatste = rijen.length === MEESTE_PER_KEER ? rijen.at(-1) : undefined;
      return laatste ? { ...voortgang, na: laatste, grens } : { na: voorTransactie(grens), allesGezien: true };
    });
  }

  /** Folds leaves into tiles; answers whether there is more to fold. */
  integrate(regioId: string): Promise<boolean | 'bezet'> {
    return this.logboek.alleen(regioId, async (sql) => vulTegels(sql, regioId, await aantalBladen(sql, regioId)));
  }

  /** Signs a checkpoint when the log grew; answers whether it did. */
  publish(regioId: string): Promise<boolean | 'bezet'> {
    return this.logboek.alleen(regioId, async (sql) => {
      const grootte = await aantalBladen(sql, regioId);
      const vorige = await laatsteControlepunt(sql, regioId);
      if (grootte === 0 || grootte === vorige?.grootte) return false;
      if (vorige) await this.weigerAnderVerleden(sql, regioId, vorige.notitie);
      const wortel = await wortelOp(sql, regioId, grootte);
      const notitie = this.ondertekenaar.onderteken(regioId, { grootte, wortel });
      await bewaarControlepunt(sql, regioId, { grootte, wortel, notitie });
      return true;
    });
  }

  /** Writes to the archive what it lacks; answers how many checkpoints that were. */
  archive(regioId: string): Promise<number | 'bezet'> {
    return this.logboek.alleen(regioId, async (sql) => {
      const laatste = this.gearchiveerd(regioId);
      const punten = await controlepuntenNa(sql, regioId, laatste?.grootte ?? 0);
      for (const punt of punten) this.archief.bewaar(regioId, punt.grootte, punt.notitie);
      this.archief.bewaarSleutel(regioId, this.ondertekenaar.vkey(regioId));
      return punten.length;
    });
  }

  private gearchiveerd(regioId: string) {
    const notitie = this.archief.laatste(regioId);
    return notitie === undefined ? undefined : this.eigen(regioId, notitie);
  }

  private async weigerTeruggezet(sql: Sql, regioId: string): Promise<void> {
    const notitie = this.archief.laatste(regioId);
    if (notitie !== undefined) await this.weigerAnderVerleden(sql, regioId, notitie);
  }

  /** A log that signed two pasts is worth nothing; so nothing is signed on top of another past than was signed before. */
  private async weigerAnderVerleden(sql: Sql, regioId: string, notitie: string): Promise<void> {
    const eerder = this.eigen(regioId, notitie);
    const grootte = await aantalBladen(sql, regioId);
    if (eerder.grootte > grootte) throw new LogboekTeruggezet(eerder.grootte, grootte);
    const wortel = await wortelOp(sql, regioId, eerder.grootte);
    if (!wortel.equals(eerder.wortel)) throw new LogboekTeruggezet(eerder.grootte, grootte);
  }

  private eigen(regioId: string, notitie: string) {
    const punt = this.ondertekenaar.lees(regioId, notitie);
    if (!punt) throw new SleutelPastNiet();
    return punt;
  }
}
