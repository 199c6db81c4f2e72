import { Injectable } from '@nestjs/common';
import { NietGevonden } from '@doorbraaktafel/shared/weigeringen';
import type { Casuskop } from '../../casus/index.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { BesluitRepository, type GelezenBesluit } from '../persistence/besluit.repository.js';
import { NaspelRepository, type Naspel } from '../persistence/naspel.repository.js';
import { RondeRepository } from '../persistence/ronde.repository.js';
import { Acties } from './acties.js';
import type { Actiebeeld, Besluitbeeld } from './beeld.js';
import { naspelMogelijk } from './naspelbeeld.js';
import { Omgeving } from './omgeving.js';

const GEEN_NASPEL: Naspel = { minderheidsstandpunten: [], heroverwegingen: [], kennisgevingen: [], beschikking: null, hoorverslag: null };

/** Besluiten as people read them back: of a casus, of a zitting, or under toezicht. */
@Injectable()
export class Besluitenlijst {
  constructor(
    private readonly besluiten: BesluitRepository,
    private readonly rondes: RondeRepository,
    private readonly naspel: NaspelRepository,
    private readonly acties: Acties,
    private readonly omgeving: Omgeving,
  ) {}

  /** Newest first. */
  async vanCasus(tx: Tx, casusId: string): Promise<Besluitbeeld[]> {
    return this.metDossier(tx, await this.besluiten.vanCasus(tx, casusId));
  }

  /** One besluit as this lid may read it. @throws {NietGevonden} */
  async een(tx: Tx, besluitId: string): Promise<Besluitbeeld> {
    const besluit = await this.besluiten.get(tx, besluitId);
    const [beeld] = besluit ? await this.metDossier(tx, [besluit]) : [];
    if (!beeld) throw new NietGevonden('besluitId');
    return beeld;
  }

  /** Those of the casussen this lid may see, in the order in which they were taken. @throws {NietGevonden} */
  async vanZitting(tx: Tx, zittingId: string): Promise<Besluitbeeld[]> {
    await this.omgeving.eisZitting(tx, zittingId);
    return this.metDossier(tx, await this.besluiten.vanZitting(tx, zittingId));
  }

  /** Of the casussen this lid may see, those with a heroverweging without an answer, the first term first. */
  async metOpenHeroverweging(tx: Tx): Promise<Besluitbeeld[]> {
    return this.metDossier(tx, await this.besluiten.metOpenHeroverweging(tx));
  }

  /** For toezicht: newest first, one more than asked says that there is more. */
  async pagina(tx: Tx, { na, aantal }: { na: string | null; aantal: number }): Promise<{ items: Besluitbeeld[]; heeftMeer: boolean }> {
    const besluiten = await this.besluiten.pagina(tx, na, aantal + 1);
    return { items: await this.beelden(tx, besluiten.slice(0, aantal)), heeftMeer: besluiten.length > aantal };
  }

  /** For toezicht: one besluit with its grounds, standpunten, mandates, acties and expense. @throws {NietGevonden} */
  async spoor(tx: Tx, besluitId: string): Promise<Besluitbeeld> {
    const besluit = await this.besluiten.get(tx, besluitId);
    const [beeld] = besluit ? await this.beelden(tx, [besluit]) : [];
    if (!beeld) throw new NietGevonden('besluitId');
    return { ...beeld, acties: await this.acties.vanBesluit(tx, besluitId) };
  }

  /** For toezicht, which reads no name of a client, whatever casus that is of. */
  zonderNamen(tx: Tx, casusId: string, zinnen: readonly string[]): Promise<string[]> {
    return this.besluiten.zonderNamen(tx, casusId, zinnen);
  }

  private async metDossier(tx: Tx, besluiten: GelezenBesluit[]): Promise<Besluitbeeld[]> {
    const beelden = await this.beelden(tx, besluiten);
    const dossiers = new Map<string, { casus: Casuskop; acties: Actiebeeld[] }>();
    for (const casusId of new Set(besluiten.map((besluit) => besluit.casusId))) {
      dossiers.set(casusId, { casus: await this.omgeving.casus(tx, casusId), acties: await this.acties.vanCasus(tx, casusId) });
    }
    return beelden.map((beeld) => {
      const dossier = dossiers.get(beeld.besluit.casusId);
      if (!dossier) return beeld;
      const acties = dossier.acties.filter(({ actie }) => actie.feiten.besluitId === beeld.besluit.id);
      const gevraagd = beeld.standpunten.map(({ organisatieId }) => organisatieId);
      return { ...beeld, pseudoniem: dossier.casus.pseudoniem, acties, mogelijk: naspelMogelijk(tx, beeld.besluit, beeld.naspel, gevraagd, dossier.casus) };
    });
  }

  private async beelden(tx: Tx, besluiten: GelezenBesluit[]): Promise<Besluitbeeld[]> {
    const standpunten = await this.rondes.standpunten(tx, besluiten.flatMap(({ rondeId }) => rondeId ?? []));
    const gronden = await this.besluiten.gronden(tx, besluiten);
    const naspel = await this.naspel.van(tx, besluiten.map(({ id }) => id));
    return besluiten.map((besluit) => ({
      besluit,
      pseudoniem: null,
      gronden: gronden.get(besluit.id) ?? [],
      standpunten: standpunten.get(besluit.rondeId ?? '') ?? [],
      acties: [],
      naspel: naspel.get(besluit.id) ?? GEEN_NASPEL,
      mogelijk: [],
    }));
  }
}
