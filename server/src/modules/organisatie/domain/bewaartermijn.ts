import type { Bewaarbegin, Bewaarsoort } from '@doorbraaktafel/shared/vocabulary';
import { BewaartermijnTeKort, DatumInVerleden, VersieTeVroeg, weiger } from '@doorbraaktafel/shared/weigeringen';

/** What the law or the archive list says of one kind of data. */
export interface Wettermijn {
  readonly jaren: number;
  readonly begint: Bewaarbegin;
  readonly grondslag: string;
  readonly bron: string;
}

/**
 * The least that each kind is kept. Sources: Wmo 2015 art. 5.3.4 lid 1; Jeugdwet art. 7.3.8 lid 3; Selectielijst gemeenten 2020,
 * resultaat 3.2; Regeling van 27 juni 2019 (Stcrt. 2019, 38007) for the access log; Awr art. 52 lid 4 for money.
 */
export const WETTERMIJNEN: Readonly<Record<Bewaarsoort, Wettermijn>> = {
  wmo_dossier: { jaren: 15, begint: 'laatste_wijziging', grondslag: 'Wettelijke plicht om het dossier te bewaren', bron: 'Wmo 2015 artikel 5.3.4' },
  jeugd_dossier: { jaren: 20, begint: 'laatste_wijziging', grondslag: 'Wettelijke plicht om het dossier te bewaren', bron: 'Jeugdwet artikel 7.3.8' },
  niet_toegelaten: { jaren: 5, begint: 'afsluiting', grondslag: 'Archiefwet: een aanvraag die niet is toegekend', bron: 'Selectielijst gemeenten 2020, resultaat 3.2' },
  inzagelog: { jaren: 5, begint: 'vastlegging', grondslag: 'Verantwoorden wie een dossier zag', bron: 'NEN 7513; Stcrt. 2019, 38007' },
  geld: { jaren: 7, begint: 'einde_boekjaar', grondslag: 'Wettelijke plicht om de administratie te bewaren', bron: 'Algemene wet inzake rijksbelastingen artikel 52' },
};

/** One version of a term as the regio laid it down; days are ISO dates in the Netherlands. */
export interface Bewaartermijnversie {
  readonly versie: number;
  readonly jaren: number;
  readonly grondslag: string;
  readonly bron: string;
  readonly geldigVan: string;
}

/**
 * The number of the next version.
 * @throws {BewaartermijnTeKort} shorter than the law says
 * @throws {DatumInVerleden | VersieTeVroeg} it would change what held before
 */
export function volgendeVersie(soort: Bewaarsoort, eerder: readonly Bewaartermijnversie[], { jaren, geldigVan }: { jaren: number; geldigVan: string }, vandaag: string): number {
  const wet = WETTERMIJNEN[soort];
  weiger(jaren < wet.jaren, () => new BewaartermijnTeKort(wet.jaren, wet.bron));
  weiger(geldigVan < vandaag, () => new DatumInVerleden('geldigVan'));
  const laatste = eerder.at(-1);
  if (laatste) weiger(geldigVan <= laatste.geldigVan, () => new VersieTeVroeg(laatste.geldigVan));
  return (laatste?.versie ?? 0) + 1;
}

/** The version that holds on this day, if the regio laid one down. */
export function geldend(versies: readonly Bewaartermijnversie[], dag: string): Bewaartermijnversie | undefined {
  return versies.findLast(({ geldigVan }) => geldigVan <= dag);
}
