import { Injectable } from '@nestjs/common';
import { NietGevonden } from '@doorbraaktafel/shared/weigeringen';
import type { Tx } from '../../../platform/database/transaction.js';
import type { Netwerklid } from '../domain/netwerk.js';

export interface NetwerklidRij extends Netwerklid {
  readonly casusId: string;
  readonly gegevensgroep: string;
  readonly bronOrganisatieId: string;
}

export type NieuwNetwerklid = Omit<NetwerklidRij, 'organisatieNaam' | 'bronOrganisatieId'> & { readonly organisatieId: string | null };

const DOEL = 'het netwerk om de cliënt heen compleet maken';

const SELECT = `select n.id, n.casus_id as "casusId", n.gegevensgroep, n.bron_organisatie_id as "bronOrganisatieId", n.soort, n.naam, n.relatie,
  n.doet, n.leefgebied, n.band, n.bereikbaar, n.laatste_contact::text as "laatsteContact", n.stopt_op::text as "stoptOp", o.naam as "organisatieNaam"
  from netwerklid n left join organisatie o on o.regio_id = n.regio_id and o.id = n.organisatie_id
  where n.regio_id = $1 and n.verwijderd_op is null`;

/** People and organisations around the client, as far as this lid may see them. */
@Injectable()
export class NetwerkRepository {
  async leden(tx: Tx, casusId: string): Promise<NetwerklidRij[]> {
    const rijen = await tx.sql<NetwerklidRij>(`${SELECT} and n.casus_id = $2 order by n.id`, [tx.regioId, casusId]);
    for (const { gegevensgroep } of rijen) tx.gelezen({ casusId, gegevensgroep, doel: DOEL });
    return rijen;
  }

  /** @throws {NietGevonden} unknown and forbidden alike */
  async haal(tx: Tx, id: string): Promise<NetwerklidRij> {
    const [rij] = await tx.sql<NetwerklidRij>(`${SELECT} and n.id = $2 for update of n`, [tx.regioId, id]);
    if (!rij) throw new NietGevonden('netwerklidId');
    return rij;
  }

  /** Whether this lid reads a data group of this casus that its own organisation brought. */
  async mag(tx: Tx, casusId: string, groep: string): Promise<boolean> {
    const [rij] = await tx.sql<{ mag: boolean }>(`select leesrecht($1, $2, mijn_organisatie(), 'R') as mag`, [casusId, groep]);
    return rij?.mag ?? false;
  }

  async voegToe(tx: Tx, lid: NieuwNetwerklid): Promise<void> {
    await tx.sql(
      `insert into netwerklid (regio_id, id, casus_id, gegevensgroep, bron_organisatie_id, soort, naam, relatie, doet, leefgebied, band,
         bereikbaar, laatste_contact, stopt_op, organisatie_id)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)`,
      [
        tx.regioId, lid.id, lid.casusId, lid.gegevensgroep, tx.ctx.organisatieId, lid.soort, lid.naam, lid.relatie, lid.doet,
        lid.leefgebied, lid.band, lid.bereikbaar, lid.laatsteContact, lid.stoptOp, lid.organisatieId,
      ],
    );
    tx.gelezen({ casusId: lid.casusId, gegevensgroep: lid.gegevensgroep, doel: DOEL, actie: 'C' });
  }

  /** Takes the person out and leaves only that somebody was there. */
  async verwijder(tx: Tx, { id, casusId, gegevensgroep }: NetwerklidRij): Promise<void> {
    const verwijderd = await tx.sql(
      `update netwerklid set naam = 'verwijderd', relatie = 'verwijderd', doet = '', laatste_contact = null, stopt_op = null,
         organisatie_id = null, verwijderd_op = now()
       where regio_id = $1 and id = $2 and verwijderd_op is null returning id`,
      [tx.regioId, id],
    );
    if (verwijderd.length === 0) throw new NietGevonden('netwerklidId');
    tx.gelezen({ casusId, gegevensgroep, doel: DOEL, actie: 'D' });
  }
}
