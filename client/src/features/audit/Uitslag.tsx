import { useTranslation } from 'react-i18next';
import type { LogcontroleQuery } from '../../generated/graphql';
import { huidigeTaal } from '../../platform/i18n';
import { datumTijd, getal } from '../../platform/opmaak';
import { Alert } from '../../ui';

/** What a check came to: whole, or what is not right and what to do. */
export function Uitslag({ uitslag: { inOrde, grootte, gecontroleerdOp, bevindingen, wortel } }: { uitslag: LogcontroleQuery['auditControleren'] }) {
  const { t } = useTranslation('audit');
  const wanneer = datumTijd(gecontroleerdOp, huidigeTaal());
  if (inOrde) {
    return (
      <Alert tone="goed" title={t('controle.klopt')} announce>
        <p>{t('controle.kloptUitleg', { aantal: getal(grootte), wanneer })}</p>
        <p>
          {t('controle.wortel')} <code className="dt-logboek__code">{wortel}</code>
        </p>
      </Alert>
    );
  }
  return (
    <Alert tone="fout" title={t('controle.kloptNiet')}>
      <p>{t('controle.kloptNietUitleg', { wanneer })}</p>
      <ul className="dt-logboek__bevindingen">
        {bevindingen.map((bevinding) => (
          <li key={bevinding}>{bevinding}</li>
        ))}
      </ul>
      <p>{t('controle.watNu')}</p>
    </Alert>
  );
}
