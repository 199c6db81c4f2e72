/** Why a person is asked: for an act that waits, or on entering a zitting. */
export type Aanleiding = 'handeling' | 'zitting';

export interface Bevestigingsvraag {
  aanleiding: Aanleiding;
  /** Answers whoever asked; false when the person would not. */
  antwoord: (bevestigd: boolean) => void;
}

let open: { vraag: Bevestigingsvraag; uitkomst: Promise<boolean> } | undefined;
const luisteraars = new Set<() => void>();

/** Asks the person once to prove who he is; acts that ask at the same time share the one window. */
export function vraagBevestiging(aanleiding: Aanleiding): Promise<boolean> {
  if (open) return open.uitkomst;
  let antwoord: Bevestigingsvraag['antwoord'] = () => undefined;
  const uitkomst = new Promise<boolean>((klaar) => {
    antwoord = (bevestigd) => {
      zet(undefined);
      klaar(bevestigd);
    };
  });
  zet({ vraag: { aanleiding, antwoord }, uitkomst });
  return uitkomst;
}

/** The question that waits now. */
export function huidigeVraag(): Bevestigingsvraag | undefined {
  return open?.vraag;
}

export function volgVraag(luisteraar: () => void): () => void {
  luisteraars.add(luisteraar);
  return () => luisteraars.delete(luisteraar);
}

function zet(nieuw: typeof open): void {
  open = nieuw;
  for (const luisteraar of luisteraars) luisteraar();
}
