import { Injectable } from '@nestjs/common';
import { Sleutelbos } from '../../../platform/secrets/sleutelbos.js';
import { rijVan } from '../domain/bsn.js';
import { VerzegeldeNummers, type VerzegeldNummer } from '../persistence/verzegelde-nummers.js';

const PER_RONDE = 500;

/** Seals every number with a new key, while the server keeps working. */
@Injectable()
export class Hersleutelen {
  constructor(
    private readonly nummers: VerzegeldeNummers,
    private readonly sleutels: Sleutelbos,
  ) {}

  /** @returns how many numbers were sealed again; a key is forgotten at the second change after it, so that a number written meanwhile is never lost */
  async draai(): Promise<number> {
    this.sleutels.voegToe();
    const aantal = await this.ronde();
    this.sleutels.vergeetOude();
    return aantal;
  }

  private async ronde(): Promise<number> {
    let aantal = 0;
    await this.elk(async (nummer) => {
      if (!this.sleutels.isOud(nummer.verzegeld)) return;
      const rij = rijVan(nummer.regioId, nummer.casusId);
      if (await this.nummers.vervang(nummer, this.sleutels.verzegel(this.sleutels.open(nummer.verzegeld, rij), rij))) aantal += 1;
    });
    return aantal;
  }

  private async elk(doe: (nummer: VerzegeldNummer) => Promise<void>): Promise<void> {
    let vorige: VerzegeldNummer | undefined;
    do {
      const rijen = await this.nummers.na(vorige, PER_RONDE);
      for (const nummer of rijen) await doe(nummer);
      vorige = rijen.at(-1);
    } while (vorige);
  }
}
