import { Injectable } from '@nestjs/common';
import { vermogenVan } from '@doorbraaktafel/shared/permissions';
import { LeningNietMogelijk, NietBevoegdVoorFonds, NietTeCorrigeren, NietToegestaan, type Weigering } from '@doorbraaktafel/shared/weigeringen';
import type { Tx } from '../../../platform/database/transaction.js';
import { type Bon, type Verantwoording, verantwoord } from '../domain/betaling/bon.js';
import type { Voorschot } from '../domain/betaling/voorschot.js';
import { aflosstand, type Termijnstand } from '../domain/betaling/lening.js';
import type { GelezenUitgave } from '../domain/uitgave.js';
import { UitgavebetalingRepository, type Betaalfeiten } from '../persistence/uitgavebetaling.repository.js';
import { VoorschotRepository } from '../persistence/voorschot.repository.js';
import { BonRepository } from '../persistence/bon.repository.js';
import { Uitgaven } from './uitgaven.js';

/** What happens to an expense after the besluit, and what this reader may do with it; a refusal says why not. */
export interface Uitgavebetaling {
  readonly gelezen: GelezenUitgave;
  readonly verantwoording: Verantwoording;
  readonly bonnen: readonly Bon[];
  /** Absent when it is no advance, or not for this reader. */
  readonly voorschot: Voorschot | null;
  readonly termijnen: readonly Termijnstand[];
  readonly corrigeerbaar: readonly string[];
  readonly waaromNiet: Readonly<Record<'terugontvangen' | 'corrigeren' | 'lenen' | 'bonToevoegen', Weigering | undefined>>;
}

@Injectable()
export class Uitgavebetalingen {
  constructor(
    private readonly uitgaven: Uitgaven,
    private readonly feiten: UitgavebetalingRepository,
    private readonly bonnen: BonRepository,
    private readonly voorschotten: VoorschotRepository,
  ) {}

  /** @throws {NietGevonden} when it is not there or not for this reader */
  async get(tx: Tx, uitgaveId: string): Promise<Uitgavebetaling> {
    const gelezen = await this.uitgaven.get(tx, uitgaveId);
    const feiten = await this.feiten.feiten(tx, uitgaveId);
    const voorschot = await this.voorschotten.vanUitgave(tx, uitgaveId);
    const { nettoBetaaldInCent, feiten: uitgave } = gelezen.uitgave;
    return {
      gelezen,
      verantwoording: verantwoord({ ...feiten, nettoBetaaldInCent }),
      bonnen: await this.bonnen.vanUitgave(tx, uitgaveId),
      voorschot,
      termijnen: aflosstand(feiten.termijnen, { teruggekregenInCent: uitgave.teruggekregenInCent, nietGeleendInCent: uitgave.vrijgevallenInCent + uitgave.gecorrigeerdInCent }, feiten.vandaag),
      corrigeerbaar: feiten.corrigeerbaar,
      waaromNiet: waaromNiet(tx, gelezen, feiten, voorschot !== null),
    };
  }
}

function waaromNiet(tx: Tx, { uitgave, door }: GelezenUitgave, feiten: Betaalfeiten, isVoorschot: boolean): Uitgavebetaling['waaromNiet'] {
  const bevoegd = door.gaatOverFonds ? undefined : new NietBevoegdVoorFonds();
  const nogNiet = uitgave.feiten.besluitId ? undefined : new NietToegestaan({ nl: 'Bonnen komen na het besluit.', en: 'Receipts come after the decision.' });
  const magBon = feiten.magBonToevoegen && vermogenVan(tx.ctx).can('verantwoorden', 'Uitgave');
  const alLening = feiten.termijnen.length > 0 ? new LeningNietMogelijk('bestaat') : undefined;
  const komtVanRegeling = isVoorschot ? new LeningNietMogelijk('voorschot') : undefined;
  const alBetaald = uitgave.feiten.betaaldInCent > 0n ? new LeningNietMogelijk('betaald') : undefined;
  return {
    terugontvangen: uitgave.waaromNietTerugontvangen(door),
    corrigeren: bevoegd ?? (feiten.corrigeerbaar.length > 0 ? undefined : new NietTeCorrigeren()),
    lenen: bevoegd ?? komtVanRegeling ?? alLening ?? alBetaald ?? uitgave.waaromNietOpen(),
    bonToevoegen: magBon ? nogNiet : new NietToegestaan({ nl: 'Wie de hele uitgave mag zien, voegt bonnen toe.', en: 'Who may see the whole expense adds receipts.' }),
  };
}
