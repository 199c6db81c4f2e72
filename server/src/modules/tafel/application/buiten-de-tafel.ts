import { Injectable } from '@nestjs/common';
import { subject } from '@casl/ability';
import { vermogenVan } from '@doorbraaktafel/shared/permissions';
import { AlleenRegisseur, AlOpgelost, CasusGesloten, NietOpgelost, weiger, type Weigering } from '@doorbraaktafel/shared/weigeringen';
import type { Tx } from '../../../platform/database/transaction.js';
import { Casussen, type Casuskop } from '../../casus/index.js';
import { BuitentafelRepository, type Oplossing } from '../persistence/buitentafel.repository.js';
import { TafelRepository } from '../persistence/tafel.repository.js';
import { ZittingRepository } from '../persistence/zitting.repository.js';
import { Casusstand } from './casusstand.js';
import { Voorzitten } from './voorzitten.js';

/** Whether a casus was solved beside the table, and what the acting lid could do. */
export interface Buitentafelbeeld {
  readonly casusId: string;
  readonly oplossing: Oplossing | undefined;
  readonly mogelijk: readonly (readonly [naam: string, waarom: Weigering | undefined])[];
}

/** "Opgelost buiten de tafel": one press and one sentence; the casus leaves the agenda and waits for no place on it. */
@Injectable()
export class BuitenDeTafel {
  constructor(
    private readonly oplossingen: BuitentafelRepository,
    private readonly zittingen: ZittingRepository,
    private readonly tafels: TafelRepository,
    private readonly voorzitten: Voorzitten,
    private readonly casussen: Casussen,
    private readonly casusstand: Casusstand,
  ) {}

  /** @throws {NietGevonden} */
  async beeld(tx: Tx, casusId: string): Promise<Buitentafelbeeld> {
    const casus = await this.casussen.get(tx, casusId);
    const oplossing = await this.oplossingen.vind(tx, casusId);
    if (oplossing) tx.gelezen({ casusId, gegevensgroep: 'casus', doel: 'casus lezen' });
    return {
      casusId, oplossing,
      mogelijk: [
        ['buitenTafelOplossen', waaromNiet(tx, 'oplossen', casus) ?? (oplossing ? new AlOpgelost() : undefined)],
        ['buitenTafelHeropenen', waaromNiet(tx, 'heropenen', casus) ?? (oplossing ? undefined : new NietOpgelost())],
      ],
    };
  }

  /** @throws {NietGevonden | AlleenRegisseur | CasusGesloten | AlOpgelost} */
  async losOp(tx: Tx, casusId: string, zin: string): Promise<string> {
    eis(waaromNiet(tx, 'oplossen', await this.casussen.get(tx, casusId)));
    weiger(!(await this.oplossingen.losOp(tx, casusId, zin)), () => new AlOpgelost());
    for (const zittingId of await this.oplossingen.zittingenMet(tx, casusId)) await this.haalVanAgenda(tx, zittingId, casusId, zin);
    meld(tx, 'casus.opgelost_buiten_de_tafel', casusId);
    return casusId;
  }

  /** It was not solved after all. @throws {NietGevonden | AlleenRegisseur | CasusGesloten | NietOpgelost} */
  async heropen(tx: Tx, casusId: string, reden: string): Promise<string> {
    eis(waaromNiet(tx, 'heropenen', await this.casussen.get(tx, casusId)));
    weiger(!(await this.oplossingen.heropen(tx, casusId, reden)), () => new NietOpgelost());
    meld(tx, 'casus.terug_naar_de_tafel', casusId);
    return casusId;
  }

  // On the agenda of a table that somebody else chairs it stays until that chair looks.
  private async haalVanAgenda(tx: Tx, zittingId: string, casusId: string, zin: string): Promise<void> {
    const zitting = await this.zittingen.haalVoorWijziging(tx, zittingId);
    const punt = zitting.agenda.find((een) => een.casusId === casusId);
    if (!punt || !(await this.tafels.haal(tx, zitting.gegevens.tafelId)).benVoorzitter) return;
    const op = await this.zittingen.nu(tx);
    if (punt.id === zitting.gegevens.huidigAgendapuntId) zitting.rondAf(punt.id, 'besproken', op);
    else zitting.verwijder(punt.id, { op, reden: zin });
    if (zitting.fase !== 'concept') await this.casusstand.doorgeschoven(tx, [punt]);
    await this.voorzitten.bewaar(tx, zitting, 'agendapunt.opgelost_buiten_de_tafel');
  }
}

function waaromNiet(tx: Tx, actie: string, { regisseurLidId, plaatsvervangerLidId, afgeslotenOp }: Casuskop): Weigering | undefined {
  const record = subject('BuitenTafel', { regioId: tx.regioId, regisseurLidId, plaatsvervangerLidId });
  if (!vermogenVan(tx.ctx).can(actie, record)) return new AlleenRegisseur();
  return afgeslotenOp === null ? undefined : new CasusGesloten();
}

function eis(waarom: Weigering | undefined): void {
  if (waarom) throw waarom;
}

function meld(tx: Tx, actie: string, casusId: string): void {
  tx.record({ actie, onderwerp: { soort: 'casus', id: casusId }, casusId });
  tx.liveCasus(casusId, 'casus.gewijzigd', { casusId });
}
