import { useTranslation } from 'react-i18next';
import type { AfrondingVeldenFragment } from '../../../generated/graphql';
import { huidigeTaal } from '../../../platform/i18n';
import { kan } from '../../../platform/mogelijk';
import { datumLang } from '../../../platform/opmaak';
import { Button, Card, Chip, Cluster, DefinitionList, Muted } from '../../../ui';
import { Kosten } from '../kosten/Kosten';
import { evaluatieWoord } from '../woorden';

export type Gevolgd = AfrondingVeldenFragment['besluiten'][number];

export interface BesluitgevolgProps {
  besluit: Gevolgd;
  open: (soort: 'verwachten' | 'evalueren') => void;
}

/** One besluit: what it had to bring beside what it brought, and what that cost and saved. */
export function Besluitgevolg({ besluit, open }: BesluitgevolgProps) {
  const { t } = useTranslation('leren');
  const { nummer, tekst, wijze, evaluatie, mogelijk, voorstelId } = besluit;
  return (
    <Card
      compact
      headingLevel={3}
      eyebrow={t('afronden.besluit', { nummer })}
      title={tekst}
      aside={evaluatie && <Chip tone={evaluatie.uitkomst === 'zoals_verwacht' ? 'goed' : 'neutraal'}>{evaluatieWoord(t, evaluatie.uitkomst)}</Chip>}
    >
      {wijze === 'advies' ? <Muted>{t('afronden.advies')}</Muted> : <Vergelijking besluit={besluit} />}
      <Cluster>
        {kan(mogelijk, 'verwachtingVastleggen') && wijze !== 'advies' && (
          <Button size="small" ariaLabel={t('afronden.legVastVan', { nummer })} onPress={() => open('verwachten')}>
            {t('afronden.legVast')}
          </Button>
        )}
        {kan(mogelijk, 'besluitEvalueren') && (
          <Button size="small" ariaLabel={t('afronden.kijkTerugVan', { nummer })} onPress={() => open('evalueren')}>
            {t('afronden.kijkTerug')}
          </Button>
        )}
      </Cluster>
      {voorstelId && <Kosten voorstelId={voorstelId} />}
    </Card>
  );
}

function Vergelijking({ besluit: { verwachting, evaluatie, openActies } }: { besluit: Gevolgd }) {
  const { t } = useTranslation('leren');
  const dag = (moment: string) => datumLang(moment, huidigeTaal());
  const regels: { term: string; value: string }[] = [{ term: t('afronden.verwacht'), value: verwachting?.tekst ?? t('afronden.nogNiet') }];
  if (verwachting && !evaluatie) regels.push({ term: t('afronden.terugOp'), value: dag(verwachting.evaluerenOp) });
  if (evaluatie) regels.push({ term: t('afronden.gebeurd'), value: evaluatie.tekst });
  if (evaluatie?.ingegaanOp) regels.push({ term: t('afronden.begonnen'), value: dag(evaluatie.ingegaanOp) });
  return (
    <>
      <DefinitionList items={regels} />
      {evaluatie && <Muted>{t('afronden.door', { naam: evaluatie.gedaanDoorNaam, dag: dag(evaluatie.gedaanOp) })}</Muted>}
      {!evaluatie && openActies > 0 && <Muted>{t('afronden.openActies', { count: openActies })}</Muted>}
    </>
  );
}
