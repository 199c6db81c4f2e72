import { verantwoordelijkheidAanbiedenInvoer } from '@doorbraaktafel/shared/validation';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { VerantwoordelijkheidAanbiedenDocument, VerantwoordelijkheidBeantwoordenDocument } from '../../generated/graphql';
import { useHandeling } from '../../platform/apollo';
import { huidigeTaal } from '../../platform/i18n';
import { kan } from '../../platform/mogelijk';
import { datumLang } from '../../platform/opmaak';
import { Alert, Button, Card, Cluster, FormDialog, Muted, Select, TextArea } from '../../ui';
import { useDialoog } from '../../platform/dialoog';
import type { DialoogProps } from './dialoog';
import type { DeelProps } from './Toestemmingen';

/** Which organisation answers for the data, and handing that over. */
export function Verantwoordelijk({ beeld, opnieuw }: DeelProps) {
  const { t } = useTranslation('deelname');
  const [open, zetOpen] = useState(false);
  return (
    <Card title={t('verantwoordelijk.titel')}>
      <p>
        <strong>{beeld.verantwoordelijke.naam}</strong>
      </p>
      <Muted>{t('verantwoordelijk.uitleg')}</Muted>
      {beeld.overdracht && <Aanbod beeld={beeld} opnieuw={opnieuw} />}
      {kan(beeld.acties, 'verantwoordelijkheidAanbieden') && (
        <div>
          <Button onPress={() => zetOpen(true)}>{t('verantwoordelijk.bied')}</Button>
        </div>
      )}
      {open && <AanbodDialoog beeld={beeld} sluit={() => { zetOpen(false); void opnieuw(); }} />}
    </Card>
  );
}

function Aanbod({ beeld: { overdracht, acties }, opnieuw }: DeelProps) {
  const { t } = useTranslation('deelname');
  const { doe, bezig, weigering } = useHandeling(VerantwoordelijkheidBeantwoordenDocument);
  if (!overdracht) return null;
  const antwoord = async (aanvaard: boolean) => {
    if (await doe({ overdrachtId: overdracht.id, aanvaard })) await opnieuw();
  };
  return (
    <Alert
      tone="info"
      title={t('verantwoordelijk.ligt', { organisatie: overdracht.naarOrganisatieNaam, dag: datumLang(overdracht.aangebodenOp, huidigeTaal()) })}
      actions={<Antwoordknoppen acties={acties} bezig={bezig} antwoord={antwoord} />}
    >
      <p>{overdracht.reden}</p>
      {weigering && <p>{weigering.boodschap}</p>}
    </Alert>
  );
}

/** Yes or no for who was asked; the way back for who offered. */
function Antwoordknoppen({ acties, bezig, antwoord }: { acties: DeelProps['beeld']['acties']; bezig: boolean; antwoord: (aanvaard: boolean) => Promise<void> }) {
  const { t } = useTranslation('deelname');
  const gevraagd = kan(acties, 'verantwoordelijkheidBeantwoorden');
  if (!gevraagd && !kan(acties, 'verantwoordelijkheidTerugnemen')) return null;
  return (
    <Cluster>
      {gevraagd && (
        <Button busy={bezig} onPress={() => void antwoord(true)}>
          {t('verantwoordelijk.ja')}
        </Button>
      )}
      <Button variant={gevraagd ? 'quiet' : 'secondary'} busy={bezig} onPress={() => void antwoord(false)}>
        {t(gevraagd ? 'verantwoordelijk.nee' : 'verantwoordelijk.neemTerug')}
      </Button>
    </Cluster>
  );
}

function AanbodDialoog({ beeld, sluit }: DialoogProps) {
  const { t } = useTranslation('deelname');
  const [organisatieId, zetOrganisatie] = useState<string | null>(null);
  const [reden, zetReden] = useState('');
  const formulier = useDialoog(VerantwoordelijkheidAanbiedenDocument, verantwoordelijkheidAanbiedenInvoer, ['organisatieId', 'reden'], { gelukt: t('verantwoordelijk.gelukt'), sluit });
  const anderen = beeld.deelnemers.filter((d) => d.organisatieId !== beeld.verantwoordelijke.organisatieId);
  return (
    <FormDialog
      title={t('verantwoordelijk.bied')}
      intro={t('verantwoordelijk.gevolg')}
      submitLabel={t('verantwoordelijk.verstuur')}
      busy={formulier.bezig}
      faults={formulier.fouten}
      refusal={formulier.melding?.boodschap}
      onSubmit={() => void formulier.verstuur({ casusId: beeld.casusId, organisatieId: organisatieId ?? '', reden })}
      onClose={sluit}
    >
      <Select id={formulier.id('organisatieId')} label={t('verantwoordelijk.naar')} choices={anderen.map((d) => ({ value: d.organisatieId, label: d.naam }))} value={organisatieId} onChange={zetOrganisatie} error={formulier.fout('organisatieId')} />
      <TextArea id={formulier.id('reden')} label={t('verantwoordelijk.reden')} value={reden} onChange={zetReden} error={formulier.fout('reden')} rows={2} />
    </FormDialog>
  );
}
