import { Injectable } from '@nestjs/common';
import { nieuwId } from '@doorbraaktafel/shared/ids';
import type { Zin } from '@doorbraaktafel/shared/taal';
import type { TafelInrichtenInvoer } from '@doorbraaktafel/shared/validation';
import type { Rol, Tafelsoort, Voorzitterrol } from '@doorbraaktafel/shared/vocabulary';
import { PlaatsvervangerIsVoorzitter, TafelBeeindigd, TafelBestaatAl, TafelHeeftZitting, VoorzitterPastNiet, weiger, type Weigering } from '@doorbraaktafel/shared/weigeringen';
import type { Tx } from '../../../platform/database/transaction.js';
import { Organisaties } from '../../organisatie/index.js';
import { TafelbeheerRepository, type BeheerdeTafel } from '../persistence/tafelbeheer.repository.js';
import { Tafels } from './tafels.js';

/** A tafel with why it could not change or end. */
export interface Tafelbeeld extends BeheerdeTafel {
  readonly wijzigen: Weigering | undefined;
  readonly beeindigen: Weigering | undefined;
}

const ROLWOORD: Readonly<Record<Voorzitterrol, Zin>> = {
  ketenregisseur: { nl: 'ketenregisseur', en: 'ketenregisseur' },
  uitstroomcoordinator: { nl: 'uitstroomcoördinator', en: 'uitstroomcoördinator' },
};
const BESTUURSROLLEN: readonly Rol[] = ['ketenregisseur', 'uitstroomcoordinator', 'bestuurder'];

/** What a beheerder does with tafels: make, change who chairs and how often, end. */
@Injectable()
export class Tafelbeheer {
  constructor(
    private readonly repository: TafelbeheerRepository,
    private readonly tafels: Tafels,
    private readonly organisaties: Organisaties,
  ) {}

  async lijst(tx: Tx): Promise<Tafelbeeld[]> {
    return (await this.repository.lijst(tx)).map((tafel) => ({ ...tafel, wijzigen: alWeg(tafel), beeindigen: waaromNiet(tafel) }));
  }

  /**
   * A new tafel, or other facts about one that is there.
   * @throws {NietGevonden | TafelBeeindigd | TafelBestaatAl | VoorzitterPastNiet | PlaatsvervangerIsVoorzitter}
   */
  async richtIn(tx: Tx, { tafelId, naam, soort, ritme, voorzitterLidId, plaatsvervangerLidId: vervanger }: Omit<TafelInrichtenInvoer, 'opdrachtId'>): Promise<string> {
    const nu = tafelId ? await this.repository.haal(tx, tafelId) : undefined;
    const weg = nu && alWeg(nu);
    if (weg) throw weg;
    const plaatsvervangerLidId = vervanger ?? null;
    weiger(plaatsvervangerLidId === voorzitterLidId, () => new PlaatsvervangerIsVoorzitter());
    await this.eisVoorzitter(tx, voorzitterLidId, nu?.soort ?? soort, 'voorzitterLidId');
    if (plaatsvervangerLidId) await this.eisVoorzitter(tx, plaatsvervangerLidId, nu?.soort ?? soort, 'plaatsvervangerLidId');
    weiger(await this.repository.heetZo(tx, naam, tafelId ?? null), () => new TafelBestaatAl());
    const id = nu?.id ?? (await this.tafels.richtIn(tx, { id: nieuwId(), naam, soort, ritme, voorzitterLidId }));
    if (!nu && !plaatsvervangerLidId) return id;
    await this.repository.wijzig(tx, id, { naam, ritme, voorzitterLidId, plaatsvervangerLidId });
    tx.record({ actie: 'tafel.gewijzigd', onderwerp: { soort: 'tafel', id }, inhoud: { ritme, voorzitterLidId, plaatsvervangerLidId } });
    return id;
  }

  /** @throws {NietGevonden | TafelBeeindigd | TafelHeeftZitting} */
  async beeindig(tx: Tx, id: string, reden: string): Promise<string> {
    const weigering = waaromNiet(await this.repository.haal(tx, id));
    if (weigering) throw weigering;
    await this.repository.beeindig(tx, id, reden);
    tx.record({ actie: 'tafel.beeindigd', onderwerp: { soort: 'tafel', id }, inhoud: { reden } });
    return id;
  }

  // A tafel with casussen is chaired by the role that the regio chose; one of beleid or bestuur also by a bestuurder.
  private async eisVoorzitter(tx: Tx, lidId: string, soort: Tafelsoort, veld: string): Promise<void> {
    const [{ rol }, { voorzitterRol }] = [await this.organisaties.lid(tx, lidId), await this.organisaties.instellingen(tx)];
    const past = soort === 'uitvoering' ? rol === voorzitterRol : BESTUURSROLLEN.includes(rol);
    weiger(!past, () => new VoorzitterPastNiet(soort === 'uitvoering' ? ROLWOORD[voorzitterRol] : { nl: 'bestuurder of ketenregisseur', en: 'director or ketenregisseur' }, veld));
  }
}

const alWeg = ({ beeindigdOp }: BeheerdeTafel): Weigering | undefined => (beeindigdOp === null ? undefined : new TafelBeeindigd());

function waaromNiet(tafel: BeheerdeTafel): Weigering | undefined {
  return alWeg(tafel) ?? (tafel.heeftZitting ? new TafelHeeftZitting() : undefined);
}
