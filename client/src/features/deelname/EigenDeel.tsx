import { collegaToelatenInvoer, deelnameVerlatenInvoer } from '@doorbraaktafel/shared/validation';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { CollegaToelatenDocument, DeelnameVerlatenDocument, type DeelnameVeldenFragment } from '../../generated/graphql';
import { kan, waaromNiet } from '../../platform/mogelijk';
import { useIk } from '../../platform/sessie/Sessie';
import { Button, Card, Checkbox, Cluster, FormDialog, Muted, Select, TextArea } from '../../ui';
import { useDialoog } from '../../platform/dialoog';
import type { DialoogProps } from './dialoog';

/** What somebody who takes part can do with the part of the own organisation. */
export function EigenDeel({ beeld }: { beeld: DeelnameVeldenFragment }) {
  const { t } = useTranslation('deelname');
  const [open, zetOpen] = useState<'collega' | 'verlaat'>();
  const collega = kan(beeld.acties, 'collegaToelaten') && beeld.collegas.length > 0;
  const verlaat = kan(beeld.acties, 'deelnameVerlaten');
  if (!collega && !verlaat) return null;
  const sluit = () => zetOpen(undefined);
  return (
    <Card title={t('eigen.titel')}>
      <Cluster>
        {collega && <Button onPress={() => zetOpen('collega')}>{t('eigen.collega')}</Button>}
        {verlaat && <Button onPress={() => zetOpen('verlaat')}>{t('eigen.verlaat')}</Button>}
      </Cluster>
      {!verlaat && <Muted>{waaromNiet(beeld.acties, 'deelnameVerlaten')}</Muted>}
      {open === 'collega' && <CollegaDialoog beeld={beeld} sluit={sluit} />}
      {open === 'verlaat' && <VerlatenDialoog beeld={beeld} sluit={sluit} />}
    </Card>
  );
}

function CollegaDialoog({ beeld, sluit }: DialoogProps) {
  const { t } = useTranslation('deelname');
  const ga = useNavigate();
  const [lidId, zetLid] = useState<string | null>(null);
  const [ikStop, zetIkStop] = useState(false);
  const { organisatieId } = useIk();
  const moetLezen = ikStop && organisatieId === beeld.verantwoordelijke.organisatieId;
  const keuzes = beeld.collegas.filter(({ leestDossier }) => leestDossier || !moetLezen);
  const gekozen = keuzes.some((c) => c.lidId === lidId) ? lidId : null;
  const weg = () => (ikStop ? void ga('/casussen') : sluit());
  const formulier = useDialoog(CollegaToelatenDocument, collegaToelatenInvoer, ['lidId', 'ikStop'], { gelukt: t('eigen.toegelaten'), sluit: weg });
  return (
    <FormDialog
      title={t('eigen.collega')}
      intro={t('eigen.collegaIntro')}
      submitLabel={t('eigen.laatToe')}
      busy={formulier.bezig}
      faults={formulier.fouten}
      refusal={formulier.melding?.boodschap}
      onSubmit={() => void formulier.verstuur({ casusId: beeld.casusId, lidId: gekozen ?? '', ikStop })}
      onClose={sluit}
    >
      <Select id={formulier.id('lidId')} label={t('eigen.wie')} choices={keuzes.map((c) => ({ value: c.lidId, label: c.naam }))} value={gekozen} onChange={zetLid} error={formulier.fout('lidId')} />
      {moetLezen && <Muted>{t('eigen.moetLezen')}</Muted>}
      <Checkbox id={formulier.id('ikStop')} checked={ikStop} onChange={zetIkStop}>
        {t('eigen.stop')}
      </Checkbox>
    </FormDialog>
  );
}

function VerlatenDialoog({ beeld, sluit }: DialoogProps) {
  const { t } = useTranslation('deelname');
  const ga = useNavigate();
  const [reden, zetReden] = useState('');
  const formulier = useDialoog(DeelnameVerlatenDocument, deelnameVerlatenInvoer, ['reden'], { gelukt: t('eigen.vertrokken'), sluit: () => void ga('/casussen') });
  return (
    <FormDialog
      title={t('eigen.verlaat')}
      intro={t('eigen.verlaatIntro')}
      submitLabel={t('eigen.verstuur')}
      danger
      busy={formulier.bezig}
      faults={formulier.fouten}
      refusal={formulier.melding?.boodschap}
      onSubmit={() => void formulier.verstuur({ casusId: beeld.casusId, reden })}
      onClose={sluit}
    >
      <TextArea id={formulier.id('reden')} label={t('eigen.reden')} value={reden} onChange={zetReden} error={formulier.fout('reden')} />
    </FormDialog>
  );
}
