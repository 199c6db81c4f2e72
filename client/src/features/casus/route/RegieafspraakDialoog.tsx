import { regieAfsprekenInvoer } from '@doorbraaktafel/shared/validation';
import { AF_TE_SPREKEN_ONDERWERPEN } from '@doorbraaktafel/shared/vocabulary';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { BetrokkenenDocument, RegieAfsprekenDocument } from '../../../generated/graphql';
import { useBevraging } from '../../../platform/apollo';
import { FormDialog, Select, TextField } from '../../../ui';
import { useDialoog } from '../../../platform/dialoog';
import { onderwerpNaam } from '../woorden';

const VELDEN = ['gemeenteId', 'onderwerp', 'organisatieId', 'document'];

/** Agreeing beforehand which party has the regie on a subject in a gemeente. */
export function RegieafspraakDialoog({ sluit }: { sluit: () => void }) {
  const { t } = useTranslation('route');
  const { t: casus } = useTranslation('casus');
  const { data } = useBevraging(BetrokkenenDocument, {});
  const [gevuld, zetInvoer] = useState<Record<string, string>>({});
  const { gemeenteId = '', onderwerp = '', organisatieId = '', document = '' } = gevuld;
  const invoer = { gemeenteId, onderwerp, organisatieId, document };
  const formulier = useDialoog(RegieAfsprekenDocument, regieAfsprekenInvoer, VELDEN, { gelukt: t('regie.gelukt'), sluit }, invoer);
  const zet = (veld: string) => (waarde: string) => zetInvoer((oud) => ({ ...oud, [veld]: waarde }));
  const organisaties = (data?.organisaties ?? []).map(({ id, naam, soort }) => ({ value: id, label: naam, soort }));
  const keuze = (veld: string) => ({ id: formulier.id(veld), value: gevuld[veld] ?? null, onChange: zet(veld), error: formulier.fout(veld) });
  return (
    <FormDialog
      title={t('regie.titel')}
      intro={t('regie.uitleg')}
      submitLabel={t('regie.verstuur')}
      busy={formulier.bezig}
      faults={formulier.fouten}
      refusal={formulier.melding?.boodschap}
      onSubmit={() => void formulier.verstuur(invoer)}
      onClose={sluit}
    >
      <Select label={t('regie.gemeente')} choices={organisaties.filter(({ soort }) => soort === 'gemeente')} {...keuze('gemeenteId')} />
      <Select label={t('regie.onderwerp')} choices={AF_TE_SPREKEN_ONDERWERPEN.map((een) => ({ value: een as string, label: onderwerpNaam(casus, een) }))} {...keuze('onderwerp')} />
      <Select label={t('regie.organisatie')} choices={organisaties} {...keuze('organisatieId')} />
      <TextField id={formulier.id('document')} label={t('regie.document')} maxLength={200} value={document} onChange={zet('document')} error={formulier.fout('document')} />
    </FormDialog>
  );
}
