import { createHash } from 'node:crypto';
import { nieuwId } from '@doorbraaktafel/shared/ids';
import { dag } from '../harness/dagen.js';
import type { Regio, Wereld } from './wereld.js';

export const IBAN = 'NL91ABNA0417164300';
export const EIGEN_IBAN = 'NL20INGB0001234567';

export interface Regel {
  readonly uitgaveId: string;
  readonly bedragInCent: bigint | null;
}

export interface Afschriftregel {
  readonly id?: string;
  readonly richting?: 'af' | 'bij';
  readonly bedragInCent: bigint;
  readonly kenmerk?: string | null;
  readonly mislukt?: boolean;
  readonly dag?: string;
}

/** The acts after approval, each one transaction as a person does them. */
export class Betaalwereld {
  constructor(private readonly wereld: Wereld) {}

  zetBetaalwijze(regio: Regio, fondsId: string, vorm = 'sepa', door = regio.beheerder): Promise<void> {
    return this.wereld.handel(regio, door, ['fonds', fondsId], async (sql) =>
      void (await sql("select fonds_betaalwijze_zetten($1, $2, 'Stichting Proef', $3, '{}')", [fondsId, vorm, EIGEN_IBAN])));
  }

  vulAan(regio: Regio, uitgaveId: string, door = regio.bestuurder, iban = IBAN): Promise<void> {
    return this.wereld.handel(regio, door, ['uitgave', uitgaveId], async (sql) =>
      void (await sql('select fonds_betaalgegevens_aanvullen($1, $2, null, null, null)', [uitgaveId, iban])));
  }

  /** @returns the ids of its lines */
  async maakOpdracht(regio: Regio, fondsId: string, regels: readonly Regel[], opdrachtId = nieuwId(), door = regio.beheerder, overDagen = 1): Promise<string[]> {
    const ids = regels.map(() => nieuwId());
    await this.wereld.handel(regio, door, ['betaalopdracht', opdrachtId], async (sql, meld) => {
      await sql('select fonds_betaalopdracht_maken($1, $2, $6::date, $3, $4, $5)', [
        opdrachtId, fondsId, regels.map(({ uitgaveId }) => uitgaveId), regels.map(({ bedragInCent }) => bedragInCent), ids, dag(overDagen)]);
      for (const { uitgaveId } of regels) await meld(['uitgave', uitgaveId]);
    });
    return ids;
  }

  /** One order of claims that name their own account. @returns the ids of its lines */
  async betaalClaims(regio: Regio, fondsId: string, uitgaveId: string, claimIds: readonly string[], door = regio.beheerder, opdrachtId = nieuwId()): Promise<string[]> {
    const ids = claimIds.map(() => nieuwId());
    await this.wereld.handel(regio, door, ['betaalopdracht', opdrachtId], async (sql, meld) => {
      await sql("select fonds_betaalopdracht_maken($1, $2, $3::date, '{}', '{}', '{}', $4, $5)", [opdrachtId, fondsId, dag(1), claimIds, ids]);
      await meld(['uitgave', uitgaveId]);
    });
    return ids;
  }

  trekIn(regio: Regio, opdrachtId: string, uitgaven: readonly string[], door = regio.beheerder): Promise<void> {
    return this.wereld.handel(regio, door, ['betaalopdracht', opdrachtId], async (sql, meld) => {
      await sql("select fonds_betaalopdracht_intrekken($1, 'Verkeerde dag.')", [opdrachtId]);
      for (const uitgaveId of uitgaven) await meld(['uitgave', uitgaveId]);
    });
  }

  handelAf(regio: Regio, uitgaveId: string, regelId: string, betaald: boolean, boekingId = nieuwId(), door = regio.beheerder): Promise<void> {
    return this.wereld.handel(regio, door, ['uitgave', uitgaveId], async (sql) =>
      void (await sql('select fonds_regel_afhandelen($1, $2, $3)', [boekingId, regelId, betaald])));
  }

  ontvangTerug(regio: Regio, uitgaveId: string, bedragInCent: bigint, boekingId = nieuwId(), door = regio.beheerder): Promise<void> {
    return this.wereld.handel(regio, door, ['uitgave', uitgaveId], async (sql) =>
      void (await sql("select fonds_terugontvangen($1, $2, $3, 'te veel betaald')", [boekingId, uitgaveId, bedragInCent])));
  }

  /** @returns the ids of the lines */
  async leesIn(regio: Regio, fondsId: string, regels: readonly Afschriftregel[], bestand = nieuwId(), anders: { iban?: string; id?: string } = {}): Promise<string[]> {
    const afschriftId = anders.id ?? nieuwId();
    const rijen = regels.map(({ id = nieuwId(), richting = 'af', bedragInCent, kenmerk = null, mislukt = false, dag = '2026-11-02' }, plek) => ({
      id, boeking: nieuwId(), volgnummer: plek + 1, richting, bedrag: `${bedragInCent}`, dag, kenmerk, tegenpartij: 'Winkel Verzonnen', omschrijving: 'bed', mislukt,
    }));
    await this.wereld.handel(regio, regio.beheerder, ['bankafschrift', afschriftId], async (sql, meld) => {
      await sql("select fonds_afschrift_inlezen($1, $2, 'camt053', $3, $4, $5, $6)", [
        afschriftId, fondsId, bestand, anders.iban ?? EIGEN_IBAN, createHash('sha256').update(bestand).digest('hex'), JSON.stringify(rijen)]);
      for (const { uitgaveId } of await sql<{ uitgaveId: string }>('select distinct uitgave_id as "uitgaveId" from afschriftregel where afschrift_id = $1 and uitgave_id is not null', [afschriftId])) {
        await meld(['uitgave', uitgaveId]);
      }
    });
    return rijen.map(({ id }) => id);
  }

  verwerk(regio: Regio, regelId: string, wijze: string, doelId: string | null, reden: string | null = null): Promise<void> {
    return this.wereld.handel(regio, regio.beheerder, ['fonds', nieuwId()], async (sql, meld) => {
      await sql('select fonds_afschriftregel_verwerken($1, $2, $3, $4, $5)', [nieuwId(), regelId, wijze, doelId, reden]);
      const [rij] = await sql<{ afschriftId: string; uitgaveId: string | null }>('select afschrift_id as "afschriftId", uitgave_id as "uitgaveId" from afschriftregel where id = $1', [regelId]);
      if (rij) await meld(['bankafschrift', rij.afschriftId]);
      if (rij?.uitgaveId) await meld(['uitgave', rij.uitgaveId]);
    });
  }

  async kenmerk(regelId: string): Promise<string> {
    const [rij] = await this.wereld.database.alsBeheer<{ kenmerk: string }>('select kenmerk from betaalregel where id = $1', [regelId]);
    return rij?.kenmerk ?? '';
  }
}
