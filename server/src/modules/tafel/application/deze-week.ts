import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.js';
import { Casussen, KANDIDATEN_HOOGSTENS, type Kandidaat } from '../../casus/index.js';
import { Organisaties } from '../../organisatie/index.js';
import { BuitentafelRepository } from '../persistence/buitentafel.repository.js';
import type { Tafel } from '../persistence/tafel.repository.js';
import { TafelRepository } from '../persistence/tafel.repository.js';
import { ZittingRepository } from '../persistence/zitting.repository.js';
import { type Zittingbeeld, Zittingbeelden } from './zittingbeeld.js';

export interface DezeWeek {
  readonly tafel?: Tafel & { readonly voorzitterNaam: string };
  /** The open zitting, else the soonest to come. */
  readonly zitting?: Zittingbeeld;
  /** For the chair only. */
  readonly kandidaten: readonly (Kandidaat & { readonly opAgenda: boolean })[];
  /** There are more than fit: these are the heaviest. */
  readonly kandidatenVol: boolean;
  /** Published and open ones that this lid is part of. */
  readonly zittingen: readonly Zittingbeeld[];
  /** Closed ones that this lid was part of, the latest first. */
  readonly eerder: readonly Zittingbeeld[];
}

const EERDER_HOOGSTENS = 3;

/** Where everybody lands: the coming zitting, and for the chair what could go on its agenda. */
@Injectable()
export class DezeWeekOverzicht {
  constructor(
    private readonly zittingen: ZittingRepository,
    private readonly tafels: TafelRepository,
    private readonly beelden: Zittingbeelden,
    private readonly casussen: Casussen,
    private readonly organisaties: Organisaties,
    private readonly opgelost: BuitentafelRepository,
  ) {}

  async overzicht(tx: Tx): Promise<DezeWeek> {
    const lopend = await this.alle(tx, await this.zittingen.lopende(tx));
    const zitting = lopend.find((beeld) => beeld.zitting.fase === 'geopend') ?? lopend[0];
    const tafel = zitting?.tafel ?? (await this.tafels.lijst(tx))[0];
    return {
      tafel: tafel && { ...tafel, voorzitterNaam: (await this.organisaties.lid(tx, tafel.voorzitterLidId)).naam },
      zitting,
      ...(tafel?.benVoorzitter ? await this.kandidaten(tx, zitting) : { kandidaten: [], kandidatenVol: false }),
      zittingen: lopend.filter((beeld) => beeld.zitting.fase !== 'concept'),
      eerder: await this.alle(tx, await this.zittingen.gesloten(tx, EERDER_HOOGSTENS)),
    };
  }

  private async alle(tx: Tx, ids: readonly string[]): Promise<Zittingbeeld[]> {
    const beelden: Zittingbeeld[] = [];
    for (const id of ids) beelden.push(await this.beelden.beeld(tx, id));
    return beelden;
  }

  private async kandidaten(tx: Tx, zitting?: Zittingbeeld): Promise<Pick<DezeWeek, 'kandidaten' | 'kandidatenVol'>> {
    const opAgenda = new Set(zitting?.agenda.map(({ punt }) => punt.casusId));
    const opgelost = await this.opgelost.alle(tx);
    const zwaarste = await this.casussen.kandidaten(tx);
    const kandidaten = zwaarste.filter(({ casus }) => !opgelost.has(casus.id)).map((kandidaat) => ({ ...kandidaat, opAgenda: opAgenda.has(kandidaat.casus.id) }));
    return { kandidaten, kandidatenVol: zwaarste.length >= KANDIDATEN_HOOGSTENS };
  }
}
