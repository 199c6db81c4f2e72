import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { nieuwId } from '@doorbraaktafel/shared/ids';
import type { ScimGroepKoppelenInvoer, ScimSleutelMakenInvoer } from '@doorbraaktafel/shared/validation';
import { OrganisatieBeeindigd, NietGevonden, SleutelAlKlaar, SleutelVraagtTweede, weiger, type Weigering } from '@doorbraaktafel/shared/weigeringen';
import type { Tx } from '../../../../platform/database/transaction.js';
import { Organisaties } from '../../../organisatie/index.js';
import { ScimFout, scimHash } from '../../domain/scim.js';
import { Gate } from '../../persistence/gate.js';
import { type Scimgroep, ScimgroepRepository } from '../../persistence/scimgroep.repository.js';
import { type Scimsleutel, ScimsleutelRepository } from '../../persistence/scimsleutel.repository.js';
import { Scimrollen } from './scimrollen.js';

export type { Scimgroep } from '../../persistence/scimgroep.repository.js';

export interface Sleutelbeeld extends Scimsleutel {
  readonly bevestigen: Weigering | undefined;
  readonly intrekken: Weigering | undefined;
}

/** What a beheerder does with SCIM: keys, and which role a group gives. */
@Injectable()
export class Scimsleutels {
  constructor(
    private readonly sleutels: ScimsleutelRepository,
    private readonly groepen: ScimgroepRepository,
    private readonly organisaties: Organisaties,
    private readonly rollen: Scimrollen,
    private readonly gate: Gate,
  ) {}

  async beeld(tx: Tx): Promise<{ sleutels: Sleutelbeeld[]; groepen: Scimgroep[] }> {
    const zelf = await this.zelf(tx);
    const sleutels = (await this.sleutels.lijst(tx)).map((sleutel) => ({ ...sleutel, bevestigen: waaromNiet(sleutel, zelf), intrekken: alKlaar(sleutel, true) }));
    return { sleutels, groepen: await this.groepen.lijst(tx, null) };
  }

  /** A key that works once a second beheerder confirmed it; the words of it are kept nowhere. @throws {NietGevonden | OrganisatieBeeindigd} */
  async maak(tx: Tx, { naam, organisatieId, standaardRol, dagen }: Omit<ScimSleutelMakenInvoer, 'opdrachtId'>): Promise<string> {
    weiger(Boolean((await this.organisaties.organisatie(tx, organisatieId)).beeindigdOp), () => new OrganisatieBeeindigd());
    const [id, sleutel] = [nieuwId(), `dtscim_${randomBytes(32).toString('base64url')}`];
    await this.sleutels.bewaar(tx, { id, naam, organisatieId, standaardRol, dagen, hash: scimHash(sleutel) });
    tx.record({ actie: 'scimSleutel.gemaakt', onderwerp: { soort: 'scimSleutel', id }, inhoud: { organisatieId, standaardRol, dagen } });
    return sleutel;
  }

  /** @throws {NietGevonden | SleutelAlKlaar | SleutelVraagtTweede} */
  async bevestig(tx: Tx, id: string): Promise<void> {
    const weigering = waaromNiet(await this.sleutels.haal(tx, id), await this.zelf(tx));
    if (weigering) throw weigering;
    await this.sleutels.bevestig(tx, id);
    tx.record({ actie: 'scimSleutel.bevestigd', onderwerp: { soort: 'scimSleutel', id } });
  }

  /** @throws {NietGevonden | SleutelAlKlaar} */
  async trekIn(tx: Tx, id: string): Promise<void> {
    const weigering = alKlaar(await this.sleutels.haal(tx, id), true);
    if (weigering) throw weigering;
    await this.sleutels.trekIn(tx, id);
    tx.record({ actie: 'scimSleutel.ingetrokken', onderwerp: { soort: 'scimSleutel', id } });
  }

  /** The members get the role at once, or as a proposal when it weighs. @throws {NietGevonden} */
  async koppelGroep(tx: Tx, { groepId, rol }: Omit<ScimGroepKoppelenInvoer, 'opdrachtId'>): Promise<void> {
    const groep = await this.groepen.haal(tx, null, groepId).catch((fout: unknown) => {
      throw fout instanceof ScimFout ? new NietGevonden('groepId') : fout;
    });
    await this.groepen.koppel(tx, groepId, rol ?? null);
    tx.record({ actie: 'scimGroep.gekoppeld', onderwerp: { soort: 'scimGroep', id: groepId }, inhoud: { rol: rol ?? null } });
    await this.rollen.pasToeOpLeden(tx, groep, groep.rol ? [groep.rol] : []);
  }

  // One person with two memberships is one person.
  private async zelf({ ctx }: Tx): Promise<string[]> {
    return [ctx.lidId, ...(await this.gate.membershipsOf(ctx.accountId, ctx.regioId)).map(({ lidId }) => lidId)];
  }
}

function alKlaar({ ingetrokkenOp, bevestigdOp, verlopen }: Scimsleutel, ookBevestigd: boolean): Weigering | undefined {
  return ingetrokkenOp || verlopen || (bevestigdOp && !ookBevestigd) ? new SleutelAlKlaar() : undefined;
}

function waaromNiet(sleutel: Scimsleutel, zelf: readonly string[]): Weigering | undefined {
  return alKlaar(sleutel, false) ?? (zelf.includes(sleutel.gemaaktDoor) ? new SleutelVraagtTweede() : undefined);
}
