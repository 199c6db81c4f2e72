import { Injectable } from '@nestjs/common';
import { nieuwId } from '@doorbraaktafel/shared/ids';
import type { Tx } from '../../../platform/database/transaction.js';
import type { Begroting, NieuwFonds } from '../domain/fonds.js';
import type { Reserveringsverzoek } from '../domain/reservering.js';

const STANDAARD_DAGEN = 60;

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
    const { boekingId, fondsId, orgaan, kenmerk, genomenOp, bedragInCent } = begroting;
    await tx.sql('select fonds_begroten($1, $2, $3, $4, $5, $6, $7)', [
      boekingId, fondsId, nieuwId(), orgaan, kenmerk, genomenOp, bedragInCent,
    ]);
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

  async ontvangTerug(tx: Tx, terug: { boekingId: string; uitgaveId: string; bedragInCent: bigint; reden: string }): Promise<void> {
    await tx.sql('select fonds_terugontvangen($1, $2, $3, $4)', [terug.boekingId, terug.uitgaveId, terug.bedragInCent, terug.reden]);
  }

  async leen(tx: Tx, uitgaveId: string, termijnen: readonly { op: string; bedragInCent: bigint }[]): Promise<void> {
    await tx.sql('select fonds_lening_vastleggen($1, $2, $3)', [uitgaveId, termijnen.map(({ op }) => op), termijnen.map(({ bedragInCent }) => bedragInCent)]);
  }
}
