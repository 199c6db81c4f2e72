import { fondsAfsluitenInvoer } from '@doorbraaktafel/shared/validation';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FondsAfsluitenDocument, FondsenDocument } from '../../../generated/graphql';
import { useBevraging } from '../../../platform/apollo';
import { useHandelformulier } from '../../../platform/handelformulier';
import { euro } from '../../../platform/opmaak';
import { Alert, DateField, FormDialog, Link, Select, TextField } from '../../../ui';
import type { Fonds } from '../verdeling';
import type { BeheerdialoogProps } from './Begrootdialoog';

const VELDEN = ['opvolgerId', 'orgaan', 'kenmerk', 'genomenOp'];
const TERUG = 'terug';

/** The end of a year, or what came back after it: what is free moves on a registered besluit. */
export function Afsluitdialoog({ fonds: { id: fondsId, boekjaar, geslotenOp, vrijInCent, gereserveerdInCent }, klaar, sluit }: Omit<BeheerdialoogProps, 'fondsId'> & { fonds: Fonds }) {
  const { t } = useTranslation('fondsbeheer');
  const isGesloten = geslotenOp !== null;
  const tekst = (sleutel: 'titel' | 'uitleg' | 'knop' | 'gelukt') => (isGesloten ? t(`afsluiten.rest.${sleutel}`) : t(`afsluiten.${sleutel}`));
  const opvolgers = (useBevraging(FondsenDocument, {}).data?.fondsen ?? []).filter((fonds) => fonds.boekjaar > boekjaar && !fonds.geslotenOp);
  const [velden, zet] = useState({ opvolgerId: TERUG, orgaan: '', kenmerk: '', genomenOp: '' });
  const formulier = useHandelformulier(FondsAfsluitenDocument, fondsAfsluitenInvoer, VELDEN);
  const { id, fout } = formulier;
  const vul = (deel: Partial<typeof velden>) => zet({ ...velden, ...deel });

  async function sluitAf() {
    const opvolgerId = velden.opvolgerId === TERUG ? null : velden.opvolgerId;
    if (await formulier.verstuur({ fondsId, ...velden, opvolgerId })) klaar(tekst('gelukt'));
  }

  return (
    <FormDialog title={tekst('titel')} intro={`${tekst('uitleg')} ${t('afsluiten.vrij', { bedrag: euro(vrijInCent) })}`} submitLabel={tekst('knop')} danger busy={formulier.bezig} faults={formulier.fouten} refusal={formulier.melding?.boodschap} onSubmit={() => void sluitAf()} onClose={sluit}>
      {BigInt(gereserveerdInCent) > 0n && (
        <Alert tone="letop" title={t('afsluiten.apart', { bedrag: euro(gereserveerdInCent) })}>
          <p>{t('afsluiten.apartUitleg')}</p>
          <Link arrow href="/noodfonds">
            {t('afsluiten.naarUitgaven')}
          </Link>
        </Alert>
      )}
      <Select
        id={id('opvolgerId')}
        label={t('afsluiten.opvolger')}
        description={opvolgers.length === 0 ? t('afsluiten.geenOpvolger') : undefined}
        choices={[{ value: TERUG, label: t('afsluiten.terug') }, ...opvolgers.map((fonds) => ({ value: fonds.id, label: `${fonds.naam} (${fonds.boekjaar})` }))]}
        value={velden.opvolgerId}
        onChange={(opvolgerId) => vul({ opvolgerId })}
        error={fout('opvolgerId')}
      />
      <TextField id={id('orgaan')} label={t('begroten.orgaan')} value={velden.orgaan} onChange={(orgaan) => vul({ orgaan })} maxLength={120} error={fout('orgaan')} />
      <TextField id={id('kenmerk')} label={t('begroten.kenmerk')} value={velden.kenmerk} onChange={(kenmerk) => vul({ kenmerk })} maxLength={80} error={fout('kenmerk')} />
      <DateField id={id('genomenOp')} label={t('begroten.genomenOp')} value={velden.genomenOp} onChange={(genomenOp) => vul({ genomenOp })} error={fout('genomenOp')} />
    </FormDialog>
  );
}
