import { Injectable } from '@nestjs/common';
import type { OrganisatieToevoegenInvoer, OrganisatieWijzigenInvoer, RouteregieBeleggenInvoer } from '@doorbraaktafel/shared/validation';
import { VOORZITTERROLLEN } from '@doorbraaktafel/shared/vocabulary';
import {
  OrganisatieBeeindigd, OrganisatieBestaatAl, OrganisatieVanUzelf, PlaatsvervangerIsVoorzitter, SoortStaatVast, VoorzitterPastNiet, weiger, type Weigering,
} from '@doorbraaktafel/shared/weigeringen';
import type { Tx } from '../../../platform/database/transaction.js';
import { waaromNietStoppen, type Lopend } from '../domain/lopend.js';
import { OrganisatiebeheerRepository, type BeheerdeOrganisatie } from '../persistence/organisatiebeheer.repository.js';
import { Organisaties } from './organisaties.js';

/** An organisatie with why it could not change or end. */
export interface Organisatiebeeld extends BeheerdeOrganisatie {
  readonly wijzigen: Weigering | undefined;
  readonly beeindigen: Weigering | undefined;
}

/** What a beheerder does with organisaties, and with who leads the route. */
@Injectable()
export class Organisatiebeheer {
  constructor(
    private readonly repository: OrganisatiebeheerRepository,
    private readonly organisaties: Organisaties,
  ) {}

  async lijst(tx: Tx): Promise<Organisatiebeeld[]> {
    return (await this.repository.lijst(tx)).map((organisatie) => beeld(tx, organisatie));
  }

  /** @returns its id @throws {OrganisatieBestaatAl} */
  async voegToe(tx: Tx, { naam, soort }: Omit<OrganisatieToevoegenInvoer, 'opdrachtId'>): Promise<string> {
    await this.eisNaam(tx, naam, null);
    return this.organisaties.voegToe(tx, { naam, soort });
  }

  /** @throws {NietGevonden | OrganisatieBeeindigd | OrganisatieBestaatAl | SoortStaatVast} */
  async wijzig(tx: Tx, { organisatieId: id, naam, soort }: Omit<OrganisatieWijzigenInvoer, 'opdrachtId'>): Promise<string> {
    const nu = await this.repository.haal(tx, id);
    weiger(nu.beeindigdOp !== null, () => new OrganisatieBeeindigd());
    weiger(nu.soort !== soort && heeftWerk(nu.lopend), () => new SoortStaatVast());
    await this.eisNaam(tx, naam, id);
    await this.repository.wijzig(tx, id, naam, soort);
    tx.record({ actie: 'organisatie.gewijzigd', onderwerp: { soort: 'organisatie', id }, inhoud: { van: nu.naam, naar: naam, soort } });
    return id;
  }

  /**
   * Ends it, and every membership of it with its sessions, when nothing runs any more.
   * @throws {NietGevonden | OrganisatieBeeindigd | OrganisatieVanUzelf | OrganisatieHeeftLopend}
   */
  async beeindig(tx: Tx, id: string, reden: string): Promise<string> {
    const weigering = waaromNiet(tx, await this.repository.haal(tx, id));
    if (weigering) throw weigering;
    for (const lidId of await this.repository.beeindigLeden(tx, id)) tx.record({ actie: 'lid.beeindigd', onderwerp: { soort: 'lid', id: lidId } });
    await this.repository.beeindig(tx, id, reden);
    tx.record({ actie: 'organisatie.beeindigd', onderwerp: { soort: 'organisatie', id }, inhoud: { reden } });
    return id;
  }

  /** Who leads the route of new casussen from now on. @throws {NietGevonden | VoorzitterPastNiet | PlaatsvervangerIsVoorzitter} */
  async belegRoute(tx: Tx, { lidId, plaatsvervangerLidId }: Omit<RouteregieBeleggenInvoer, 'opdrachtId'>): Promise<void> {
    weiger(lidId === plaatsvervangerLidId, () => new PlaatsvervangerIsVoorzitter());
    await this.eisRol(tx, lidId, 'lidId');
    await this.eisRol(tx, plaatsvervangerLidId, 'plaatsvervangerLidId');
    await this.repository.vergrendel(tx);
    const vorige = await this.repository.eindigRouteregie(tx);
    if (vorige) tx.record({ actie: 'routeregie.beeindigd', onderwerp: { soort: 'routeregie', id: vorige } });
    await this.organisaties.beleg(tx, { lidId, plaatsvervangerLidId });
  }

  private async eisRol(tx: Tx, lidId: string, veld: string): Promise<void> {
    const { rol } = await this.organisaties.lid(tx, lidId);
    weiger(!VOORZITTERROLLEN.some((een) => een === rol), () => new VoorzitterPastNiet({ nl: 'ketenregisseur of uitstroomcoördinator', en: 'ketenregisseur or uitstroomcoördinator' }, veld));
  }

  private async eisNaam(tx: Tx, naam: string, behalve: string | null): Promise<void> {
    await this.repository.vergrendel(tx);
    weiger(await this.repository.heetZo(tx, naam, behalve), () => new OrganisatieBestaatAl());
  }
}

function beeld(tx: Tx, organisatie: BeheerdeOrganisatie): Organisatiebeeld {
  const weg = organisatie.beeindigdOp === null ? undefined : new OrganisatieBeeindigd();
  return { ...organisatie, wijzigen: weg, beeindigen: waaromNiet(tx, organisatie) };
}

function waaromNiet({ ctx }: Tx, { id, beeindigdOp, lopend }: BeheerdeOrganisatie): Weigering | undefined {
  if (beeindigdOp !== null) return new OrganisatieBeeindigd();
  return ctx.organisatieId === id ? new OrganisatieVanUzelf() : waaromNietStoppen(lopend);
}

function heeftWerk({ casussen, deelnames, leden }: Lopend): boolean {
  return casussen + deelnames + leden > 0;
}
