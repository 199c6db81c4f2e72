import { Injectable } from '@nestjs/common';
import type { Rol } from '@doorbraaktafel/shared/vocabulary';
import { RolAlGegeven, RolAlVoorgesteld, RolVanUzelf } from '@doorbraaktafel/shared/weigeringen';
import type { Tx } from '../../../../platform/database/transaction.js';
import { rolgevolg } from '../../domain/scim.js';
import { ScimRepository, type Scimgebruiker } from '../../persistence/scim.repository.js';
import { type Scimgroep, ScimgroepRepository } from '../../persistence/scimgroep.repository.js';
import { Rollen } from '../rollen.js';

/** What groups mean for roles. */
@Injectable()
export class Scimrollen {
  constructor(
    private readonly gebruikers: ScimRepository,
    private readonly groepen: ScimgroepRepository,
    private readonly rollen: Rollen,
  ) {}

  /** For every member of a group; `ook` are roles that it gave until now. */
  async pasToeOpLeden(tx: Tx, groep: Scimgroep, ook: readonly Rol[] = []): Promise<void> {
    for (const { id } of groep.leden) await this.pasToe(tx, await this.gebruikers.gebruiker(tx, groep.organisatieId, id), ook);
  }

  /** Gives the role that the groups of this user ask for, or proposes it when it weighs; the own role of who holds the key stays. */
  async pasToe(tx: Tx, gebruiker: Scimgebruiker, ook: readonly Rol[] = []): Promise<void> {
    const lid = gebruiker.actief && gebruiker.lidId ? await this.gebruikers.lid(tx, gebruiker.lidId) : undefined;
    if (!lid || lid.beeindigd || !gebruiker.lidId) return;
    const { van, beheerd } = await this.groepen.rollen(tx, gebruiker.organisatieId, gebruiker.id);
    const { zet, stelVoor } = rolgevolg(lid.rol, van, [...beheerd, ...ook], gebruiker.standaardRol);
    if (zet) await this.wijzig(tx, gebruiker.lidId, zet);
    if (stelVoor) await this.wijzig(tx, gebruiker.lidId, stelVoor);
  }

  private async wijzig(tx: Tx, lidId: string, rol: Rol): Promise<void> {
    try {
      await this.rollen.wijzig(tx, lidId, rol);
    } catch (fout) {
      const staatAl = fout instanceof RolAlGegeven || fout instanceof RolAlVoorgesteld || fout instanceof RolVanUzelf;
      if (!staatAl) throw fout;
    }
  }
}
