import type { Rol } from '@doorbraaktafel/shared/vocabulary';
import { useTranslation } from 'react-i18next';
import { UitnodigingIntrekkenDocument, type UitnodigingenQuery } from '../../generated/graphql';
import { useHandeling } from '../../platform/apollo';
import { huidigeTaal } from '../../platform/i18n';
import { datumLang } from '../../platform/opmaak';
import { Alert, Button, Card, EmptyState, Stack, Table } from '../../ui';

type Rij = UitnodigingenQuery['uitnodigingen']['lijst'][number];
type Stand = 'open' | 'aangenomen' | 'ingetrokken' | 'verlopen' | 'beeindigd';

/** Who was invited and what came of it; an invitation that nobody accepted can be withdrawn. */
export function Uitnodigingenlijst({ lijst, opnieuw }: { lijst: readonly Rij[]; opnieuw: () => Promise<unknown> }) {
  const { t } = useTranslation('uitnodigen');
  const intrekken = useHandeling(UitnodigingIntrekkenDocument);
  const stand = (rij: Rij) => {
    const woord = t(`standen.${rij.stand as Stand}`);
    return rij.stand === 'open' ? `${woord}, ${t('tot', { datum: datumLang(rij.verlooptOp, huidigeTaal()) })}` : woord;
  };
  return (
    <Card title={t('lijst')}>
      <Stack>
        {intrekken.weigering && <Alert tone="fout" title={intrekken.weigering.boodschap} />}
        <Table
          caption={t('lijst')}
          captionHidden
          rows={lijst}
          rowKey={({ id }) => id}
          empty={<EmptyState title={t('geen')} />}
          columns={[
            { id: 'naam', header: t('naam'), cell: ({ naam, email }) => `${naam} (${email})` },
            { id: 'organisatie', header: t('organisatie'), cell: ({ organisatieNaam }) => organisatieNaam },
            { id: 'rol', header: t('rol'), cell: ({ rol }) => t(`rollen.${rol as Rol}`) },
            { id: 'stand', header: t('stand'), cell: stand },
            {
              id: 'intrekken',
              header: t('intrekken'),
              acts: true,
              cell: ({ id, naam, stand: nu }) => nu === 'open' || nu === 'verlopen' ? (
                <Button variant="quiet" ariaLabel={t('intrekkenVan', { naam })} onPress={() => void intrekken.doe({ uitnodigingId: id }).then(opnieuw)}>{t('intrekken')}</Button>
              ) : null,
            },
          ]}
        />
      </Stack>
    </Card>
  );
}
