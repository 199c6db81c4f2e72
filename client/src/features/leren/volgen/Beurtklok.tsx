import { casuskamer } from '@doorbraaktafel/shared/live';
import { useTranslation } from 'react-i18next';
import { BeurtklokDocument, type BeurtklokQuery } from '../../../generated/graphql';
import { useBevraging } from '../../../platform/apollo';
import { huidigeTaal } from '../../../platform/i18n';
import { useVersheid } from '../../../platform/live';
import { aantalDagen, datumLang } from '../../../platform/opmaak';
import { useIk } from '../../../platform/sessie/Sessie';
import { Card, FetchState, Muted, Table, type Column } from '../../../ui';
import { redenWoord } from '../woorden';
import { duurVan } from './duur';

type Klok = BeurtklokQuery['beurtklok'];
type Deel = Klok['perHouder'][number];

/** Who the casus waits for now, and how long it waited for each. */
export function Beurtklok({ casusId }: { casusId: string }) {
  const { t } = useTranslation('leren');
  const { organisatieId } = useIk();
  const { data, fout, nietGevonden, opnieuw } = useBevraging(BeurtklokDocument, { casusId });
  useVersheid(casuskamer(casusId, organisatieId), opnieuw);
  return (
    <Card title={t('beurt.titel')}>
      <FetchState data={data?.beurtklok} fault={fout} missing={nietGevonden} onRetry={() => void opnieuw()} lines={4}>
        {(klok) => <Stand klok={klok} />}
      </FetchState>
    </Card>
  );
}

function Stand({ klok }: { klok: Klok }) {
  const { t } = useTranslation('leren');
  const naam = useHoudernaam();
  const duur = useDuur();
  const kolommen: Column<Deel>[] = [
    { id: 'wie', header: t('beurt.wie'), cell: naam },
    { id: 'duur', header: t('beurt.hoeLang'), align: 'end', cell: ({ minuten }) => duur(minuten) },
  ];
  return (
    <>
      {klok.nu ? (
        <div>
          <p>
            <strong>{t('beurt.nu', { wie: naam(klok.nu) })}</strong>
          </p>
          <Muted>{`${redenWoord(t, klok.nu.reden)} ${t('beurt.sinds', { dag: datumLang(klok.nu.sinds, huidigeTaal()) })}`}</Muted>
        </div>
      ) : (
        <p>{t('beurt.gesloten')}</p>
      )}
      <Table caption={t('beurt.hoeLang')} captionHidden columns={kolommen} rows={klok.perHouder} rowKey={(deel) => deel.organisatieId ?? deel.soort} />
      <Muted>{t('beurt.totaal', { duur: duur(klok.totaalMinuten) })}</Muted>
    </>
  );
}

function useHoudernaam(): (houder: { soort: string; naam: string | null }) => string {
  const { t } = useTranslation('leren');
  return ({ soort, naam }) => {
    if (soort === 'tafel' || soort === 'aangehouden' || soort === 'voor_de_tafel') return t(`beurt.${soort}`);
    return naam ?? t('beurt.onbekend');
  };
}

function useDuur(): (minuten: number) => string {
  const { t } = useTranslation('leren');
  return (minuten) => {
    const { eenheid, aantal } = duurVan(minuten);
    return eenheid === 'uren' ? t('beurt.uren', { uren: aantal }) : aantalDagen(aantal, huidigeTaal());
  };
}
