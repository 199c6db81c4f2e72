import { useQuery } from '@apollo/client/react';
import { geldrouteVastleggenInvoer } from '@doorbraaktafel/shared/validation';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { GeldrouteVastleggenDocument, MandaathoudersDocument, type CrisiskanaalQuery } from '../../../generated/graphql';
import { metCenten, useHandelformulier } from '../../../platform/handelformulier';
import { kan } from '../../../platform/mogelijk';
import { euro } from '../../../platform/opmaak';
import { BedragField, Button, Card, FormDialog, Muted, Select, TextField } from '../../../ui';
import '../Acties.css';

type Kanaal = CrisiskanaalQuery['crisiskanaal'];
const VELDEN = ['betalerId', 'hoofdaannemerId', 'onderaannemerId', 'bedragInCent', 'waarvoor'];
const invoer = metCenten(geldrouteVastleggenInvoer);

/** Who pays the hoofdaannemer, and whom that one pays: the money route of what was agreed. */
export function Geldroutes({ kanaal }: { kanaal: Kanaal }) {
  const { t } = useTranslation('spoed');
  const [open, zetOpen] = useState(false);
  return (
    <Card title={t('geldroute.titel')} aside={kan(kanaal.acties, 'geldrouteVastleggen') && <Button size="small" onPress={() => zetOpen(true)}>{t('geldroute.knop')}</Button>}>
      {kanaal.geldroutes.length === 0 && <Muted>{t('geldroute.leeg')}</Muted>}
      <ul className="dt-acties">
        {kanaal.geldroutes.map((route) => (
          <li key={route.id} className="dt-acties__regel">
            {t('geldroute.regel', { betaler: route.betalerNaam, hoofd: route.hoofdaannemerNaam, onder: route.onderaannemerNaam, bedrag: euro(route.bedragInCent) })}
            <Muted>{route.waarvoor}</Muted>
          </li>
        ))}
      </ul>
      {open && <GeldrouteVenster casusId={kanaal.casusId} sluit={() => zetOpen(false)} />}
    </Card>
  );
}

function GeldrouteVenster({ casusId, sluit }: { casusId: string; sluit: () => void }) {
  const { t } = useTranslation('spoed');
  const { data } = useQuery(MandaathoudersDocument);
  const [wie, zetWie] = useState<Record<string, string>>({});
  const [bedrag, zetBedrag] = useState<string | null>(null);
  const [waarvoor, zetWaarvoor] = useState('');
  const formulier = useHandelformulier(GeldrouteVastleggenDocument, invoer, VELDEN);
  const keuze = (veld: 'betalerId' | 'hoofdaannemerId' | 'onderaannemerId') => (
    <Select
      id={formulier.id(veld)}
      label={t(`geldroute.${veld}`)}
      choices={data?.organisaties.map(({ id, naam }) => ({ value: id, label: naam })) ?? []}
      value={wie[veld] ?? null}
      onChange={(id) => zetWie((oud) => ({ ...oud, [veld]: id }))}
      error={formulier.fout(veld)}
    />
  );

  async function verstuur() {
    const { betalerId = '', hoofdaannemerId = '', onderaannemerId = '' } = wie;
    if (await formulier.verstuur({ casusId, betalerId, hoofdaannemerId, onderaannemerId, bedragInCent: bedrag ?? '', waarvoor })) sluit();
  }

  return (
    <FormDialog title={t('geldroute.titel')} submitLabel={t('geldroute.bewaar')} busy={formulier.bezig} faults={formulier.fouten} refusal={formulier.melding?.boodschap} onSubmit={() => void verstuur()} onClose={sluit}>
      {keuze('betalerId')}
      {keuze('hoofdaannemerId')}
      {keuze('onderaannemerId')}
      <BedragField id={formulier.id('bedragInCent')} label={t('geldroute.bedrag')} value={bedrag} onChange={zetBedrag} error={formulier.fout('bedragInCent')} />
      <TextField id={formulier.id('waarvoor')} label={t('geldroute.waarvoor')} maxLength={300} value={waarvoor} onChange={zetWaarvoor} error={formulier.fout('waarvoor')} />
    </FormDialog>
  );
}
