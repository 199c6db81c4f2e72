import { Injectable } from '@nestjs/common';
import { RegelversieNietGeldig, weiger } from '@doorbraaktafel/shared/weigeringen';
import type { Tx } from '../../../../platform/database/transaction.js';
import { Regels } from '../../../organisatie/index.js';
import type { Grond } from '../../domain/besluit.js';
import { GRONDZINNEN, grondVanOpzijzetting, leesOpzijkeuze, toetsZonderPersoon, type Opzijkeuze, type Opzijzetting } from '../../domain/afwijking/opzijzetting.js';
import { OpzijzettingRepository, type GelezenOpzijzetting } from '../../persistence/afwijking/opzijzetting.repository.js';

/** Whether a voorstel stays inside the rules, and which rule goes aside when it does not. */
@Injectable()
export class Opzijzettingen {
  constructor(
    private readonly opzijzettingen: OpzijzettingRepository,
    private readonly regels: Regels,
  ) {}

  /**
   * @returns nothing inside the rules
   * @throws {AfwijkingOnvolledig | GrondNietToegestaan | RegelversieNietGeldig | PersoonInTekst}
   */
  async lees(tx: Tx, casusId: string, binnenRegels: boolean, keuze: Opzijkeuze): Promise<Opzijzetting | null> {
    const gekozen = leesOpzijkeuze(binnenRegels, keuze);
    if (!gekozen) return null;
    const { regel, versie } = await this.regels.versie(tx, gekozen.regelversieId);
    weiger(!versie.heeftGegolden, () => new RegelversieNietGeldig());
    toetsZonderPersoon(gekozen.motief, await this.opzijzettingen.namen(tx, casusId), 'motief');
    return { ...gekozen, regelId: regel.id };
  }

  bewaar(tx: Tx, voorstel: { id: string; casusId: string }, opzijzetting: Opzijzetting): Promise<void> {
    return this.opzijzettingen.bewaar(tx, voorstel, opzijzetting);
  }

  vind(tx: Tx, voorstelId: string): Promise<GelezenOpzijzetting | undefined> {
    return this.opzijzettingen.vind(tx, voorstelId);
  }

  /** The paragraph that a besluit on this voorstel gets; none inside the rules. */
  async grond(tx: Tx, voorstelId: string): Promise<Grond[]> {
    const opzij = await this.opzijzettingen.vind(tx, voorstelId);
    return opzij ? [grondVanOpzijzetting({ ...opzij, grondZin: GRONDZINNEN[opzij.grond] })] : [];
  }
}
