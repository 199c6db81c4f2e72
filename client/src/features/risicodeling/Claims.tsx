import { useTranslation } from 'react-i18next';
import { euroPrecies } from '../../platform/opmaak';
import { Button, Link, Muted, Table, type Column } from '../../ui';
import { type Claim, useClaimsoort, useOrganisaties } from './deling';

/** Every claim with its evidence and what was decided. */
export function Claims({ claims, beslis }: { claims: readonly Claim[]; beslis?: (claim: Claim) => void }) {
  const { t } = useTranslation('risicodeling');
  const soort = useClaimsoort();
  const organisaties = useOrganisaties();
  const partij = ({ organisatieId }: Claim) => organisaties.find(({ id }) => id === organisatieId)?.naam ?? '';
  const woorden = (claim: Claim) => ({ soort: soort(claim.soort), bedrag: [euroPrecies(claim.schadeInCent), partij(claim)].filter(Boolean).join(', ') });
  const stand = ({ beslotenOp, toegekendInCent, reden }: Claim) => {
    if (!beslotenOp) return t('wacht');
    return toegekendInCent === null ? [t('afgewezen'), reden].filter(Boolean).join(': ') : t('toegekend', { bedrag: euroPrecies(toegekendInCent) });
  };
  const kolommen: Column<Claim>[] = [
    { id: 'soort', header: t('waarvoor'), rowHeader: true, cell: (claim) => soort(claim.soort) },
    { id: 'partij', header: t('wie'), cell: partij },
    { id: 'schade', header: t('schade'), align: 'end', cell: ({ schadeInCent }) => euroPrecies(schadeInCent) },
    {
      id: 'bewijs',
      header: t('bewijs'),
      cell: (claim) =>
        claim.leestBewijs ? (
          <Link href={`/bestanden/risicobewijzen/${claim.bewijsId}`} download ariaLabel={t('haalBewijs', woorden(claim))}>
            {t('bewijs')}
          </Link>
        ) : (
          <Muted>{t('bewijsDicht')}</Muted>
        ),
    },
    {
      id: 'stand',
      header: t('stand'),
      cell: (claim) =>
        beslis && !claim.beslotenOp ? (
          <Button size="small" onPress={() => beslis(claim)} ariaLabel={t('beslisNaam', woorden(claim))}>
            {t('acties.beslissen')}
          </Button>
        ) : (
          stand(claim)
        ),
    },
  ];
  return <Table caption={t('claims')} columns={kolommen} rows={claims} rowKey={({ id }) => id} empty={<Muted>{t('geenClaims')}</Muted>} />;
}
