import { Injectable } from '@nestjs/common';
import { AlleenVoorzitterVanTafel, type Weigering } from '@doorbraaktafel/shared/weigeringen';
import type { Tx } from '../../../platform/database/transaction.js';
import { type CasusKort, Casussen } from '../../casus/index.js';
import { Geheimhouding, Organisaties } from '../../organisatie/index.js';
import type { Agendapunt } from '../domain/agendapunt.js';
import { wachttijden } from '../domain/wachttijd.js';
import type { Zitting } from '../domain/zitting.js';
import { type Aanwezige, AanwezigheidRepository } from '../persistence/aanwezigheid.repository.js';
import { type Tafel, TafelRepository } from '../persistence/tafel.repository.js';
import { ZittingRepository } from '../persistence/zitting.repository.js';

/** A point with the casus behind it, as far as this lid may see it. */
export interface Puntbeeld {
  readonly punt: Agendapunt;
  readonly casus?: CasusKort;
  /** Names of the organisations that are needed. */
  readonly nodig: readonly string[];
  readonly startOverMinuten?: number;
}

export interface Zittingbeeld {
  readonly zitting: Zitting;
  readonly tafel: Tafel;
  readonly voorzitterNaam: string;
  readonly antwoordenVerborgen: boolean;
  readonly agenda: readonly Puntbeeld[];
  readonly aanwezigen: readonly Aanwezige[];
  /** Per act of the chair or a visitor: why not, or nothing. */
  readonly mogelijk: readonly (readonly [naam: string, waaromNiet: Weigering | undefined])[];
}

/** A zitting as one lid sees it. */
@Injectable()
export class Zittingbeelden {
  constructor(
    private readonly zittingen: ZittingRepository,
    private readonly tafels: TafelRepository,
    private readonly aanwezigheid: AanwezigheidRepository,
    private readonly casussen: Casussen,
    private readonly organisaties: Organisaties,
    private readonly geheimhouding: Geheimhouding,
  ) {}

  /** @throws {NietGevonden} unknown and invisible alike */
  async beeld(tx: Tx, zittingId: string): Promise<Zittingbeeld> {
    const zitting = await this.zittingen.haal(tx, zittingId);
    const tafel = await this.tafels.haal(tx, zitting.gegevens.tafelId);
    return {
      zitting,
      tafel,
      voorzitterNaam: (await this.organisaties.lid(tx, tafel.voorzitterLidId)).naam,
      antwoordenVerborgen: zitting.gegevens.antwoordenVerborgen ?? (await this.organisaties.instellingen(tx)).uitslagVerborgenTotSluiten,
      agenda: await this.agenda(tx, zitting),
      aanwezigen: await this.aanwezigheid.lijst(tx, zittingId),
      mogelijk: mogelijk(zitting, tafel.benVoorzitter, await this.geheimhouding.waaromNiet(tx), await this.zittingen.nu(tx)),
    };
  }

  private async agenda(tx: Tx, zitting: Zitting): Promise<Puntbeeld[]> {
    const tijden = wachttijden(zitting, await this.zittingen.nu(tx));
    const kort = await this.casussen.kort(tx, zitting.agenda.flatMap(({ casusId }) => casusId ?? []));
    const opId = new Map(kort.map((casus) => [casus.id, casus]));
    const beelden: Puntbeeld[] = [];
    for (const punt of zitting.agenda) {
      const casus = punt.casusId ? opId.get(punt.casusId) : undefined;
      const deelnemers = casus ? await this.casussen.deelnemers(tx, casus.id) : [];
      const nodig = deelnemers.map(({ organisatieNaam }) => organisatieNaam);
      beelden.push({ punt, casus, nodig, startOverMinuten: casus && tijden.get(punt.id) });
    }
    return beelden;
  }
}

function mogelijk(zitting: Zitting, benVoorzitter: boolean, zwijgtNiet: Weigering | undefined, nu: Date): Zittingbeeld['mogelijk'] {
  const alsVoorzitter = (waaromNiet: Weigering | undefined) => (benVoorzitter ? waaromNiet : new AlleenVoorzitterVanTafel());
  return [
    ['agendapuntToevoegen', alsVoorzitter(zitting.waaromNietWijzigen())],
    ['agendaHerordenen', alsVoorzitter(zitting.waaromNietWijzigen())],
    ['zittingPubliceren', alsVoorzitter(zitting.waaromNietPubliceren())],
    ['zittingVerplaatsen', alsVoorzitter(zitting.waaromNietVerplaatsen())],
    ['zittingOpenen', alsVoorzitter(zitting.waaromNietOpenen(nu))],
    ['agendapuntOpTafelLeggen', alsVoorzitter(zitting.waaromNietBehandelen())],
    ['agendapuntAfronden', alsVoorzitter(zitting.waaromNietBehandelen())],
    ['antwoordenVerbergen', alsVoorzitter(zitting.waaromNietWijzigen())],
    ['secretarisAanwijzen', alsVoorzitter(zitting.waaromNietWijzigen())],
    ['zittingSluiten', alsVoorzitter(zitting.waaromNietBehandelen())],
    ['aanwezigheidMelden', zitting.waaromNietBijwonen() ?? zwijgtNiet],
  ];
}
