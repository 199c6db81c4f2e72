import { Injectable } from '@nestjs/common';
import { isId, nieuwId } from '@doorbraaktafel/shared/ids';
import type { ScimGroepInvoer } from '@doorbraaktafel/shared/validation';
import type { Tx } from '../../../../platform/database/transaction.js';
import { ScimFout } from '../../domain/scim.js';
import { ScimRepository } from '../../persistence/scim.repository.js';
import { type Scimgroep, ScimgroepRepository } from '../../persistence/scimgroep.repository.js';
import type { Scimbron } from './scimgebruikers.js';
import { Scimrollen } from './scimrollen.js';

/** Groups of an organisatie; a group means nothing until a beheerder gives it a role. */
@Injectable()
export class Scimgroepen {
  constructor(
    private readonly groepen: ScimgroepRepository,
    private readonly gebruikers: ScimRepository,
    private readonly rollen: Scimrollen,
  ) {}

  lijst(tx: Tx, { organisatieId }: Scimbron): Promise<Scimgroep[]> {
    return this.groepen.lijst(tx, organisatieId);
  }

  /** @throws {ScimFout} */
  haal(tx: Tx, { organisatieId }: Scimbron, id: string): Promise<Scimgroep> {
    return this.groepen.haal(tx, organisatieId, id);
  }

  /** @throws {ScimFout} */
  async maak(tx: Tx, bron: Scimbron, { displayName, externalId, members }: ScimGroepInvoer): Promise<Scimgroep> {
    const id = nieuwId();
    await this.eisVrij(tx, bron, displayName, undefined);
    await this.groepen.voegToe(tx, id, bron.organisatieId, displayName, externalId ?? null);
    await this.zetLeden(tx, bron, id, members ?? []);
    tx.record({ actie: 'scimGroep.gemaakt', onderwerp: { soort: 'scimGroep', id }, inhoud: { sleutelId: bron.sleutelId } });
    return this.haal(tx, bron, id);
  }

  /** @throws {ScimFout} */
  async vervang(tx: Tx, bron: Scimbron, { id }: Scimgroep, { displayName, externalId, members }: ScimGroepInvoer): Promise<Scimgroep> {
    await this.eisVrij(tx, bron, displayName, id);
    await this.groepen.wijzig(tx, id, displayName, externalId ?? null);
    await this.zetLeden(tx, bron, id, members ?? []);
    tx.record({ actie: 'scimGroep.gewijzigd', onderwerp: { soort: 'scimGroep', id }, inhoud: { sleutelId: bron.sleutelId } });
    return this.haal(tx, bron, id);
  }

  async verwijder(tx: Tx, bron: Scimbron, groep: Scimgroep): Promise<void> {
    await this.groepen.verwijder(tx, groep.id);
    tx.record({ actie: 'scimGroep.verwijderd', onderwerp: { soort: 'scimGroep', id: groep.id }, inhoud: { sleutelId: bron.sleutelId } });
    await this.rollen.pasToeOpLeden(tx, groep, groep.rol ? [groep.rol] : []);
  }

  // Somebody of another organisatie is somebody unknown.
  private async zetLeden(tx: Tx, { organisatieId }: Scimbron, id: string, members: readonly { value: string }[]): Promise<void> {
    const ids = [...new Set(members.map(({ value }) => value))];
    const bekend = new Set((await this.gebruikers.gebruikers(tx, organisatieId)).map((gebruiker) => gebruiker.id));
    if (!ids.every((een) => isId(een) && bekend.has(een))) throw new ScimFout(400, 'A member is not a known user.', 'invalidValue');
    const geraakt = await this.groepen.zetLeden(tx, id, ids);
    for (const een of geraakt.filter((wie) => bekend.has(wie))) await this.rollen.pasToe(tx, await this.gebruikers.gebruiker(tx, organisatieId, een));
  }

  private async eisVrij(tx: Tx, { organisatieId }: Scimbron, naam: string, behalve: string | undefined): Promise<void> {
    await this.gebruikers.vergrendel(tx, organisatieId);
    const bezet = (await this.groepen.lijst(tx, organisatieId)).some((een) => een.id !== behalve && een.naam.toLowerCase() === naam.toLowerCase());
    if (bezet) throw new ScimFout(409, 'A group with this displayName already exists.', 'uniqueness');
  }
}
