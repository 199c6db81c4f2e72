import { useTranslation } from 'react-i18next';
import { huidigeTaal } from '../../platform/i18n';
import { kan } from '../../platform/mogelijk';
import { datumLang, euroPrecies } from '../../platform/opmaak';
import { Alert, Button, Cluster, DefinitionList, Muted, Stack } from '../../ui';
import { STAPPEN, type Stapnaam } from './Stapdialoog';
import { type Toezegging, useOrganisaties, useRegeling } from './woorden';

const SIGNALEN = ['veertien_voor', 'zeven_voor', 'zeven_na', 'veertien_na'] as const;

/** One promise: who, what, and which days have come. */
export function Regel({ toezegging, doe }: { toezegging: Toezegging; doe: (stap: Stapnaam) => void }) {
  const { t } = useTranslation('toezeggingen');
  const regeling = useRegeling();
  const organisatie = useOrganisaties().find(({ id }) => id === toezegging.organisatieId)?.naam ?? '';
  const signaal = SIGNALEN.find((een) => een === toezegging.signaal);
  const naam = regeling(toezegging.regeling);
  return (
    <section aria-label={naam}>
      <Stack gap="s">
        <h3>{naam}</h3>
        <Muted>{t('door', { organisatie, datum: datumLang(toezegging.toegezegdOp, huidigeTaal()) })}</Muted>
        {signaal && <Alert tone="letop" title={t(`signaal.${signaal}`)} />}
        <Dagen toezegging={toezegging} />
        <Cluster>
          {STAPPEN.filter((stap) => kan(toezegging.acties, stap)).map((stap) => (
            <Button key={stap} size="small" onPress={() => doe(stap)} ariaLabel={`${t(`stap.${stap}`)}: ${naam}`}>
              {t(`stap.${stap}`)}
            </Button>
          ))}
        </Cluster>
      </Stack>
    </section>
  );
}

function Dagen({ toezegging }: { toezegging: Toezegging }) {
  const { t } = useTranslation('toezeggingen');
  const { sleutelOp, dagenTotSleutel, voorbereidOp, gevraagdOp, beslotenOp, uitkomst, giftInCent, leningInCent, gestartOp } = toezegging;
  const dag = (waarde: string | null) => (waarde ? datumLang(waarde, huidigeTaal()) : t('nogNiet'));
  const tot = dagenTotSleutel ?? 0;
  const sleutelzin = tot > 0 ? t('over', { count: tot }) : tot < 0 ? t('geleden', { count: -tot }) : t('vandaag');
  const besluit = beslotenOp ? t(uitkomst === 'afgewezen' ? 'afgewezen' : 'toegekend', { datum: dag(beslotenOp) }) : t('nogNiet');
  const bedragen = [
    { term: t('gift'), cent: giftInCent },
    { term: t('lening'), cent: leningInCent },
  ].filter(({ cent }) => BigInt(cent) > 0n);
  return (
    <DefinitionList
      items={[
        ...(sleutelOp ? [{ term: t('sleutel'), value: `${dag(sleutelOp)}. ${sleutelzin}` }] : []),
        { term: t('voorbereid'), value: dag(voorbereidOp) },
        { term: t('gevraagd'), value: dag(gevraagdOp) },
        { term: t('besloten'), value: besluit },
        ...bedragen.map(({ term, cent }) => ({ term, value: euroPrecies(cent) })),
        ...(uitkomst === 'afgewezen' ? [] : [{ term: t('gestart'), value: dag(gestartOp) }]),
      ]}
    />
  );
}
