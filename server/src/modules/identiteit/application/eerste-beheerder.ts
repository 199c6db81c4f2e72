import { Injectable } from '@nestjs/common';
import { nieuwId } from '@doorbraaktafel/shared/ids';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { nieuweTrace } from '../../../platform/telemetry/trace.js';
import { Organisaties, STANDAARD_INSTELLINGEN, type OrganisatieSoort } from '../../organisatie/index.js';
import { eisNamen } from '../domain/beheerder.js';
import { Uitnodigingen } from './uitnodigingen.js';

export interface NieuweRegio {
  readonly regio: string;
  readonly organisatie: string;
  readonly soort: OrganisatieSoort;
  readonly beheerders: readonly Nieuwebeheerder[];
}

export interface Nieuwebeheerder {
  readonly naam: string;
  readonly email: string;
}

/** Makes a regio with one organisation and its first beheerders, for who runs the product; there are two, since a role that weighs takes two. */
@Injectable()
export class EersteBeheerder {
  constructor(
    private readonly work: UnitOfWork,
    private readonly organisaties: Organisaties,
    private readonly uitnodigingen: Uitnodigingen,
  ) {}

  /** Answers for each the link with which a beheerder chooses a password; it works once and is kept nowhere. */
  async maak({ regio, organisatie, soort, beheerders }: NieuweRegio): Promise<string[]> {
    eisNamen(regio, organisatie, ...beheerders.map(({ naam }) => naam));
    const [regioId, organisatieId] = [nieuwId(), nieuwId()];
    const leden = beheerders.map(({ naam, email }) => ({ id: nieuwId(), naam, email }));
    const [eerste] = leden;
    if (!eerste) throw new Error('Een regio begint met een beheerder.');
    const ctx = { regioId, lidId: eerste.id, organisatieId, accountId: '', rol: 'beheerder' as const, naam: eerste.naam, traceId: nieuweTrace() };
    return this.work.run(ctx, async (tx) => {
      await tx.sql('insert into regio (regio_id, naam, instellingen) values ($1, $2, $3)', [regioId, regio, JSON.stringify(STANDAARD_INSTELLINGEN)]);
      await this.organisaties.voegToe(tx, { id: organisatieId, naam: organisatie, soort });
      const links: string[] = [];
      for (const { id, naam, email } of leden) {
        await this.organisaties.voegLidToe(tx, { id, organisatieId, rol: 'beheerder', naam, functie: 'beheerder' });
        links.push((await this.uitnodigingen.maakLink(tx, id, email)).link);
      }
      return links;
    });
  }
}
