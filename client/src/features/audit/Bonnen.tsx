import { useTranslation } from 'react-i18next';
import type { UitgavespoorQuery } from '../../generated/graphql';
import { huidigeTaal } from '../../platform/i18n';
import { datumLang, euroPrecies } from '../../platform/opmaak';
import { Muted } from '../../ui';

/** Which receipts an expense has, and whether they cover what was paid; a receipt itself may hold a name and stays with the casus. */
export function Bonnen({ betaling: { bonnen, verantwoording } }: { betaling: UitgavespoorQuery['uitgavebetaling'] }) {
  const { t } = useTranslation(['audit', 'betalen']);
  const { stand, voor, ontbreektInCent } = verantwoording;
  const mist = { bedrag: euroPrecies(ontbreektInCent), datum: voor ? datumLang(voor, huidigeTaal()) : '' };
  return (
    <section aria-labelledby="spoorbonnen">
      <h3 id="spoorbonnen">{t('betalen:na.bonnen')}</h3>
      {stand === 'te_laat' && <p>{t('betalen:na.teLaat', mist)}</p>}
      {stand === 'open' && <p>{t('betalen:na.mist', mist)}</p>}
      {stand === 'compleet' && <p>{t('betalen:na.compleet')}</p>}
      {bonnen.length === 0 ? (
        <Muted>{t('betalen:na.geenBonnen')}</Muted>
      ) : (
        <ul className="dt-spoor__acties">
          {bonnen.map(({ id, volgnummer, bedragInCent, ontvangenOp, vervangenDoor, vervangenReden, terugAls, terugReden }) => (
            <li key={id}>
              {t('audit:geld.bon', { bon: t('betalen:na.bon', { nummer: volgnummer, bedrag: euroPrecies(bedragInCent) }), datum: datumLang(ontvangenOp, huidigeTaal()) })}
              {vervangenDoor !== null && <Muted>{t('betalen:na.vervangen', { nummer: vervangenDoor })}</Muted>}
              {vervangenReden && <Muted>{t('betalen:na.vervangenReden', { reden: vervangenReden })}</Muted>}
              {terugAls !== null && <Muted>{t('betalen:na.terugAls', { nummer: terugAls })}</Muted>}
              {terugReden && <Muted>{t('betalen:na.vervangenReden', { reden: terugReden })}</Muted>}
            </li>
          ))}
        </ul>
      )}
      <Muted>{t('audit:geld.bonVerborgen')}</Muted>
    </section>
  );
}
