import { UITGAVESOORTEN } from '@doorbraaktafel/shared/vocabulary';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { huidigeTaal } from '../../platform/i18n';
import { datumLang } from '../../platform/opmaak';
import { useMag } from '../../platform/sessie/Sessie';
import { Alert, Button, Card, Cluster, DefinitionList, Muted } from '../../ui';
import type { Dossier } from './dossier';
import { leesRegeling, leesUitkomst } from './regelingen';
import { Voorliggenddialoog } from './Voorliggenddialoog';

/** What each scheme that comes first said; a missing one holds the payment. */
export function Voorliggend({ dossier, klaar }: { dossier: Dossier; klaar: (melding: string) => void }) {
  const { t } = useTranslation('fondsaanvraag');
  const [open, zetOpen] = useState(false);
  const mag = useMag('aanvragen', 'Uitgave');
  const { uitgave, voorzieningen } = dossier;
  const soort = UITGAVESOORTEN.find((een) => een === uitgave.soort);
  const ontbreekt = uitgave.voorliggendOntbreekt.length;
  return (
    <Card title={t('toets.titel')}>
      {ontbreekt > 0 && <Alert tone="letop" title={t('toets.ontbreekt', { count: ontbreekt })} />}
      {voorzieningen.length === 0 && ontbreekt === 0 && <Muted>{t('toets.leeg')}</Muted>}
      <DefinitionList items={useVoorzieningregels(voorzieningen)} />
      {mag && soort && (voorzieningen.length > 0 || ontbreekt > 0) && (
        <Cluster>
          <Button size="small" onPress={() => zetOpen(true)}>
            {t('toets.knop')}
          </Button>
        </Cluster>
      )}
      {open && soort && <Voorliggenddialoog uitgaveId={uitgave.id} soort={soort} bestaand={voorzieningen} klaar={(melding) => { zetOpen(false); klaar(melding); }} sluit={() => zetOpen(false)} />}
    </Card>
  );
}

/** Each scheme with what it said. */
export function useVoorzieningregels(voorzieningen: Dossier['voorzieningen']) {
  const { t } = useTranslation('fondsaanvraag');
  return voorzieningen.map(({ regeling, uitkomst, uitkomstOp, reden }) => {
    const bekend = leesRegeling(regeling);
    const wat = leesUitkomst(uitkomst);
    const woord = wat ? t(`uitkomst.${wat}`) : uitkomst;
    const metDag = uitkomstOp ? t('toets.op', { uitkomst: woord, datum: datumLang(uitkomstOp, huidigeTaal()) }) : woord;
    return { term: bekend ? t(`regeling.${bekend}`) : regeling, value: reden ? `${metDag}: ${reden}` : metDag };
  });
}
