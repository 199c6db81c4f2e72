import { useTranslation } from 'react-i18next';
import { NetwerkOrganisatiesDocument } from '../../generated/graphql';
import { useBevraging } from '../../platform/apollo';
import { FetchState, Select } from '../../ui';

const GEEN = 'geen';

export interface OrganisatiekeuzeProps {
  id: string;
  value: string | null;
  onChange: (organisatieId: string | null) => void;
  error?: string;
}

/** The organisation somebody works for, among those of the regio. */
export function Organisatiekeuze({ id, value, onChange, error }: OrganisatiekeuzeProps) {
  const { t } = useTranslation('netwerk');
  const { data, fout, opnieuw } = useBevraging(NetwerkOrganisatiesDocument, {});
  return (
    <FetchState data={data} fault={fout} onRetry={() => void opnieuw()} lines={1}>
      {({ organisaties }) => (
        <Select
          id={id}
          label={t('voegToe.organisatie')}
          optional
          choices={[{ value: GEEN, label: t('voegToe.geenOrganisatie') }, ...organisaties.map(({ id: kenmerk, naam }) => ({ value: kenmerk, label: naam }))]}
          value={value ?? GEEN}
          onChange={(gekozen) => onChange(gekozen === GEEN ? null : gekozen)}
          error={error}
        />
      )}
    </FetchState>
  );
}
