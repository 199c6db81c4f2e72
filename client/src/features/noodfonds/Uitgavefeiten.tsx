import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { huidigeTaal } from '../../platform/i18n';
import { datumLang, euroPrecies } from '../../platform/opmaak';
import { useMag } from '../../platform/sessie/Sessie';
import { Alert, Card, DefinitionList, Link } from '../../ui';
import type { Dossier } from './dossier';
import { bedragen } from './uitgaven';

const REDENSOORTEN = ['vrijval', 'terugontvangst', 'correctie', 'afwijzing', 'reistijd', 'bon'] as const;

/** Amounts, for whom and why, and the way to the besluit; what this reader may not see says so. */
export function Uitgavefeiten({ dossier: { uitgave, boekingen, begunstigde, redenen } }: { dossier: Dossier }) {
  const { t } = useTranslation('noodfonds');
  const houdtToezicht = useMag('controleren', 'Besluit');
  const gecorrigeerd = boekingen.filter(({ soort }) => soort === 'correctie').reduce((som, { bedragInCent }) => som + BigInt(bedragInCent), 0n);
  const isOpen = BigInt(uitgave.restInCent) > 0n && uitgave.stand !== 'vervallen';
  const feiten: { term: string; value: ReactNode }[] = [
    ...bedragen(uitgave).map(({ naam, inCent }) => ({ term: t(`uitgave.${naam}`), value: euroPrecies(`${inCent}`) })),
    ...(isOpen && uitgave.vervaltOp ? [{ term: t('uitgave.vervalt'), value: datumLang(uitgave.vervaltOp, huidigeTaal()) }] : []),
    { term: t('uitgave.begunstigde'), value: begunstigde?.naam ?? t('uitgave.begunstigdeVerborgen') },
    ...(begunstigde?.iban ? [{ term: t('uitgave.iban'), value: begunstigde.iban }] : []),
    ...(begunstigde?.factuur ? [{ term: t('uitgave.factuur'), value: begunstigde.factuur }] : []),
    ...redenen.filter(({ soort }) => soort !== 'steekproef').map(({ soort, tekst }) => ({ term: redenNaam(soort), value: tekst })),
  ];

  function redenNaam(soort: string): string {
    const bekend = REDENSOORTEN.find((een) => een === soort);
    return bekend ? t(`uitgave.redenSoort.${bekend}`) : t('uitgave.reden');
  }

  return (
    <Card title={t('uitgave.bedragen')}>
      <DefinitionList items={feiten} />
      {gecorrigeerd > 0n && <Alert tone="letop" title={t('uitgave.naCorrectie', { bedrag: euroPrecies(`${gecorrigeerd}`), rest: euroPrecies(uitgave.restInCent) })} />}
      <p>
        {houdtToezicht && uitgave.besluitId ? (
          <Link arrow href={`/toezicht/besluit/${uitgave.besluitId}`}>
            {t('uitgave.naarBesluit')}
          </Link>
        ) : (
          <Link arrow href={`/casus/${uitgave.casusId}`}>
            {t(uitgave.besluitId ? 'uitgave.naarCasus' : 'uitgave.naarCasusZonder')}
          </Link>
        )}
      </p>
    </Card>
  );
}
