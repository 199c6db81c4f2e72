import { useTranslation } from 'react-i18next';
import { Table, type Column } from '../../ui';
import type { Cel, Figuur, Kolom, Rij } from './figuur';
import { Cijfercel } from './Cijfercel';

const KOLOMMEN_OP_EEN_TELEFOON = 4;

/** A figure as a real table. Wide ones scroll sideways; small ones become cards on a phone. */
export function Figuurtabel({ figuur: { nummer, titel, kolommen, rijen, bron } }: { figuur: Figuur }) {
  const { t } = useTranslation('cijfers');
  const naam: Column<Rij> = { id: 'naam', header: t('tabel.naam'), cell: (rij) => rij.naam };
  const getallen = kolommen.map((kolom): Column<Rij> => ({
    id: kolom.sleutel,
    header: kolom.kop,
    align: 'end',
    cell: (rij) => <Cijfercel cel={celVan(rij, kolom)} soort={kolom.soort} metBron={Boolean(bron)} />,
  }));
  return (
    <Table
      caption={t('tabel.onderschrift', { nummer, titel })}
      captionHidden
      narrow={kolommen.length > KOLOMMEN_OP_EEN_TELEFOON ? 'scroll' : 'cards'}
      columns={[naam, ...getallen]}
      rows={rijen}
      rowKey={(rij) => rij.naam}
    />
  );
}

function celVan({ cellen }: Rij, { sleutel }: Kolom): Cel | undefined {
  return cellen.find(({ kolom }) => kolom === sleutel);
}
