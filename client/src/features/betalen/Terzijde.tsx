import { useTranslation } from 'react-i18next';
import { huidigeTaal } from '../../platform/i18n';
import { datumLang, euroPrecies } from '../../platform/opmaak';
import { Muted, Stack, Table, type Column } from '../../ui';
import type { Balie } from './balie';

type Regel = Balie['terzijde']['regels'][number];

/** What the bank moved that is not of the fonds, with why: by this much the two accounts differ. */
export function Terzijde({ terzijde: { regels, aantal, saldoInCent } }: Pick<Balie, 'terzijde'>) {
  const { t } = useTranslation('betalen');
  if (aantal === 0) return null;
  const kolommen: Column<Regel>[] = [
    { id: 'bedrag', header: t('klaar.bedrag'), align: 'end', rowHeader: true, cell: ({ richting, bedragInCent }) => t(richting === 'bij' ? 'open.bij' : 'open.af', { bedrag: euroPrecies(bedragInCent) }) },
    { id: 'wanneer', header: t('open.wanneer'), cell: ({ geboektOp }) => datumLang(geboektOp, huidigeTaal()) },
    { id: 'wie', header: t('open.wie'), cell: ({ tegenpartij }) => tegenpartij ?? t('open.onbekend') },
    { id: 'reden', header: t('terzijde.reden'), cell: ({ reden }) => reden },
  ];
  const verschil = (saldo: bigint) => (saldo === 0n ? t('terzijde.gelijk') : t(saldo > 0n ? 'terzijde.meer' : 'terzijde.minder', { bedrag: euroPrecies(`${saldo > 0n ? saldo : -saldo}`) }));
  return (
    <Stack gap="s">
      <Table caption={t('terzijde.titel')} columns={kolommen} rows={regels} rowKey={({ id }) => id} />
      <p>
        {t('terzijde.samen', { count: aantal })} {verschil(BigInt(saldoInCent))}
      </p>
      {regels.length < aantal && <Muted>{t('terzijde.nieuwste', { count: regels.length })}</Muted>}
    </Stack>
  );
}
