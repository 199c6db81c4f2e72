import { Injectable } from '@nestjs/common';
import { nieuwId } from '@doorbraaktafel/shared/ids';
import type { Rol } from '@doorbraaktafel/shared/vocabulary';
import type { Tx } from '../../../platform/database/transaction.js';
import { kentAlleenEigenKring, opTeZoeken } from '../domain/collegas.js';
import { STANDAARD_INSTELLINGEN, type RegioInstellingen } from '../domain/instellingen.js';
import type { OrganisatieSoort } from '../domain/soorten.js';
import type { LidEntity } from '../persistence/lid.entity.js';
import { OrganisatieRepository, type Routeregie } from '../persistence/organisatie.repository.js';
import type { OrganisatieEntity } from '../persistence/organisatie.entity.js';

export type { LidEntity as Lid } from '../persistence/lid.entity.js';
export type { OrganisatieEntity as Organisatie } from '../persistence/organisatie.entity.js';

export interface NieuwLid {
  readonly id?: string;
  readonly organisatieId: string;
  readonly rol: Rol;
  readonly naam: string;
  readonly functie?: string;
  readonly accountId?: string;
}

/** Organisaties, leden and settings of the regio; what other modules may ask and do. */
@Injectable()
export class Organisaties {
  constructor(private readonly repository: OrganisatieRepository) {}

  lijst(tx: Tx): Promise<OrganisatieEntity[]> {
    return this.repository.organisaties(tx);
  }

  /** Those that still take part, to choose from. */
  async teKiezen(tx: Tx): Promise<OrganisatieEntity[]> {
    return (await this.lijst(tx)).filter(({ beeindigdOp }) => !beeindigdOp);
  }

  leden(tx: Tx): Promise<LidEntity[]> {
    return this.repository.leden(tx);
  }

  /** Those who sign in: not who was invited and did not accept yet. */
  async ledenMetAccount(tx: Tx): Promise<LidEntity[]> {
    return (await this.leden(tx)).filter(({ accountId }) => accountId !== null);
  }

  /** Whom this lid may look up in the regio, itself included. */
  async collegas(tx: Tx): Promise<LidEntity[]> {
    const kring = kentAlleenEigenKring(tx.ctx.rol) ? await this.repository.eigenKring(tx) : [];
    return opTeZoeken(await this.repository.leden(tx), tx.ctx, kring);
  }

  organisatie(tx: Tx, id: string): Promise<OrganisatieEntity> {
    return this.repository.organisatie(tx, id);
  }

  lid(tx: Tx, id: string): Promise<LidEntity> {
    return this.repository.lid(tx, id);
  }

  routeregie(tx: Tx): Promise<Routeregie | undefined> {
    return this.repository.routeregie(tx);
  }

  async instellingen(tx: Tx): Promise<RegioInstellingen> {
    return { ...STANDAARD_INSTELLINGEN, ...(await this.repository.instellingen(tx)) };
  }

  async voegToe(tx: Tx, organisatie: { id?: string; naam: string; soort: OrganisatieSoort }): Promise<string> {
    const id = organisatie.id ?? nieuwId();
    await this.repository.bewaarOrganisatie(tx, { ...organisatie, id });
    tx.record({ actie: 'organisatie.toegevoegd', onderwerp: { soort: 'organisatie', id } });
    return id;
  }

  async voegLidToe(tx: Tx, lid: NieuwLid): Promise<string> {
    const id = lid.id ?? nieuwId();
    await this.repository.bewaarLid(tx, { functie: '', ...lid, id, accountId: lid.accountId ?? null });
    tx.record({ actie: 'lid.toegevoegd', onderwerp: { soort: 'lid', id } });
    return id;
  }

  async beleg(tx: Tx, regie: Routeregie): Promise<void> {
    const id = nieuwId();
    await this.repository.bewaarRouteregie(tx, id, regie);
    tx.record({ actie: 'routeregie.belegd', onderwerp: { soort: 'routeregie', id } });
  }
}
