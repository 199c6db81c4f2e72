import type { Rol } from '@doorbraaktafel/shared/vocabulary';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { UitnodigingIntrekkenDocument, type UitnodigingenQuery } from '../../generated/graphql';
import { useHandeling } from '../../platform/apollo';
import { huidigeTaal } from '../../platform/i18n';
import { datumLang } from '../../platform/opmaak';
import { Alert, Button, Card, EmptyState, Stack, Table } from '../../ui';
import { BeeindigVenster } from './Ledenvensters';

type Rij = UitnodigingenQuery['uitnodigingen']['lijst'][number];
type Stand = 'open' | 'aangenomen' | 'ingetrokken' | 'verlopen' | 'beeindigd';

/** Who was invited and what came of it; an open invitation can be withdrawn, and a client, who stands in no list of leden, is ended here. */
export function Uitnodigingenlijst({ lijst, opnieuw }: { lijst: readonly Rij[]; opnieuw: () => Promise<unknown> }) {
  const { t } = useTranslation('uitnodigen');
  const [einde, zetEinde] = useState<Rij>();
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
              cell: (rij) => <Knoppen rij={rij} trekIn={() => void intrekken.doe({ uitnodigingId: rij.id }).then(opnieuw)} beeindig={() => zetEinde(rij)} />,
            },
          ]}
        />
        {einde && (
          <BeeindigVenster
            lid={{ id: einde.lidId, naam: einde.naam, rol: einde.rol }}
            klaar={() => opnieuw().then(() => zetEinde(undefined))}
            sluit={() => zetEinde(undefined)}
          />
        )}
      </Stack>
    </Card>
  );
}

function Knoppen({ rij, trekIn, beeindig }: { rij: Rij; trekIn: () => void; beeindig: () => void }) {
  const { t } = useTranslation('uitnodigen');
  if (rij.stand === 'open') return <Button variant="quiet" onPress={trekIn}>{t('intrekken')}</Button>;
  if (rij.stand !== 'aangenomen' || rij.rol !== 'client') return null;
  return (
    <Button variant="quiet" ariaLabel={t('leden.beeindigVan', { naam: rij.naam })} onPress={beeindig}>
      {t('leden.beeindig')}
    </Button>
  );
}
