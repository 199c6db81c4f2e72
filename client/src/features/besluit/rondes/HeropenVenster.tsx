import { rondeOpenenInvoer } from '@doorbraaktafel/shared/validation';
import { useTranslation } from 'react-i18next';
import { RondeOpenenDocument } from '../../../generated/graphql';
import { ZinVenster } from '../verloop/ZinVenster';

/** The same voorstel once more: a new ronde, with a reason that everybody reads. */
export function HeropenVenster({ voorstelId, sluit }: { voorstelId: string; sluit: () => void }) {
  const { t } = useTranslation('naspel');
  return (
    <ZinVenster
      document={RondeOpenenDocument} schema={rondeOpenenInvoer} veld="reden" rest={{ voorstelId, spoed: false }} titel={t('ronde.heropen')}
      uitleg={t('ronde.heropenUitleg')} label={t('waarom')} verstuur={t('ronde.heropenVerstuur')} hoogstens={500} sluit={sluit}
    />
  );
}
