import { Injectable } from '@nestjs/common';
import { nieuwId } from '@doorbraaktafel/shared/ids';
import { NietGevonden, weiger } from '@doorbraaktafel/shared/weigeringen';
import type { Tx } from '../../../platform/database/transaction.js';
import type { Begroting, Fondsstand, NieuwFonds } from '../domain/fonds.js';
import type { Geldvraag, Ketenbetaling, Reserveringsverzoek } from '../domain/reservering.js';
import { FondsRepository } from '../persistence/fonds.repository.js';
import { Grootboek } from '../persistence/grootboek.js';
import { UitgaveRepository } from '../persistence/uitgave.repository.js';
import { meldUitgave } from './meld.js';

/** The ledger: what goes in, what a besluit sets aside, and how that is paid or given back. Every act commits with the caller's. */
@Injectable()
export class Noodfonds {
  constructor(
    private readonly grootboek: Grootboek,
    private readonly fondsen: FondsRepository,
    private readonly uitgaven: UitgaveRepository,
  ) {}

  /** Every fonds of the regio with its balance in cents. */
  saldi(tx: Tx): Promise<Fondsstand[]> {
    return this.fondsen.standen(tx);
  }

  /** @throws {NietBevoegdVoorFonds} unless a fondsbeheerder or beheerder acts */
  async open(tx: Tx, fonds: NieuwFonds): Promise<string> {
    const id = fonds.id ?? nieuwId();
    await this.grootboek.open(tx, id, fonds);
    tx.record({ actie: 'fonds.geopend', onderwerp: { soort: 'fonds', id }, inhoud: { naam: fonds.naam, boekjaar: fonds.boekjaar } });
    return id;
  }

  /** Money in, on a registered begrotingsbesluit. @throws {NietBevoegdVoorFonds | OpdrachtAnders} */
  async begroot(tx: Tx, begroting: Begroting): Promise<void> {
    await this.grootboek.begroot(tx, begroting);
    tx.record({
      actie: 'fonds.begroot',
      onderwerp: { soort: 'fonds', id: begroting.fondsId },
      inhoud: { kenmerk: begroting.kenmerk, bedragInCent: `${begroting.bedragInCent}` },
    });
  }

  /**
   * Sets money aside for a besluit, in the same commit as that besluit.
   * @returns the id of the uitgave
   * @throws {OnvoldoendeSaldo | PlafondBereikt | BesluitDraagtUitgaveNiet | BegunstigdeIsClient | ZelfdePersoon | NietBevoegdVoorFonds | OpdrachtAnders | NietGevonden}
   */
  async reserveer(tx: Tx, verzoek: Reserveringsverzoek): Promise<string> {
    const uitgaveId = await this.grootboek.reserveer(tx, verzoek);
    await meldUitgave(tx, uitgaveId, 'uitgave.gereserveerd', verzoek.bedragInCent);
    return uitgaveId;
  }

  /** Whether money under this name would go to the client; no for a casus that the reader is not in. */
  betaaltClient(tx: Tx, casusId: string, begunstigde: string): Promise<boolean> {
    return this.fondsen.betaaltClient(tx, casusId, begunstigde);
  }

  /** Above a ceiling nobody can grant, the table neither. @throws {NietGevonden | FondsGesloten | PlafondOverschreden | PlafondBereikt} */
  async eisRuimte(tx: Tx, vraag: Geldvraag): Promise<void> {
    await this.fondsen.toetsRuimte(tx, vraag);
  }

  /** One more agreement, by the acting lid. @throws {ZelfdePersoon | AlGoedgekeurd | GenoegAkkoorden | BesluitDraagtUitgaveNiet | NietBevoegdVoorFonds | ReserveringAfgehandeld | ReserveringVerlopen} */
  async keurGoed(tx: Tx, uitgaveId: string): Promise<void> {
    await this.grootboek.keurGoed(tx, uitgaveId);
    await meldUitgave(tx, uitgaveId, 'uitgave.goedgekeurd');
  }

  /**
   * Pays, wholly or in part; without an amount all that is left.
   * @throws {GoedkeuringOntbreekt | BedragBovenReservering | ZelfdePersoon | NietBevoegdVoorFonds | ReserveringAfgehandeld | ReserveringVerlopen | BesluitDraagtUitgaveNiet}
   */
  async betaal(tx: Tx, betaling: { uitgaveId: string; boekingId: string; bedragInCent?: bigint | null }): Promise<void> {
    const { uitgaveId, boekingId, bedragInCent } = betaling;
    await this.grootboek.betaal(tx, boekingId, uitgaveId, bedragInCent ?? null);
    await meldUitgave(tx, uitgaveId, 'uitgave.betaald', bedragInCent ?? undefined);
  }

  /** Pays several expenses, all or none; the amounts count as in `betaal`. @throws {Weigering} those of `betaal`, of the first that cannot be paid */
  async betaalSamen(tx: Tx, ketenId: string, betalingen: readonly Ketenbetaling[]): Promise<void> {
    await this.grootboek.betaalSamen(tx, ketenId, betalingen);
    tx.record({ actie: 'uitgaven.samen_betaald', onderwerp: { soort: 'boekingsketen', id: ketenId } });
    for (const { uitgaveId, bedragInCent } of betalingen) await this.meld(tx, uitgaveId, 'uitgave.betaald', bedragInCent ?? undefined);
  }

  /** Tells who holds the fonds that a besluit ended; what still stands apart for it is theirs to give back. */
  async meldEindeVanBesluit(tx: Tx, besluitId: string): Promise<void> {
    const uitgaveId = await this.uitgaven.openVanBesluit(tx, besluitId);
    if (uitgaveId) await this.meld(tx, uitgaveId, 'uitgave.besluit_beeindigd');
  }

  /** Gives what is left back to the fonds. @throws {NietBevoegdVoorFonds | ReserveringAfgehandeld | ReserveringVerlopen} */
  async laatVrij(tx: Tx, vrijval: { uitgaveId: string; boekingId: string; reden: string }): Promise<void> {
    await this.grootboek.laatVrij(tx, vrijval.boekingId, vrijval.uitgaveId, vrijval.reden);
    await meldUitgave(tx, vrijval.uitgaveId, 'uitgave.vrijgegeven');
  }

  /** Takes a payment or refund of this expense back by a new, opposite entry. @throws {NietTeCorrigeren | TerugBovenBetaald | OnvoldoendeSaldo | PlafondBereikt | NietGevonden} */
  async corrigeer(tx: Tx, correctie: { boekingId: string; foutBoekingId: string; uitgaveId: string; reden: string }): Promise<void> {
    const { boekingId, foutBoekingId, uitgaveId, reden } = correctie;
    const betaald = await this.uitgaven.vanBoeking(tx, foutBoekingId);
    weiger(betaald !== uitgaveId, () => new NietGevonden('boekingId'));
    const afschriftId = await this.grootboek.corrigeer(tx, boekingId, foutBoekingId, reden);
    if (afschriftId) tx.record({ actie: 'afschriftregel.heropend', onderwerp: { soort: 'bankafschrift', id: afschriftId } });
    await this.meld(tx, uitgaveId, 'uitgave.gecorrigeerd');
  }

  /** Books what came back from whoever was paid. @throws {TerugBovenBetaald | NietBevoegdVoorFonds | NietGevonden} */
  async ontvangTerug(tx: Tx, terug: { uitgaveId: string; boekingId: string; bedragInCent: bigint; reden: string }): Promise<void> {
    await this.grootboek.ontvangTerug(tx, terug);
    await this.meld(tx, terug.uitgaveId, 'uitgave.terugontvangen', terug.bedragInCent);
  }

  /** Agrees on paying back, before anything is paid. @throws {TermijnenTellenNietOp | LeningNietMogelijk | ReserveringVerlopen} */
  async leen(tx: Tx, uitgaveId: string, termijnen: readonly { op: string; bedragInCent: bigint }[]): Promise<void> {
    await this.grootboek.leen(tx, uitgaveId, termijnen);
    await this.meld(tx, uitgaveId, 'uitgave.leningAfgesproken');
  }

  /** Records what happened to an expense and tells whoever asked it and whoever holds the fonds. */
  async meld(tx: Tx, id: string, actie: string, bedragInCent?: bigint): Promise<void> {
    await meldUitgave(tx, id, actie, bedragInCent);
  }
}
