import { doorzettenAankondigenInvoer } from '@doorbraaktafel/shared/validation';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DoorzettenAankondigenDocument } from '../../../generated/graphql';
import { useHandelformulier } from '../../../platform/handelformulier';
import { useIk } from '../../../platform/sessie/Sessie';
import { Alert, Button, Checkbox, Form, Muted, TextArea } from '../../../ui';
import type { Ronde } from '../useBesluitstand';
import '../Besluitenlijst.css';

/** Says beforehand that somebody will be bound: to whom escalating was offered, why, and who gains. */
export function Aankondigformulier({ ronde, sluit }: { ronde: Ronde; sluit: () => void }) {
  const { t } = useTranslation('naspel');
  const [opschaling, zetOpschaling] = useState('');
  const [waarom, zetWaarom] = useState('');
  const [tenGunsteVan, zetTenGunsteVan] = useState<readonly string[]>([]);
  const formulier = useHandelformulier(DoorzettenAankondigenDocument, doorzettenAankondigenInvoer, ['opschaling', 'waarom', 'tenGunsteVan']);
  const { id, fout } = formulier;
  const { organisatieId: eigenId, organisatieNaam: eigenNaam } = useIk();
  const gevraagd = ronde.standpunten.map((een) => ({ id: een.organisatieId, naam: een.organisatieNaam }));
  // Who forces can gain without being asked, and then somebody else has to sign.
  const organisaties = gevraagd.some((een) => een.id === eigenId) ? gevraagd : [...gevraagd, { id: eigenId, naam: eigenNaam }];

  async function verstuur() {
    if (await formulier.verstuur({ rondeId: ronde.id, opschaling, waarom, tenGunsteVan: [...tenGunsteVan] })) sluit();
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
      <TextArea id={id('opschaling')} label={t('aankondigen.opschaling')} rows={2} maxCharacters={500} value={opschaling} onChange={zetOpschaling} error={fout('opschaling')} />
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
