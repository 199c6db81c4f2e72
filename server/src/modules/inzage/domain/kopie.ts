import { KopieNietMeer, NietGevonden, weiger } from '@doorbraaktafel/shared/weigeringen';

/** Days that a finished copy is kept; long enough to open it at home, short enough that it does not lie about. A choice of ours, held by the database too. */
export const DAGEN_BEWAARD = 7;
/** Minutes without a sign of life after which the making is taken to have ended with its node. */
export const MINUTEN_STIL = 5;
/** Steps of the making, for whoever waits: waiting, reading, making up, keeping. */
export const STAPPEN = 3;

export type KopieNamens = 'client' | 'clientondersteuner' | 'organisatie';
export type KopieStand = 'bezig' | 'klaar' | 'mislukt' | 'verlopen';
export type KopieVorm = 'json' | 'pdf';

export interface Kopie {
  readonly id: string;
  readonly casusId: string;
  readonly namens: KopieNamens;
  readonly gevraagdOp: Date;
  readonly stap: number;
  readonly stand: KopieStand;
  readonly klaarOp: Date | null;
  readonly verlooptOp: Date | null;
  readonly jsonBestandId: string | null;
  readonly pdfBestandId: string | null;
  readonly jsonSha256: string | null;
  readonly pdfSha256: string | null;
}

export interface Kopiebestand {
  readonly id: string;
  /** Lower-case hex of the bytes that are given. */
  readonly sha256: string;
}

/** Which file holds this form of the copy. @throws {NietGevonden | KopieNietMeer} */
export function bestandVan(kopie: Kopie | undefined, vorm: KopieVorm): Kopiebestand {
  if (!kopie) throw new NietGevonden('id');
  const [id, sha256] = vorm === 'json' ? [kopie.jsonBestandId, kopie.jsonSha256] : [kopie.pdfBestandId, kopie.pdfSha256];
  weiger(kopie.stand === 'verlopen' || !id || !sha256, () => new KopieNietMeer());
  return { id: id ?? '', sha256: sha256 ?? '' };
}
