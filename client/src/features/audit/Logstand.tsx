import { useTranslation } from 'react-i18next';
import type { LogstandQuery } from '../../generated/graphql';
import { huidigeTaal } from '../../platform/i18n';
import { datumTijd, getal } from '../../platform/opmaak';
import { Button, Card, DefinitionList, useAnnounce } from '../../ui';

/** The last signed state of the log, and the key that an auditor keeps for himself. */
export function Logstand({ stand: { grootte, wortel, controlepuntOp, sleutel, achterstand } }: { stand: LogstandQuery['auditOverzicht'] }) {
  const { t } = useTranslation('audit');
  const zeg = useAnnounce();
  const kopieer = () => navigator.clipboard.writeText(sleutel).then(() => zeg(t('stand.gekopieerd')), () => zeg(t('stand.kopieerNiet')));
  return (
    <Card title={t('stand.titel')}>
      <DefinitionList
        items={[
          { term: t('stand.grootte'), value: getal(grootte) },
          { term: t('stand.controlepunt'), value: controlepuntOp ? datumTijd(controlepuntOp, huidigeTaal()) : t('stand.nogGeen') },
          { term: t('stand.achterstand'), value: achterstand === 0 ? t('stand.bij') : t('stand.wachten', { count: achterstand }) },
          { term: t('stand.wortel'), value: <code className="dt-logboek__code">{wortel ?? t('stand.nogGeen')}</code> },
          { term: t('stand.sleutel'), value: <code className="dt-logboek__code">{sleutel}</code> },
        ]}
      />
      <p>
        <Button size="small" onPress={() => void kopieer()}>
          {t('stand.kopieer')}
        </Button>
      </p>
    </Card>
  );
}
