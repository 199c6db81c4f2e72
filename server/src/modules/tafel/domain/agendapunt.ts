import type { Uitkomst } from '@doorbraaktafel/shared/vocabulary';

/**
 * One casus on the agenda. Who may not see the casus knows its place and minutes only:
 * then `casusId`, `reden` and `uitkomst` are absent.
 */
export interface Agendapunt {
  readonly id: string;
  readonly casusId?: string;
  readonly reden?: string;
  volgorde: number;
  minuten: number;
  uitkomst?: Uitkomst;
  opTafelOp?: Date;
  behandeldOp?: Date;
  vervallen?: { readonly op: Date; readonly reden: string };
}

/** Whether this point is still to come or on the table now. */
export function loopt({ behandeldOp, vervallen }: Agendapunt): boolean {
  return !behandeldOp && !vervallen;
}
