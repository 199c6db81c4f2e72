import { SetMetadata } from '@nestjs/common';
import type { SessieStand } from '../context/context.js';

export const BEVESTIGING = 'bevestiging';

/**
 * `vers`: a proof of the last minutes. `zitting`: also one that was given on entering a zitting,
 * for as long as that zitting is not closed.
 */
export type Bevestigingseis = 'vers' | 'zitting';

/** Minutes that a proof of identity counts. Source: NIST SP 800-63B-3 §4.3.3, reauthentication at AAL3. */
export const BEVESTIGING_MINUTEN = 15;
/** Hours that a proof taken along into a zitting counts at most; twice the longest zitting that is usual. A choice of ours. */
export const ZITTING_UREN = 4;
// A clock of another node may be ahead of the database.
const KLOKSPELING_MS = 5_000;

/** This act needs a recent proof of who asks it, beside `@Mag`. Source: OWASP ASVS 5.0, 7.5.3. */
export const VraagtBevestiging = (eis: Bevestigingseis) => SetMetadata(BEVESTIGING, eis);

/** Whether the proof of this session is fresh enough; without a session nothing is proven. */
export function isVersBevestigd(eis: Bevestigingseis, sessie: SessieStand | undefined, nu: Date): boolean {
  if (!sessie) return false;
  const oud = nu.getTime() - sessie.bevestigdOp.getTime();
  if (oud < -KLOKSPELING_MS) return false;
  const inZitting = eis === 'zitting' && sessie.zittingLoopt;
  return oud < (inZitting ? ZITTING_UREN * 60 : BEVESTIGING_MINUTEN) * 60_000;
}
