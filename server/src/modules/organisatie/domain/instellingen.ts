/**
 * Rhythm and roles of a regio; each regio chooses its own (DSP-2020 H4: Westfriesland works with an
 * uitstroomcoördinator and casework when needed; UvA-2023 §5.3: Haarlem with a ketenregisseur and a weekly table).
 */
export interface RegioInstellingen {
  readonly ritme: 'wekelijks' | 'tweewekelijks' | 'maandelijks' | 'wanneer_nodig';
  readonly voorzitterRol: 'ketenregisseur' | 'uitstroomcoordinator';
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
  ritme: 'wekelijks',
  voorzitterRol: 'ketenregisseur',
  doorzettenMogelijk: true,
  inzageDagenNaSluiten: 30,
  reactietermijnInWerkdagen: 5,
  spoedtermijnInUren: 4,
  uitslagVerborgenTotSluiten: false,
  tweedeFactorVerplicht: false,
};
