import { Injectable } from '@nestjs/common';
import { NietGevonden, weiger } from '@doorbraaktafel/shared/weigeringen';
import type { Tx } from '../../../platform/database/transaction.js';
import { Organisaties, type OrganisatieSoort } from '../../organisatie/index.js';

const SOORT = {
  zorgaanbiederId: 'zorgaanbieder',
  corporatieId: 'corporatie',
  gemeenteId: 'gemeente',
} as const satisfies Record<string, OrganisatieSoort>;

/** Whether the organisations named in an act exist in the regio and are of the right kind. */
@Injectable()
export class Partijen {
  constructor(private readonly organisaties: Organisaties) {}

  /** @throws {NietGevonden} at the field; an organisation of another regio or kind reads the same */
  async vereis(tx: Tx, veld: keyof typeof SOORT, id: string): Promise<void> {
    const organisatie = (await this.organisaties.lijst(tx)).find((o) => o.id === id);
    weiger(organisatie?.soort !== SOORT[veld], () => new NietGevonden(veld));
  }
}
