import { useTranslation } from 'react-i18next';
import type { BeleidVeldenFragment } from '../../../generated/graphql';
import { Button, Card, Chip, Cluster, Disclosure, EmptyState, Muted, Stack } from '../../../ui';
import { beleidUitkomstWoord, herkomstWoord } from '../woorden';

type Tafel = BeleidVeldenFragment['tafels'][number];
export type Punt = Tafel['punten'][number];

export interface AgendaProps {
  tafel: Tafel;
  voegToe: () => void;
  rondAf: (punt: Punt) => void;
}

/** The agenda of one table of beleid or bestuur. */
export function Agenda({ tafel: { naam, soort, benVoorzitter, punten }, voegToe, rondAf }: AgendaProps) {
  const { t } = useTranslation('leren');
  const open = punten.filter(({ afgerondOp }) => !afgerondOp);
  const klaar = punten.filter(({ afgerondOp }) => afgerondOp);
  return (
    <Card eyebrow={soort === 'bestuur' ? t('beleid.soort.bestuur') : t('beleid.soort.beleid')} title={naam}>
      {open.length === 0 && <EmptyState title={t('beleid.leeg')}>{t('beleid.leegUitleg')}</EmptyState>}
      {open.map((punt) => (
        <Card key={punt.id} compact headingLevel={3} title={punt.titel} aside={<Chip>{herkomstWoord(t, punt.herkomst)}</Chip>}>
          <p>{punt.tekst}</p>
          {benVoorzitter && (
            <div>
              <Button size="small" ariaLabel={t('beleid.rondAfVan', { titel: punt.titel })} onPress={() => rondAf(punt)}>
                {t('beleid.rondAf')}
              </Button>
            </div>
          )}
        </Card>
      ))}
      {benVoorzitter && (
        <Cluster>
          <Button onPress={voegToe}>{t('beleid.voegToe')}</Button>
        </Cluster>
      )}
      {klaar.length > 0 && (
        <Disclosure title={t('beleid.klaar')}>
          <Stack>
            {klaar.map(({ id, titel, uitkomst, slotzin }) => (
              <div key={id}>
                <strong>{titel}</strong>
                <Muted>{`${beleidUitkomstWoord(t, uitkomst ?? '')}. ${slotzin ?? ''}`}</Muted>
              </div>
            ))}
          </Stack>
        </Disclosure>
      )}
    </Card>
  );
}
