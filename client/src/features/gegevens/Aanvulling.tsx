import { useTranslation } from 'react-i18next';
import type { AanvullingFragment } from '../../generated/graphql';
import { huidigeTaal } from '../../platform/i18n';
import { datumLang } from '../../platform/opmaak';
import { useIk } from '../../platform/sessie/Sessie';
import { Button, Muted } from '../../ui';

interface Props {
  aanvulling: AanvullingFragment;
  /** Opens the window in which the source answers; absent for everybody else. */
  antwoord?: () => void;
}

/** What somebody says of a text and what its source answered, beside the text that stays as it was. */
export function Aanvulling({ aanvulling, antwoord }: Props) {
  const { t } = useTranslation('gegevens');
  const { namens, organisatieNaam, tekst, reden, gevraagdOp, antwoordUiterlijk, antwoord: uitkomst, antwoordtekst } = aanvulling;
  const dag = (moment: string) => datumLang(moment, huidigeTaal());
  const zelf = useIk().rol === 'client' && namens === 'client';
  const wie = namens === 'client' ? t('aanvulling.client') : organisatieNaam;
  const gevraagd = zelf ? t('aanvulling.uVroeg', { dag: dag(gevraagdOp) }) : t('aanvulling.gevraagd', { wie, dag: dag(gevraagdOp) });
  return (
    <div className="dt-gegevens__aanvulling">
      <p>
        <strong>{uitkomst === 'geweigerd' ? t('aanvulling.verklaring', { wie, dag: dag(gevraagdOp) }) : gevraagd}</strong>
      </p>
      <p className="dt-gegevens__letterlijk">{tekst}</p>
      <Muted>{t('aanvulling.reden', { reden })}</Muted>
      {uitkomst ? (
        <>
          <p>
            <strong>{t(uitkomst === 'aangevuld' ? 'aanvulling.aangevuld' : 'aanvulling.geweigerd')}</strong>
          </p>
          <p className="dt-gegevens__letterlijk">{antwoordtekst}</p>
        </>
      ) : (
        <Muted>{t('aanvulling.open', { dag: dag(antwoordUiterlijk) })}</Muted>
      )}
      {!uitkomst && antwoord && (
        <div>
          <Button size="small" onPress={antwoord}>
            {t('aanvulling.antwoord')}
          </Button>
        </div>
      )}
    </div>
  );
}
