import 'reflect-metadata';
import { BEWIJZEN } from '../bewijzen.js';
import { Proefdatabase } from '../database.js';
import { speelModel } from '../model.js';
import { muteer } from '../muteren.js';
import { type Regio, Wereld } from '../wereld.js';
import { Cluster } from './cluster.js';
import { EIGENSCHAPPEN, type Eigenschap, mutantenVan } from './eigenschappen.js';
import { elkSlotTelt } from '../grenzen/sloten.js';
import { Grensproef, type Telling } from '../grenzen/telt.js';
import { maakJaar } from './jaar.js';
import { beancountKlopt, hledgerKlopt, leesJournaal } from './journaal.js';
import { Val } from './val.js';

/** How large the check is; `zaad` makes it the same again. */
export interface Maat {
  readonly zaad: number;
  readonly modelkeren: number;
  readonly bewijskeren: number;
  readonly vallen: number;
  readonly boekingen: number;
}

/** What one property came to. */
export interface Uitslag {
  readonly eigenschap: Eigenschap;
  readonly keren: number;
  readonly gedood: number;
  /** Mutants that nobody noticed. */
  readonly levend: readonly string[];
  /** What failed, with seed and schedule. */
  readonly fouten: readonly string[];
}

interface Stand {
  keren: number;
  gedood: number;
  levend: string[];
  fouten: string[];
}

/** Tries the twelve properties of the ledger and takes each rule that holds them out once. */
export class Controle {
  private readonly standen = new Map<number, Stand>(EIGENSCHAPPEN.map(({ nummer }) => [nummer, { keren: 0, gedood: 0, levend: [], fouten: [] }]));

  constructor(
    private readonly maat: Maat,
    private readonly meld: (zin: string) => void,
  ) {}

  async voerUit(): Promise<Uitslag[]> {
    const database = await Proefdatabase.maak();
    try {
      const wereld = new Wereld(database);
      const regio = await wereld.regio();
      await this.bewijs(wereld, regio);
      await this.model(wereld, regio);
      await this.mutanten(database, regio);
      await this.hledger(wereld, regio);
      await this.grenzen(database, regio);
    } finally {
      await database.verwijder();
    }
    await this.vallen();
    return EIGENSCHAPPEN.map((eigenschap) => ({ eigenschap, ...this.stand(eigenschap.nummer) }));
  }

  private async bewijs(wereld: Wereld, regio: Regio): Promise<void> {
    this.meld(`bewijzen, ${this.maat.bewijskeren} keer`);
    for (const { nummer, bewijzen } of EIGENSCHAPPEN) {
      for (let keer = 0; keer < this.maat.bewijskeren; keer += 1) {
        for (const naam of bewijzen) await this.probeer(nummer, naam, async () => (await BEWIJZEN[naam](wereld, regio), 1));
      }
    }
  }

  private async model(wereld: Wereld, regio: Regio): Promise<void> {
    this.meld(`model, ${this.maat.modelkeren} verlopen met acht mensen tegelijk`);
    const telt = EIGENSCHAPPEN.filter((een) => een.telt);
    await this.probeer(11, 'model', async () => {
      const uitslag = await speelModel(wereld, regio, { keren: this.maat.modelkeren, zaad: this.maat.zaad });
      for (const { nummer, telt: soort } of telt) this.stand(nummer).keren += soort ? uitslag[soort] : 0;
      return 0;
    });
  }

  private async mutanten(database: Proefdatabase, regio: Regio): Promise<void> {
    this.meld('mutanten');
    for (const eigenschap of EIGENSCHAPPEN) {
      for (const mutant of mutantenVan(eigenschap)) {
        const kopie = await database.kopie();
        try {
          await muteer(kopie, mutant);
          const ging = await BEWIJZEN[mutant.bewijs](new Wereld(kopie), regio).then(() => 'goed', (fout: Error) => fout.name);
          this.tel(eigenschap.nummer, mutant.naam, ging === 'AssertionError');
        } finally {
          await kopie.verwijder();
        }
      }
    }
  }

  private async hledger(wereld: Wereld, regio: Regio): Promise<void> {
    this.meld(`hledger en beancount, een jaar van ${this.maat.boekingen} boekingen`);
    await this.probeer(10, 'hledger', async () => {
      const fondsId = await maakJaar(wereld, regio, this.maat.boekingen);
      const regels = await leesJournaal(wereld.database, regio, fondsId);
      for (const [programma, klopt] of [['hledger', hledgerKlopt], ['beancount', beancountKlopt]] as const) {
        const begin = performance.now();
        const rekeningen = await klopt(wereld.database, fondsId, regels);
        this.meld(`${programma}: ${regels.length} boekingen gelezen, ${rekeningen} rekeningen tot op de cent gelijk, ${Math.round((performance.now() - begin) / 1000)} s`);
      }
      const zonder = regels.filter((_, plek) => plek !== regels.length - 1);
      const cent = regels.map((regel, plek) => (plek === 0 ? { ...regel, bedragInCent: regel.bedragInCent + 1n } : regel));
      for (const [naam, kapot] of [['een boeking minder', zonder], ['een cent meer', cent]] as const) {
        this.tel(10, naam, await hledgerKlopt(wereld.database, fondsId, kapot).then(() => false, (fout: Error) => fout.name === 'AssertionError'));
      }
      return regels.length;
    });
  }

  private async grenzen(database: Proefdatabase, regio: Regio): Promise<void> {
    this.meld('grenzen, triggers en sloten uit de catalogus');
    await this.probeer(12, 'grenzen', async () => {
      const proef = await Grensproef.open();
      try {
        for (const naam of await proef.onbekend()) this.stand(12).fouten.push(`${naam} staat niet op de goede lijst`);
        return this.telAlle('grenzen', await proef.elkeGrens()) + this.telAlle('triggers', await proef.elkeTrigger());
      } finally {
        await proef.sluit();
      }
    });
    await this.probeer(12, 'sloten', async () => this.telAlle('sloten', await elkSlotTelt(database, regio)));
  }

  private telAlle(wat: string, { keren, levend }: Telling): number {
    this.meld(`${wat}: ${keren}, gedood ${keren - levend.length}`);
    this.stand(12).gedood += keren - levend.length;
    this.stand(12).levend.push(...levend);
    return keren;
  }

  private async vallen(): Promise<void> {
    this.meld(`kill -9 van database en server, ${this.maat.vallen} keer onder belasting`);
    await this.val(this.maat.vallen, undefined, ({ bevestigd, onbekend, ketens, breuken }) => {
      this.meld(`val: ${bevestigd} bevestigd, ${onbekend} onbekend, alle teruggevonden`);
      this.stand(8).keren += ketens;
      this.stand(9).keren += bevestigd + onbekend;
      if (breuken.length > 0) this.stand(9).fouten.push(`zaad ${this.maat.zaad}: ${breuken.slice(0, 5).join('; ')}`);
    });
    await this.val(1, 'losseBetalingen', ({ breuken }) => this.tel(8, 'een keten als losse betalingen', breuken.some((breuk) => breuk.includes('staat een deel'))));
    await this.val(1, 'bevestigtVoorSchijf', ({ breuken }) => this.tel(9, 'bevestigen voor het op schijf staat', breuken.some((breuk) => breuk.includes('bevestigd en staat er niet'))));
  }

  private async val(keren: number, mutant: ConstructorParameters<typeof Val>[2], klaar: (uitslag: Awaited<ReturnType<Val['speel']>>) => void): Promise<void> {
    const cluster = await Cluster.open();
    try {
      klaar(await new Val(cluster, this.maat.zaad, mutant).speel(keren));
    } catch (fout) {
      this.stand(9).fouten.push(`zaad ${this.maat.zaad}${mutant ? ` (${mutant})` : ''}: ${(fout as Error).message}`);
    } finally {
      await cluster.sluit();
    }
  }

  private async probeer(nummer: number, naam: string, poging: () => Promise<number>): Promise<void> {
    try {
      const keren = await poging();
      this.stand(nummer).keren += keren;
    } catch (fout) {
      this.stand(nummer).fouten.push(`${naam}, zaad ${this.maat.zaad}: ${(fout as Error).message}`);
    }
  }

  private tel(nummer: number, naam: string, gedood: boolean): void {
    if (gedood) this.stand(nummer).gedood += 1;
    else this.stand(nummer).levend.push(naam);
  }

  private stand(nummer: number): Stand {
    const stand = this.standen.get(nummer);
    if (!stand) throw new RangeError(`eigenschap ${nummer} bestaat niet`);
    return stand;
  }
}
