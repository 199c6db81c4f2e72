import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PrecedentVeldenFragment } from '../../../generated/graphql';
import { Card, Muted } from '../../../ui';
import { soortWoord, wijzeWoord } from '../woorden';
import { gekozenGrond, verschilZin } from './woorden';

/** An earlier besluit: what it was, why the rule went aside, and what was different there. */
export function Precedentkaart({ precedent, children }: { precedent: PrecedentVeldenFragment; children?: ReactNode }) {
  const { t } = useTranslation(['afwijking', 'besluit']);
  const { t: b } = useTranslation('besluit');
  const { nummer, jaar, soort, wijze, kern, verschillen } = precedent;
  const grond = gekozenGrond(precedent.grond);
  return (
    <Card compact headingLevel={3} title={t('eerder.nummer', { nummer, jaar })}>
      <Muted>{[soortWoord(b, soort), wijzeWoord(b, wijze), grond && t(`grond.${grond}`)].filter(Boolean).join(' · ')}</Muted>
      {kern && <p>{`“${kern}”`}</p>}
      <Naspel precedent={precedent} />
      {verschillen.length === 0 ? (
        <p>{t('verschil.geen')}</p>
      ) : (
        <ul>
          {verschillen.map((verschil) => (
            <li key={verschil.kenmerk}>{verschilZin(t, verschil)}</li>
          ))}
        </ul>
      )}
      {children}
    </Card>
  );
}

/** That others saw it otherwise belongs to the besluit, so that it is not taken for a rule. */
function Naspel({ precedent: { anders, heroverweging, geldt } }: { precedent: PrecedentVeldenFragment }) {
  const { t } = useTranslation('afwijking');
  const uitkomst = (['open', 'gehandhaafd', 'ingetrokken'] as const).find((een) => een === heroverweging);
  const zinnen = [anders > 0 && t('naspel.anders', { count: anders }), uitkomst && t(`naspel.${uitkomst}`), !geldt && t('naspel.voorbij')].filter(Boolean);
  return zinnen.length > 0 ? <p>{zinnen.join(' ')}</p> : null;
}
