import { Injectable } from '@nestjs/common';
import type { Zittingsfase } from '@doorbraaktafel/shared/vocabulary';
import { NietGevonden } from '@doorbraaktafel/shared/weigeringen';
import type { Tx } from '../../../platform/database/transaction.js';
import { AanwezigheidRepository } from '../persistence/aanwezigheid.repository.js';
import { TafelRepository } from '../persistence/tafel.repository.js';
import { ZittingRepository } from '../persistence/zitting.repository.js';

/** Where an agendapunt belongs. */
export interface Agendaplaats {
  readonly zittingId: string;
  readonly casusId: string;
  readonly fase: Zittingsfase;
  /** Whether this lid chairs the tafel, as voorzitter or deputy. */
  readonly benVoorzitter: boolean;
}

/** What stands above the besluitenlijst of a zitting. */
export interface Zittingkop {
  readonly id: string;
  readonly tafelNaam: string;
  readonly geplandOp: Date;
  readonly fase: Zittingsfase;
  readonly benVoorzitter: boolean;
  readonly benSecretaris: boolean;
}

/** What other modules may ask of zittingen and do with them. */
@Injectable()
export class Zittingen {
  constructor(
    private readonly zittingen: ZittingRepository,
    private readonly aanwezigheid: AanwezigheidRepository,
    private readonly tafels: TafelRepository,
  ) {}

  /** @throws {NietGevonden} unknown, taken off, or a casus this lid may not see */
  async metAgendapunt(tx: Tx, agendapuntId: string): Promise<Agendaplaats> {
    const zitting = await this.zittingen.haal(tx, await this.zittingen.zittingVan(tx, agendapuntId));
    const { casusId } = zitting.punt(agendapuntId);
    if (!casusId) throw new NietGevonden('agendapuntId');
    const { benVoorzitter } = await this.tafels.haal(tx, zitting.gegevens.tafelId);
    return { zittingId: zitting.id, casusId, fase: zitting.fase, benVoorzitter };
  }

  /** @throws {NietGevonden} */
  async kop(tx: Tx, zittingId: string): Promise<Zittingkop> {
    const zitting = await this.zittingen.haal(tx, zittingId);
    const { naam: tafelNaam, benVoorzitter, benSecretaris } = await this.tafels.haal(tx, zitting.gegevens.tafelId);
    return { id: zitting.id, tafelNaam, geplandOp: zitting.gegevens.geplandOp, fase: zitting.fase, benVoorzitter, benSecretaris };
  }

  /** The lid that is secretary of the tafel under whose agendapunt this stands, if any. */
  async secretaris(tx: Tx, agendapuntId: string | null): Promise<string | null> {
    return agendapuntId ? this.tafels.secretarisVanPunt(tx, agendapuntId) : null;
  }

  /** Casussen on the agenda of a zitting that this lid may see, in order. @throws {NietGevonden} */
  async casussenVan(tx: Tx, zittingId: string): Promise<string[]> {
    return (await this.zittingen.haal(tx, zittingId)).agenda.flatMap(({ casusId }) => casusId ?? []);
  }

  /** Ids of organisations at this zitting, or at the open zitting where this casus is on the agenda. */
  aanwezigeOrganisaties(tx: Tx, zittingOfCasusId: string): Promise<string[]> {
    return this.aanwezigheid.organisaties(tx, zittingOfCasusId);
  }

  /** What the chair of the open zitting with this casus said about hiding answers, if anything. */
  antwoordenVerborgen(tx: Tx, casusId: string): Promise<boolean | null> {
    return this.zittingen.antwoordenVerborgen(tx, casusId);
  }

  /** The point under which this casus is on the agenda of an open zitting, if there is one. */
  openPuntVan(tx: Tx, casusId: string): Promise<string | undefined> {
    return this.zittingen.openPuntVan(tx, casusId);
  }
}
