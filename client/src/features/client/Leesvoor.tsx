import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { huidigeTaal } from '../../platform/i18n';
import { Button, MAIN_ID } from '../../ui';

/** Reads the page aloud with the voice of the device; absent where there is none. */
export function Leesvoor() {
  const { t } = useTranslation('client');
  const [leest, zetLeest] = useState(false);
  const stem = typeof speechSynthesis === 'undefined' ? undefined : speechSynthesis;
  useEffect(() => () => stem?.cancel(), [stem]);
  if (!stem) return null;

  function lees() {
    stem?.cancel();
    if (leest) return zetLeest(false);
    const woorden = new SpeechSynthesisUtterance(tekstVanDePagina());
    woorden.lang = huidigeTaal() === 'en' ? 'en-GB' : 'nl-NL';
    woorden.onend = () => zetLeest(false);
    woorden.onerror = () => zetLeest(false);
    zetLeest(true);
    stem?.speak(woorden);
  }

  return <Button onPress={lees}>{leest ? t('stopVoorlezen') : t('leesVoor')}</Button>;
}

function tekstVanDePagina(): string {
  const delen = document.querySelectorAll<HTMLElement>(`#${MAIN_ID} :is(h1, h2, h3, p, li > strong)`);
  return [...delen].map(({ innerText }) => innerText.trim()).filter(Boolean).join('. ');
}
