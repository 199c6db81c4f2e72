import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { NietGevonden } from '@doorbraaktafel/shared/weigeringen';
import type { Tx } from '../../../platform/database/transaction.js';
import type { RegioInstellingen } from '../domain/instellingen.js';
import { LidEntity } from './lid.entity.js';
import { OrganisatieEntity } from './organisatie.entity.js';

/** Who keeps the route of escalation in a regio. */
export interface Routeregie {
  readonly lidId: string;
  readonly plaatsvervangerLidId: string;
}

@Injectable()
export class OrganisatieRepository {
  organisaties(tx: Tx): Promise<OrganisatieEntity[]> {
    return tx.manager.find(OrganisatieEntity, { where: { regioId: tx.regioId }, order: { naam: 'ASC' } });
  }

  leden(tx: Tx): Promise<LidEntity[]> {
    return tx.manager.find(LidEntity, { where: { regioId: tx.regioId, beeindigdOp: IsNull() }, order: { naam: 'ASC' } });
  }

  /** Who stands around the casussen this lid sees; looking in an emergency is not standing around it. */
  async eigenKring(tx: Tx): Promise<string[]> {
    const rijen = await tx.sql<{ lidId: string }>(
      `select distinct lid_id as "lidId" from casustoegang
       where regio_id = $1 and grond <> 'noodinzage' and vanaf <= now() and (tot is null or tot > now())`,
      [tx.regioId],
    );
    return rijen.map(({ lidId }) => lidId);
  }

  async organisatie(tx: Tx, id: string): Promise<OrganisatieEntity> {
    const gevonden = await tx.manager.findOneBy(OrganisatieEntity, { regioId: tx.regioId, id });
    if (!gevonden) throw new NietGevonden('organisatieId');
    return gevonden;
  }

  async lid(tx: Tx, id: string): Promise<LidEntity> {
    const gevonden = await tx.manager.findOneBy(LidEntity, { regioId: tx.regioId, id, beeindigdOp: IsNull() });
    if (!gevonden) throw new NietGevonden('lidId');
    return gevonden;
  }

  async bewaarOrganisatie(tx: Tx, organisatie: Omit<OrganisatieEntity, 'regioId' | 'beeindigdOp'>): Promise<void> {
    await tx.manager.insert(OrganisatieEntity, { regioId: tx.regioId, ...organisatie, beeindigdOp: null });
  }

  async bewaarLid(tx: Tx, lid: Omit<LidEntity, 'regioId' | 'beeindigdOp'>): Promise<void> {
    await tx.manager.insert(LidEntity, { regioId: tx.regioId, ...lid, beeindigdOp: null });
  }

  async routeregie(tx: Tx): Promise<Routeregie | undefined> {
    const [rij] = await tx.sql<Routeregie>(
      `select lid_id as "lidId", plaatsvervanger_lid_id as "plaatsvervangerLidId"
       from routeregie where regio_id = $1 and tot is null`,
      [tx.regioId],
    );
    return rij;
  }

  async bewaarRouteregie(tx: Tx, id: string, regie: Routeregie): Promise<void> {
    await tx.sql('insert into routeregie (regio_id, id, lid_id, plaatsvervanger_lid_id) values ($1, $2, $3, $4)', [
      tx.regioId,
      id,
      regie.lidId,
      regie.plaatsvervangerLidId,
    ]);
  }

  async instellingen(tx: Tx): Promise<Partial<RegioInstellingen>> {
    const [rij] = await tx.sql<{ instellingen: Partial<RegioInstellingen> }>(
      'select instellingen from regio where regio_id = $1',
      [tx.regioId],
    );
    return rij?.instellingen ?? {};
  }
}
