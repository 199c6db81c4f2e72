import { useTranslation } from 'react-i18next';
import { huidigeTaal } from '../../platform/i18n';
import { datumLang, euroPrecies } from '../../platform/opmaak';
import { Alert, Chip, Link, Muted } from '../../ui';
import type { Betaling } from './dialoog';

/** Whether the receipts cover what was paid, and the receipts themselves. */
export function Bonnen({ betaling: { verantwoording, bonnen } }: { betaling: Betaling }) {
  const { t } = useTranslation('betalen');
  const { stand, voor, ontbreektInCent } = verantwoording;
  const mist = { bedrag: euroPrecies(ontbreektInCent), datum: voor ? datumLang(voor, huidigeTaal()) : '' };
  return (
    <section aria-labelledby="bonnen">
      <h3 id="bonnen">{t('na.bonnen')}</h3>
      {stand === 'te_laat' && <Alert tone="letop" title={t('na.teLaat', mist)} />}
      {stand === 'open' && <p>{t('na.mist', mist)}</p>}
      {stand === 'compleet' && <p>{t('na.compleet')}</p>}
      {stand === 'niet_nodig' && <Muted large>{t('na.niet_nodig')}</Muted>}
      {bonnen.length === 0 ? (
        <Muted>{t('na.geenBonnen')}</Muted>
      ) : (
        <ul>
          {bonnen.map((bon) => (
            <Bonregel key={bon.id} bon={bon} />
          ))}
        </ul>
      )}
    </section>
  );
}

/** One receipt with what the scanner said; one that waits or is infected cannot be opened. */
function Bonregel({ bon: { id, volgnummer, bedragInCent, keuring } }: { bon: Betaling['bonnen'][number] }) {
  const { t } = useTranslation('betalen');
  const naam = t('na.bon', { nummer: volgnummer, bedrag: euroPrecies(bedragInCent) });
  if (keuring === 'wacht' || keuring === 'besmet') {
    return (
      <li>
        {naam} <Chip tone={keuring === 'besmet' ? 'fout' : 'letop'}>{t(`na.keuring.${keuring}`)}</Chip>
      </li>
    );
  }
  return (
    <li>
      <Link href={`/bestanden/bonnen/${id}`} download>
        {naam}
      </Link>{' '}
      <Muted>{keuring === 'schoon' ? t('na.keuring.schoon') : t('na.keuring.niet_gekeurd')}</Muted>
    </li>
  );
}
