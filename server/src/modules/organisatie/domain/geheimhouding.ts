/** The promise of who comes to the table. A new version is asked of everybody again. */
export interface Geheimhoudingsverklaring {
  readonly versie: number;
  /** Sentences in Dutch B1, in the order in which they are read. */
  readonly zinnen: readonly string[];
}

/**
 * What people around a casus promise each other; a text of our own, to be replaced by that of a convenant.
 * Source of the duty: AVG art. 28 lid 3 onder b and art. 32 lid 4; Wmo 2015 art. 5.3.3.
 */
export const GEHEIMHOUDING: Geheimhoudingsverklaring = {
  versie: 1,
  zinnen: [
    'Ik gebruik wat ik hier lees of hoor alleen voor de casus waarvoor ik ben uitgenodigd.',
    'Ik vertel het niet door, ook niet aan collega’s die niet meedoen.',
    'Ik maak geen foto’s, opnames of eigen lijsten.',
    'Ik kijk alleen wat ik voor mijn werk nodig heb. Ik weet dat elke inzage in het logboek komt.',
    'Gaat er iets mis, dan meld ik dat meteen bij mijn organisatie en bij de regisseur.',
    'Deze belofte blijft gelden als de casus klaar is of als ik ander werk heb.',
  ],
};
