import { useTranslation } from 'react-i18next';
import type { TussendoorQuery } from '../../generated/graphql';
import { huidigeTaal } from '../../platform/i18n';
import { datumLang } from '../../platform/opmaak';
import { Muted } from '../../ui';
import './Tussendoor.css';

/** What was found, the newest first, each with its source; nothing when nothing was. */
export function Bevindingen({ bevindingen }: { bevindingen: TussendoorQuery['tussendoor']['bevindingen'] }) {
  const { t } = useTranslation('tussendoor');
  if (bevindingen.length === 0) return null;
  return (
    <ul className="dt-bevindingen" aria-label={t('bevinding.lijst')}>
      {bevindingen.map(({ id, bron, tekst, vastgelegdOp, vastgelegdDoorNaam }) => (
        <li key={id}>
          <p className="dt-bevindingen__tekst">{tekst}</p>
          <Muted>{t('bevinding.bron', { bron, wie: vastgelegdDoorNaam, dag: datumLang(vastgelegdOp, huidigeTaal()) })}</Muted>
        </li>
      ))}
    </ul>
  );
}
