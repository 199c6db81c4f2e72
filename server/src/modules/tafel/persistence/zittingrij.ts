import type { Uitkomst } from '@doorbraaktafel/shared/vocabulary';
import type { Agendapunt } from '../domain/agendapunt.js';
import type { Feit, Zittinggegevens } from '../domain/zitting.js';

/** A row of `zitting`. */
export interface Zittingrij {
  readonly id: string;
  readonly tafelId: string;
  readonly geplandOp: Date;
  readonly duurMinuten: number;
  readonly gepubliceerdOp: Date | null;
  readonly gepubliceerdDoor: string | null;
  readonly geopendOp: Date | null;
  readonly geopendDoor: string | null;
  readonly geslotenOp: Date | null;
  readonly geslotenDoor: string | null;
  readonly huidigAgendapuntId: string | null;
  readonly antwoordenVerborgen: boolean | null;
  readonly versie: number;
}

/** A row of `agendapunt` with what this lid may see of its casus. */
export interface Puntrij {
  readonly id: string;
  readonly volgorde: number | null;
  readonly minuten: number;
  readonly opTafelOp: Date | null;
  readonly behandeldOp: Date | null;
  readonly vervallenOp: Date | null;
  readonly casusId: string | null;
  readonly reden: string | null;
  readonly uitkomst: Uitkomst | null;
  readonly vervallenReden: string | null;
}

export function naarZitting(rij: Zittingrij): Zittinggegevens {
  const { id, tafelId, geplandOp, duurMinuten, versie } = rij;
  return {
    id,
    tafelId,
    geplandOp,
    duurMinuten,
    versie,
    gepubliceerd: feit(rij.gepubliceerdOp, rij.gepubliceerdDoor),
    geopend: feit(rij.geopendOp, rij.geopendDoor),
    gesloten: feit(rij.geslotenOp, rij.geslotenDoor),
    huidigAgendapuntId: rij.huidigAgendapuntId ?? undefined,
    antwoordenVerborgen: rij.antwoordenVerborgen ?? undefined,
  };
}

export function naarPunt(rij: Puntrij): Agendapunt {
  return {
    id: rij.id,
    volgorde: rij.volgorde ?? 0,
    minuten: rij.minuten,
    casusId: rij.casusId ?? undefined,
    reden: rij.reden ?? undefined,
    uitkomst: rij.uitkomst ?? undefined,
    opTafelOp: rij.opTafelOp ?? undefined,
    behandeldOp: rij.behandeldOp ?? undefined,
    vervallen: rij.vervallenOp ? { op: rij.vervallenOp, reden: rij.vervallenReden ?? '' } : undefined,
  };
}

export function naarRij({ vervallen, ...punt }: Agendapunt): Record<string, unknown> {
  return { ...punt, volgorde: vervallen ? null : punt.volgorde, vervallenOp: vervallen?.op, vervallenReden: vervallen?.reden };
}

function feit(op: Date | null, door: string | null): Feit | undefined {
  return op && door ? { op, door } : undefined;
}
