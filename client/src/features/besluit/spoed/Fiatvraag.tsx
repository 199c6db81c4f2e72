import { useQuery } from '@apollo/client/react';
import { fiatVragenInvoer } from '@doorbraaktafel/shared/validation';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FiatkeuzesDocument, FiatVragenDocument } from '../../../generated/graphql';
import { useHandelformulier } from '../../../platform/handelformulier';
import { useMag } from '../../../platform/sessie/Sessie';
import { Alert, Button, Card, Form, Muted, Select } from '../../../ui';
import { Fiatantwoorden } from './Fiatantwoorden';

/** Asks a bestuurder to approve the voorstel that lies before the table; the link can be sent along. */
export function Fiatvraag({ casusId }: { casusId: string }) {
  const { t } = useTranslation('spoed');
  const mag = useMag('vragen', 'Fiat');
  const { data } = useQuery(FiatkeuzesDocument, { variables: { casusId }, skip: !mag });
  const [lidId, zetLid] = useState<string | null>(null);
  const [keer, zetKeer] = useState(0);
  const formulier = useHandelformulier(FiatVragenDocument, fiatVragenInvoer, ['lidId']);
  const voorstel = data?.besluitstand.voorstel;
  if (!mag || !data) return null;
  const betrokken = [data.casus.gemeente.id, ...data.casus.deelnemers.map(({ organisatie }) => organisatie.id)];
  const bestuurders = data.leden.filter(({ rol, organisatieId }) => rol === 'bestuurder' && betrokken.includes(organisatieId));
  const naam = (id: string) => data.organisaties.find((organisatie) => organisatie.id === id)?.naam;

  async function verstuur() {
    if (!(await formulier.verstuur({ voorstelId: voorstel?.id ?? '', lidId: lidId ?? '' }))) return;
    zetLid(null);
    zetKeer(keer + 1);
  }

  return (
    <Card title={t('fiatVraag.titel')}>
      {!voorstel && <Muted>{t('geenVoorstel')}</Muted>}
      {voorstel && (
        <Form onSubmit={() => void verstuur()} faults={formulier.fouten} actions={<Button type="submit" busy={formulier.bezig}>{t('fiatVraag.knop')}</Button>}>
          {formulier.melding && <Alert tone="fout" title={formulier.melding.boodschap} />}
          <Select
            id={formulier.id('lidId')}
            label={t('fiatVraag.wie')}
            description={t('fiatVraag.uitleg')}
            choices={bestuurders.map((lid) => ({ value: lid.id, label: lid.naam, description: naam(lid.organisatieId) }))}
            value={lidId}
            onChange={zetLid}
            error={formulier.fout('lidId')}
          />
        </Form>
      )}
      {voorstel && <Fiatantwoorden key={keer} casusId={casusId} voorstelId={voorstel.id} />}
    </Card>
  );
}
