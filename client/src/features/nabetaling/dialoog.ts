import type { NabetalingVeldenFragment, UitgavebetalingenQuery } from '../../generated/graphql';

export type Betaling = NabetalingVeldenFragment;
export type Bon = Betaling['bonnen'][number];
export type Boeking = UitgavebetalingenQuery['uitgave']['boekingen'][number];

/** What every window around an act after the payment gets. */
export interface DialoogProps {
  betaling: Betaling;
  boekingen: readonly Boeking[];
  /** What the besluit set aside, in cents. */
  bedragInCent: string;
  /** What of that can still be paid, in cents. */
  restInCent: string;
  klaar: (melding: string) => void;
  sluit: () => void;
}
