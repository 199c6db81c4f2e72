import { dossierdeelVastleggenInvoer } from '@doorbraaktafel/shared/validation';
import { DOSSIERGROEPEN, type Dossiergroep } from '@doorbraaktafel/shared/vocabulary';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DossierdeelVastleggenDocument } from '../../../generated/graphql';
import { FormDialog, Select, TextArea } from '../../../ui';
import type { DialoogProps } from './dialoog';
import { Dossierregels, isLeeg, LEGE_REGEL, type Regelinvoer } from './Dossierregels';
import { useDialoog } from '../../../platform/dialoog';

/** A data group: its lines for who has ground, and the agreement for who has not. */
export function DossierdeelDialoog({ casus, sluit }: DialoogProps) {
  const { t } = useTranslation('casus');
  const [groep, zetGroep] = useState<Dossiergroep | null>(null);
  const [regels, zetRegels] = useState<readonly Regelinvoer[]>([LEGE_REGEL]);
  const [functioneel, zetFunctioneel] = useState('');
  const velden = ['gegevensgroep', ...regels.flatMap((_, nr) => [`regels.${nr}.label`, `regels.${nr}.waarde`]), 'regels', 'functioneel'];
  const formulier = useDialoog(DossierdeelVastleggenDocument, dossierdeelVastleggenInvoer, velden, { gelukt: t('gelukt.dossier'), sluit });

  function verstuur() {
    const gevuld = regels.filter((regel) => !isLeeg(regel)).map(({ label, waarde }) => ({ label, waarde }));
    zetRegels(gevuld.length > 0 ? gevuld : [LEGE_REGEL]);
    return formulier.verstuur({ casusId: casus.id, gegevensgroep: groep ?? '', regels: gevuld, functioneel: functioneel || null });
  }

  return (
    <FormDialog
      title={t('pagina.dossierVastleggen')}
      intro={t('dossier.intro')}
      submitLabel={t('dossier.vastleggen')}
      busy={formulier.bezig}
      faults={formulier.fouten}
      refusal={formulier.melding?.boodschap}
      onSubmit={() => void verstuur()}
      onClose={sluit}
    >
      <Select
        id={formulier.id('gegevensgroep')}
        label={t('dossier.groep')}
        choices={DOSSIERGROEPEN.map((value) => ({ value, label: t(`groep.${value}`) }))}
        value={groep}
        onChange={zetGroep}
        error={formulier.fout('gegevensgroep')}
      />
      <Dossierregels regels={regels} zet={zetRegels} id={formulier.id} fout={formulier.fout} />
      <TextArea
        id={formulier.id('functioneel')}
        label={t('dossier.functioneel')}
        description={t('dossier.functioneelUitleg')}
        optional
        value={functioneel}
        onChange={zetFunctioneel}
        error={formulier.fout('functioneel') ?? formulier.fout('regels')}
        rows={2}
      />
    </FormDialog>
  );
}
