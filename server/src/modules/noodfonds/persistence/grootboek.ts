import { Injectable } from '@nestjs/common';
import { nieuwId } from '@doorbraaktafel/shared/ids';
import type { Tx } from '../../../platform/database/transaction.js';
import type { Begroting, NieuwFonds } from '../domain/fonds.js';
import type { Reserveringsverzoek } from '../domain/reservering.js';

const STANDAARD_DAGEN = 60;

export interface Afsluitboeking extends Omit<Begroting, 'bedragInCent' | 'gemeenteId'> {
  readonly opvolgerId?: string | null;
  readonly boekingNieuwId: string;
}

/** The acts of the ledger: one SQL function each, which holds the rules and the locks. */
@Injectable()
export class Grootboek {
  async open(tx: Tx, id: string, fonds: NieuwFonds): Promise<void> {
    await tx.sql('select fonds_openen($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)', [
      id, fonds.naam, fonds.soort, fonds.boekjaar, fonds.beheerderLidId, fonds.drempelTweedeAkkoordInCent,
      fonds.plafondPerCasusInCent ?? null, fonds.reserveringVervaltNaDagen ?? STANDAARD_DAGEN, fonds.goedkeurders ?? [],
      nieuwId(), nieuwId(),
    ]);
  }

  async begroot(tx: Tx, begroting: Begroting): Promise<void> {
    const { boekingId, fondsId, orgaan, kenmerk, genomenOp, bedragInCent, gemeenteId } = begroting;
    await tx.sql('select fonds_begroten($1, $2, $3, $4, $5, $6, $7, $8)', [
      boekingId, fondsId, nieuwId(), orgaan, kenmerk, genomenOp, bedragInCent, gemeenteId ?? null,
    ]);
  }

  /** @returns what left the fonds, in cents */
  async sluitAf(tx: Tx, afsluiting: Afsluitboeking): Promise<bigint> {
    const { boekingId, fondsId, opvolgerId, orgaan, kenmerk, genomenOp, boekingNieuwId } = afsluiting;
    const [rij] = await tx.sql<{ bedrag: string }>('select fonds_afsluiten($1, $2, $3, $4, $5, $6, $7, $8, $9) as bedrag', [
      boekingId, fondsId, opvolgerId ?? null, orgaan, kenmerk, genomenOp, nieuwId(), nieuwId(), boekingNieuwId,
    ]);
    return BigInt(rij!.bedrag);
  }

  /** @returns the id of the uitgave: a new one, or the one that this boekingId made before */
  async reserveer(tx: Tx, verzoek: Reserveringsverzoek): Promise<string> {
    const [rij] = await tx.sql<{ id: string }>(
      'select fonds_reserveren($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14) as id',
      [
        verzoek.boekingId, nieuwId(), nieuwId(), verzoek.fondsId, verzoek.casusId, verzoek.besluitId, verzoek.bedragInCent,
        verzoek.soort, verzoek.begunstigde, verzoek.begunstigdeSoort ?? null, verzoek.factuur ?? null, verzoek.reden ?? null,
        verzoek.aangevraagdDoor, verzoek.goedgekeurdDoor ?? null,
      ],
    );
    return rij!.id;
  }

  async keurGoed(tx: Tx, uitgaveId: string): Promise<void> {
    await tx.sql('select fonds_goedkeuren($1)', [uitgaveId]);
  }

  async betaal(tx: Tx, boekingId: string, uitgaveId: string, bedragInCent: bigint | null): Promise<void> {
    await tx.sql('select fonds_betalen($1, $2, $3)', [boekingId, uitgaveId, bedragInCent]);
  }

  async laatVrij(tx: Tx, boekingId: string, uitgaveId: string, reden: string): Promise<void> {
    await tx.sql('select fonds_vrijlaten($1, $2, $3)', [boekingId, uitgaveId, reden]);
  }

  async corrigeer(tx: Tx, boekingId: string, foutBoekingId: string, reden: string): Promise<void> {
    await tx.sql('select fonds_corrigeren($1, $2, $3)', [boekingId, foutBoekingId, reden]);
  }
}
