import { isoDag } from '../../platform/opmaak';

/** Days as yyyy-mm-dd, both included. */
export interface Periode {
  readonly van: string;
  readonly totEnMet: string;
}

/** From the first day of this year until today. */
export function ditJaar(nu = new Date()): Periode {
  const vandaag = isoDag(nu);
  return { van: `${vandaag.slice(0, 4)}-01-01`, totEnMet: vandaag };
}
