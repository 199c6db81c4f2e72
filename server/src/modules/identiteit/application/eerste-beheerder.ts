import { Injectable } from '@nestjs/common';
import { nieuwId } from '@doorbraaktafel/shared/ids';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { nieuweTrace } from '../../../platform/telemetry/trace.js';
import { Organisaties, STANDAARD_INSTELLINGEN, type OrganisatieSoort } from '../../organisatie/index.js';
import { Uitnodigingen } from './uitnodigingen.js';

export interface NieuweRegio {
  readonly regio: string;
  readonly organisatie: string;
  readonly soort: OrganisatieSoort;
  readonly naam: string;
  readonly email: string;
}

/** Makes a regio with one organisation and its first beheerder, for who runs the product. */
@Injectable()
export class EersteBeheerder {
  constructor(
    private readonly work: UnitOfWork,
    private readonly organisaties: Organisaties,
    private readonly uitnodigingen: Uitnodigingen,
  ) {}

  /** Answers the link with which the beheerder chooses a password; it works once and is kept nowhere. */
  async maak({ regio, organisatie, soort, naam, email }: NieuweRegio): Promise<string> {
    const [regioId, lidId, organisatieId] = [nieuwId(), nieuwId(), nieuwId()];
    const ctx = { regioId, lidId, organisatieId, accountId: '', rol: 'beheerder' as const, naam, traceId: nieuweTrace() };
    return this.work.run(ctx, async (tx) => {
      await tx.sql('insert into regio (regio_id, naam, instellingen) values ($1, $2, $3)', [regioId, regio, JSON.stringify(STANDAARD_INSTELLINGEN)]);
      await this.organisaties.voegToe(tx, { id: organisatieId, naam: organisatie, soort });
      await this.organisaties.voegLidToe(tx, { id: lidId, organisatieId, rol: 'beheerder', naam, functie: 'beheerder' });
      return (await this.uitnodigingen.maakLink(tx, lidId, email)).link;
    });
  }
}
