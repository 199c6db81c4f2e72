import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.js';
import { waaromGeenVoorzitter } from './bevoegdheid.js';
import { Omgeving } from './omgeving.js';

/** Somebody whom the chair may name. */
export interface Spreker {
  readonly lidId: string;
  readonly organisatieId: string;
  readonly naam: string;
  readonly functie: string;
}

/** Who can be named in what the chair writes down: the same leden that noting accepts. */
@Injectable()
export class Sprekers {
  constructor(private readonly omgeving: Omgeving) {}

  /** Nobody for who does not lead this casus. @throws {NietGevonden} */
  async vanCasus(tx: Tx, casusId: string): Promise<Spreker[]> {
    if (waaromGeenVoorzitter(tx, 'voorzitten', 'Ronde', await this.omgeving.casus(tx, casusId))) return [];
    const leden = await this.omgeving.leden(tx);
    const genoemd: Spreker[] = [];
    for (const organisatieId of await this.omgeving.deelnemers(tx, casusId)) {
      const mee = new Set(await this.omgeving.sprekers(tx, casusId, organisatieId));
      genoemd.push(...leden.filter(({ id }) => mee.has(id)).map(({ id, naam, functie }) => ({ lidId: id, organisatieId, naam, functie })));
    }
    return genoemd;
  }
}
