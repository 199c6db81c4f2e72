import { use } from 'react';
import { useTranslation } from 'react-i18next';
import { AgendapuntMinutenZettenDocument } from '../../../generated/graphql';
import { useHandeling } from '../../../platform/apollo';
import { Button, Chip, Cluster, Icon, Muted, NumberField } from '../../../ui';
import type { Agendapunt } from '../useZitting';
import { Uitnodigen } from './uitnodigen';

export interface AgendaregelProps {
  punt: Agendapunt;
  plek: number;
  aantal: number;
  verplaats?: (naar: number) => void;
  verwijder?: () => void;
  zetMinuten: boolean;
}

/** One item of the agenda with what the chair can change about it. */
export function Agendaregel({ punt, plek, aantal, verplaats, verwijder, zetMinuten }: AgendaregelProps) {
  const { t } = useTranslation('tafel');
  const naam = punt.pseudoniem ?? t('agenda.besloten');
  const nodigUit = use(Uitnodigen);
  return (
    <li className="dt-week__regel">
      <span className="dt-week__nummer">{plek + 1}</span>
      <div>
        <p className="dt-week__naam">{naam}</p>
        {punt.vraag && <p>{punt.vraag}</p>}
        <Muted>{[punt.reden, punt.nodig.length > 0 && t('agenda.nodig', { wie: punt.nodig.join(', ') })].filter(Boolean).join(' · ')}</Muted>
      </div>
      <div className="dt-week__doen">
        <Cluster gap="xs">
          {zetMinuten ? <Minuten punt={punt} naam={naam} /> : <Chip>{t('zitting.min', { minuten: punt.minuten })}</Chip>}
          {verplaats && (
            <>
              <Button size="small" ariaLabel={t('agenda.omhoog', { naam })} disabled={plek === 0} onPress={() => verplaats(plek - 1)}>
                <span aria-hidden="true">↑</span>
              </Button>
              <Button size="small" ariaLabel={t('agenda.omlaag', { naam })} disabled={plek === aantal - 1} onPress={() => verplaats(plek + 1)}>
                <span aria-hidden="true">↓</span>
              </Button>
            </>
          )}
          {punt.casusId && nodigUit(punt.casusId, naam)}
          {verwijder && (
            <Button size="small" variant="quiet" ariaLabel={t('agenda.verwijderVan', { naam })} onPress={verwijder}>
              <Icon name="kruis" />
            </Button>
          )}
        </Cluster>
      </div>
    </li>
  );
}

function Minuten({ punt, naam }: { punt: Agendapunt; naam: string }) {
  const { t } = useTranslation('tafel');
  const { doe, bezig, weigering } = useHandeling(AgendapuntMinutenZettenDocument);
  return (
    <div className="dt-week__minuten">
      <NumberField
        label={t('agenda.minuten', { naam })}
        value={punt.minuten}
        min={1}
        max={120}
        disabled={bezig}
        error={weigering?.boodschap}
        onChange={(minuten) => minuten && minuten !== punt.minuten && void doe({ agendapuntId: punt.id, minuten })}
      />
    </div>
  );
}
