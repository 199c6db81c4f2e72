import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { huidigeTaal } from '../../platform/i18n';
import { kan } from '../../platform/mogelijk';
import { datumLang } from '../../platform/opmaak';
import { Button, Chip, Cluster, Muted } from '../../ui';
import { ActieAfronden } from './ActieAfronden';
import type { Actie } from './typen';
import { resultaatWoord } from './woorden';
import './Acties.css';

/** Acties with owner and day; what may be finished has a button. */
export function Actielijst({ acties }: { acties: readonly Actie[] }) {
  const { t } = useTranslation('besluit');
  const [afronden, zetAfronden] = useState<Actie>();
  return (
    <>
      <ul className="dt-acties">
        {acties.map((actie) => (
          <li key={actie.id} className="dt-acties__regel">
            <p className="dt-acties__tekst">{actie.tekst}</p>
            <Cluster gap="xs">
              {actie.resultaat ? <Chip tone={actie.resultaat === 'gedaan' ? 'goed' : 'neutraal'}>{resultaatWoord(t, actie.resultaat)}</Chip> : actie.teLaat && <Chip tone="fout">{t('acties.teLaat')}</Chip>}
              <Muted>{[actie.pseudoniem, t('acties.regel', { wie: actie.lidNaam ? `${actie.lidNaam}, ${actie.organisatieNaam}` : actie.organisatieNaam, datum: datumLang(actie.voor, huidigeTaal()) })].filter(Boolean).join(' · ')}</Muted>
            </Cluster>
            {actie.reden && <Muted>{`“${actie.reden}”`}</Muted>}
            {kan(actie.mogelijk, 'actieAfronden') && (
              <Button size="small" ariaLabel={t('acties.rondAfVan', { tekst: actie.tekst })} onPress={() => zetAfronden(actie)}>
                {t('acties.rondAf')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {afronden && <ActieAfronden actie={afronden} sluit={() => zetAfronden(undefined)} />}
    </>
  );
}
