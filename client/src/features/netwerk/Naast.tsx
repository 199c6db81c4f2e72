import { ONDERWERPEN } from '@doorbraaktafel/shared/vocabulary';
import { useTranslation } from 'react-i18next';
import type { NetwerkVeldenFragment } from '../../generated/graphql';
import { huidigeTaal } from '../../platform/i18n';
import { datumLang } from '../../platform/opmaak';
import { Card, Chip, Cluster, DefinitionList, Muted } from '../../ui';

/** Beside the list: what is missing, who has the regie, who should be at this table. */
export function Naast({ netwerk }: { netwerk: NetwerkVeldenFragment }) {
  return (
    <>
      <Ontbreekt gaten={netwerk.ontbreekt} />
      <Regie regie={netwerk.regie} />
      <WieMist wie={netwerk.wieMist} />
    </>
  );
}

function Ontbreekt({ gaten }: { gaten: NetwerkVeldenFragment['ontbreekt'] }) {
  const { t } = useTranslation('netwerk');
  const ernstig = gaten.some(({ toon }) => toon === 'fout');
  return (
    <Card title={t('ontbreekt')} tone={ernstig ? 'fout' : gaten.length > 0 ? 'letop' : undefined}>
      {gaten.length === 0 && <Muted large>{t('nietsOntbreekt')}</Muted>}
      <ul className="dt-netwerk__lijst">
        {gaten.map(({ titel, toelichting, toon, label }) => (
          <li key={titel}>
            <Cluster spread gap="xs">
              <strong>{titel}</strong>
              <Chip tone={toon === 'fout' ? 'fout' : 'letop'}>{label}</Chip>
            </Cluster>
            <Muted>{toelichting}</Muted>
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Regie({ regie }: { regie: NetwerkVeldenFragment['regie'] }) {
  const { t } = useTranslation(['netwerk', 'casus']);
  const naam = (code: string) => {
    const onderwerp = ONDERWERPEN.find((een) => een === code);
    return onderwerp ? t(`casus:onderwerp.${onderwerp}`) : code;
  };
  return (
    <Card title={t('regie')}>
      {regie.length === 0 ? (
        <Muted large>{t('geenRegie')}</Muted>
      ) : (
        <DefinitionList
          items={regie.map(({ onderwerp, wie, sinds }) => ({ term: naam(onderwerp), value: t('regieSinds', { wie, dag: datumLang(sinds, huidigeTaal()) }) }))}
        />
      )}
    </Card>
  );
}

function WieMist({ wie }: { wie: readonly string[] }) {
  const { t } = useTranslation('netwerk');
  return (
    <Card title={t('wieMist')}>
      {wie.length === 0 && <Muted large>{t('niemandMist')}</Muted>}
      <ul className="dt-netwerk__lijst">
        {wie.map((iemand) => (
          <li key={iemand}>{iemand}</li>
        ))}
      </ul>
    </Card>
  );
}
