import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.js';
import { Casussen } from '../../casus/index.js';
import { Organisaties } from '../../organisatie/index.js';
import { beurtklok, type Beurthouder, type Beurtreden } from '../domain/beurtklok.js';
import { BeurtRepository } from '../persistence/beurt.repository.js';

export interface Beurtnaam {
  readonly soort: Beurthouder['soort'];
  readonly organisatieId: string | null;
  readonly naam: string | null;
}

export interface Beurtbeeld {
  readonly casusId: string;
  readonly totaalMinuten: number;
  readonly perHouder: readonly (Beurtnaam & { readonly minuten: number })[];
  readonly nu: (Beurtnaam & { readonly reden: Beurtreden; readonly sinds: Date }) | null;
}

/** Who is at move, and how long each kept the casus waiting. */
@Injectable()
export class Beurten {
  constructor(
    private readonly beurten: BeurtRepository,
    private readonly casussen: Casussen,
    private readonly organisaties: Organisaties,
  ) {}

  /** @throws {NietGevonden} */
  async klok(tx: Tx, casusId: string): Promise<Beurtbeeld> {
    const casus = await this.casussen.get(tx, casusId);
    tx.gelezen({ casusId, gegevensgroep: 'casus', doel: 'zien op wie de casus wacht' });
    const tot = casus.afgeslotenOp ?? (await this.beurten.nu(tx));
    const loop = { van: casus.wachtSinds, tot, gesloten: casus.afgeslotenOp !== null };
    const { totaalMinuten, perHouder, nu } = beurtklok(await this.beurten.gebeurtenissen(tx, casusId), loop);
    const namen = new Map((await this.organisaties.lijst(tx)).map(({ id, naam }) => [id, naam]));
    const noem = (houder: Beurthouder): Beurtnaam =>
      houder.soort === 'organisatie'
        ? { soort: houder.soort, organisatieId: houder.organisatieId, naam: namen.get(houder.organisatieId) ?? null }
        : { soort: houder.soort, organisatieId: null, naam: null };
    return {
      casusId,
      totaalMinuten,
      perHouder: perHouder.map(({ houder, minuten }) => ({ ...noem(houder), minuten })),
      nu: nu ? { ...noem(nu.houder), reden: nu.reden, sinds: nu.sinds } : null,
    };
  }
}
