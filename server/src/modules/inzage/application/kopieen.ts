import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { subject } from '@casl/ability';
import { vermogenVan } from '@doorbraaktafel/shared/permissions';
import type { InzagekopieVragenInvoer } from '@doorbraaktafel/shared/validation';
import { AlleenVerantwoordelijke, KopieLoopt, KopieVraagtReden, weiger } from '@doorbraaktafel/shared/weigeringen';
import { Casussen } from '../../casus/index.js';
import type { Context } from '../../../platform/context/context.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Opslag } from '../../../platform/opslag/opslag.js';
import { Kluis } from '../../../platform/secrets/kluis.js';
import { bestandVan, type Kopie, type KopieNamens, type KopieVorm } from '../domain/kopie.js';
import { KopieRepository } from '../persistence/kopie.repository.js';
import { Kopiemaker, waarvoor, type Opdracht } from './maker.js';

const HOOGSTENS_WACHTEN_MS = 1_000;

export interface Kopiestand {
  readonly casusId: string;
  readonly kopieen: readonly Kopie[];
  /** Why this lid could not ask for a copy now, or in whose name he would. */
  readonly namens: KopieNamens | undefined;
}

/** The right of access: asking for the own copy, following it and fetching it (AVG art. 12 and 15). */
@Injectable()
export class Kopieen {
  constructor(
    private readonly work: UnitOfWork,
    private readonly casussen: Casussen,
    private readonly kopieen: KopieRepository,
    private readonly maker: Kopiemaker,
    private readonly opslag: Opslag,
    private readonly kluis: Kluis,
  ) {}

  /** @throws {NietGevonden} */
  async stand(tx: Tx, casusId: string): Promise<Kopiestand> {
    return { casusId, namens: await this.namens(tx, casusId), kopieen: await this.kopieen.lijst(tx, casusId) };
  }

  /** Asks for a copy and waits a second at most; who waits longer is told when it is ready. @throws {NietGevonden | AlleenVerantwoordelijke | KopieLoopt | KopieVraagtReden} */
  async vraag(ctx: Context, invoer: InzagekopieVragenInvoer): Promise<Kopiestand> {
    const opdracht = await this.work.run(ctx, (tx) => this.begin(tx, invoer), { opdracht: { id: invoer.opdrachtId, naam: 'inzagekopieVragen', velden: invoer } });
    await Promise.race([this.maker.maak(ctx, opdracht), wacht(HOOGSTENS_WACHTEN_MS)]);
    return this.work.lees(ctx, (tx) => this.stand(tx, invoer.casusId));
  }

  /** The bytes, for who asked for the copy and for nobody else. @throws {NietGevonden | KopieNietMeer} */
  async haal(ctx: Context, id: string, vorm: KopieVorm): Promise<Buffer> {
    const bestand = await this.work.run(ctx, async (tx) => {
      const kopie = await this.kopieen.haal(tx, id);
      const gekozen = bestandVan(kopie, vorm);
      const casusId = kopie?.casusId ?? '';
      tx.record({ actie: 'inzagekopie.opgehaald', onderwerp: { soort: 'inzagekopie', id }, casusId, inhoud: { vorm } });
      tx.gelezen({ casusId, gegevensgroep: 'inzagekopie', doel: 'een kopie van de eigen gegevens', actie: 'E' });
      return gekozen;
    });
    const bytes = this.kluis.open(Buffer.from(await this.opslag.lees(ctx.regioId, bestand.id)), waarvoor(ctx.regioId, bestand.id));
    if (createHash('sha256').update(bytes).digest('hex') !== bestand.sha256) throw new Error('Een bewaarde kopie is niet meer wat zij was.');
    return bytes;
  }

  private async begin(tx: Tx, { casusId, reden }: InzagekopieVragenInvoer): Promise<Opdracht> {
    const namens = await this.namens(tx, casusId);
    if (!namens) throw new AlleenVerantwoordelijke();
    weiger(namens === 'organisatie' && !reden, () => new KopieVraagtReden());
    for (const stil of await this.kopieen.staakStille(tx, casusId)) tx.record({ actie: 'inzagekopie.mislukt', onderwerp: { soort: 'inzagekopie', id: stil }, casusId });
    const id = await this.kopieen.begin(tx, casusId, namens, namens === 'organisatie' ? (reden ?? null) : null);
    if (!id) throw new KopieLoopt();
    tx.record({ actie: 'inzagekopie.gevraagd', onderwerp: { soort: 'inzagekopie', id }, casusId, inhoud: { namens, reden: reden ?? null } });
    return { id, casusId, namens };
  }

  private async namens(tx: Tx, casusId: string): Promise<KopieNamens | undefined> {
    const { verantwoordelijkeOrganisatieId } = await this.casussen.get(tx, casusId);
    const grond = await this.kopieen.grond(tx, casusId);
    const vermogen = vermogenVan(tx.ctx);
    const mag = (rest: object) => vermogen.can('vragen', subject('Inzagekopie', { regioId: tx.regioId, ...rest }));
    if (grond && mag({ eigenZaak: true })) return grond;
    return mag({ verantwoordelijkeOrganisatieId }) ? 'organisatie' : undefined;
  }
}

function wacht(ms: number): Promise<void> {
  return new Promise((klaar) => setTimeout(klaar, ms).unref());
}
