import type { Casusfase } from '@doorbraaktafel/shared/vocabulary';

interface Fase {
  readonly naar: readonly Casusfase[];
  /** Working days until something has to have happened; absent when nobody waits. */
  readonly termijnInWerkdagen?: number;
}

const OPNIEUW_OP_TAFEL = ['geagendeerd', 'in_bespreking', 'besluit_ligt_voor'] as const;

/** Phases of a casus, where each may go next, and how long it may take (domain reference §2.4; terms are a proposal). */
export const FASEN: Readonly<Record<Casusfase, Fase>> = {
  gesignaleerd: { naar: ['aangemeld', 'afgesloten'], termijnInWerkdagen: 10 },
  aangemeld: { naar: ['getrieerd', ...OPNIEUW_OP_TAFEL, 'afgesloten'], termijnInWerkdagen: 5 },
  getrieerd: { naar: [...OPNIEUW_OP_TAFEL, 'afgesloten'], termijnInWerkdagen: 10 },
  geagendeerd: { naar: ['aangemeld', 'getrieerd', 'in_bespreking', 'besluit_ligt_voor'], termijnInWerkdagen: 10 },
  in_bespreking: { naar: ['getrieerd', 'geagendeerd', 'besluit_ligt_voor', 'afgesloten'], termijnInWerkdagen: 5 },
  besluit_ligt_voor: { naar: ['getrieerd', 'geagendeerd', 'in_bespreking', 'besloten'], termijnInWerkdagen: 5 },
  besloten: { naar: ['in_uitvoering', ...OPNIEUW_OP_TAFEL], termijnInWerkdagen: 5 },
  in_uitvoering: { naar: ['geevalueerd', ...OPNIEUW_OP_TAFEL], termijnInWerkdagen: 20 },
  geevalueerd: { naar: ['afgesloten', ...OPNIEUW_OP_TAFEL], termijnInWerkdagen: 20 },
  afgesloten: { naar: ['afgeschermd'] },
  afgeschermd: { naar: ['vernietigd'] },
  vernietigd: { naar: [] },
};

const GESLOTEN: readonly Casusfase[] = ['afgesloten', 'afgeschermd', 'vernietigd'];

export function isOpen(fase: Casusfase): boolean {
  return !GESLOTEN.includes(fase);
}

/** Whether a casus may go from one phase to another; staying where it is is always possible. */
export function magNaar(van: Casusfase, naar: Casusfase): boolean {
  return van === naar || FASEN[van].naar.includes(naar);
}
