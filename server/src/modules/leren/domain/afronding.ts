import type { Besluitwijze, Casusfase, EvaluatieUitkomst } from '@doorbraaktafel/shared/vocabulary';
import {
  AlGeevalueerd, CasusGesloten, DatumInVerleden, NogNietGeevalueerd, NogNietTeEvalueren, NuNietAfTeSluiten, OngeldigeInvoer, VerwachtingLigtVast,
  VerwachtingOntbreekt, weiger, type Weigering,
} from '@doorbraaktafel/shared/weigeringen';

/** What a besluit was expected to do, and when that is looked at. */
export interface Verwachting {
  readonly tekst: string;
  /** ISO date. */
  readonly evaluerenOp: string;
}

/** What really happened. */
export interface Evaluatie {
  readonly uitkomst: EvaluatieUitkomst;
  readonly tekst: string;
  /** ISO date on which the new situation began; absent when it did not. */
  readonly ingegaanOp: string | null;
  readonly gedaanOp: Date;
  readonly gedaanDoorNaam: string;
}

/** A besluit that holds, with what was expected of it and what came of it. */
export interface Gevolgd {
  readonly besluitId: string;
  readonly voorstelId: string;
  readonly nummer: number;
  readonly wijze: Besluitwijze;
  readonly tekst: string;
  readonly genomenOp: Date;
  /** When a forced besluit was to be looked at again. */
  readonly herzienVoor: string | null;
  readonly openActies: number;
  readonly verwachting: Verwachting | null;
  readonly evaluatie: Evaluatie | null;
}

const HOOGSTENS_JAREN = 1;
const OP_TAFEL: readonly Casusfase[] = ['geagendeerd', 'in_bespreking', 'besluit_ligt_voor'];
const IN_UITVOERING: readonly Casusfase[] = ['besloten', 'in_uitvoering'];

/** What was expected is said once, or looking back would be easy. */
export function waaromNietVerwachten({ verwachting }: Gevolgd): Weigering | undefined {
  return verwachting ? new VerwachtingLigtVast() : undefined;
}

/** @throws {VerwachtingLigtVast | DatumInVerleden | OngeldigeInvoer} */
export function toetsVerwachting(besluit: Gevolgd, evaluerenOp: string, vandaag: string): void {
  const waarom = waaromNietVerwachten(besluit);
  if (waarom) throw waarom;
  weiger(evaluerenOp < vandaag, () => new DatumInVerleden('evaluerenOp'));
  const uiterlijk = `${Number(vandaag.slice(0, 4)) + HOOGSTENS_JAREN}${vandaag.slice(4)}`;
  weiger(evaluerenOp > uiterlijk, () => new OngeldigeInvoer({ nl: 'Kies een dag binnen een jaar.', en: 'Choose a day within a year.' }, 'evaluerenOp'));
}

/** Why a besluit cannot be looked back on now, if so: from the agreed day on, or once everything agreed was done. */
export function waaromNietEvalueren({ verwachting, evaluatie, openActies }: Gevolgd, vandaag: string): Weigering | undefined {
  if (!verwachting) return new VerwachtingOntbreekt();
  if (evaluatie) return new AlGeevalueerd();
  return verwachting.evaluerenOp > vandaag && openActies > 0 ? new NogNietTeEvalueren(verwachting.evaluerenOp) : undefined;
}

/** The new situation began on a day that was, after the besluit. @throws {OngeldigeInvoer} */
export function toetsIngegaan(ingegaanOp: string | null, vandaag: string): void {
  weiger(ingegaanOp !== null && ingegaanOp > vandaag, () => new OngeldigeInvoer({ nl: 'Kies een dag die al is geweest.', en: 'Choose a day that is past.' }, 'ingegaanOp'));
}

/** Besluiten that bind somebody, and so are to be looked back on; an advies binds nobody. */
export function teEvalueren(gevolgd: readonly Gevolgd[]): Gevolgd[] {
  return gevolgd.filter(({ wijze, evaluatie }) => wijze !== 'advies' && evaluatie === null);
}

/** The phases a casus goes through once every besluit was looked back on: in uitvoering → geëvalueerd (§2.4); a casus at the table stays there. */
export function fasenNaEvaluatie(fase: Casusfase, gevolgd: readonly Gevolgd[]): Casusfase[] {
  if (!IN_UITVOERING.includes(fase)) return [];
  return teEvalueren(gevolgd).length > 0 ? [fase === 'besloten' ? 'in_uitvoering' : fase] : ['in_uitvoering', 'geevalueerd'];
}

/** Why a casus cannot be closed now, if so (§2.4: geëvalueerd → afgesloten; nothing decided closes without looking back). */
export function waaromNietAfsluiten(fase: Casusfase, afgesloten: boolean, gevolgd: readonly Gevolgd[]): Weigering | undefined {
  if (afgesloten) return new CasusGesloten();
  if (OP_TAFEL.includes(fase)) return new NuNietAfTeSluiten();
  return teEvalueren(gevolgd).length > 0 ? new NogNietGeevalueerd() : undefined;
}

/** The phases on the way to closed. */
export function fasenNaarAfgesloten(fase: Casusfase): Casusfase[] {
  return IN_UITVOERING.includes(fase) ? ['in_uitvoering', 'geevalueerd', 'afgesloten'] : ['afgesloten'];
}
