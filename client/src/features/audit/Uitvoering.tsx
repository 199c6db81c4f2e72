import { ACTIERESULTATEN } from '@doorbraaktafel/shared/vocabulary';
import { useTranslation } from 'react-i18next';
import { huidigeTaal } from '../../platform/i18n';
import { datumLang } from '../../platform/opmaak';
import { Link, Muted } from '../../ui';
import type { Spoor } from './spoor';
import { Spoorstap } from './Spoorstap';

/** Who would do what, and whether it was done. */
export function Uitvoering({ acties }: { acties: Spoor['acties'] }) {
  const { t } = useTranslation('audit');
  const uitkomst = ({ resultaat, afgerondOp }: Spoor['acties'][number]) => {
    const bekend = ACTIERESULTATEN.find((een) => een === resultaat);
    if (!afgerondOp || !bekend) return t('uitvoering.open');
    return t('uitvoering.af', { resultaat: t(`uitvoering.resultaat.${bekend}`), datum: datumLang(afgerondOp, huidigeTaal()) });
  };
  return (
    <Spoorstap titel={t('spoor.uitvoering')}>
      {acties.length === 0 && <Muted large>{t('uitvoering.leeg')}</Muted>}
      <ul className="dt-spoor__acties">
        {acties.map((actie) => (
          <li key={actie.id}>
            <strong>{actie.tekst}</strong> {t('uitvoering.wie', { organisatie: actie.organisatieNaam, datum: datumLang(actie.voor, huidigeTaal()) })}{' '}
            {uitkomst(actie)}
          </li>
        ))}
      </ul>
      <p>
        <Link arrow href="/toezicht/logboek">
          {t('spoor.naarLogboek')}
        </Link>
      </p>
    </Spoorstap>
  );
}
