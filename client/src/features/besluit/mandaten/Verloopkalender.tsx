import { useTranslation } from 'react-i18next';
import { huidigeTaal } from '../../../platform/i18n';
import { datumLang } from '../../../platform/opmaak';
import { Card, Chip, type Tone } from '../../../ui';
import { domeinWoord } from '../woorden';
import { houderWoord } from './houder';
import type { Mandaat } from './mandaatinvoer';
import '../Acties.css';

const TOON: Readonly<Record<string, Tone>> = { fout: 'fout', let_op: 'letop' };

/** What expires within ninety days, soonest first, so that an organisation renews it before a besluit becomes an advies. */
export function Verloopkalender({ mandaten }: { mandaten: readonly Mandaat[] }) {
  const { t } = useTranslation(['mandaten', 'besluit']);
  const { t: woord } = useTranslation('besluit');
  const binnenkort = mandaten.filter(({ verlooptOverDagen }) => verlooptOverDagen !== null).sort((a, b) => (a.geldigTot < b.geldigTot ? -1 : 1));
  return (
    <Card title={t('kalender.titel')}>
      <ul className="dt-acties">
        {binnenkort.length === 0 && <li>{t('kalender.leeg')}</li>}
        {binnenkort.map((mandaat) => (
          <li key={mandaat.id} className="dt-acties__regel">
            <span className="dt-acties__tekst">{t('kalender.regel', { organisatie: mandaat.organisatieNaam, houder: houderWoord(t, mandaat), domein: domeinWoord(woord, mandaat.domein).toLowerCase() })}</span>
            <Chip tone={TOON[mandaat.verlooptToon ?? ''] ?? 'neutraal'}>
              {t('kalender.over', { count: mandaat.verlooptOverDagen ?? 0, dag: datumLang(mandaat.geldigTot, huidigeTaal()) })}
            </Chip>
          </li>
        ))}
      </ul>
    </Card>
  );
}
