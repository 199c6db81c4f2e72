import { useTranslation } from 'react-i18next';
import { ClaimspoorDocument, type ClaimspoorQuery } from '../../generated/graphql';
import { useBevraging } from '../../platform/apollo';
import { huidigeTaal } from '../../platform/i18n';
import { datumLang, euroPrecies } from '../../platform/opmaak';
import { Muted, Stack, Table, type Column } from '../../ui';

type Claim = ClaimspoorQuery['risicodeling']['claims'][number];

const SOORTEN = ['huur', 'schade', 'ontruiming'] as const;

/** Of shared risk: who bears which part, and every claim with what was decided; of any other expense nothing. */
export function Claimspoor({ uitgaveId }: { uitgaveId: string }) {
  const { t } = useTranslation(['audit', 'risicodeling']);
  const { data } = useBevraging(ClaimspoorDocument, { id: uitgaveId });
  if (!data) return null;
  const { partijen, claims, contract, plafondInCent } = data.risicodeling;
  const naam = (id: string | null) => data.organisaties.find((een) => een.id === id)?.naam ?? '';
  const soort = (code: string) => {
    const bekend = SOORTEN.find((een) => een === code);
    return bekend ? t(`risicodeling:soort.${bekend}`) : code;
  };
  const stand = ({ beslotenOp, toegekendInCent, reden }: Claim) => {
    if (!beslotenOp) return t('risicodeling:wacht');
    const uitkomst = toegekendInCent === null ? [t('risicodeling:afgewezen'), reden].filter(Boolean).join(': ') : t('risicodeling:toegekend', { bedrag: euroPrecies(toegekendInCent) });
    return t('audit:geld.claimBesloten', { uitkomst, datum: datumLang(beslotenOp, huidigeTaal()) });
  };
  const kolommen: Column<Claim>[] = [
    { id: 'soort', header: t('risicodeling:waarvoor'), rowHeader: true, cell: (claim) => soort(claim.soort) },
    { id: 'partij', header: t('risicodeling:wie'), cell: ({ organisatieId }) => naam(organisatieId) },
    { id: 'schade', header: t('risicodeling:schade'), align: 'end', cell: ({ schadeInCent }) => euroPrecies(schadeInCent) },
    { id: 'stand', header: t('risicodeling:stand'), cell: stand },
  ];
  return (
    <section aria-labelledby="spoorclaims">
      <Stack gap="s">
        <h3 id="spoorclaims">{t('risicodeling:titel')}</h3>
        <p>
          {t('audit:geld.afspraak', { contract, plafond: euroPrecies(plafondInCent), partijen: partijen.map(({ organisatieId, aandeel }) => t('risicodeling:partij', { naam: naam(organisatieId), aandeel })).join(', ') })}
        </p>
        <Table caption={t('risicodeling:claims')} columns={kolommen} rows={claims} rowKey={({ id }) => id} empty={<Muted>{t('risicodeling:geenClaims')}</Muted>} />
      </Stack>
    </section>
  );
}
