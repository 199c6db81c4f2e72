import { PasVanafMorgen, VersieTeVroeg, weiger } from '@doorbraaktafel/shared/weigeringen';

/** The promise of who comes to the table. A new version is asked of everybody again. */
export interface Geheimhoudingsverklaring {
  readonly versie: number;
  /** Sentences in Dutch B1, in the order in which they are read. */
  readonly zinnen: readonly string[];
}

/** The words as a regio laid them down; the day is an ISO date in the Netherlands. */
export interface Geheimhoudingsversie extends Geheimhoudingsverklaring {
  readonly geldigVan: string;
}

/**
 * What people around a casus promise each other while their regio laid down no words of its own.
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

/** The words that hold on this day: the newest version of the regio that began, or else those of the product. */
export function geldendeVerklaring(versies: readonly Geheimhoudingsversie[], dag: string): Geheimhoudingsverklaring {
  return versies.findLast(({ geldigVan }) => geldigVan <= dag) ?? GEHEIMHOUDING;
}

/**
 * The number of the next version. It begins on a later day, so that nobody is asked anew during a zitting.
 * @throws {PasVanafMorgen | VersieTeVroeg}
 */
export function volgendeVerklaring(eerder: readonly Geheimhoudingsversie[], geldigVan: string, vandaag: string): number {
  weiger(geldigVan <= vandaag, () => new PasVanafMorgen());
  const laatste = eerder.at(-1);
  if (laatste) weiger(geldigVan <= laatste.geldigVan, () => new VersieTeVroeg(laatste.geldigVan));
  return (laatste ?? GEHEIMHOUDING).versie + 1;
}
