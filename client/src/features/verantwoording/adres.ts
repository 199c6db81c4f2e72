import type { STANDFIGUREN, VERSLAGINDELINGEN } from '@doorbraaktafel/shared/validation';
import { ditJaar, type Periode } from './periode';

export type Indeling = (typeof VERSLAGINDELINGEN)[number];
export type Figuur = (typeof STANDFIGUREN)[number];

const WEG = '/noodfonds/verantwoording';

/** Where the expenses behind a figure of the report stand; without a group everything of the indeling. */
export function naarPosten(indeling: Indeling, { van, totEnMet }: Periode, groep?: string): string {
  return `${WEG}/uitgaven?${new URLSearchParams({ indeling, van, totEnMet, ...(groep === undefined ? {} : { groep }) }).toString()}`;
}

/** Where the entries behind a balance of a fonds stand. */
export function naarBoekingen(fonds: string, dag: string, figuur: Figuur): string {
  return `${WEG}/boekingen?${new URLSearchParams({ fonds, dag, figuur }).toString()}`;
}

/** The period of an address; what is not there is this year. */
export function leesPeriode(zoek: URLSearchParams): Periode {
  const nu = ditJaar();
  return { van: zoek.get('van') ?? nu.van, totEnMet: zoek.get('totEnMet') ?? nu.totEnMet };
}
