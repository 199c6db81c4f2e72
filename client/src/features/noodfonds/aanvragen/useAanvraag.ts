import { VERVOERSOORTEN, VOORLIGGENDE_REGELINGEN, type Regeling, type Uitgavesoort, type VoorliggendeUitkomst } from '@doorbraaktafel/shared/vocabulary';
import { useState } from 'react';

/** What somebody filled in about one scheme that comes first. */
export interface Toets {
  readonly uitkomst: VoorliggendeUitkomst | null;
  readonly uitkomstOp: string;
  readonly reden: string;
}

export const LEGE_TOETS: Toets = { uitkomst: null, uitkomstOp: '', reden: '' };

export type Toetsen = Readonly<Partial<Record<Regeling, Toets>>>;

export interface Aanvraagvelden {
  readonly fondsId: string | null;
  readonly soort: Uitgavesoort | null;
  readonly bedragInCent: string | null;
  readonly begunstigdeSoort: 'organisatie' | 'factuur';
  readonly begunstigde: string;
  readonly factuur: string;
  readonly iban: string;
  readonly watHetLosmaakt: string;
  readonly reistijd: string;
  readonly toetsen: Toetsen;
  readonly voorschotOp: Regeling | 'geen';
  readonly baatBij: readonly string[];
}

export interface Aanvraagstand {
  velden: Aanvraagvelden;
  vul: (deel: Partial<Aanvraagvelden>) => void;
}

export function useAanvraag(fondsId: string | null): Aanvraagstand {
  const [velden, zet] = useState<Aanvraagvelden>({
    fondsId, soort: null, bedragInCent: null, begunstigdeSoort: 'organisatie', begunstigde: '', factuur: '', iban: '',
    watHetLosmaakt: '', reistijd: '', toetsen: {}, voorschotOp: 'geen', baatBij: [],
  });
  return { velden, vul: (deel) => zet((oud) => ({ ...oud, ...deel })) };
}

export const regelingenVoor = (soort: Uitgavesoort | null): readonly Regeling[] => (soort ? VOORLIGGENDE_REGELINGEN[soort] : []);

export const isVervoer = (soort: Uitgavesoort | null): boolean => soort !== null && VERVOERSOORTEN.includes(soort);

/** Only what was answered goes along; a scheme without an outcome is missed by the check. */
export function alsVoorzieningen(regelingen: readonly Regeling[], toetsen: Toetsen) {
  return regelingen.flatMap((regeling) => {
    const { uitkomst, uitkomstOp, reden } = toetsen[regeling] ?? LEGE_TOETS;
    return uitkomst ? [{ regeling, uitkomst, uitkomstOp: uitkomstOp || null, reden: reden.trim() || null }] : [];
  });
}

/** The form as the server takes it; what does not belong to the choices made stays behind. */
export function alsInvoer(casusId: string, velden: Aanvraagvelden) {
  const { fondsId, soort, begunstigdeSoort, begunstigde, factuur, iban, watHetLosmaakt, reistijd, bedragInCent, voorschotOp, baatBij, toetsen } = velden;
  return {
    casusId, fondsId: fondsId ?? '', soort: soort ?? '', bedragInCent: bedragInCent ?? '', begunstigdeSoort, begunstigde, watHetLosmaakt,
    factuur: begunstigdeSoort === 'factuur' ? factuur || null : null,
    iban: iban.trim() || null,
    reistijd: isVervoer(soort) ? reistijd || null : null,
    voorschotOp: voorschotOp === 'geen' ? null : voorschotOp,
    baatBij: [...baatBij],
    voorzieningen: alsVoorzieningen(regelingenVoor(soort), toetsen),
  };
}
