import { Injectable } from '@nestjs/common';
import { nieuwId } from '@doorbraaktafel/shared/ids';
import { NietGevonden } from '@doorbraaktafel/shared/weigeringen';
import type { Tx } from '../../../platform/database/transaction.js';
import { type Risicoclaim, type Risicodeling, uitTeKeren } from '../domain/betaling/risicodeling.js';

export interface NieuweDeling {
  readonly uitgaveId: string;
  readonly contract: string;
  readonly van: string;
  readonly tot: string;
  readonly partijen: readonly { readonly organisatieId: string; readonly aandeel: number }[];
}

export interface NieuweClaim {
  readonly id: string;
  readonly uitgaveId: string;
  readonly soort: string;
  readonly schadeInCent: bigint;
  readonly ontstaanOp: string;
  readonly bewijsId: string;
  /** Where the party that claims wants its share; without it the fonds fills one in. */
  readonly iban: string | null;
}

type Bedrag = 'plafondInCent' | 'geclaimdInCent' | 'betaaldInCent' | 'terugInCent';
type Delingrij = Omit<Risicodeling, Bedrag | 'partijen' | 'claims'> & Record<Bedrag, string>;
type Partijrij = Risicodeling['partijen'][number] & { uitgaveId: string; isGemeente: boolean };
type Claimrij = Omit<Risicoclaim, 'schadeInCent' | 'toegekendInCent' | 'uitTeKerenInCent'> & { uitgaveId: string; schadeInCent: string; toegekendInCent: string | null };

const MEESTE = 100;

/** What people wrote, for toezicht without the name of a client. */
const woorden = (casusId: string, tekst: string) => `coalesce((select x.tekst from toezicht_teksten(${casusId}, array[${tekst}]) x), ${tekst})`;

@Injectable()
export class RisicodelingRepository {
  async legVast(tx: Tx, { uitgaveId, contract, van, tot, partijen }: NieuweDeling): Promise<void> {
    await tx.sql('select fonds_risico_delen($1, $2, $3, $4, $5, $6, $7)', [
      uitgaveId, contract, van, tot, nieuwId(), partijen.map(({ organisatieId }) => organisatieId), partijen.map(({ aandeel }) => aandeel),
    ]);
  }

  async claim(tx: Tx, { id, uitgaveId, soort, schadeInCent, ontstaanOp, bewijsId, iban }: NieuweClaim): Promise<void> {
    await tx.sql('select fonds_risico_claimen($1, $2, $3, $4, $5, $6, $7)', [id, uitgaveId, soort, schadeInCent, ontstaanOp, bewijsId, iban]);
  }

  async beslis(tx: Tx, claimId: string, toegekend: boolean, reden: string | null): Promise<void> {
    await tx.sql('select fonds_risicoclaim_beslissen($1, $2, $3)', [claimId, toegekend, reden]);
  }

  async bewaarBewijs(tx: Tx, bewijs: { id: string; mediatype: string; grootte: number; sha256: string }): Promise<void> {
    await tx.sql('insert into risicobewijs (regio_id, id, mediatype, grootte, sha256, ontvangen_door) values ($1, $2, $3, $4, $5, $6)', [
      tx.regioId, bewijs.id, bewijs.mediatype, bewijs.grootte, bewijs.sha256, tx.lidId,
    ]);
  }

  /** @throws {NietGevonden} */
  async bewijs(tx: Tx, id: string): Promise<{ mediatype: string }> {
    const [rij] = await tx.sql<{ mediatype: string }>('select mediatype from risicobewijs where regio_id = $1 and id = $2', [tx.regioId, id]);
    if (!rij) throw new NietGevonden('bewijsId');
    return rij;
  }

  /** @throws {NietGevonden} */
  async vanClaim(tx: Tx, claimId: string): Promise<string> {
    const [rij] = await tx.sql<{ uitgaveId: string }>('select uitgave_id as "uitgaveId" from risicoclaim where regio_id = $1 and id = $2', [tx.regioId, claimId]);
    if (!rij) throw new NietGevonden('claimId');
    return rij.uitgaveId;
  }

  /** @throws {NietGevonden} when there is no agreement on this expense, or not for this reader */
  async get(tx: Tx, uitgaveId: string): Promise<Risicodeling> {
    const [deling] = await this.lees(tx, 'd.uitgave_id = $3', uitgaveId);
    if (!deling) throw new NietGevonden('uitgaveId');
    return deling;
  }

  /** Running agreements of the own organisation, the one that ends first on top. */
  vanPartij(tx: Tx): Promise<Risicodeling[]> {
    return this.lees(tx, 'd.uitgave_id in (select mijn_risicodelingen())');
  }

  private async lees(tx: Tx, welke: string, ...rest: string[]): Promise<Risicodeling[]> {
    const delingen = await tx.sql<Delingrij>(
      `select d.uitgave_id as "uitgaveId", d.casus_id as "casusId", ${woorden('d.casus_id', 'd.contract')} as contract, d.van::text, d.tot::text,
         s.plafond_in_cent as "plafondInCent", s.toegekend_in_cent as "geclaimdInCent", s.betaald_in_cent as "betaaldInCent", s.terug_in_cent as "terugInCent", d.fonds_id in (select mijn_fondsen()) as "gaatOverFonds",
         exists (select 1 from risicodelingspartij p where p.regio_id = d.regio_id and p.uitgave_id = d.uitgave_id and p.organisatie_id = $2) as "isPartij"
       from risicodeling d cross join lateral risicodeling_stand(d.uitgave_id) s where d.regio_id = $1 and ${welke} order by d.tot, d.uitgave_id limit ${MEESTE}`,
      [tx.regioId, tx.ctx.organisatieId, ...rest],
    );
    const sleutel = [tx.regioId, delingen.map(({ uitgaveId }) => uitgaveId)];
    const partijen = await tx.sql<Partijrij>(
      `select p.uitgave_id as "uitgaveId", p.organisatie_id as "organisatieId", p.aandeel, o.soort = 'gemeente' as "isGemeente"
       from risicodelingspartij p join organisatie o on o.regio_id = p.regio_id and o.id = p.organisatie_id
       where p.regio_id = $1 and p.uitgave_id = any($2) order by p.aandeel desc, p.organisatie_id`, sleutel);
    const claims = await tx.sql<Claimrij>(
      `select uitgave_id as "uitgaveId", id, soort, schade_in_cent as "schadeInCent", ontstaan_op::text as "ontstaanOp", bewijs_id as "bewijsId",
         c.casus_id in (select mijn_casussen()) or c.fonds_id in (select mijn_fondsen()) or c.ingediend_door in (select mijn_collegas()) as "leestBewijs", ingediend_door as "ingediendDoor", organisatie_id as "organisatieId",
         ingediend_op as "ingediendOp", besloten_op as "beslotenOp", toegekend_in_cent as "toegekendInCent", ${woorden('c.casus_id', 'c.reden')} as reden
       from risicoclaim c where regio_id = $1 and uitgave_id = any($2) order by id`, sleutel);
    return delingen.map((deling) => samen(deling, partijen.filter(({ uitgaveId }) => uitgaveId === deling.uitgaveId), claims.filter(({ uitgaveId }) => uitgaveId === deling.uitgaveId)));
  }
}

function samen(deling: Delingrij, partijen: readonly Partijrij[], claims: readonly Claimrij[]): Risicodeling {
  const [plafondInCent, geclaimdInCent] = [BigInt(deling.plafondInCent), BigInt(deling.geclaimdInCent)];
  const aandeelGemeenten = partijen.reduce((som, { isGemeente, aandeel }) => som + (isGemeente ? aandeel : 0), 0);
  const stand = { aandeelGemeenten, restInCent: plafondInCent - geclaimdInCent };
  return { ...deling, plafondInCent, geclaimdInCent, betaaldInCent: BigInt(deling.betaaldInCent), terugInCent: BigInt(deling.terugInCent), partijen: partijen.map(({ organisatieId, aandeel }) => ({ organisatieId, aandeel })), claims: claims.map((claim) => naarClaim(claim, stand)) };
}

function naarClaim({ uitgaveId: _, schadeInCent: tekst, toegekendInCent, ...claim }: Claimrij, stand: { aandeelGemeenten: number; restInCent: bigint }): Risicoclaim {
  const schadeInCent = BigInt(tekst);
  return {
    ...claim, schadeInCent,
    toegekendInCent: toegekendInCent === null ? null : BigInt(toegekendInCent),
    uitTeKerenInCent: claim.beslotenOp ? null : uitTeKeren({ schadeInCent, ...stand }),
  };
}
