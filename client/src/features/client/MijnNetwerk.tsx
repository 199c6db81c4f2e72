import { useTranslation } from 'react-i18next';
import { MijnNetwerkDocument, type MijnNetwerkQuery } from '../../generated/graphql';
import { useBevraging } from '../../platform/apollo';
import { huidigeTaal } from '../../platform/i18n';
import { datumLang } from '../../platform/opmaak';
import { Card, Chip, FetchState, Muted } from '../../ui';

type Helper = MijnNetwerkQuery['netwerk']['leden'][number];

/** Who stand around the client, in the client's own words. */
export function MijnNetwerk({ casusId }: { casusId: string }) {
  const { t } = useTranslation('client');
  const { data, fout, opnieuw } = useBevraging(MijnNetwerkDocument, { casusId });
  return (
    <Card title={t('netwerk')}>
      <FetchState data={data} fault={fout} onRetry={() => void opnieuw()} lines={3}>
        {({ netwerk: { leden } }) => (
          <>
            {leden.length === 0 && <Muted large>{t('geenNetwerk')}</Muted>}
            <ul className="dt-mijnzaak__lijst">
              {leden.map((lid) => (
                <li key={lid.id}>
                  <EenHelper lid={lid} />
                </li>
              ))}
            </ul>
          </>
        )}
      </FetchState>
    </Card>
  );
}

function EenHelper({ lid: { naam, relatie, doet, stoptOp } }: { lid: Helper }) {
  const { t } = useTranslation('client');
  return (
    <>
      <strong>{naam}</strong> {relatie !== naam && <span>({relatie})</span>}
      {doet && <Muted large>{doet}</Muted>}
      {stoptOp && <Chip tone="letop">{t('netwerkStopt', { dag: datumLang(stoptOp, huidigeTaal()) })}</Chip>}
    </>
  );
}
