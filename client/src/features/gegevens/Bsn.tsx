import { BSN_DOELEN, bsnTonenInvoer, bsnVastleggenInvoer, type BsnDoel } from '@doorbraaktafel/shared/validation';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { BsnTonenDocument, BsnVastleggenDocument } from '../../generated/graphql';
import { useHandelformulier } from '../../platform/handelformulier';
import { useMag } from '../../platform/sessie/Sessie';
import { Button, Card, Cluster, FormDialog, Keuzetegels, TextField, useAnnounce } from '../../ui';

/** The BSN, written down and shown with its purpose; it stays on the screen only while it is asked for. */
export function Bsn({ casusId }: { casusId: string }) {
  const { t } = useTranslation('gegevens');
  const [venster, zetVenster] = useState<'leg' | 'toon'>();
  const [nummer, zetNummer] = useState<string>();
  const magLeggen = useMag('vastleggen', 'Bsn');
  const sluit = () => zetVenster(undefined);
  return (
    <Card title={t('bsn.titel')}>
      <p>{t(magLeggen ? 'bsn.uitleg' : 'bsn.uitlegClient')}</p>
      {nummer && (
        <p aria-live="polite">
          <strong>{nummer}</strong>
        </p>
      )}
      <Cluster>
        {nummer ? <Button onPress={() => zetNummer(undefined)}>{t('bsn.verberg')}</Button> : <Button onPress={() => zetVenster('toon')}>{t('bsn.toon')}</Button>}
        {magLeggen && (
          <Button variant="quiet" onPress={() => zetVenster('leg')}>
            {t('bsn.leg')}
          </Button>
        )}
      </Cluster>
      {venster === 'leg' && <LegVenster casusId={casusId} sluit={sluit} />}
      {venster === 'toon' && <ToonVenster casusId={casusId} sluit={sluit} gezien={zetNummer} />}
    </Card>
  );
}

function LegVenster({ casusId, sluit }: { casusId: string; sluit: () => void }) {
  const { t } = useTranslation('gegevens');
  const zeg = useAnnounce();
  const [bsn, zetBsn] = useState('');
  const formulier = useHandelformulier(BsnVastleggenDocument, bsnVastleggenInvoer, ['bsn']);

  async function verstuur() {
    if (!(await formulier.verstuur({ casusId, bsn }))) return;
    zeg(t('bsn.vastgelegd'));
    sluit();
  }
  return (
    <FormDialog title={t('bsn.leg')} submitLabel={t('bsn.leg')} busy={formulier.bezig} faults={formulier.fouten} refusal={formulier.melding?.boodschap} onSubmit={() => void verstuur()} onClose={sluit}>
      <TextField id={formulier.id('bsn')} label={t('bsn.nummer')} autoComplete="off" inputMode="numeric" short value={bsn} onChange={zetBsn} error={formulier.fout('bsn')} />
    </FormDialog>
  );
}

function ToonVenster({ casusId, sluit, gezien }: { casusId: string; sluit: () => void; gezien: (nummer: string) => void }) {
  const { t } = useTranslation('gegevens');
  const voorAnderen = useMag('vastleggen', 'Bsn');
  const doelen = BSN_DOELEN.filter((een) => (een === 'eigen_gegevens') !== voorAnderen);
  const [doel, zetDoel] = useState<BsnDoel | null>(voorAnderen ? null : 'eigen_gegevens');
  const formulier = useHandelformulier(BsnTonenDocument, bsnTonenInvoer, ['doel']);

  async function verstuur() {
    const antwoord = await formulier.verstuur({ casusId, doel: doel ?? '' });
    if (!antwoord || !('bsn' in antwoord)) return;
    gezien(antwoord.bsn);
    sluit();
  }
  return (
    <FormDialog title={t('bsn.toon')} submitLabel={t('bsn.toon')} busy={formulier.bezig} faults={formulier.fouten} refusal={formulier.melding?.boodschap} onSubmit={() => void verstuur()} onClose={sluit}>
      <Keuzetegels id={formulier.id('doel')} label={t('bsn.doel')} choices={doelen.map((value) => ({ value, label: t(`bsn.waarvoor.${value}`) }))} value={doel} onChange={zetDoel} error={formulier.fout('doel')} />
    </FormDialog>
  );
}
