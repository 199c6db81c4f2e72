import { STAGNATIE_PARAMETERS, type Ritme, type StagnatieParameters, type Voorzitterrol } from '@doorbraaktafel/shared/vocabulary';

/**
 * Rhythm, roles and limits of a regio; each regio chooses its own (DSP-2020 H4: Westfriesland works with an
 * uitstroomcoördinator and casework when needed; UvA-2023 §5.3: Haarlem with a ketenregisseur and a weekly table).
 */
export interface RegioInstellingen extends StagnatieParameters {
  /** How often a new tafel meets, when nobody says otherwise. */
  readonly ritme: Ritme;
  /** The role that chairs a tafel which takes casussen. */
  readonly voorzitterRol: Voorzitterrol;
  /** Whether the convenant lets the chair force a solution within registered mandates. */
  readonly doorzettenMogelijk: boolean;
  /** Days after closing that deelnemers still see a casus. */
  readonly inzageDagenNaSluiten: number;
  /** Working days in which an organisation answers a round. */
  readonly reactietermijnInWerkdagen: number;
  /** Hours in which it answers when it is urgent. */
  readonly spoedtermijnInUren: number;
  /** Whether nobody sees what another organisation answered until the ronde closes. */
  readonly uitslagVerborgenTotSluiten: boolean;
  /** Whether nobody gets in with a password alone. */
  readonly tweedeFactorVerplicht: boolean;
}

export const STANDAARD_INSTELLINGEN: RegioInstellingen = {
  ...STAGNATIE_PARAMETERS,
  ritme: 'wekelijks',
  voorzitterRol: 'ketenregisseur',
  doorzettenMogelijk: true,
  inzageDagenNaSluiten: 30,
  reactietermijnInWerkdagen: 5,
  spoedtermijnInUren: 4,
  uitslagVerborgenTotSluiten: false,
  tweedeFactorVerplicht: false,
};
