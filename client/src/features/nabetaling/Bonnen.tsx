import { useTranslation } from 'react-i18next';
import { huidigeTaal } from '../../platform/i18n';
import { datumLang, euroPrecies } from '../../platform/opmaak';
import { Alert, Button, Chip, Link, Muted } from '../../ui';
import type { Betaling, Bon } from './dialoog';

/** Whether the receipts cover what was paid, and the receipts themselves. */
export function Bonnen({ betaling: { verantwoording, bonnen, teruggekregenInCent }, vervang }: { betaling: Betaling; vervang: ((bon: Bon) => void) | undefined }) {
  const { t } = useTranslation('betalen');
  const { stand, voor, ontbreektInCent } = verantwoording;
  const mist = { bedrag: euroPrecies(ontbreektInCent), datum: voor ? datumLang(voor, huidigeTaal()) : '' };
  return (
    <section aria-labelledby="bonnen">
      <h3 id="bonnen">{t('na.bonnen')}</h3>
      {stand === 'te_laat' && <Alert tone="letop" title={t('na.teLaat', mist)} />}
      {stand === 'open' && <p>{t('na.mist', mist)}</p>}
      {stand === 'compleet' && <p>{t('na.compleet')}</p>}
      {stand === 'niet_nodig' && <Muted large>{t(teruggekregenInCent === '0' ? 'na.niet_nodig' : 'na.allesTerug')}</Muted>}
      {bonnen.length === 0 ? (
        <Muted>{t('na.geenBonnen')}</Muted>
      ) : (
        <ul>
          {bonnen.map((bon) => (
            <Bonregel key={bon.id} bon={bon} vervang={vervang} />
          ))}
        </ul>
      )}
    </section>
  );
}

/** One receipt with what the scanner said and what took its place; one that waits or is infected cannot be opened. */
function Bonregel({ bon, vervang }: { bon: Bon; vervang: ((bon: Bon) => void) | undefined }) {
  const { t } = useTranslation('betalen');
  const { volgnummer: nummer, vervangenDoor, vervangenReden, terugAls, terugReden } = bon;
  return (
    <li>
      <Bestand bon={bon} />{' '}
      {vervangenDoor !== null && <Chip tone="letop">{t('na.vervangen', { nummer: vervangenDoor })}</Chip>}
      {vervangenReden && <Muted>{t('na.vervangenReden', { reden: vervangenReden })}</Muted>}
      {terugAls !== null && <Muted>{t('na.terugAls', { nummer: terugAls })}</Muted>}
      {terugReden && <Muted>{t('na.vervangenReden', { reden: terugReden })}</Muted>}
      {vervang && vervangenDoor === null && (
        <Button size="small" variant="quiet" onPress={() => vervang(bon)} ariaLabel={t('na.vervangNaam', { nummer })}>
          {t('na.vervang')}
        </Button>
      )}
    </li>
  );
}

function Bestand({ bon: { id, volgnummer, bedragInCent, keuring } }: { bon: Bon }) {
  const { t } = useTranslation('betalen');
  const naam = t('na.bon', { nummer: volgnummer, bedrag: euroPrecies(bedragInCent) });
  if (keuring === 'wacht' || keuring === 'besmet') {
    return (
      <>
        {naam} <Chip tone={keuring === 'besmet' ? 'fout' : 'letop'}>{t(`na.keuring.${keuring}`)}</Chip>
      </>
    );
  }
  return (
    <>
      <Link href={`/bestanden/bonnen/${id}`} download>
        {naam}
      </Link>{' '}
      <Muted>{keuring === 'schoon' ? t('na.keuring.schoon') : t('na.keuring.niet_gekeurd')}</Muted>
    </>
  );
}
