import { UITSLUITINGSMECHANISMEN, WAT_WERKTE, type Uitsluitingsmechanisme, type WatWerkte } from '@doorbraaktafel/shared/vocabulary';

/** A count as the database gives it; without a mechanism or result it is a total, and small ones are left out. */
export interface Uitsluitingstelling {
  readonly mechanisme: Uitsluitingsmechanisme | null;
  readonly resultaat: WatWerkte | null;
  readonly aantal: number | null;
  readonly onderdrukt: boolean;
}

/** One place in the table; `aantal` is absent where the number was left out. */
export interface Uitsluitingscel {
  readonly resultaat: WatWerkte | null;
  readonly aantal: number | null;
  readonly onderdrukt: boolean;
}

/** One mechanism, or the total, with a count per result and over all of them. */
export interface Uitsluitingsrij {
  readonly mechanisme: Uitsluitingsmechanisme | null;
  readonly cellen: readonly Uitsluitingscel[];
}

/** What the figure says about itself (P31-2018, Doe-tafel: a year of recording who falls outside and what works). */
export const UITSLUITINGSDEFINITIE = {
  telt: 'Casussen die zijn afgesloten, per reden waarom iemand buiten de boot viel en per ding dat werkte.',
  datum: 'De dag waarop de casus is afgesloten.',
  uitzonderingen: [
    'Een casus telt één keer per reden en per ding dat werkte. Wie meer redenen heeft, staat dus in meer rijen.',
    'Alleen hele maanden tellen mee.',
    'Aantallen van 1 tot en met 4 laten we weg, met de totalen waaruit ze te herleiden zijn.',
  ],
} as const;

/** The whole table, also where nothing was counted; the total comes last. */
export function uitsluitingstabel(tellingen: readonly Uitsluitingstelling[]): Uitsluitingsrij[] {
  const cel = (mechanisme: Uitsluitingsmechanisme | null, resultaat: WatWerkte | null): Uitsluitingscel => {
    const telling = tellingen.find((t) => t.mechanisme === mechanisme && t.resultaat === resultaat);
    return { resultaat, aantal: telling?.onderdrukt ? null : (telling?.aantal ?? 0), onderdrukt: telling?.onderdrukt ?? false };
  };
  return [...UITSLUITINGSMECHANISMEN, null].map((mechanisme) => ({ mechanisme, cellen: [...WAT_WERKTE, null].map((resultaat) => cel(mechanisme, resultaat)) }));
}
