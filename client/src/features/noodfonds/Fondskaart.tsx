import { useTranslation } from 'react-i18next';
import { euro, euroPrecies } from '../../platform/opmaak';
import { useMag } from '../../platform/sessie/Sessie';
import { Card, Chip, Link, Muted } from '../../ui';
import { Fondsbalk } from './Fondsbalk';
import { verdeel, type Fonds } from './verdeling';

/** One fund: what is free, and where the rest of the budget is. */
export function Fondskaart({ fonds, metBeheer }: { fonds: Fonds; metBeheer?: boolean }) {
  const { t } = useTranslation(['noodfonds', 'fondsbeheer']);
  const { id, geslotenOp, naam, boekjaar, begrootInCent, vrijInCent, drempelTweedeAkkoordInCent, plafondPerCasusInCent } = fonds;
  const betaalt = useMag('afstemmen', 'Uitgave') && fonds.gaatErover;
  const delen = verdeel(fonds);
  return (
    <Card eyebrow={t('fonds.boekjaar', { jaar: boekjaar })} title={naam} aside={geslotenOp ? <Chip>{t('fondsbeheer:gesloten')}</Chip> : undefined}>
      <p className="dt-noodfonds__vrij">
        {t('fonds.vrijTitel')} <strong>{euro(vrijInCent)}</strong> {t('fonds.vanBegroot', { bedrag: euro(begrootInCent) })}
      </p>
      <Fondsbalk delen={delen} />
      <dl className="dt-noodfonds__delen">
        {delen.map(({ naam: deel, bedragInCent }) => (
          <div key={deel} className={`dt-noodfonds__deel dt-noodfonds__deel--${deel}`}>
            <dt>{t(`fonds.${deel}`)}</dt>
            <dd>{euroPrecies(bedragInCent)}</dd>
          </div>
        ))}
        <div className="dt-noodfonds__deel dt-noodfonds__deel--som">
          <dt>{t('fonds.begroot')}</dt>
          <dd>{euroPrecies(begrootInCent)}</dd>
        </div>
      </dl>
      <Muted>
        {t('fonds.drempel', { bedrag: euro(drempelTweedeAkkoordInCent) })}{' '}
        {plafondPerCasusInCent !== null && t('fonds.plafond', { bedrag: euro(plafondPerCasusInCent) })}
      </Muted>
      {metBeheer && (
        <p>
          <Link arrow href={`/noodfonds/fonds/${id}`} ariaLabel={`${t('fondsbeheer:beheer')}: ${naam}`}>
            {t('fondsbeheer:beheer')}
          </Link>
        </p>
      )}
      {betaalt && (
        <p>
          <Link arrow href={`/noodfonds/betalen/${id}`} ariaLabel={`${t('fonds.naarBetalen')}: ${naam}`}>
            {t('fonds.naarBetalen')}
          </Link>
        </p>
      )}
    </Card>
  );
}
