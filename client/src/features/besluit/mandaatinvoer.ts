import type { Besluitdomein, Besluitsoort } from '@doorbraaktafel/shared/vocabulary';
import type { Veldfouten } from '../../platform/formulier';
import { isoDag } from '../../platform/opmaak';

/** What one fills in to register a mandate. */
export interface Mandaatinvoer {
  organisatieId: string;
  houderLidId: string;
  domein: Besluitdomein | '';
  besluitsoorten: Besluitsoort[];
  maxBedragInCent: string | null;
  doorzetbaar: boolean;
  verleendDoor: string;
  document: string;
  geldigVan: string;
  geldigTot: string;
}

const VERPLICHT = ['organisatieId', 'houderLidId', 'domein', 'maxBedragInCent', 'verleendDoor', 'document', 'geldigVan', 'geldigTot'] as const;

/** A mandate that begins today; the rest is for people to say. */
export function leegMandaat(): Mandaatinvoer {
  return {
    organisatieId: '',
    houderLidId: '',
    domein: '',
    besluitsoorten: [],
    maxBedragInCent: null,
    doorzetbaar: false,
    verleendDoor: '',
    document: '',
    geldigVan: isoDag(new Date()),
    geldigTot: '',
  };
}

/** Every field that is still empty, with these words. */
export function toetsMandaat(invoer: Mandaatinvoer, verplicht: string): Veldfouten<Mandaatinvoer> {
  const fouten: Veldfouten<Mandaatinvoer> = {};
  for (const veld of VERPLICHT) if (!invoer[veld]?.trim()) fouten[veld] = verplicht;
  if (invoer.besluitsoorten.length === 0) fouten.besluitsoorten = verplicht;
  return fouten;
}
