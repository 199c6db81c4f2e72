import { fondsBegrotenInvoer } from '@doorbraaktafel/shared/validation';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FondsBegrotenDocument, FondsgemeentenDocument } from '../../../generated/graphql';
import { useBevraging } from '../../../platform/apollo';
import { metCenten, useHandelformulier } from '../../../platform/handelformulier';
import { BedragField, DateField, FormDialog, Select, TextField } from '../../../ui';

const VELDEN = ['orgaan', 'kenmerk', 'genomenOp', 'bedragInCent', 'gemeenteId'];
const ALLEN = 'allen';
const invoer = metCenten(fondsBegrotenInvoer);

export interface BeheerdialoogProps {
  fondsId: string;
  klaar: (melding: string) => void;
  sluit: () => void;
}

/** Money in, on a registered besluit, from one gemeente or from all together. */
export function Begrootdialoog({ fondsId, klaar, sluit }: BeheerdialoogProps) {
  const { t } = useTranslation('fondsbeheer');
  const gemeenten = (useBevraging(FondsgemeentenDocument, {}).data?.organisaties ?? []).filter(({ soort }) => soort === 'gemeente');
  const [velden, zet] = useState({ orgaan: '', kenmerk: '', genomenOp: '', bedragInCent: null as string | null, gemeenteId: ALLEN });
  const formulier = useHandelformulier(FondsBegrotenDocument, invoer, VELDEN);
  const { id, fout } = formulier;
  const vul = (deel: Partial<typeof velden>) => zet({ ...velden, ...deel });

  async function boek() {
    const gemeenteId = velden.gemeenteId === ALLEN ? null : velden.gemeenteId;
    if (await formulier.verstuur({ fondsId, ...velden, bedragInCent: velden.bedragInCent ?? '', gemeenteId })) klaar(t('begroten.gelukt'));
  }

  return (
    <FormDialog title={t('begroten.titel')} intro={t('begroten.uitleg')} submitLabel={t('begroten.knop')} busy={formulier.bezig} faults={formulier.fouten} refusal={formulier.melding?.boodschap} onSubmit={() => void boek()} onClose={sluit}>
      <TextField id={id('orgaan')} label={t('begroten.orgaan')} value={velden.orgaan} onChange={(orgaan) => vul({ orgaan })} maxLength={120} error={fout('orgaan')} />
      <TextField id={id('kenmerk')} label={t('begroten.kenmerk')} value={velden.kenmerk} onChange={(kenmerk) => vul({ kenmerk })} maxLength={80} error={fout('kenmerk')} />
      <DateField id={id('genomenOp')} label={t('begroten.genomenOp')} value={velden.genomenOp} onChange={(genomenOp) => vul({ genomenOp })} error={fout('genomenOp')} />
      <BedragField id={id('bedragInCent')} label={t('begroten.bedrag')} value={velden.bedragInCent} onChange={(bedragInCent) => vul({ bedragInCent })} error={fout('bedragInCent')} />
      <Select
        id={id('gemeenteId')}
        label={t('begroten.gemeente')}
        choices={[{ value: ALLEN, label: t('begroten.allen') }, ...gemeenten.map((een) => ({ value: een.id, label: een.naam }))]}
        value={velden.gemeenteId}
        onChange={(gemeenteId) => vul({ gemeenteId })}
        error={fout('gemeenteId')}
      />
    </FormDialog>
  );
}
