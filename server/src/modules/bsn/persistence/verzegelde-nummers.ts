import { Injectable } from '@nestjs/common';
import { WerkerDatabase } from '../../../platform/database/werker.js';

export interface VerzegeldNummer {
  readonly regioId: string;
  readonly casusId: string;
  readonly verzegeld: Buffer;
}

/** Every sealed number over all regio's, for sealing it again with a newer key. */
@Injectable()
export class VerzegeldeNummers {
  constructor(private readonly werker: WerkerDatabase) {}

  /** After this one, in order of regio and casus. */
  na(vorige: { regioId: string; casusId: string } | undefined, aantal: number): Promise<VerzegeldNummer[]> {
    return this.werker.sql<VerzegeldNummer>(
      `select regio_id as "regioId", casus_id as "casusId", verzegeld from bsn where $1::uuid is null or (regio_id, casus_id) > ($1, $2) order by regio_id, casus_id limit $3`,
      [vorige?.regioId ?? null, vorige?.casusId ?? null, aantal],
    );
  }

  /** Answers whether it was still the same; somebody may have written a new one meanwhile. */
  async vervang({ regioId, casusId, verzegeld }: VerzegeldNummer, nieuw: Buffer): Promise<boolean> {
    const rijen = await this.werker.sql('update bsn set verzegeld = $4 where regio_id = $1 and casus_id = $2 and verzegeld = $3 returning 1', [regioId, casusId, verzegeld, nieuw]);
    return rijen.length > 0;
  }
}
