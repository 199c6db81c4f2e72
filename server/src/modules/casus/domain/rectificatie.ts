import { AlBeantwoord, weiger } from '@doorbraaktafel/shared/weigeringen';

/** Months within which the source answers. Source: AVG art. 12 lid 3. */
export const MAANDEN_VOOR_ANTWOORD = 1;

export type RectificatieAntwoord = 'aangevuld' | 'geweigerd';

/** What somebody says of a text of the dossier, and what its source answered; after a refusal it stands there as his own statement. */
export interface Rectificatie {
  readonly id: string;
  readonly namens: 'client' | 'clientondersteuner' | 'organisatie';
  readonly organisatieNaam: string;
  readonly tekst: string;
  readonly reden: string;
  /** A moment, ISO 8601. */
  readonly gevraagdOp: string;
  /** The last day on which the source answers, ISO date. */
  readonly antwoordUiterlijk: string;
  readonly antwoord: RectificatieAntwoord | null;
  readonly antwoordtekst: string | null;
  readonly beantwoordOp: string | null;
}

/** @throws {AlBeantwoord} */
export function eisOpen({ antwoord }: Pick<Rectificatie, 'antwoord'>): void {
  weiger(antwoord !== null, () => new AlBeantwoord());
}
