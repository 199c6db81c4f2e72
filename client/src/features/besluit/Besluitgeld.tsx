import { FONDSSOORTEN } from '@doorbraaktafel/shared/vocabulary';
import { useTranslation } from 'react-i18next';
import { BesluitgeldDocument, type BesluitgeldQuery } from '../../generated/graphql';
import { useBevraging } from '../../platform/apollo';
import { huidigeTaal } from '../../platform/i18n';
import { datumLang, euro } from '../../platform/opmaak';
import { Card, FetchState, Link, Muted, Stack } from '../../ui';
import './Acties.css';

type Besluit = BesluitgeldQuery['besluitstand']['besluiten'][number];

/** What the table decided about money, for who reads besluiten but no expenses: the amount and the way to the besluit, no reason and no payee. */
export function Besluitgeld({ casusId }: { casusId: string }) {
  const { t } = useTranslation('besluit');
  const { data, fout, nietGevonden, opnieuw } = useBevraging(BesluitgeldDocument, { casusId });
  if (nietGevonden) return null;
  return (
    <Card title={t('geld.titel')}>
      <Muted large>{t('geld.uitleg')}</Muted>
      <FetchState data={data} fault={fout} onRetry={() => void opnieuw()}>
        {({ besluitstand: { besluiten } }) => <Lijst besluiten={besluiten.filter(({ bedragInCent }) => bedragInCent && BigInt(bedragInCent) > 0n)} />}
      </FetchState>
    </Card>
  );
}

function Lijst({ besluiten }: { besluiten: readonly Besluit[] }) {
  const { t } = useTranslation('besluit');
  if (besluiten.length === 0) return <Muted>{t('geld.leeg')}</Muted>;
  return (
    <Stack>
      <ul className="dt-acties">
        {besluiten.map(({ id, nummer, bedragInCent, fondsSoort, genomenOp, verloop }) => (
          <li key={id} className="dt-acties__regel">
            <Link href={`/besluit/${id}`}>{t('geld.besluit', { nummer, bedrag: euro(bedragInCent ?? '0') })}</Link>{' '}
            {t(`geld.uit.${FONDSSOORTEN.find((een) => een === fondsSoort) ?? 'onbekend'}`, { datum: datumLang(genomenOp, huidigeTaal()) })}
            {verloop.toestand !== 'geldt' && ` ${t('geld.voorbij')}`}
          </li>
        ))}
      </ul>
    </Stack>
  );
}
