import { Injectable } from '@nestjs/common';
import { NietGevonden } from '@doorbraaktafel/shared/weigeringen';
import type { Organisatiesoort } from '@doorbraaktafel/shared/vocabulary';
import type { Tx } from '../../../platform/database/transaction.js';
import type { Lopend } from '../domain/lopend.js';

/** An organisatie as the beheerder sees it, also after its end. */
export interface BeheerdeOrganisatie {
  readonly id: string;
  readonly naam: string;
  readonly soort: Organisatiesoort;
  readonly beeindigdOp: Date | null;
  readonly lopend: Lopend;
}

const SELECT = `select o.id, o.naam, o.soort, o.beeindigd_op as "beeindigdOp", jsonb_build_object('organisatieId', o.id, 'casussen', l.casussen,
    'deelnames', l.deelnames, 'regisseurs', l.regisseurs, 'acties', l.acties, 'tafels', l.tafels, 'fondsen', l.fondsen, 'leden', l.leden) as lopend
  from organisatie o join organisatie_lopend() l on l.organisatie_id = o.id where o.regio_id = $1`;

/** Organisaties as their beheerder keeps them. */
@Injectable()
export class OrganisatiebeheerRepository {
  /** Those that take part first, by name. */
  lijst(tx: Tx): Promise<BeheerdeOrganisatie[]> {
    return tx.sql<BeheerdeOrganisatie>(`${SELECT} order by o.beeindigd_op is not null, o.naam, o.id`, [tx.regioId]);
  }

  /** Locked until the end of the act. @throws {NietGevonden} */
  async haal(tx: Tx, id: string): Promise<BeheerdeOrganisatie> {
    await tx.sql('select 1 from organisatie where regio_id = $1 and id = $2 for update', [tx.regioId, id]);
    const [rij] = await tx.sql<BeheerdeOrganisatie>(`${SELECT} and o.id = $2`, [tx.regioId, id]);
    if (!rij) throw new NietGevonden('organisatieId');
    return rij;
  }

  async heetZo(tx: Tx, naam: string, behalve: string | null): Promise<boolean> {
    const rijen = await tx.sql('select 1 from organisatie where regio_id = $1 and lower(naam) = lower($2) and id is distinct from $3::uuid', [tx.regioId, naam, behalve]);
    return rijen.length > 0;
  }

  async wijzig(tx: Tx, id: string, naam: string, soort: Organisatiesoort): Promise<void> {
    await tx.sql('update organisatie set naam = $3, soort = $4 where regio_id = $1 and id = $2', [tx.regioId, id, naam, soort]);
  }

  async beeindig(tx: Tx, id: string, reden: string): Promise<void> {
    await tx.sql('update organisatie set beeindigd_op = now(), beeindigd_reden = $3 where regio_id = $1 and id = $2', [tx.regioId, id, reden]);
  }

  /** Ends every membership of it with its sessions; answers whose. */
  async beeindigLeden(tx: Tx, id: string): Promise<string[]> {
    const leden = await tx.sql<{ id: string }>('update lid set beeindigd_op = now() where regio_id = $1 and organisatie_id = $2 and beeindigd_op is null returning id', [tx.regioId, id]);
    for (const lid of leden) await tx.sql('select sessies_van_lid_beeindigen($1)', [lid.id]);
    return leden.map((lid) => lid.id);
  }

  /** One change of the list at a time, so that no name comes twice. */
  async vergrendel(tx: Tx): Promise<void> {
    await tx.sql("select pg_advisory_xact_lock(hashtextextended('organisaties:' || $1, 0))", [tx.regioId]);
  }

  /** Ends who leads the route now; answers that assignment. */
  async eindigRouteregie(tx: Tx): Promise<string | undefined> {
    const [rij] = await tx.sql<{ id: string }>('update routeregie set tot = now() where regio_id = $1 and tot is null returning id', [tx.regioId]);
    return rij?.id;
  }
}
