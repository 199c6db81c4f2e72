import { useEffect, useEffectEvent } from 'react';

const BEDIENING = 'a, button, input, textarea, select, summary, [contenteditable], [role="dialog"], [role="menu"], [role="listbox"]';

/** Enter does the one main act of a screen, unless the focus is on something that has its own use for Enter. */
export function useEnter(doe: () => void, aan: boolean): void {
  const druk = useEffectEvent((toets: KeyboardEvent) => {
    if (toets.key !== 'Enter' || toets.defaultPrevented || toets.repeat || toets.ctrlKey || toets.metaKey || toets.altKey) return;
    const doel = toets.target instanceof Element ? toets.target : null;
    if (doel?.closest(BEDIENING) || document.querySelector('[role="dialog"], [role="alertdialog"], [role="menu"]')) return;
    toets.preventDefault();
    doe();
  });
  useEffect(() => {
    if (!aan) return undefined;
    const luister = (toets: KeyboardEvent) => druk(toets);
    document.addEventListener('keydown', luister);
    return () => document.removeEventListener('keydown', luister);
  }, [aan]);
}
