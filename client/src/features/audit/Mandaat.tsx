import { useTranslation } from 'react-i18next';
import { huidigeTaal } from '../../platform/i18n';
import { datumLang, euroPrecies } from '../../platform/opmaak';
import { DefinitionList, Muted } from '../../ui';
import type { Spoor } from './spoor';
import { Spoorstap } from './Spoorstap';
import { useBesluitwoorden } from './useBesluitwoorden';

/** The mandate as it was on the day of the besluit; a later change does not touch it. */
export function Mandaat({ besluit: { mandaat } }: { besluit: Spoor }) {
  const { t } = useTranslation('audit');
  const woorden = useBesluitwoorden();
  if (!mandaat) {
    return (
      <Spoorstap titel={t('spoor.mandaat')}>
        <Muted large>{t('mandaat.geen')}</Muted>
      </Spoorstap>
    );
  }
  return (
    <Spoorstap titel={t('spoor.mandaat')}>
      <DefinitionList
        items={[
          { term: t('mandaat.verlener'), value: mandaat.organisatieNaam },
          { term: t('mandaat.houder'), value: mandaat.houderNaam },
          { term: t('mandaat.domein'), value: woorden.domein(mandaat.domein) },
          { term: t('mandaat.bedrag'), value: euroPrecies(mandaat.maxBedragInCent) },
          { term: t('mandaat.geldigTot'), value: datumLang(mandaat.geldigTot, huidigeTaal()) },
          { term: t('mandaat.document'), value: mandaat.document },
        ]}
      />
      <Muted>{t('mandaat.bevroren')}</Muted>
    </Spoorstap>
  );
}
