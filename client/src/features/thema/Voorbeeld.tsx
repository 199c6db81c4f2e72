import type { Kleurschema, Themakleur } from '@doorbraaktafel/shared/vocabulary';
import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';

const NAMEN: Readonly<Record<Themakleur, string>> = {
  balk: '--basis-color-accent-1-inverse-bg-default',
  balkTekst: '--basis-color-accent-1-inverse-color-default',
  knop: '--basis-color-action-1-inverse-bg-default',
  knopTekst: '--basis-color-action-1-inverse-color-default',
  accent: '--basis-color-action-1-color-default',
};

/** A bar, a button and a link in these colours; a picture of words, so nothing to press. */
export function Voorbeeld({ schema, kleuren }: { schema: Kleurschema; kleuren: Record<Themakleur, string> }) {
  const { t } = useTranslation('thema');
  const stijl = Object.fromEntries(Object.entries(NAMEN).map(([naam, variabele]) => [variabele, kleuren[naam as Themakleur]])) as CSSProperties;
  return (
    <div className="dt-theme dt-themaproef" data-kleur={schema} style={stijl}>
      <div className="dt-themaproef__balk">{t('voorbeeld.balk')}</div>
      <div className="dt-themaproef__vlak">
        <span className="dt-themaproef__accent">{t('voorbeeld.accent')}</span>
        <span className="dt-themaproef__knop">{t('voorbeeld.knop')}</span>
      </div>
    </div>
  );
}
