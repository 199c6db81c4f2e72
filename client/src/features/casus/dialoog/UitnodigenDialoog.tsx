import { organisatieUitnodigenInvoer } from '@doorbraaktafel/shared/validation';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { BetrokkenenDocument, CasuspaginaUitnodigenDocument, type BetrokkenenQuery } from '../../../generated/graphql';
import { useBevraging } from '../../../platform/apollo';
import { Checkbox, FetchState, FormDialog, Muted, Select, TextArea } from '../../../ui';
import type { DialoogProps } from './dialoog';
import { useDialoog } from '../../../platform/dialoog';

const VELDEN = ['organisatieId', 'lidIds', 'reden', 'doel'];

/** Inviting an organisation: which, who of them, why and for what. */
export function UitnodigenDialoog({ casus, sluit }: DialoogProps) {
  const { t } = useTranslation('casus');
  const { data, fout, opnieuw } = useBevraging(BetrokkenenDocument, {});
  const [organisatieId, zetOrganisatie] = useState<string | null>(null);
  const [lidIds, zetLeden] = useState<readonly string[]>([]);
  const [reden, zetReden] = useState('');
  const [doel, zetDoel] = useState('');
  const formulier = useDialoog(CasuspaginaUitnodigenDocument, organisatieUitnodigenInvoer, VELDEN, { gelukt: t('gelukt.uitgenodigd'), sluit });

  const doetMee = casus.deelnemers.map(({ organisatie }) => organisatie.id);

  function kies(organisatie: string) {
    zetOrganisatie(organisatie);
    zetLeden([]);
  }

  return (
    <FormDialog
      title={t('uitnodigen.titel')}
      intro={t('uitnodigen.intro')}
      submitLabel={t('uitnodigen.verstuur')}
      busy={formulier.bezig}
      faults={formulier.fouten}
      refusal={formulier.melding?.boodschap}
      onSubmit={() =>
        void formulier.verstuur({ casusId: casus.id, organisatieId: organisatieId ?? '', reden, doel, lidIds: lidIds.length > 0 ? [...lidIds] : null })
      }
      onClose={sluit}
    >
      <FetchState data={data} fault={fout} onRetry={() => void opnieuw()} lines={1}>
        {(betrokkenen) => (
          <>
            <Select
              id={formulier.id('organisatieId')}
              label={t('uitnodigen.organisatie')}
              choices={betrokkenen.organisaties.filter(({ id }) => !doetMee.includes(id)).map(({ id, naam }) => ({ value: id, label: naam }))}
              value={organisatieId}
              onChange={kies}
              error={formulier.fout('organisatieId')}
            />
            <Mensen id={formulier.id('lidIds')} leden={ledenVan(betrokkenen, organisatieId)} gekozen={lidIds} zet={zetLeden} fout={formulier.fout('lidIds')} />
          </>
        )}
      </FetchState>
      <TextArea id={formulier.id('reden')} label={t('uitnodigen.reden')} value={reden} onChange={zetReden} error={formulier.fout('reden')} rows={2} />
      <TextArea id={formulier.id('doel')} label={t('uitnodigen.doel')} value={doel} onChange={zetDoel} error={formulier.fout('doel')} rows={2} />
    </FormDialog>
  );
}

function ledenVan({ leden }: BetrokkenenQuery, organisatieId: string | null): BetrokkenenQuery['leden'] {
  return leden.filter((lid) => lid.organisatieId === organisatieId);
}

interface MensenProps {
  id: string;
  leden: BetrokkenenQuery['leden'];
  gekozen: readonly string[];
  zet: (lidIds: readonly string[]) => void;
  fout?: string;
}

function Mensen({ id, leden, gekozen, zet, fout }: MensenProps) {
  const { t } = useTranslation('casus');
  if (leden.length === 0) return null;
  return (
    <fieldset id={id} className="dt-casus__mensen">
      <legend>{t('uitnodigen.leden')}</legend>
      <Muted>{t('uitnodigen.ledenUitleg')}</Muted>
      {leden.map((lid, plek) => (
        <Checkbox
          key={lid.id}
          id={`${id}-${lid.id}`}
          checked={gekozen.includes(lid.id)}
          onChange={(aan) => zet(aan ? [...gekozen, lid.id] : gekozen.filter((ander) => ander !== lid.id))}
          error={plek === 0 ? fout : undefined}
        >
          {lid.naam}, {lid.functie}
        </Checkbox>
      ))}
    </fieldset>
  );
}
