import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import type { Teldatumkeuze } from '../../generated/graphql';

export const TELDATUMKEUZES = ['bron', 'oplevering', 'registratie'] as const satisfies readonly Teldatumkeuze[];

/** What the reader asks; it stands in the address, so that two people can look at the same figures. */
export interface Cijfervraag {
  /** As yyyy-mm-dd; empty means today. */
  readonly peildatum: string;
  readonly teldatum: Teldatumkeuze;
}

/** Reads the question from the address; what is not one of the choices counts as not asked. */
export function leesVraag(zoek: URLSearchParams): Cijfervraag {
  const teldatum = TELDATUMKEUZES.find((keuze) => keuze === zoek.get('teldatum')) ?? 'bron';
  return { peildatum: zoek.get('peildatum') ?? '', teldatum };
}

/** Whether the text is a day that exists, as yyyy-mm-dd. */
export function isDag(tekst: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(tekst) && Boolean(new Date(`${tekst}T00:00:00Z`).toJSON()?.startsWith(tekst));
}

/** Writes the question for the address, without what is standard. */
export function schrijfVraag({ peildatum, teldatum }: Cijfervraag): Record<string, string> {
  return { ...(peildatum && { peildatum }), ...(teldatum !== 'bron' && { teldatum }) };
}

/** The question in the address, and the way to ask another one. */
export function useVraag(): [Cijfervraag, (vraag: Cijfervraag) => void] {
  const [zoek, zetZoek] = useSearchParams();
  const vraag = useMemo(() => leesVraag(zoek), [zoek]);
  return [vraag, useCallback((nieuw: Cijfervraag) => zetZoek(schrijfVraag(nieuw)), [zetZoek])];
}
