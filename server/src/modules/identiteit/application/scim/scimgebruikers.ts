import { Injectable } from '@nestjs/common';
import { nieuwId } from '@doorbraaktafel/shared/ids';
import type { Rol } from '@doorbraaktafel/shared/vocabulary';
import { RolVanUzelf } from '@doorbraaktafel/shared/weigeringen';
import type { Tx } from '../../../../platform/database/transaction.js';
import { Organisaties } from '../../../organisatie/index.js';
import { ScimFout } from '../../domain/scim.js';
import { type Gebruikerfeiten, ScimRepository, type Scimgebruiker } from '../../persistence/scim.repository.js';
import { Rollen } from '../rollen.js';
import { Uitnodigingen } from '../uitnodigingen.js';
import { Scimrollen } from './scimrollen.js';

/** The organisatie for whose people a key stands, and with which role they begin. */
export interface Scimbron {
  readonly organisatieId: string;
  readonly standaardRol: Rol;
  readonly sleutelId: string;
}

/** People who come, change and leave as their own organisatie says. */
@Injectable()
export class Scimgebruikers {
  constructor(
    private readonly repository: ScimRepository,
    private readonly organisaties: Organisaties,
    private readonly uitnodigingen: Uitnodigingen,
    private readonly rollen: Rollen,
    private readonly scimrollen: Scimrollen,
  ) {}

  lijst(tx: Tx, { organisatieId }: Scimbron): Promise<Scimgebruiker[]> {
    return this.repository.gebruikers(tx, organisatieId);
  }

  /** @throws {ScimFout} */
  haal(tx: Tx, { organisatieId }: Scimbron, id: string, slot = false): Promise<Scimgebruiker> {
    return this.repository.gebruiker(tx, organisatieId, id, slot);
  }

  /** Invites a new person, or takes up one who works there already. @throws {ScimFout} */
  async maak(tx: Tx, bron: Scimbron, feiten: Gebruikerfeiten): Promise<Scimgebruiker> {
    await this.eisVrij(tx, bron, feiten.gebruikersnaam);
    const bekend = await this.repository.lidMetAdres(tx, bron.organisatieId, feiten.email);
    const id = nieuwId();
    const lidId = bekend ?? (feiten.actief ? await this.nodigUit(tx, bron, feiten) : null);
    await this.repository.voegToe(tx, id, bron, lidId, feiten);
    this.meld(tx, bron, id, 'scimGebruiker.gemaakt');
    if (bekend && !feiten.actief) await this.zetUit(tx, bekend);
    return this.haal(tx, bron, id);
  }

  /** Everything that a provider says of somebody, in place of what it said before. @throws {ScimFout} */
  async vervang(tx: Tx, bron: Scimbron, nu: Scimgebruiker, feiten: Gebruikerfeiten): Promise<Scimgebruiker> {
    if (feiten.gebruikersnaam !== nu.gebruikersnaam) await this.eisVrij(tx, bron, feiten.gebruikersnaam);
    // Whoever was ended here stays ended until the provider switches him off and on again.
    const aangezet = feiten.actief && !nu.actief;
    const lidId = aangezet || (feiten.actief && !nu.lidId) ? await this.zetAan(tx, bron, nu, feiten) : nu.lidId;
    if (!feiten.actief && lidId) await this.zetUit(tx, lidId);
    if (lidId && (await this.repository.noem(tx, lidId, feiten.naam, feiten.functie))) tx.record({ actie: 'lid.hernoemd', onderwerp: { soort: 'lid', id: lidId } });
    await this.repository.wijzig(tx, nu.id, lidId, feiten);
    this.meld(tx, bron, nu.id, 'scimGebruiker.gewijzigd');
    const na = await this.haal(tx, bron, nu.id);
    await this.scimrollen.pasToe(tx, na);
    return na;
  }

  /** Out at once; what the person did stays. @throws {ScimFout} */
  async verwijder(tx: Tx, bron: Scimbron, nu: Scimgebruiker): Promise<void> {
    if (nu.lidId) await this.zetUit(tx, nu.lidId);
    await this.repository.verwijder(tx, nu.id);
    this.meld(tx, bron, nu.id, 'scimGebruiker.verwijderd');
  }

  private async zetAan(tx: Tx, bron: Scimbron, nu: Scimgebruiker, feiten: Gebruikerfeiten): Promise<string> {
    const lid = nu.lidId ? await this.repository.lid(tx, nu.lidId) : undefined;
    if (!lid || !nu.lidId) return this.nodigUit(tx, bron, feiten);
    if (!lid.beeindigd) return nu.lidId;
    await this.repository.heropen(tx, nu.lidId, nu.standaardRol);
    tx.record({ actie: 'lid.heropend', onderwerp: { soort: 'lid', id: nu.lidId }, inhoud: { rol: nu.standaardRol } });
    if (!lid.heeftAccount) await this.uitnodigingen.verstuur(tx, nu.lidId, { naam: feiten.naam, email: feiten.email, organisatieId: bron.organisatieId });
    return nu.lidId;
  }

  private async zetUit(tx: Tx, lidId: string): Promise<void> {
    if ((await this.repository.lid(tx, lidId))?.beeindigd) return;
    await this.rollen.beeindig(tx, lidId).catch((fout: unknown) => {
      throw fout instanceof RolVanUzelf ? new ScimFout(403, 'The holder of this key cannot be disabled with it.', 'mutability') : fout;
    });
    for (const id of await this.repository.trekUitnodigingenIn(tx, lidId)) tx.record({ actie: 'uitnodiging.ingetrokken', onderwerp: { soort: 'uitnodiging', id } });
  }

  private async nodigUit(tx: Tx, { organisatieId, standaardRol: rol }: Scimbron, { naam, functie, email }: Gebruikerfeiten): Promise<string> {
    const lidId = await this.organisaties.voegLidToe(tx, { naam, functie, organisatieId, rol });
    await this.uitnodigingen.verstuur(tx, lidId, { naam, email, organisatieId });
    return lidId;
  }

  private async eisVrij(tx: Tx, { organisatieId }: Scimbron, gebruikersnaam: string): Promise<void> {
    await this.repository.vergrendel(tx, organisatieId);
    const bezet = (await this.repository.gebruikers(tx, organisatieId)).some((een) => een.gebruikersnaam === gebruikersnaam);
    if (bezet) throw new ScimFout(409, 'A user with this userName already exists.', 'uniqueness');
  }

  private meld(tx: Tx, { sleutelId }: Scimbron, id: string, actie: string): void {
    tx.record({ actie, onderwerp: { soort: 'scimGebruiker', id }, inhoud: { sleutelId } });
  }
}
