import { useQuery } from '@apollo/client/react';
import { TE_GEVEN_STANDPUNTEN } from '@doorbraaktafel/shared/vocabulary';
import { gesprekVastleggenInvoer } from '@doorbraaktafel/shared/validation';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { GesprekVastleggenDocument, SprekersDocument, VoorstelKeuzesDocument, type SprekersQuery } from '../../../generated/graphql';
import { useHandelformulier } from '../../../platform/handelformulier';
import { Checkbox, FormDialog, LoadingState, Muted, Select, Stack, TextArea, TextField } from '../../../ui';

interface Notitie {
  organisatieId: string;
  lidId: string;
  standpunt: string;
  reden: string;
}

/** In a crisis: what was said, and what each organisation that took part thinks, sealed as a ronde at once. */
export function GesprekVenster({ casusId, voorstelId, sluit }: { casusId: string; voorstelId: string; sluit: () => void }) {
  const { t } = useTranslation('naspel');
  const keuzes = useQuery(VoorstelKeuzesDocument, { variables: { casusId } }).data;
  const mensen = useQuery(SprekersDocument, { variables: { casusId } }).data;
  const [verslag, zetVerslag] = useState('');
  const [notities, zetNotities] = useState<readonly Notitie[]>([]);
  const formulier = useHandelformulier(GesprekVastleggenDocument, gesprekVastleggenInvoer, ['verslag', 'standpunten']);

  async function verstuur() {
    if (await formulier.verstuur({ voorstelId, verslag, standpunten: notities.map((een) => ({ ...een, reden: een.reden || null })) })) sluit();
  }
  const wijzig = (organisatieId: string, deel: Partial<Notitie>) => zetNotities((al) => al.map((een) => (een.organisatieId === organisatieId ? { ...een, ...deel } : een)));
  const doetMee = (organisatieId: string, aan: boolean) =>
    zetNotities((al) => (aan ? [...al, { organisatieId, lidId: '', standpunt: '', reden: '' }] : al.filter((een) => een.organisatieId !== organisatieId)));
  const melding = formulier.fout('standpunten') ?? formulier.melding?.boodschap;
  return (
    <FormDialog
      title={t('gesprek.titel')} intro={<Muted>{t('gesprek.uitleg')}</Muted>} submitLabel={t('gesprek.verstuur')} busy={formulier.bezig}
      faults={formulier.fouten} refusal={melding} onSubmit={() => void verstuur()} onClose={sluit}
    >
      <TextArea id={formulier.id('verslag')} label={t('gesprek.verslag')} rows={4} maxCharacters={4000} value={verslag} onChange={zetVerslag} error={formulier.fout('verslag')} />
      {!keuzes && <LoadingState />}
      {keuzes?.casus.deelnemers.map(({ organisatie: { id, naam } }) => {
        const notitie = notities.find((een) => een.organisatieId === id);
        return (
          <Stack key={id} gap="s">
            <Checkbox checked={notitie !== undefined} onChange={(aan) => doetMee(id, aan)}>{t('gesprek.deedMee', { organisatie: naam })}</Checkbox>
            {notitie && <Notitievelden naam={naam} notitie={notitie} mensen={mensen} zet={(deel) => wijzig(id, deel)} />}
          </Stack>
        );
      })}
    </FormDialog>
  );
}

function Notitievelden({ naam, notitie, mensen, zet }: { naam: string; notitie: Notitie; mensen: SprekersQuery | undefined; zet: (deel: Partial<Notitie>) => void }) {
  const { t } = useTranslation('naspel');
  const { t: besluit } = useTranslation('besluit');
  const leden = mensen?.sprekers.filter(({ organisatieId }) => organisatieId === notitie.organisatieId) ?? [];
  return (
    <>
      <Select label={`${t('ronde.wie')} (${naam})`} choices={leden.map((lid) => ({ value: lid.lidId, label: lid.naam, description: lid.functie }))} value={notitie.lidId || null} onChange={(lidId) => zet({ lidId })} />
      <Select
        label={`${t('ronde.standpunt')} (${naam})`} value={notitie.standpunt || null} onChange={(standpunt) => zet({ standpunt })}
        choices={TE_GEVEN_STANDPUNTEN.map((value) => ({ value, label: besluit(`standpunt.${value}`) }))}
      />
      <TextField label={`${t('waarom')} (${naam})`} value={notitie.reden} onChange={(reden) => zet({ reden })} />
    </>
  );
}
