import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { huidigeTaal } from '../../platform/i18n';
import { datumLang, euroPrecies } from '../../platform/opmaak';
import { Button, Card, Cluster, Muted, Table, type Column } from '../../ui';
import { Afschriftdialoog } from './Afschriftdialoog';
import type { Balie, OpenRegel } from './balie';
import { Terzijde } from './Terzijde';
import { Uitzoekdialoog } from './Uitzoekdialoog';

/** Reading a statement, and the lines that a person must sort out. */
export function Afschriften({ balie, klaar }: { balie: Balie; klaar: (melding: string) => void }) {
  const { t } = useTranslation('betalen');
  const [leest, zetLeest] = useState(false);
  const [regel, zetRegel] = useState<OpenRegel>();
  const sluit = () => {
    zetLeest(false);
    zetRegel(undefined);
  };
  const gedaan = (melding: string) => {
    sluit();
    klaar(melding);
  };
  return (
    <Card title={t('afschrift.titel')}>
      <p>{t('afschrift.uitleg')}</p>
      <Cluster>
        <Button onPress={() => zetLeest(true)}>{t('afschrift.knop')}</Button>
      </Cluster>
      <OpenRegels regels={balie.openRegels} zoekUit={zetRegel} />
      <Terzijde terzijde={balie.terzijde} />
      {leest && <Afschriftdialoog fondsId={balie.fondsId} klaar={gedaan} sluit={sluit} />}
      {regel && <Uitzoekdialoog key={regel.id} regel={regel} klaar={gedaan} sluit={sluit} />}
    </Card>
  );
}

function OpenRegels({ regels, zoekUit }: { regels: readonly OpenRegel[]; zoekUit: (regel: OpenRegel) => void }) {
  const { t } = useTranslation('betalen');
  const datum = ({ geboektOp }: OpenRegel) => datumLang(geboektOp, huidigeTaal());
  const bedrag = ({ richting, bedragInCent }: OpenRegel) => t(richting === 'bij' ? 'open.bij' : 'open.af', { bedrag: euroPrecies(bedragInCent) });
  const kolommen: Column<OpenRegel>[] = [
    { id: 'bedrag', header: t('klaar.bedrag'), align: 'end', rowHeader: true, cell: bedrag },
    { id: 'wanneer', header: t('open.wanneer'), cell: datum },
    { id: 'wie', header: t('open.wie'), cell: ({ tegenpartij }) => tegenpartij ?? t('open.onbekend') },
    { id: 'tekst', header: t('open.tekst'), cell: ({ omschrijving, kenmerk }) => omschrijving ?? kenmerk ?? t('open.onbekend') },
    {
      id: 'knop',
      header: t('open.knop'),
      cell: (regel) => (
        <Button size="small" onPress={() => zoekUit(regel)} ariaLabel={t('open.voor', { bedrag: bedrag(regel), datum: datum(regel) })}>
          {t('open.knop')}
        </Button>
      ),
    },
  ];
  return <Table caption={t('open.titel')} columns={kolommen} rows={regels} rowKey={({ id }) => id} empty={<Muted>{t('open.leeg')}</Muted>} />;
}
