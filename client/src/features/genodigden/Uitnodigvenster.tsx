import type { Uitnodigdoel } from '@doorbraaktafel/shared/vocabulary';
import { organisatieUitnodigenInvoer, organisatieUitnodigenMetNamenInvoer } from '@doorbraaktafel/shared/validation';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { GenodigdenDocument, OrganisatieUitnodigenDocument, UitTeNodigenDocument, type UitTeNodigenQuery } from '../../generated/graphql';
import { useBevraging } from '../../platform/apollo';
import { useDialoog } from '../../platform/dialoog';
import { ChipRow, FetchState, FormDialog, Muted, Select, Stack, TextArea } from '../../ui';
import { Mensen } from './Mensen';

const VELDEN = ['organisatieId', 'lidIds', 'doel', 'reden'];

type Organisatie = UitTeNodigenQuery['uitTeNodigen'][number];

export interface UitnodigvensterProps {
  casusId: string;
  naam: string;
  sluit: () => void;
}

/** Inviting an organisation for a casus: which, who of them, for what and why. */
export function Uitnodigvenster({ casusId, naam, sluit }: UitnodigvensterProps) {
  const { t } = useTranslation('genodigden');
  const { data, fout, opnieuw } = useBevraging(UitTeNodigenDocument, { casusId });
  const { invoer, zet, kies, gekozen, formulier } = useUitnodiging(casusId, data?.uitTeNodigen ?? [], sluit);
  return (
    <FormDialog
      title={t('titel', { naam })}
      intro={t('intro')}
      submitLabel={t('verstuur')}
      busy={formulier.bezig}
      faults={formulier.fouten}
      refusal={formulier.melding?.boodschap}
      onSubmit={() => void formulier.verstuur(invoer)}
      onClose={sluit}
    >
      <DoenMee casusId={casusId} />
      <FetchState data={data} fault={fout} onRetry={() => void opnieuw()} lines={1}>
        {({ uitTeNodigen }) => (
          <>
            <Select
              id={formulier.id('organisatieId')}
              label={t('organisatie')}
              description={t('organisatieUitleg')}
              choices={uitTeNodigen.map(({ id, naam: label }) => ({ value: id, label }))}
              value={invoer.organisatieId || null}
              onChange={kies}
              error={formulier.fout('organisatieId')}
            />
            {gekozen && <Mensen id={formulier.id('lidIds')} van={gekozen} gekozen={invoer.lidIds ?? []} zet={(lidIds) => zet({ ...invoer, lidIds })} fout={formulier.fout('lidIds')} />}
          </>
        )}
      </FetchState>
      <Select
        id={formulier.id('doel')}
        label={t('doel')}
        description={gekozen ? t('doelUitleg') : t('doelEerst')}
        choices={(gekozen?.doelen ?? []).map((doel) => ({ value: doel, label: t(`doelen.${doel as Uitnodigdoel}`) }))}
        value={invoer.doel || null}
        onChange={(doel) => zet({ ...invoer, doel })}
        error={formulier.fout('doel')}
      />
      <TextArea id={formulier.id('reden')} label={t('reden')} rows={2} maxCharacters={300} value={invoer.reden} onChange={(reden) => zet({ ...invoer, reden })} error={formulier.fout('reden')} />
    </FormDialog>
  );
}

interface Invoer {
  organisatieId: string;
  lidIds: string[] | null;
  doel: string;
  reden: string;
}

function useUitnodiging(casusId: string, organisaties: readonly Organisatie[], sluit: () => void) {
  const { t } = useTranslation('genodigden');
  const [velden, zet] = useState<Invoer>({ organisatieId: '', lidIds: [], doel: '', reden: '' });
  const gekozen = organisaties.find(({ id }) => id === velden.organisatieId);
  const invoer = { ...velden, casusId, lidIds: gekozen?.noemen || velden.lidIds?.length ? velden.lidIds : null };
  const formulier = useDialoog(
    OrganisatieUitnodigenDocument,
    gekozen?.noemen ? organisatieUitnodigenMetNamenInvoer : organisatieUitnodigenInvoer,
    VELDEN,
    { gelukt: t('gelukt', { naam: gekozen?.naam ?? '' }), sluit },
    invoer,
  );

  function kies(organisatieId: string) {
    const doelen = organisaties.find(({ id }) => id === organisatieId)?.doelen ?? [];
    zet({ ...velden, organisatieId, lidIds: [], doel: doelen.includes(velden.doel) ? velden.doel : '' });
  }

  return { invoer, zet: (nieuw: Invoer) => zet({ organisatieId: nieuw.organisatieId, lidIds: nieuw.lidIds, doel: nieuw.doel, reden: nieuw.reden }), kies, gekozen, formulier };
}

function DoenMee({ casusId }: { casusId: string }) {
  const { t } = useTranslation('genodigden');
  const { data } = useBevraging(GenodigdenDocument, { casusId });
  if (!data?.casus.deelnemers.length) return null;
  return (
    <Stack gap="s">
      <Muted>{t('doenMee')}</Muted>
      <ChipRow ariaLabel={t('doenMee')} chips={data.casus.deelnemers.map(({ organisatie }) => ({ text: organisatie.naam }))} />
    </Stack>
  );
}
