import type { Rol } from '@doorbraaktafel/shared/vocabulary';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { UitnodigingenQuery } from '../../generated/graphql';
import { Button, Card, Cluster, Table } from '../../ui';
import { BeeindigVenster, RolVenster, type Lid } from './Ledenvensters';

export interface LedenlijstProps {
  leden: UitnodigingenQuery['leden'];
  organisaties: UitnodigingenQuery['organisaties'];
  /** Leden who did not answer their invitation yet; that is withdrawn in the list of invitations. */
  genodigd: readonly string[];
  opnieuw: () => Promise<unknown>;
}

/** Who works in the regio in which role; changing that, or ending it. */
export function Ledenlijst({ leden, organisaties, genodigd, opnieuw }: LedenlijstProps) {
  const { t } = useTranslation('uitnodigen');
  const [open, zetOpen] = useState<{ wat: 'rol' | 'einde'; lid: Lid }>();
  const namen = new Map(organisaties.map(({ id, naam }) => [id, naam]));
  const sluit = () => zetOpen(undefined);
  const klaar = () => opnieuw().then(sluit);
  return (
    <Card title={t('leden.titel')}>
      <Table
        caption={t('leden.titel')}
        captionHidden
        rows={leden}
        rowKey={({ id }) => id}
        columns={[
          { id: 'naam', header: t('naam'), cell: ({ id, naam }) => (genodigd.includes(id) ? t('leden.genodigd', { naam }) : naam) },
          { id: 'organisatie', header: t('organisatie'), cell: ({ organisatieId }) => namen.get(organisatieId) ?? '' },
          { id: 'rol', header: t('rol'), cell: ({ rol }) => t(`rollen.${rol as Rol}`) },
          {
            id: 'wijzig',
            header: t('leden.wijzig'),
            acts: true,
            cell: (lid) => genodigd.includes(lid.id) ? null : (
              <Cluster>
                <Button variant="quiet" ariaLabel={t('leden.wijzigVan', { naam: lid.naam })} onPress={() => zetOpen({ wat: 'rol', lid })}>{t('leden.wijzig')}</Button>
                <Button variant="quiet" ariaLabel={t('leden.beeindigVan', { naam: lid.naam })} onPress={() => zetOpen({ wat: 'einde', lid })}>{t('leden.beeindig')}</Button>
              </Cluster>
            ),
          },
        ]}
      />
      {open?.wat === 'rol' && <RolVenster lid={open.lid} klaar={klaar} sluit={sluit} />}
      {open?.wat === 'einde' && <BeeindigVenster lid={open.lid} klaar={klaar} sluit={sluit} />}
    </Card>
  );
}
