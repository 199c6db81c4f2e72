import { useTranslation } from 'react-i18next';
import { VernietigingenEnTermijnenDocument, type BewijsFragment, type VernietigingenEnTermijnenQuery } from '../../generated/graphql';
import { useBevraging } from '../../platform/apollo';
import { huidigeTaal } from '../../platform/i18n';
import { datumLang } from '../../platform/opmaak';
import { useMag } from '../../platform/sessie/Sessie';
import { Card, Chip, Cluster, DefinitionList, Disclosure, FetchState, Muted, PageHeader, Stack } from '../../ui';
import './gegevens.css';

type Voorbij = NonNullable<VernietigingenEnTermijnenQuery['bewaartermijnVoorbij']>;

/** Which casussen are past their term, and the proofs of what was destroyed. */
export function Vernietigingen() {
  const { t } = useTranslation('gegevens');
  const nagaan = useMag('nagaan', 'Vernietiging');
  const { data, fout, nietGevonden, opnieuw } = useBevraging(VernietigingenEnTermijnenDocument, { nagaan });
  return (
    <Stack gap="l">
      <PageHeader title={t('lijst.titel')} intro={t('lijst.intro')} />
      <FetchState data={data} fault={fout} missing={nietGevonden} onRetry={() => void opnieuw()} lines={6}>
        {({ vernietigingen, bewaartermijnVoorbij }) => (
          <>
            {bewaartermijnVoorbij && <Termijnen casussen={bewaartermijnVoorbij} />}
            <Bewijzen bewijzen={vernietigingen} />
          </>
        )}
      </FetchState>
    </Stack>
  );
}

function Termijnen({ casussen }: { casussen: Voorbij }) {
  const { t } = useTranslation('gegevens');
  const dag = (moment: string) => datumLang(moment, huidigeTaal());
  return (
    <Card title={t('lijst.voorbij')}>
      {casussen.length === 0 && <Muted large>{t('lijst.voorbijLeeg')}</Muted>}
      <ul className="dt-gegevens__lijst">
        {casussen.map(({ casusId, pseudoniem, voorbijOp, verantwoordelijke, inDeWeg }) => (
          <li key={casusId}>
            <Cluster spread gap="xs">
              <strong>{pseudoniem}</strong>
              <Chip tone={inDeWeg.length > 0 ? 'letop' : 'neutraal'}>{t(inDeWeg.length > 0 ? 'lijst.kanNiet' : 'lijst.kan')}</Chip>
            </Cluster>
            <p>{t('lijst.sinds', { dag: dag(voorbijOp), wie: verantwoordelijke })}</p>
            {inDeWeg.map((zin) => (
              <Muted key={zin}>{zin}</Muted>
            ))}
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Bewijzen({ bewijzen }: { bewijzen: readonly BewijsFragment[] }) {
  const { t } = useTranslation(['gegevens', 'vernietigd']);
  return (
    <Card title={t('lijst.bewijzen')}>
      <p>{t('lijst.bewijzenUitleg')}</p>
      {bewijzen.length === 0 && <Muted large>{t('lijst.bewijzenLeeg')}</Muted>}
      <ul className="dt-gegevens__lijst">
        {bewijzen.map((bewijs) => (
          <li key={bewijs.id}>
            <strong>{bewijs.bevestigdOp && t('lijst.op', { dag: datumLang(bewijs.bevestigdOp, huidigeTaal()) })}</strong>
            <p>{t('lijst.door', { een: bewijs.voorgesteldDoorNaam, twee: bewijs.bevestigdDoorNaam ?? '' })}</p>
            <Muted>{t(`grond.${bewijs.grond as 'verzoek'}`)}</Muted>
            <Disclosure title={t('lijst.wat')}>
              <DefinitionList items={bewijs.delen.map(({ soort, aantal }) => ({ term: t(`vernietigd:${soort as 'casus'}`), value: String(aantal) }))} />
              <p className="dt-gegevens__hash">{bewijs.bewijsSha256}</p>
            </Disclosure>
          </li>
        ))}
      </ul>
    </Card>
  );
}
