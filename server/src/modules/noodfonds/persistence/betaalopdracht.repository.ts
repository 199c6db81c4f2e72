import { Injectable } from '@nestjs/common';
import { nieuwId } from '@doorbraaktafel/shared/ids';
import { NietGevonden } from '@doorbraaktafel/shared/weigeringen';
import type { Tx } from '../../../platform/database/transaction.js';
import type { Afschrift } from '../domain/betaling/afschrift.js';
import type { Betaalwijze } from '../domain/betaling/balie.js';
import { type Betaalopdracht, type Betaalregel, STANDAARDINDELING } from '../domain/betaling/betaalopdracht.js';

/** The acts of paying by order, and the order as its file needs it. */
@Injectable()
export class BetaalopdrachtRepository {
  async zetWijze(tx: Tx, fondsId: string, wijze: Betaalwijze): Promise<void> {
    await tx.sql('select fonds_betaalwijze_zetten($1, $2, $3, $4, $5)', [fondsId, wijze.vorm, wijze.rekeninghouder, wijze.iban, JSON.stringify(wijze.indeling)]);
  }

  async vulAan(tx: Tx, uitgaveId: string, gegevens: { iban: string; crediteur?: string | null; kostenplaats?: string | null; taakveld?: string | null }): Promise<void> {
    const { iban, crediteur = null, kostenplaats = null, taakveld = null } = gegevens;
    await tx.sql('select fonds_betaalgegevens_aanvullen($1, $2, $3, $4, $5)', [uitgaveId, iban, crediteur, kostenplaats, taakveld]);
  }

  async maak(tx: Tx, opdracht: { id: string; fondsId: string; uitvoerenOp: string; uitgaveIds: readonly string[]; claimIds: readonly string[]; bedragInCent: bigint | null }): Promise<void> {
    const { id, fondsId, uitvoerenOp, uitgaveIds, claimIds, bedragInCent } = opdracht;
    await tx.sql('select fonds_betaalopdracht_maken($1, $2, $3, $4, $5, $6, $7, $8)', [
      id, fondsId, uitvoerenOp, uitgaveIds, uitgaveIds.map(() => bedragInCent), uitgaveIds.map(() => nieuwId()), claimIds, claimIds.map(() => nieuwId()),
    ]);
  }

  /** @returns the uitgaven that an order pays of, each once */
  async uitgavenVan(tx: Tx, opdrachtId: string): Promise<string[]> {
    const rijen = await tx.sql<{ id: string }>('select distinct uitgave_id as id from betaalregel where regio_id = $1 and betaalopdracht_id = $2', [tx.regioId, opdrachtId]);
    return rijen.map(({ id }) => id);
  }

  /** @returns the uitgaven of which a payment is no longer on its way */
  async trekIn(tx: Tx, opdrachtId: string, reden: string): Promise<string[]> {
    await tx.sql('select fonds_betaalopdracht_intrekken($1, $2)', [opdrachtId, reden]);
    const rijen = await tx.sql<{ id: string }>(
      "select distinct uitgave_id as id from betaalregel where regio_id = $1 and betaalopdracht_id = $2 and stand = 'ingetrokken'", [tx.regioId, opdrachtId]);
    return rijen.map(({ id }) => id);
  }

  /** @returns the uitgave that the line pays. @throws {NietGevonden} */
  async uitgaveVanRegel(tx: Tx, regelId: string): Promise<string> {
    const [rij] = await tx.sql<{ uitgaveId: string }>('select uitgave_id as "uitgaveId" from betaalregel where regio_id = $1 and id = $2', [tx.regioId, regelId]);
    if (!rij) throw new NietGevonden('regelId');
    return rij.uitgaveId;
  }

  async handelAf(tx: Tx, boekingId: string, regelId: string, betaald: boolean): Promise<void> {
    await tx.sql('select fonds_regel_afhandelen($1, $2, $3)', [boekingId, regelId, betaald]);
  }

  /** @returns the uitgaven that were booked by it */
  async leesIn(tx: Tx, invoer: { id: string; fondsId: string; sha256: string; afschrift: Afschrift }): Promise<string[]> {
    const { id, fondsId, sha256, afschrift } = invoer;
    const regels = afschrift.regels.map((regel, plek) => ({
      id: nieuwId(), boeking: nieuwId(), volgnummer: plek + 1, richting: regel.richting, bedrag: `${regel.bedragInCent}`, dag: regel.geboektOp,
      kenmerk: regel.kenmerk, tegenpartij: regel.tegenpartij, omschrijving: regel.omschrijving, mislukt: regel.mislukt,
    }));
    await tx.sql('select fonds_afschrift_inlezen($1, $2, $3, $4, $5, $6, $7)', [
      id, fondsId, afschrift.soort, afschrift.kenmerk, afschrift.iban, sha256, JSON.stringify(regels),
    ]);
    const rijen = await tx.sql<{ id: string }>(
      'select distinct uitgave_id as id from afschriftregel where regio_id = $1 and afschrift_id = $2 and uitgave_id is not null', [tx.regioId, id]);
    return rijen.map((rij) => rij.id);
  }

  /** @returns the statement of the line, its fonds and the uitgave it was booked on, if any. */
  async verwerk(tx: Tx, boekingId: string, regel: { regelId: string; wijze: string; doelId: string | null; reden: string | null }): Promise<{ afschriftId: string; uitgaveId: string | null }> {
    await tx.sql('select fonds_afschriftregel_verwerken($1, $2, $3, $4, $5)', [boekingId, regel.regelId, regel.wijze, regel.doelId, regel.reden]);
    const [rij] = await tx.sql<{ afschriftId: string; uitgaveId: string | null }>(
      'select afschrift_id as "afschriftId", uitgave_id as "uitgaveId" from afschriftregel where regio_id = $1 and id = $2', [tx.regioId, regel.regelId]);
    if (!rij) throw new NietGevonden('regelId');
    return rij;
  }

  /** The fonds of a statement line, for reading the desk again. @throws {NietGevonden} */
  async fondsVan(tx: Tx, soort: 'betaalregel' | 'afschriftregel' | 'betaalopdracht', id: string): Promise<string> {
    const [rij] = await tx.sql<{ fondsId: string }>(`select fonds_id as "fondsId" from ${soort} where regio_id = $1 and id = $2`, [tx.regioId, id]);
    if (!rij) throw new NietGevonden('regelId');
    return rij.fondsId;
  }

  /** The order with everything its file says, and the casussen it is about; a withdrawn one has no file any more. @throws {NietGevonden} */
  async get(tx: Tx, id: string): Promise<{ opdracht: Betaalopdracht; casusIds: string[] }> {
    const [rij] = await tx.sql<Omit<Betaalopdracht, 'regels'>>(
      `select o.id, o.nummer, o.vorm, f.naam as "fondsNaam", o.rekeninghouder, o.iban, o.indeling, o.uitvoeren_op::text as "uitvoerenOp", o.gemaakt_op as "gemaaktOp"
       from betaalopdracht o join fonds f on f.regio_id = o.regio_id and f.id = o.fonds_id
       where o.regio_id = $1 and o.id = $2 and o.ingetrokken_op is null and o.fonds_id in (select mijn_fondsen())`,
      [tx.regioId, id],
    );
    if (!rij) throw new NietGevonden('opdrachtId');
    const regels = await tx.sql<Omit<Betaalregel, 'bedragInCent'> & { bedragInCent: string; casusId: string }>(
      `select l.kenmerk, coalesce(p.naam, b.naam) as naam, g.iban, g.crediteur, g.kostenplaats, g.taakveld, l.bedrag_in_cent as "bedragInCent", u.soort || ' ' || o.pseudoniem as omschrijving, l.casus_id as "casusId"
       from betaalregel l
         join uitgave u on u.regio_id = l.regio_id and u.id = l.uitgave_id
         join uitgavebegunstigde b on b.regio_id = l.regio_id and b.uitgave_id = l.uitgave_id
         left join betaalregelrekening g on g.regio_id = l.regio_id and g.betaalregel_id = l.id
         left join risicoclaim c on c.regio_id = l.regio_id and c.id = l.claim_id
         left join organisatie p on p.regio_id = c.regio_id and p.id = c.organisatie_id
         cross join lateral uitgave_omgeving(l.uitgave_id) o
       where l.regio_id = $1 and l.betaalopdracht_id = $2 order by l.volgnummer`,
      [tx.regioId, id],
    );
    const indeling = rij.indeling.kolommen ? rij.indeling : STANDAARDINDELING;
    return {
      opdracht: { ...rij, indeling, regels: regels.map(({ casusId: _, ...regel }) => ({ ...regel, bedragInCent: BigInt(regel.bedragInCent) })) },
      casusIds: [...new Set(regels.map(({ casusId }) => casusId))],
    };
  }
}
