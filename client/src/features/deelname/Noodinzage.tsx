import { lidkamer } from '@doorbraaktafel/shared/live';
import { noodinzageNemenInvoer } from '@doorbraaktafel/shared/validation';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { NoodinzageNemenDocument, NoodinzagesDocument } from '../../generated/graphql';
import { useBevraging } from '../../platform/apollo';
import { useHandelformulier } from '../../platform/handelformulier';
import { useVersheid } from '../../platform/live';
import { useIk, useMag } from '../../platform/sessie/Sessie';
import { Alert, Button, Card, FetchState, Form, PageHeader, Stack, TextArea, TextField } from '../../ui';
import { Noodinzagelijst } from './Noodinzagelijst';
import './deelname.css';

/** Looking into a casus in an emergency, and for the route and toezicht who did. */
export function Noodinzage() {
  const { t } = useTranslation('deelname');
  const magKijken = useMag('nemen', 'Noodinzage');
  const magZien = useMag('zien', 'Noodinzage');
  return (
    <Stack gap="l">
      <PageHeader title={t('nood.titel')} intro={t('nood.gezien')} />
      {magKijken && <Formulier />}
      {magZien && <Lijst />}
    </Stack>
  );
}

function Formulier() {
  const { t } = useTranslation('deelname');
  const ga = useNavigate();
  const [schuilnaam, zetSchuilnaam] = useState('');
  const [reden, zetReden] = useState('');
  const formulier = useHandelformulier(NoodinzageNemenDocument, noodinzageNemenInvoer, ['schuilnaam', 'reden']);

  async function kijk() {
    const antwoord = await formulier.verstuur({ schuilnaam, reden });
    if (antwoord && 'casusId' in antwoord) void ga(`/casus/${String(antwoord.casusId)}`);
  }

  return (
    <Card tone="fout" title={t('nood.menu')}>
      <p>{t('nood.intro')}</p>
      <Form
        ariaLabel={t('nood.menu')}
        faults={formulier.fouten}
        onSubmit={() => void kijk()}
        actions={
          <Button type="submit" variant="danger" busy={formulier.bezig}>
            {t('nood.verstuur')}
          </Button>
        }
      >
        {formulier.melding && <Alert tone="fout" title={formulier.melding.boodschap} />}
        <TextField id={formulier.id('schuilnaam')} label={t('nood.schuilnaam')} value={schuilnaam} onChange={zetSchuilnaam} error={formulier.fout('schuilnaam')} autoComplete="off" />
        <TextArea id={formulier.id('reden')} label={t('nood.reden')} value={reden} onChange={zetReden} error={formulier.fout('reden')} rows={3} />
      </Form>
    </Card>
  );
}

function Lijst() {
  const { data, fout, opnieuw } = useBevraging(NoodinzagesDocument, {});
  const magNaarCasus = useMag('zien', 'Casus');
  useVersheid(lidkamer(useIk().lidId), opnieuw, ['noodinzage.gewijzigd']);
  return (
    <FetchState data={data} fault={fout} onRetry={() => void opnieuw()} lines={3}>
      {({ noodinzages }) => <Noodinzagelijst noodinzages={noodinzages} magNaarCasus={magNaarCasus} opnieuw={opnieuw} />}
    </FetchState>
  );
}
