import { bewaarstopOpheffenInvoer, bewaarstopZettenInvoer, vernietigingVoorstellenInvoer } from '@doorbraaktafel/shared/validation';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { BewaarstopOpheffenDocument, BewaarstopZettenDocument, VernietigingVoorstellenDocument } from '../../generated/graphql';
import { useHandelformulier } from '../../platform/handelformulier';
import { isoDag } from '../../platform/opmaak';
import { DateField, FormDialog, Keuzetegels, TextArea, TextField, useAnnounce } from '../../ui';
import type { Stop } from './delen';

/** Forbids destroying, on somebody's authority. */
export function StopVenster({ casusId, sluit }: { casusId: string; sluit: () => void }) {
  const { t } = useTranslation('gegevens');
  const zeg = useAnnounce();
  const [reden, zetReden] = useState('');
  const [gezag, zetGezag] = useState('');
  const formulier = useHandelformulier(BewaarstopZettenDocument, bewaarstopZettenInvoer, ['gezag', 'reden']);

  async function verstuur() {
    if (!(await formulier.verstuur({ casusId, reden, gezag }))) return;
    zeg(t('stop.gelukt'));
    sluit();
  }
  return (
    <FormDialog title={t('stop.zet')} intro={t('stop.intro')} submitLabel={t('stop.verstuur')} busy={formulier.bezig} faults={formulier.fouten} refusal={formulier.melding?.boodschap} onSubmit={() => void verstuur()} onClose={sluit}>
      <TextField id={formulier.id('gezag')} label={t('stop.wie')} value={gezag} onChange={zetGezag} error={formulier.fout('gezag')} />
      <TextArea id={formulier.id('reden')} label={t('stop.waarom')} rows={3} maxCharacters={500} value={reden} onChange={zetReden} error={formulier.fout('reden')} />
    </FormDialog>
  );
}

export function OphefVenster({ stop, sluit }: { stop: Stop; sluit: () => void }) {
  const { t } = useTranslation('gegevens');
  const zeg = useAnnounce();
  const [reden, zetReden] = useState('');
  const formulier = useHandelformulier(BewaarstopOpheffenDocument, bewaarstopOpheffenInvoer, ['reden']);

  async function verstuur() {
    if (!(await formulier.verstuur({ bewaarstopId: stop.id, reden }))) return;
    zeg(t('stop.wegGelukt'));
    sluit();
  }
  return (
    <FormDialog title={t('stop.hefOp')} submitLabel={t('stop.hefOp')} busy={formulier.bezig} faults={formulier.fouten} refusal={formulier.melding?.boodschap} onSubmit={() => void verstuur()} onClose={sluit}>
      <TextArea id={formulier.id('reden')} label={t('stop.waaromWeg')} rows={3} maxCharacters={500} value={reden} onChange={zetReden} error={formulier.fout('reden')} />
    </FormDialog>
  );
}

/** Proposes to destroy; another person confirms it. */
export function VoorstelVenster({ casusId, sluit }: { casusId: string; sluit: () => void }) {
  const { t } = useTranslation('gegevens');
  const zeg = useAnnounce();
  const [grond, zetGrond] = useState<'bewaartermijn' | 'verzoek' | null>(null);
  const [verzoekOp, zetVerzoekOp] = useState('');
  const formulier = useHandelformulier(VernietigingVoorstellenDocument, vernietigingVoorstellenInvoer, ['grond', 'verzoekOp']);

  async function verstuur() {
    if (!(await formulier.verstuur({ casusId, grond: grond ?? '', verzoekOp: grond === 'verzoek' && verzoekOp ? verzoekOp : null }))) return;
    zeg(t('voorstel.gelukt'));
    sluit();
  }
  return (
    <FormDialog title={t('voorstel.doe')} intro={t('voorstel.intro')} submitLabel={t('voorstel.verstuur')} busy={formulier.bezig} faults={formulier.fouten} refusal={formulier.melding?.boodschap} onSubmit={() => void verstuur()} onClose={sluit}>
      <Keuzetegels
        id={formulier.id('grond')}
        label={t('voorstel.waarom')}
        choices={[{ value: 'bewaartermijn', label: t('grond.bewaartermijn') }, { value: 'verzoek', label: t('grond.verzoek') }]}
        value={grond}
        onChange={zetGrond}
        error={formulier.fout('grond')}
      />
      {grond === 'verzoek' && <DateField id={formulier.id('verzoekOp')} label={t('voorstel.dag')} value={verzoekOp} onChange={zetVerzoekOp} max={isoDag(new Date())} error={formulier.fout('verzoekOp')} />}
    </FormDialog>
  );
}
