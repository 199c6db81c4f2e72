/** One step a thing can take: from which state, by which act, to which state, and who does it. */
export interface Overgang<S extends string> {
  readonly van: S;
  readonly daad: string;
  readonly naar: S;
  readonly wie: string;
}

export type Rondetoestand = 'open' | 'gesloten';
export type Voorsteltoestand = 'ligt voor' | 'vervangen' | 'besloten';
export type Besluittoestand = 'geldt' | 'ingetrokken' | 'vervangen';
export type Heroverwegingtoestand = 'gevraagd' | 'gehandhaafd' | 'ingetrokken';
export type Voornementoestand = 'aangekondigd' | 'gehoord' | 'doorgezet';

/** A closed ronde is sealed: asking again is a new ronde. */
export const RONDE_OVERGANGEN: readonly Overgang<Rondetoestand>[] = [
  { van: 'open', daad: 'standpunt geven', naar: 'open', wie: 'elke gevraagde organisatie' },
  { van: 'open', daad: 'standpunt noteren', naar: 'open', wie: 'regisseur of vervanger' },
  { van: 'open', daad: 'allen akkoord', naar: 'open', wie: 'regisseur of vervanger' },
  { van: 'open', daad: 'sluiten', naar: 'gesloten', wie: 'regisseur of vervanger' },
  { van: 'gesloten', daad: 'bevestigen of betwisten', naar: 'gesloten', wie: 'de persoon voor wie is opgeschreven' },
];

/** An amended voorstel is a new one that replaces the old; the old stays readable. */
export const VOORSTEL_OVERGANGEN: readonly Overgang<Voorsteltoestand>[] = [
  { van: 'ligt voor', daad: 'aanpassen', naar: 'vervangen', wie: 'iedereen aan tafel' },
  { van: 'ligt voor', daad: 'vaststellen', naar: 'besloten', wie: 'regisseur of vervanger' },
  { van: 'ligt voor', daad: 'doorzetten', naar: 'besloten', wie: 'regisseur of vervanger' },
];

/** What was announced is carried out only after who is bound was heard. */
export const VOORNEMEN_OVERGANGEN: readonly Overgang<Voornementoestand>[] = [
  { van: 'aangekondigd', daad: 'reageren', naar: 'gehoord', wie: 'elke organisatie die gebonden wordt' },
  { van: 'aangekondigd', daad: 'termijn verstrijkt', naar: 'gehoord', wie: 'de klok van de database' },
  { van: 'gehoord', daad: 'doorzetten', naar: 'doorgezet', wie: 'regisseur of vervanger' },
];

/** A besluit is never edited. */
export const BESLUIT_OVERGANGEN: readonly Overgang<Besluittoestand>[] = [
  { van: 'geldt', daad: 'minderheidsstandpunt geven', naar: 'geldt', wie: 'elke gevraagde organisatie' },
  { van: 'geldt', daad: 'heroverweging vragen', naar: 'geldt', wie: 'deelnemer, cliënt of cliëntondersteuner' },
  { van: 'geldt', daad: 'beschikking vermelden', naar: 'geldt', wie: 'regisseur of vervanger' },
  { van: 'geldt', daad: 'intrekken', naar: 'ingetrokken', wie: 'regisseur of vervanger; bestuurder na heroverweging' },
  { van: 'geldt', daad: 'vervangen', naar: 'vervangen', wie: 'regisseur of vervanger, met een nieuw besluit' },
];

export const HEROVERWEGING_OVERGANGEN: readonly Overgang<Heroverwegingtoestand>[] = [
  { van: 'gevraagd', daad: 'handhaven', naar: 'gehandhaafd', wie: 'bestuurder die het besluit niet nam' },
  { van: 'gevraagd', daad: 'intrekken', naar: 'ingetrokken', wie: 'bestuurder die het besluit niet nam' },
];

/** The tables by name, as the manual shows them. */
export const TOESTANDEN = {
  Voorstel: VOORSTEL_OVERGANGEN,
  Ronde: RONDE_OVERGANGEN,
  Doorzetvoornemen: VOORNEMEN_OVERGANGEN,
  Besluit: BESLUIT_OVERGANGEN,
  Heroverweging: HEROVERWEGING_OVERGANGEN,
} as const;

/** Whether the table knows this act from this state. */
export function kanVan<S extends string>(tabel: readonly Overgang<S>[], van: S, daad: string): boolean {
  return tabel.some((overgang) => overgang.van === van && overgang.daad === daad);
}
