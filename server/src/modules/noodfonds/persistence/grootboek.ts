import { Injectable } from '@nestjs/common';
import { nieuwId } from '@doorbraaktafel/shared/ids';
import { asDatabaseError } from '../../../platform/database/database-errors.js';
import type { Tx } from '../../../platform/database/transaction.js';
import type { Begroting, NieuwFonds } from '../domain/fonds.js';
import type { Ketenbetaling, Reserveringsverzoek } from '../domain/reservering.js';

const STANDAARD_DAGEN = 60;
/** Refusals that time alone can take away; the table of failed ids knows the same. */
const VOORBIJGAAND = ['DT102', 'DT103', 'DT104'];

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
    const { boekingId, fondsId, casusId, besluitId, bedragInCent, soort, aangevraagdDoor, goedgekeurdDoor = null } = verzoek;
    const velden = { handeling: 'reserveren', fondsId, casusId, besluitId, bedragInCent, soort, aangevraagdDoor, goedgekeurdDoor };
    const [rij] = await poging(tx, boekingId, velden, () =>
      tx.sql<{ id: string }>('select fonds_reserveren($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14) as id', [
        boekingId, nieuwId(), nieuwId(), fondsId, casusId, besluitId, bedragInCent, soort, verzoek.begunstigde,
        verzoek.begunstigdeSoort ?? null, verzoek.factuur ?? null, verzoek.reden ?? null, aangevraagdDoor, goedgekeurdDoor,
      ]));
    return rij!.id;
  }

  async keurGoed(tx: Tx, uitgaveId: string): Promise<void> {
    await tx.sql('select fonds_goedkeuren($1)', [uitgaveId]);
  }

  async betaal(tx: Tx, boekingId: string, uitgaveId: string, bedragInCent: bigint | null): Promise<void> {
    await poging(tx, boekingId, { handeling: 'betalen', uitgaveId, bedragInCent }, () =>
      tx.sql('select fonds_betalen($1, $2, $3)', [boekingId, uitgaveId, bedragInCent]));
  }

  /** All of these payments, or none. */
  async betaalSamen(tx: Tx, ketenId: string, betalingen: readonly Ketenbetaling[]): Promise<void> {
    await tx.sql('select fonds_samen_betalen($1, $2, $3, $4)', [
      ketenId, betalingen.map(({ boekingId }) => boekingId), betalingen.map(({ uitgaveId }) => uitgaveId),
      betalingen.map(({ bedragInCent }) => bedragInCent),
    ]);
  }

  async laatVrij(tx: Tx, boekingId: string, uitgaveId: string, reden: string): Promise<void> {
    await tx.sql('select fonds_vrijlaten($1, $2, $3)', [boekingId, uitgaveId, reden]);
  }

  /** @returns the statement of which a line is open again, if the entry was joined to one */
  async corrigeer(tx: Tx, boekingId: string, foutBoekingId: string, reden: string): Promise<string | null> {
    const [rij] = await tx.sql<{ afschriftId: string | null }>('select fonds_corrigeren($1, $2, $3) as "afschriftId"', [boekingId, foutBoekingId, reden]);
    return rij?.afschriftId ?? null;
  }

  async ontvangTerug(tx: Tx, terug: { boekingId: string; uitgaveId: string; bedragInCent: bigint; reden: string }): Promise<void> {
    await tx.sql('select fonds_terugontvangen($1, $2, $3, $4)', [terug.boekingId, terug.uitgaveId, terug.bedragInCent, terug.reden]);
  }

  async leen(tx: Tx, uitgaveId: string, termijnen: readonly { op: string; bedragInCent: bigint }[]): Promise<void> {
    await tx.sql('select fonds_lening_vastleggen($1, $2, $3)', [uitgaveId, termijnen.map(({ op }) => op), termijnen.map(({ bedragInCent }) => bedragInCent)]);
  }
}

/** An id that fails for a passing reason stays failed; the act itself rolls back, so that is written after it. */
async function poging<T>(tx: Tx, id: string, velden: object, act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (fout) {
    const { code = '', detail = null } = asDatabaseError(fout) ?? {};
    const verzoek = JSON.stringify(velden, (_, v) => (typeof v === 'bigint' ? `${v}` : v));
    if (VOORBIJGAAND.includes(code)) tx.naWeigering({ text: 'select fonds_mislukken($1, $2, $3, $4)', params: [id, verzoek, code, detail] });
    throw fout;
  }
}
