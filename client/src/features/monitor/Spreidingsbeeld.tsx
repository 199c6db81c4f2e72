import { useTranslation } from 'react-i18next';
import { staafdelen, staven, type Spreiding } from './spreiding';
import './Spreiding.css';

/** The shares as bars. Each part says its outcome in words too; the table below says the same. */
export function Spreidingsbeeld({ spreiding, titel }: { spreiding: Spreiding; titel: string }) {
  const { t } = useTranslation('gelijk');
  const woorden = (delen: NonNullable<ReturnType<typeof staven>[number]['delen']>) => delen.map(({ uitkomst, procent }) => `${t(`uitkomst.${uitkomst}`)} ${procent}%`).join(', ');
  return (
    <figure className="dt-spreiding" aria-label={t('beeld', { titel })}>
      <ul className="dt-spreiding__uitleg" aria-hidden="true">
        {staafdelen.map((uitkomst) => (
          <li key={uitkomst}>
            <span className={`dt-spreiding__vlak dt-spreiding__vlak--${uitkomst}`} /> {t(`uitkomst.${uitkomst}`)}
          </li>
        ))}
      </ul>
      <ul className="dt-spreiding__staven">
        {staven(spreiding).map(({ naam, delen }) => (
          <li key={naam}>
            <span>{naam}</span>
            {delen ? (
              <span className="dt-spreiding__staaf" role="img" aria-label={`${naam}: ${woorden(delen)}`}>
                {delen.map(({ uitkomst, procent }) => (
                  <svg key={uitkomst} className={`dt-spreiding__vlak dt-spreiding__vlak--${uitkomst}`} width={`${procent}%`} height="100%" aria-hidden="true" />
                ))}
              </span>
            ) : (
              <em>{t('weggelaten')}</em>
            )}
          </li>
        ))}
      </ul>
    </figure>
  );
}
