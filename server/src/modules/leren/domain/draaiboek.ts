import type { Blokkade, Rol } from '@doorbraaktafel/shared/vocabulary';
import { AlGewijzigd, weiger } from '@doorbraaktafel/shared/weigeringen';

/** Who acts first on one kind of blokkade, in which steps, towards what (P31-2018, Woudlopershandboek). */
export interface Draaiboek {
  readonly blokkade: Blokkade;
  /** 0 is the standard with which every regio begins. */
  readonly versie: number;
  readonly eersteRol: Rol;
  readonly stappen: readonly string[];
  readonly verwacht: string;
  /** Where the standard comes from; a version of the regio has a reason instead. */
  readonly bron: string | null;
  readonly reden: string | null;
  readonly vastgesteldOp: Date | null;
  readonly vastgesteldDoorNaam: string | null;
}

/** Somebody changes what he saw, or nothing. @throws {AlGewijzigd} */
export function toetsVersie(huidig: Pick<Draaiboek, 'versie'>, gezien: number): void {
  weiger(huidig.versie !== gezien, () => new AlGewijzigd());
}
