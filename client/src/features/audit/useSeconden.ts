import { useEffect, useState } from 'react';

/** Whole seconds since something began; zero while it does not run. */
export function useSeconden(loopt: boolean): number {
  const [seconden, zetSeconden] = useState(0);
  useEffect(() => {
    if (!loopt) return undefined;
    const begin = Date.now();
    const klok = setInterval(() => zetSeconden(Math.floor((Date.now() - begin) / 1000)), 1000);
    return () => {
      clearInterval(klok);
      zetSeconden(0);
    };
  }, [loopt]);
  return seconden;
}
