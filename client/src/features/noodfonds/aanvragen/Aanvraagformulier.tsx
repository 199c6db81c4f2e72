import { bedragInCent } from '@doorbraaktafel/shared/money';
import { uitgaveAanvragenInvoer } from '@doorbraaktafel/shared/validation';
import { REGELINGEN } from '@doorbraaktafel/shared/vocabulary';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { UitgaveAanvragenDocument } from '../../../generated/graphql';
import { useHandelformulier } from '../../../platform/handelformulier';
import { Alert, Button, ErrorSummary, Muted, PageHeader, TextArea, TextField } from '../../../ui';
import { Aanvraagextra } from './Aanvraagextra';
import { Begunstigdevelden } from './Begunstigdevelden';
import { Eerder } from './Eerder';
import { Geldvelden, type Fonds } from './Geldvelden';
import { alsInvoer, isVervoer, regelingenVoor, useAanvraag } from './useAanvraag';
import { Voorzieningvelden } from './Voorzieningvelden';

const VELDEN = [
  'fondsId', 'soort', 'bedragInCent', 'begunstigdeSoort', 'begunstigde', 'factuur', 'iban', 'watHetLosmaakt', 'reistijd',
  ...REGELINGEN.map((regeling) => `voorzieningen.${regeling}`),
];
// Cents travel as text; the check that both sides share wants them whole.
const invoer = z.preprocess((ruw) => {
  const velden = ruw as { bedragInCent: unknown };
  return { ...velden, bedragInCent: typeof velden.bedragInCent === 'string' && velden.bedragInCent !== '' ? BigInt(velden.bedragInCent) : undefined };
}, uitgaveAanvragenInvoer.and(z.object({ bedragInCent })));

export interface AanvraagformulierProps {
  casusId: string;
  fondsen: readonly Fonds[];
  klaar: (uitgaveId: string, stand: string, route: string) => void;
}

/** One column for thumbs: kind, amount, payee, what it breaks open, and what the schemes that come first say. */
export function Aanvraagformulier({ casusId, fondsen, klaar }: AanvraagformulierProps) {
  const { t } = useTranslation('fondsaanvraag');
  const stand = useAanvraag((fondsen.find(({ soort }) => soort === 'noodfonds') ?? fondsen[0])?.id ?? null);
  const { velden, vul } = stand;
  const formulier = useHandelformulier(UitgaveAanvragenDocument, invoer, VELDEN);
  const { id, fout } = formulier;
  const fonds = fondsen.find((een) => een.id === velden.fondsId);

  async function verstuur(gebeurtenis: FormEvent) {
    gebeurtenis.preventDefault();
    const antwoord = await formulier.verstuur(alsInvoer(casusId, velden));
    if (antwoord?.__typename === 'Uitgave') klaar(antwoord.id, antwoord.stand, antwoord.route);
  }

  return (
    <form className="dt-aanvraag" noValidate onSubmit={(gebeurtenis) => void verstuur(gebeurtenis)}>
      <PageHeader title={t('titel')} intro={t('inleiding')} />
      <ErrorSummary faults={formulier.fouten} />
      <Geldvelden {...stand} fondsen={fondsen} id={id} fout={fout} />
      <Begunstigdevelden {...stand} id={id} fout={fout} />
      <Eerder casusId={casusId} velden={velden} />
      <TextArea id={id('watHetLosmaakt')} label={t('losmaken')} description={t('losmakenUitleg')} value={velden.watHetLosmaakt} onChange={(watHetLosmaakt) => vul({ watHetLosmaakt })} rows={2} error={fout('watHetLosmaakt')} />
      {isVervoer(velden.soort) && (
        <TextField id={id('reistijd')} label={t('reistijd')} value={velden.reistijd} onChange={(reistijd) => vul({ reistijd })} maxLength={300} error={fout('reistijd')} />
      )}
      {velden.soort && (
        <section className="dt-aanvraag__voorliggend" aria-labelledby="voorliggend">
          <h2 id="voorliggend">{t('voorliggend')}</h2>
          <Muted large>{t('voorliggendUitleg')}</Muted>
          <Voorzieningvelden regelingen={regelingenVoor(velden.soort)} toetsen={velden.toetsen} voorschotOp={velden.voorschotOp} zet={(toetsen) => vul({ toetsen })} id={id} fout={fout} />
        </section>
      )}
      <Aanvraagextra {...stand} />
      <div className="dt-aanvraag__voet">
        {formulier.melding && <Alert tone="fout" title={formulier.melding.boodschap} />}
        <Button type="submit" variant="primary" size="large" fullWidth busy={formulier.bezig}>
          {fonds?.soort === 'vrij_inzetbaar' ? t('beslis') : t('verstuur')}
        </Button>
      </div>
    </form>
  );
}
