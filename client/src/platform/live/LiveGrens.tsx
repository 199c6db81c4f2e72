import { createContext, use, useEffect, useEffectEvent, useState, useSyncExternalStore, type ReactNode } from 'react';
import { LiveVerbinding, type Verbindingsstand } from './verbinding';

const LiveContext = createContext<LiveVerbinding | undefined>(undefined);

export interface LiveGrensProps {
  children: ReactNode;
  /** The session turned out to have ended. */
  bijVerlopen: () => void;
}

/** Keeps the live connection open for everything inside it. */
export function LiveGrens({ children, bijVerlopen }: LiveGrensProps) {
  const verlopen = useEffectEvent(bijVerlopen);
  const [verbinding, zetVerbinding] = useState<LiveVerbinding>();
  useEffect(() => {
    const nieuwe = new LiveVerbinding(() => verlopen());
    zetVerbinding(nieuwe);
    return nieuwe.start();
  }, []);
  return <LiveContext value={verbinding}>{children}</LiveContext>;
}

/** The live connection, once it was made. */
export function useLive(): LiveVerbinding | undefined {
  return use(LiveContext);
}

const GOED: Verbindingsstand = { lijn: 'verbonden', nieuw: 0 };
const nietVolgen = () => () => undefined;

/** Whether the line is up, gone or just back, and how much was new. */
export function useVerbinding(): Verbindingsstand {
  const live = useLive();
  return useSyncExternalStore(live?.bijWijziging ?? nietVolgen, live?.stand ?? (() => GOED));
}
