import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { MAIN_ID, useAnnounce } from '../ui';

const GEEF_OP_NA_MS = 10_000;

/** After going to another page: focus on its main part, and its heading as title of the window and said aloud. */
export function useRoutemelding(): void {
  const { pathname } = useLocation();
  const { t } = useTranslation('algemeen');
  const zeg = useAnnounce();

  useEffect(() => {
    const verhuisd = vorigePlek !== undefined && vorigePlek !== pathname;
    vorigePlek = pathname;
    if (verhuisd) document.getElementById(MAIN_ID)?.focus({ preventScroll: true });
    return bijKop((kop, venster) => {
      document.title = `${venster} · ${t('product')}`;
      if (verhuisd) zeg(kop);
    });
  }, [pathname, t, zeg]);
}

// Outlives the frame, because a zitting has a frame of its own.
let vorigePlek: string | undefined;

/** Calls back once, with the first heading that the page shows; answers the function that stops waiting. */
function bijKop(meld: (kop: string, venster: string) => void): () => void {
  const kijk = () => {
    const h1 = document.querySelector<HTMLElement>(`#${MAIN_ID} h1`);
    const kop = h1?.textContent?.trim();
    if (!h1 || !kop) return;
    stop();
    meld(kop, h1.dataset['windowTitle'] ?? kop);
  };
  const wachter = new MutationObserver(kijk);
  const wekker = setTimeout(() => stop(), GEEF_OP_NA_MS);
  const stop = () => {
    wachter.disconnect();
    clearTimeout(wekker);
  };
  wachter.observe(document.body, { childList: true, subtree: true, characterData: true });
  kijk();
  return stop;
}
