import { useTranslation } from 'react-i18next';
import { huidigeTaal } from '../../platform/i18n';
import { datumLang, euroPrecies } from '../../platform/opmaak';
import { DefinitionList, Muted } from '../../ui';
import type { Spoor } from './spoor';
import { Spoorstap } from './Spoorstap';
import { useBesluitwoorden } from './useBesluitwoorden';

/** The mandates as they were on the day of the besluit, one per organisation that it binds; a later change does not touch them. */
export function Mandaat({ besluit: { mandaten } }: { besluit: Spoor }) {
  const { t } = useTranslation('audit');
  const woorden = useBesluitwoorden();
  return (
    <Spoorstap titel={t('spoor.mandaat')}>
      {mandaten.length === 0 && <Muted large>{t('mandaat.geen')}</Muted>}
      {mandaten.map((mandaat) => (
        <DefinitionList
          key={mandaat.id}
          items={[
            { term: t('mandaat.verlener'), value: mandaat.organisatieNaam },
            { term: t('mandaat.houder'), value: mandaat.houderNaam },
            { term: t('mandaat.domein'), value: woorden.domein(mandaat.domein) },
            { term: t('mandaat.bedrag'), value: euroPrecies(mandaat.maxBedragInCent) },
            { term: t('mandaat.geldigTot'), value: datumLang(mandaat.geldigTot, huidigeTaal()) },
            { term: t('mandaat.document'), value: mandaat.document },
          ]}
        />
      ))}
      {mandaten.length > 0 && <Muted>{t('mandaat.bevroren')}</Muted>}
    </Spoorstap>
  );
}
