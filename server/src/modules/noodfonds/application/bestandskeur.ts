import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { BonGeweigerd, weiger } from '@doorbraaktafel/shared/weigeringen';
import { Virusscanner } from '../../../platform/virusscan/virusscanner.js';
import { soortVan } from '../bestanden/bonsoort.js';
import type { Keuring } from '../domain/betaling/bon.js';
import { Ontdoener } from './ontdoener.js';

/** A file as it may be kept. */
export interface Gekeurd {
  readonly mediatype: string;
  /** Without metadata. */
  readonly bytes: Uint8Array;
  readonly sha256: string;
  readonly keuring: Keuring;
}

/** What comes in from outside is looked at before it is kept: its kind, malware, and what stands in it besides the picture. */
@Injectable()
export class Bestandskeur {
  constructor(
    private readonly scanner: Virusscanner,
    private readonly ontdoener: Ontdoener,
  ) {}

  /** @throws {BonGeweigerd} */
  async keur(bytes: Uint8Array): Promise<Gekeurd> {
    const mediatype = await soortVan(bytes);
    // The scanner sees what was sent; afterwards a trick may no longer be in it.
    const uitslag = await this.scanner.kijk(bytes);
    weiger(uitslag === 'besmet', () => new BonGeweigerd('besmet'));
    const kaal = await this.ontdoener.zonderMetadata(mediatype, bytes);
    const keuring = uitslag === 'schoon' ? 'schoon' : uitslag === 'onbekend' ? 'niet_gekeurd' : 'wacht';
    return { mediatype, bytes: kaal, sha256: createHash('sha256').update(kaal).digest('hex'), keuring };
  }
}
