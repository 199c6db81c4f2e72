import { Injectable } from '@nestjs/common';
import { NietGevonden } from '@doorbraaktafel/shared/weigeringen';
import type { Tx } from '../../../platform/database/transaction.js';

/** The account of the client of one casus, as the database answers this lid; `mag` is its own opinion on inviting and ending. */
export interface ClientaccountRij {
  readonly clientId: string | null;
  /** For who may invite only, as the e-mail address is. */
  readonly clientNaam: string | null;
  readonly organisatieId: string | null;
  readonly casusOpen: boolean;
  readonly regisseurLidId: string | null;
  readonly plaatsvervangerLidId: string | null;
  readonly verantwoordelijkeOrganisatieId: string;
  readonly mag: boolean;
  /** The lid that is the client, while it is one. */
  readonly lidId: string | null;
  readonly uitnodigingId: string | null;
  readonly email: string | null;
  readonly verlooptOp: Date | null;
  readonly verlopen: boolean;
}

/** What an act on an account touched. */
export interface Geraakt {
  readonly caseloadId: string;
  readonly casussen: string[];
}

/** The account of a client, through definer functions: a caseload is read by its own organisation only. */
@Injectable()
export class ClientaccountRepository {
  /** @throws {NietGevonden} unknown and forbidden alike */
  async haal(tx: Tx, casusId: string): Promise<ClientaccountRij> {
    const [rij] = await tx.sql<ClientaccountRij>(
      `select client_id as "clientId", client_naam as "clientNaam", organisatie_id as "organisatieId", casus_open as "casusOpen", regisseur_lid_id as "regisseurLidId",
         plaatsvervanger_lid_id as "plaatsvervangerLidId", verantwoordelijke_organisatie_id as "verantwoordelijkeOrganisatieId", mag, lid_id as "lidId",
         uitnodiging_id as "uitnodigingId", email, verloopt_op as "verlooptOp", coalesce(verloopt_op <= now(), false) as verlopen from clientaccount_stand($1)`,
      [casusId],
    );
    if (!rij) throw new NietGevonden('casusId');
    return rij;
  }

  /** One at a time invites, takes back and ends around a casus. */
  async vergrendel(tx: Tx, casusId: string): Promise<void> {
    await tx.sql("select pg_advisory_xact_lock(hashtextextended('clientaccount:' || $1, 0))", [casusId]);
  }

  async koppel(tx: Tx, uitnodigingId: string): Promise<Geraakt | undefined> {
    return (await tx.sql<Geraakt>('select caseload_id as "caseloadId", casussen from clientaccount_koppelen($1)', [uitnodigingId]))[0];
  }

  async beeindig(tx: Tx, casusId: string): Promise<(Geraakt & { lidId: string }) | undefined> {
    return (await tx.sql<Geraakt & { lidId: string }>('select caseload_id as "caseloadId", geweest_lid_id as "lidId", casussen from clientaccount_beeindigen($1)', [casusId]))[0];
  }
}
