import { casusOpschalenInvoer, casusOpschalenZonderPogingInvoer } from '@doorbraaktafel/shared/validation';
import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CasuspaginaOpschalenDocument, CasusrouteDocument } from '../../../generated/graphql';
import { FormDialog, TextArea } from '../../../ui';
import { niveauNaam } from '../woorden';
import type { DialoogProps } from './dialoog';
import { useDialoog } from '../../../platform/dialoog';

const BESTUURLIJK = 3;

export function OpschalenDialoog({ casus, sluit }: DialoogProps) {
  const { t } = useTranslation(['casus', 'route']);
  const [reden, zetReden] = useState('');
  const [zonderPoging, zetZonderPoging] = useState('');
  const { data } = useQuery(CasusrouteDocument, { variables: { casusId: casus.id } });
  const vraagtReden = data?.casusroute.vraagtReden ?? false;
  const naar = casus.niveau + 1;
  const invoer = { casusId: casus.id, reden, zonderPoging: zonderPoging.trim() || (vraagtReden ? '' : null), versie: casus.versie };
  const formulier = useDialoog(CasuspaginaOpschalenDocument, vraagtReden ? casusOpschalenZonderPogingInvoer : casusOpschalenInvoer, ['reden', 'zonderPoging'], { gelukt: t('gelukt.opgeschaald'), sluit }, invoer);
  return (
    <FormDialog
      title={t('opschalenDialoog.titel')}
      intro={`${t('opschalenDialoog.introNaar', { niveau: niveauNaam(t, naar) })} ${naar === BESTUURLIJK ? t('opschalenDialoog.bestuur') : ''}`}
      submitLabel={t('opschalenDialoog.verstuur')}
      busy={formulier.bezig}
      faults={formulier.fouten}
      refusal={formulier.melding?.boodschap}
      onSubmit={() => void formulier.verstuur(invoer)}
      onClose={sluit}
    >
      <TextArea id={formulier.id('reden')} label={t('opschalenDialoog.reden')} value={reden} onChange={zetReden} error={formulier.fout('reden')} />
      {(vraagtReden || zonderPoging !== '' || formulier.fout('zonderPoging')) && (
        <TextArea
          id={formulier.id('zonderPoging')}
          label={t('route:zonderPogingVraag')}
          value={zonderPoging}
          onChange={zetZonderPoging}
          error={formulier.fout('zonderPoging')}
          rows={2}
        />
      )}
    </FormDialog>
  );
}
