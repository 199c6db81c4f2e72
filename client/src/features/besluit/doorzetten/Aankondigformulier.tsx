import { doorzettenAankondigenInvoer, doorzettenZonderVraagInvoer } from '@doorbraaktafel/shared/validation';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DoorzettenAankondigenDocument } from '../../../generated/graphql';
import { useHandelformulier } from '../../../platform/handelformulier';
import { useIk, useMag } from '../../../platform/sessie/Sessie';
import { Alert, Button, Card, Checkbox, Cluster, Form, Link, Muted, TextArea } from '../../../ui';
import type { Ronde } from '../useBesluitstand';
import '../Besluitenlijst.css';

export interface AankondigformulierProps {
  casusId: string;
  ronde: Ronde;
  /** What is recorded about bestuurders that were asked; it is kept with the announcement. */
  gevraagd: readonly string[];
  sluit: () => void;
}

/** Says beforehand that somebody will be bound: which bestuurder was asked or why none, why it is forced, and who gains. */
export function Aankondigformulier({ casusId, ronde, gevraagd, sluit }: AankondigformulierProps) {
  const { t } = useTranslation('naspel');
  const [opschaling, zetOpschaling] = useState('');
  const [waarom, zetWaarom] = useState('');
  const [tenGunsteVan, zetTenGunsteVan] = useState<readonly string[]>([]);
  const isGevraagd = gevraagd.length > 0;
  const formulier = useHandelformulier(DoorzettenAankondigenDocument, isGevraagd ? doorzettenAankondigenInvoer : doorzettenZonderVraagInvoer, ['opschaling', 'waarom', 'tenGunsteVan']);
  const { id, fout } = formulier;
  const { organisatieId: eigenId, organisatieNaam: eigenNaam } = useIk();
  const inRonde = ronde.standpunten.map((een) => ({ id: een.organisatieId, naam: een.organisatieNaam }));
  // Who forces can gain without being asked, and then somebody else has to sign.
  const organisaties = inRonde.some((een) => een.id === eigenId) ? inRonde : [...inRonde, { id: eigenId, naam: eigenNaam }];

  async function verstuur() {
    if (await formulier.verstuur({ rondeId: ronde.id, opschaling: isGevraagd ? null : opschaling, waarom, tenGunsteVan: [...tenGunsteVan] })) sluit();
  }
  const wissel = (organisatieId: string, aan: boolean) => zetTenGunsteVan((al) => (aan ? [...al, organisatieId] : al.filter((een) => een !== organisatieId)));
  return (
    <Form
      ariaLabel={t('aankondigen.titel')}
      faults={formulier.fouten}
      onSubmit={() => void verstuur()}
      actions={
        <Button type="submit" variant="danger" busy={formulier.bezig}>
          {t('aankondigen.verstuur')}
        </Button>
      }
    >
      <Muted>{t('aankondigen.uitleg')}</Muted>
      {formulier.melding && <Alert tone="fout" title={formulier.melding.boodschap} />}
      {isGevraagd ? <Gevraagd zinnen={gevraagd} /> : <EerstVragen casusId={casusId} sluit={sluit} />}
      {!isGevraagd && <TextArea id={id('opschaling')} label={t('aankondigen.opschaling')} rows={2} maxCharacters={500} value={opschaling} onChange={zetOpschaling} error={fout('opschaling')} />}
      <TextArea id={id('waarom')} label={t('aankondigen.waarom')} rows={2} maxCharacters={1000} value={waarom} onChange={zetWaarom} error={fout('waarom')} />
      <fieldset className="dt-besluit__vakjes" id={id('tenGunsteVan')}>
        <legend>{t('aankondigen.voordeel')}</legend>
        {organisaties.map(({ id: organisatieId, naam }) => (
          <Checkbox key={organisatieId} checked={tenGunsteVan.includes(organisatieId)} onChange={(aan) => wissel(organisatieId, aan)}>
            {naam}
          </Checkbox>
        ))}
      </fieldset>
    </Form>
  );
}

/** What was recorded, as it will stand with the besluit. */
function Gevraagd({ zinnen }: { zinnen: readonly string[] }) {
  const { t } = useTranslation('naspel');
  return (
    <Card compact headingLevel={3} title={t('aankondigen.gevraagd')}>
      {zinnen.map((zin) => <p key={zin}>{zin}</p>)}
      <Muted>{t('aankondigen.gevraagdUitleg')}</Muted>
    </Card>
  );
}

/** Nobody was asked yet: where to do that first. */
function EerstVragen({ casusId, sluit }: Pick<AankondigformulierProps, 'casusId' | 'sluit'>) {
  const { t } = useTranslation('naspel');
  const kanFiatVragen = useMag('vragen', 'Fiat');
  return (
    <Alert tone="info" title={t('aankondigen.eerst')}>
      {kanFiatVragen ? (
        <Cluster>
          <Link href={`/casus/${casusId}`} arrow onPress={sluit}>{t('aankondigen.opschalen')}</Link>
          <Link href={`/casus/${casusId}/spoed`} arrow onPress={sluit}>{t('aankondigen.fiat')}</Link>
        </Cluster>
      ) : (
        t('aankondigen.vraagRegisseur')
      )}
    </Alert>
  );
}
