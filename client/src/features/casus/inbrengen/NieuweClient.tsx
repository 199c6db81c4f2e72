import { useTranslation } from 'react-i18next';
import { GemeentenDocument } from '../../../generated/graphql';
import { useBevraging } from '../../../platform/apollo';
import { FetchState, Muted, NumberField, Select, Stack, TextField } from '../../../ui';
import type { Inbrengconcept } from './useInbrengconcept';

type Nieuw = NonNullable<Inbrengconcept['nieuw']>;

export interface NieuweClientProps {
  nieuw: Nieuw;
  vul: (nieuw: Nieuw) => void;
  id: (veld: string) => string;
  fout: (veld: string) => string | undefined;
}

/** A client who is not on the caseload yet; brought in, the client is. */
export function NieuweClient({ nieuw, vul, id, fout }: NieuweClientProps) {
  const { t } = useTranslation('casus');
  const { data, fout: storing, opnieuw } = useBevraging(GemeentenDocument, {});
  return (
    <Stack>
      <Muted large>{t('inbrengen.nieuwUitleg')}</Muted>
      <TextField
        id={id('nieuweClient.naam')}
        label={t('inbrengen.naam')}
        value={nieuw.naam}
        onChange={(naam) => vul({ ...nieuw, naam })}
        error={fout('nieuweClient.naam')}
        autoComplete="off"
        autoFocus
      />
      <FetchState data={data} fault={storing} onRetry={() => void opnieuw()} lines={1}>
        {({ organisaties }) => (
          <Select
            id={id('nieuweClient.gemeenteId')}
            label={t('inbrengen.gemeente')}
            choices={organisaties.filter(({ soort }) => soort === 'gemeente').map(({ id: value, naam: label }) => ({ value, label }))}
            value={nieuw.gemeenteId}
            onChange={(gemeenteId) => vul({ ...nieuw, gemeenteId })}
            error={fout('nieuweClient.gemeenteId')}
          />
        )}
      </FetchState>
      <NumberField
        id={id('nieuweClient.geboortejaar')}
        label={t('inbrengen.geboortejaar')}
        optional
        value={nieuw.geboortejaar}
        onChange={(geboortejaar) => vul({ ...nieuw, geboortejaar })}
        error={fout('nieuweClient.geboortejaar')}
      />
    </Stack>
  );
}
