export interface Breuk {
  readonly bestand: string;
  readonly van: string;
  readonly naar: string;
}

export interface Wachter {
  readonly tegen: string;
  readonly test: string;
  readonly naam: string;
  readonly breuken: readonly Breuk[];
}

/** Guards against an attack: how each is taken out, and the test that must then fail. */
export const WACHTERS: readonly Wachter[];
