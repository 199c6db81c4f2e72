import { useTranslation } from 'react-i18next';
import { Alert, Button } from '../../../ui';

/** The one button, always under the thumb. */
export function Verstuurbalk({ bezig, melding }: { bezig: boolean; melding?: string }) {
  const { t } = useTranslation('casus');
  const { t: algemeen } = useTranslation('algemeen');
  return (
    <div className="dt-inbrengen__voet" data-interactie="verstuur">
      {melding && (
        <Alert tone="fout" title={t('inbrengen.mislukt')}>
          {melding}
        </Alert>
      )}
      <Button type="submit" variant="primary" size="large" fullWidth busy={bezig}>
        {algemeen('versturen')}
      </Button>
      <p className="dt-inbrengen__rest">{t('inbrengen.rest')}</p>
    </div>
  );
}
