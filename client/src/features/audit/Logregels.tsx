import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { LogregelsDocument, type LogregelsQuery } from '../../generated/graphql';
import { useBevraging } from '../../platform/apollo';
import { huidigeTaal } from '../../platform/i18n';
import { datumLang, datumTijd, getal } from '../../platform/opmaak';
import { Chip, Cluster, EmptyState, FetchState, LinkButton, Stack, Table, type Column } from '../../ui';
import { leesPagina } from './pagina';

type Regel = LogregelsQuery['auditRegels']['regels'][number];

/** The acts of the regio without names of people, newest first, fifty per page. */
export function Logregels() {
  const { t } = useTranslation('audit');
  const [zoek] = useSearchParams();
  const pagina = leesPagina(zoek.get('pagina'));
  const { data, fout, opnieuw } = useBevraging(LogregelsDocument, { pagina });
  const kolommen: Column<Regel>[] = [
    { id: 'nummer', header: t('regel.nummer'), cell: ({ nummer }) => (nummer === null ? t('regel.nogNiet') : getal(nummer)) },
    { id: 'handeling', header: t('regel.handeling'), cell: ({ handeling, inNood }) => (inNood ? <Chip tone="fout">{handeling}</Chip> : handeling), rowHeader: true },
    { id: 'organisatie', header: t('regel.organisatie'), cell: ({ organisatie }) => organisatie ?? t('regel.vanzelf') },
    { id: 'doel', header: t('regel.doel'), cell: ({ doel }) => doel },
    { id: 'gebeurd', header: t('regel.gebeurd'), cell: ({ gebeurdOp }) => datumLang(gebeurdOp, huidigeTaal()) },
    { id: 'vastgelegd', header: t('regel.vastgelegd'), cell: ({ vastgelegdOp }) => datumTijd(vastgelegdOp, huidigeTaal()) },
  ];
  return (
    <FetchState data={data} fault={fout} onRetry={() => void opnieuw()} lines={6}>
      {({ auditRegels: { regels, meer } }) => (
        <Stack>
          <Table
            caption={t('regel.titel', { pagina: getal(pagina) })}
            columns={kolommen}
            rows={regels}
            rowKey={({ id }) => id}
            rowTone={({ inNood }) => (inNood ? 'fout' : undefined)}
            empty={<EmptyState title={t('regel.leeg.titel')}>{t('regel.leeg.uitleg')}</EmptyState>}
          />
          <nav aria-label={t('regel.bladeren')}>
            <Cluster>
              {pagina > 1 && <LinkButton href={`/toezicht/logboek?pagina=${pagina - 1}`}>{t('regel.nieuwer')}</LinkButton>}
              {meer && <LinkButton href={`/toezicht/logboek?pagina=${pagina + 1}`}>{t('regel.ouder')}</LinkButton>}
            </Cluster>
          </nav>
        </Stack>
      )}
    </FetchState>
  );
}
