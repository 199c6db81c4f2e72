import { useTranslation } from 'react-i18next';
import { MijnOntvangerDocument } from '../../generated/graphql';
import { useBevraging } from '../../platform/apollo';

/** Who gets the money: an organisation or who sent an invoice by name; the name of another person does not stand here. */
export function Ontvanger({ uitgaveId, betaald }: { uitgaveId: string; betaald: boolean }) {
  const { t } = useTranslation('client');
  const { data } = useBevraging(MijnOntvangerDocument, { id: uitgaveId });
  if (!data) return null;
  const { begunstigde } = data.uitgave;
  if (!begunstigde) return <p>{t('kost.ontvangerDicht')}</p>;
  const { naam, factuur } = begunstigde;
  const zin = t(betaald ? 'kost.gingNaar' : 'kost.gaatNaar', { naam });
  return <p>{factuur ? `${zin} ${t('kost.opFactuur', { factuur })}` : zin}</p>;
}
