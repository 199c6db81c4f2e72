import type { Besluitdomein, Besluitsoort, Mandaatperiode, Rol } from '@doorbraaktafel/shared/vocabulary';
import type { MandaatVeldenFragment } from '../../../generated/graphql';
import type { Veldfouten } from '../../../platform/formulier';
import { isoDag } from '../../../platform/opmaak';

export type Mandaat = MandaatVeldenFragment;

/** What one fills in to propose a mandate. */
export interface Mandaatinvoer {
  organisatieId: string;
  houderLidId: string;
  houderRol: Rol | '';
  vervangerLidIds: string[];
  domein: Besluitdomein | '';
  besluitsoorten: Besluitsoort[];
  maxBedragInCent: string | null;
  perPeriodeInCent: string | null;
  periode: Mandaatperiode | '';
  voorwaarden: string;
  doorzetbaar: boolean;
  verleendDoor: string;
  document: string;
  geldigVan: string;
  geldigTot: string;
  reden: string;
}

const VERPLICHT = ['domein', 'maxBedragInCent', 'verleendDoor', 'document', 'geldigVan', 'geldigTot'] as const;

/** A mandate of this organisation that begins today; the rest is for people to say. */
export function leegMandaat(organisatieId: string): Mandaatinvoer {
  return {
    organisatieId, houderLidId: '', houderRol: '', vervangerLidIds: [], domein: '', besluitsoorten: [], maxBedragInCent: null, perPeriodeInCent: null,
    periode: '', voorwaarden: '', doorzetbaar: false, verleendDoor: '', document: '', geldigVan: isoDag(new Date()), geldigTot: '', reden: '',
  };
}

/** The same mandate again, to change what has to be other in the one that takes its place. */
export function vervolgOp(oud: Mandaat): Mandaatinvoer {
  const { organisatieId, maxBedragInCent, doorzetbaar, verleendDoor, document, geldigTot } = oud;
  return {
    organisatieId, maxBedragInCent, doorzetbaar, verleendDoor, document, geldigTot,
    houderLidId: oud.houderLidId ?? '', houderRol: (oud.houderRol ?? '') as Rol | '', vervangerLidIds: [...oud.vervangerLidIds],
    domein: oud.domein as Besluitdomein, besluitsoorten: oud.besluitsoorten as Besluitsoort[], perPeriodeInCent: oud.perPeriodeInCent ?? null,
    periode: (oud.periode ?? '') as Mandaatperiode | '', voorwaarden: oud.voorwaarden ?? '', geldigVan: isoDag(new Date()), reden: '',
  };
}

/** Every field that is still empty, with these words. */
export function toetsMandaat(invoer: Mandaatinvoer, verplicht: string, vervangt: boolean): Veldfouten<Mandaatinvoer> {
  const fouten: Veldfouten<Mandaatinvoer> = {};
  for (const veld of VERPLICHT) if (!invoer[veld]?.trim()) fouten[veld] = verplicht;
  if (!invoer.houderLidId && !invoer.houderRol) fouten.houderLidId = verplicht;
  if (invoer.besluitsoorten.length === 0) fouten.besluitsoorten = verplicht;
  if (invoer.periode && invoer.perPeriodeInCent === null) fouten.perPeriodeInCent = verplicht;
  if (!invoer.periode && invoer.perPeriodeInCent !== null) fouten.periode = verplicht;
  if (vervangt && !invoer.reden.trim()) fouten.reden = verplicht;
  return fouten;
}

/** As the server wants it: what is empty is absent. */
export function naarServer(invoer: Mandaatinvoer, vervangtId: string | undefined) {
  const { reden, houderLidId, houderRol, periode, voorwaarden, maxBedragInCent, ...rest } = invoer;
  return {
    ...rest,
    maxBedragInCent: maxBedragInCent ?? '0',
    houderLidId: houderRol ? null : houderLidId,
    houderRol: houderRol || null,
    periode: periode || null,
    voorwaarden: voorwaarden.trim() || null,
    vervangtId: vervangtId ?? null,
    reden: vervangtId ? reden.trim() : null,
  };
}
