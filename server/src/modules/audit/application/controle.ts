import { Injectable } from '@nestjs/common';
import type { Context } from '../../../platform/context/context.js';
import type { Controlepunt } from '../domain/controlepunt.js';
import { Nazicht } from '../domain/nazicht.js';
import { NotitieOnleesbaar } from '../domain/notitie.js';
import { controlepuntenNa } from '../persistence/controlepunten.js';
import type { Sql } from '../persistence/logboek.js';
import { gemisteGebeurtenissen, logregels, verkeerdeTegels } from '../persistence/nazichtlezer.js';
import { Archief } from './archief.js';
import { Inzage } from './inzage.js';
import { Ondertekenaar } from './ondertekenaar.js';

const PER_KEER = 2000;

export interface Controleuitslag {
  readonly inOrde: boolean;
  readonly grootte: number;
  readonly wortel: string;
  readonly gecontroleerdOp: Date;
  readonly bevindingen: readonly string[];
}

/** The auditor's button: reads the whole log of the regio again and holds it against the events and what was signed. */
@Injectable()
export class Controle {
  constructor(
    private readonly inzage: Inzage,
    private readonly ondertekenaar: Ondertekenaar,
    private readonly archief: Archief,
  ) {}

  async controleer(ctx: Context): Promise<Controleuitslag> {
    const nazicht = await this.inzage.lees(ctx, (sql) => this.ziNa(sql, ctx.regioId));
    return {
      inOrde: nazicht.bevindingen.length === 0,
      grootte: nazicht.grootte,
      wortel: nazicht.wortel().toString('base64'),
      gecontroleerdOp: new Date(),
      bevindingen: nazicht.bevindingen,
    };
  }

  private async ziNa(sql: Sql, regioId: string): Promise<Nazicht> {
    const nazicht = new Nazicht();
    const ondertekend = await this.volgBladen(sql, regioId, nazicht);
    this.vergelijkMetArchief(regioId, nazicht, ondertekend);
    for (const { niveau, nummer } of await verkeerdeTegels(sql, regioId)) {
      nazicht.meld(`Tegel ${nummer} op niveau ${niveau} hoort niet bij de regels.`);
    }
    const gemist = await gemisteGebeurtenissen(sql, regioId);
    if (gemist > 0) nazicht.meld(`${gemist} gebeurtenissen van meer dan een minuut geleden staan nog niet in het logboek.`);
    return nazicht;
  }

  /** Answers what was signed, by size. */
  private async volgBladen(sql: Sql, regioId: string, nazicht: Nazicht): Promise<Map<number, Controlepunt>> {
    const punten = await controlepuntenNa(sql, regioId, 0);
    const ondertekend = new Map(punten.map((punt) => [punt.grootte, this.leesOndertekend(regioId, punt.notitie)]));
    for (let regels = await logregels(sql, regioId, 0, PER_KEER); regels.length > 0; ) {
      for (const regel of regels) {
        nazicht.volg(regel);
        if (ondertekend.has(nazicht.grootte)) nazicht.toets(ondertekend.get(nazicht.grootte), nazicht.grootte);
      }
      regels = await logregels(sql, regioId, (regels.at(-1)?.nummer ?? 0) + 1, PER_KEER);
    }
    const grootste = punten.at(-1)?.grootte ?? 0;
    if (grootste > nazicht.grootte) nazicht.meld(`Er is getekend voor ${grootste} regels, maar er zijn er ${nazicht.grootte}.`);
    return new Map([...ondertekend].flatMap(([grootte, punt]) => (punt ? [[grootte, punt]] : [])));
  }

  private vergelijkMetArchief(regioId: string, nazicht: Nazicht, ondertekend: Map<number, Controlepunt>): void {
    const laatste = this.archief.laatste(regioId);
    if (laatste === undefined) return;
    const bewaard = this.leesOndertekend(regioId, laatste);
    const bekend = bewaard && ondertekend.get(bewaard.grootte);
    if (bekend?.wortel.equals(bewaard?.wortel ?? Buffer.alloc(0))) return;
    nazicht.meld('Het laatst bewaarde controlepunt staat niet in de database: er is een oudere reservekopie teruggezet.');
  }

  private leesOndertekend(regioId: string, notitie: string): Controlepunt | undefined {
    try {
      return this.ondertekenaar.lees(regioId, notitie);
    } catch (fout) {
      if (fout instanceof NotitieOnleesbaar) return undefined;
      throw fout;
    }
  }
}
