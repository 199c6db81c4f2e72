import type { UitgaveKort } from './uitgaven';

/** What every window around an act on an expense gets. */
export interface DialoogProps {
  uitgave: UitgaveKort;
  /** The act was done; gets what to say about it. */
  klaar: (melding: string) => void;
  sluit: () => void;
}
