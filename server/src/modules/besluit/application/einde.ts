import { Injectable } from '@nestjs/common';
import type { BeschikkingVermeldenInvoer, BesluitIntrekkenInvoer } from '@doorbraaktafel/shared/validation';
import { AlGegeven, GeenBeschikking, NietGevonden, OngeldigeInvoer, weiger } from '@doorbraaktafel/shared/weigeringen';
import type { Tx } from '../../../platform/database/transaction.js';
import { plusWeken } from '../../../platform/kalender/werkdagen.js';
import { SOORTREGELS } from '../domain/besluitsoorten.js';
import { toetsDaad } from '../domain/naspel.js';
import { TERMIJNEN } from '../domain/termijnen.js';
import { BesluitRepository, type GelezenBesluit } from '../persistence/besluit.repository.js';
import { vandaag, vergrendel } from '../persistence/kalender.js';
import { NaspelRepository } from '../persistence/naspel.repository.js';
import { Acties } from './acties.js';
import type { Gedaan } from './beeld.js';
import { eisVoorzitter } from './bevoegdheid.js';
import { meldBesluit, roepVoorzitter } from './melden.js';
import { Omgeving } from './omgeving.js';

/** How a besluit ends, and what becomes of it outside: never by editing. */
@Injectable()
export class Einde {
  constructor(
    private readonly besluiten: BesluitRepository,
    private readonly naspel: NaspelRepository,
    private readonly acties: Acties,
    private readonly omgeving: Omgeving,
  ) {}

  /** @throws {NietGevonden | AlleenRegisseur | BesluitBeeindigd} */
  async trekIn(tx: Tx, { besluitId, reden }: Omit<BesluitIntrekkenInvoer, 'opdrachtId'>): Promise<Gedaan> {
    const besluit = await this.vergrendeld(tx, besluitId);
    eisVoorzitter(tx, 'intrekken', 'Besluit', await this.omgeving.casus(tx, besluit.casusId));
    toetsDaad(besluit, 'intrekken');
    await this.beeindig(tx, besluit, reden);
    return gedaan(besluit);
  }

  /** Writes the end with its reason, ends the acties that hang under it and what bestuurders saw for looking again, and tells the fonds what still stands apart. */
  async beeindig(tx: Tx, besluit: GelezenBesluit, reden: string, vervangenDoor?: string): Promise<void> {
    await this.besluiten.beeindig(tx, besluit.id, reden.slice(0, 1000), vervangenDoor ?? null);
    await this.acties.vervalMet(tx, besluit, vervangenDoor ? 'Het besluit is vervangen.' : 'Het besluit is ingetrokken.');
    for (const { id, uitkomst } of (await this.naspel.van(tx, [besluit.id])).get(besluit.id)?.heroverwegingen ?? []) {
      if (!uitkomst) await this.omgeving.beeindigToegangOm(tx, besluit.casusId, { soort: 'heroverweging', id });
    }
    await this.omgeving.meldGeldVrij(tx, besluit.id);
    meldBesluit(tx, vervangenDoor ? 'besluit.vervangen' : 'besluit.ingetrokken', besluit, vervangenDoor ? { vervangenDoor } : {});
    roepVoorzitter(tx, besluit.casusId, await this.omgeving.casus(tx, besluit.casusId));
  }

  /** The beschikking is made elsewhere; here stands only which one it was and until when bezwaar is possible. @throws {NietGevonden | AlleenRegisseur | BesluitBeeindigd | GeenBeschikking | OngeldigeInvoer | AlGegeven} */
  async vermeldBeschikking(tx: Tx, { besluitId, kenmerk, bekendOp }: Omit<BeschikkingVermeldenInvoer, 'opdrachtId'>): Promise<Gedaan> {
    const besluit = await this.vergrendeld(tx, besluitId);
    eisVoorzitter(tx, 'intrekken', 'Besluit', await this.omgeving.casus(tx, besluit.casusId));
    toetsDaad(besluit, 'beschikking vermelden');
    weiger(!SOORTREGELS[besluit.soort].beschikking, () => new GeenBeschikking());
    weiger(bekendOp > (await vandaag(tx)), () => new OngeldigeInvoer({ nl: 'Deze dag ligt in de toekomst. Vul in wanneer de beschikking bekend werd.', en: 'This day is in the future. Fill in when the formal decision was made known.' }, 'bekendOp'));
    const bezwaarTot = plusWeken(bekendOp, TERMIJNEN.bezwaar.weken);
    weiger(!(await this.naspel.bewaarBeschikking(tx, besluit, { kenmerk, bekendOp, bezwaarTot })), () => new AlGegeven());
    meldBesluit(tx, 'besluit.beschikking', besluit, { bekendOp, bezwaarTot });
    return gedaan(besluit);
  }

  /** An organisation that is bound says that it knows. @throws {NietGevonden | AlGegeven} */
  async bevestigKennisgeving(tx: Tx, besluitId: string): Promise<Gedaan> {
    const besluit = await this.vergrendeld(tx, besluitId);
    weiger(!(await this.naspel.bevestigKennisgeving(tx, besluitId)), () => new AlGegeven());
    meldBesluit(tx, 'besluit.kennisgenomen', besluit, { organisatieId: tx.ctx.organisatieId });
    return gedaan(besluit);
  }

  /** The besluit as it is once nobody else acts on this casus. @throws {NietGevonden} */
  async vergrendeld(tx: Tx, besluitId: string): Promise<GelezenBesluit> {
    const eerst = await this.besluiten.get(tx, besluitId);
    if (!eerst) throw new NietGevonden('besluitId');
    await vergrendel(tx, eerst.casusId);
    return (await this.besluiten.get(tx, besluitId)) ?? eerst;
  }
}

/** What an act answers is kept with its command, so it holds keys and never words. */
export function gedaan({ id, casusId }: Gedaan): Gedaan {
  return { id, casusId };
}
