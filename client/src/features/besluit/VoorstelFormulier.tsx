import { zegtIets } from '@doorbraaktafel/shared/vocabulary';
import { useTranslation } from 'react-i18next';
import { VoorstelIndienenDocument } from '../../generated/graphql';
import { useHandeling } from '../../platform/apollo';
import { useFormulier, type Formulier, type Veldfouten } from '../../platform/formulier';
import { euro, isoDag } from '../../platform/opmaak';
import { Alert, Button, Checkbox, DateField, Form, Keuzetegels, Select, TextArea } from '../../ui';
import { Actievelden, toetsActies } from './Actievelden';
import { Opzijvelden } from './afwijking/Opzijvelden';
import { Geldvelden } from './Geldvelden';
import { Soortvelden } from './Soortvelden';
import type { Keuzes, VoorstelVensterProps } from './typen';
import { alleenAlsUitgave, beginVoorstel, bovenMandaat, fondshouder, passendeSoort, ruimte, zetGeld, type Opzijzetting, type Voorstelinvoer } from './voorstel';

const TWEE_WEKEN_MS = 14 * 24 * 3600 * 1000;
type T = ReturnType<typeof useTranslation<'besluit'>>['t'];

/** Inside or outside the rules first; then one sentence, who does it and by when; money only when needed. */
export function VoorstelFormulier({ keuzes, casusId, agendapuntId, eerder, opzij, sluit }: VoorstelVensterProps & { keuzes: Keuzes; opzij: Opzijzetting | null }) {
  const { t } = useTranslation('besluit');
  const { t: alg } = useTranslation('algemeen');
  const { doe, bezig, weigering } = useHandeling(VoorstelIndienenDocument);
  const organisaties = keuzes.casus.deelnemers.map(({ organisatie }) => organisatie);
  const overTweeWeken = isoDag(new Date(Date.now() + TWEE_WEKEN_MS));
  const begin = beginVoorstel({ blokkade: keuzes.casus.blokkade, organisaties, fondsen: keuzes.fondsen, overTweeWeken }, eerder, opzij);
  const formulier = useFormulier('voorstel', begin, (invoer) => toets(t, invoer, keuzes), weigering);
  const { invoer, zet } = formulier;

  async function verstuur() {
    if (!formulier.controleer()) return;
    const gelukt = await doe({ casusId, agendapuntId: agendapuntId ?? null, vervangtId: eerder?.id ?? null, ...alsOpdracht(invoer) });
    if (gelukt) sluit();
  }

  return (
    <Form
      faults={formulier.fouten}
      onSubmit={() => void verstuur()}
      actions={
        <>
          <Button type="submit" variant="primary" busy={bezig}>
            {t('indienen.verstuur')}
          </Button>
          <Button onPress={sluit}>{alg('annuleren')}</Button>
        </>
      }
    >
      <Hoofdvelden formulier={formulier} organisaties={organisaties} casusId={casusId} />
      <Checkbox checked={invoer.metGeld} onChange={(metGeld) => zet(zetGeld(invoer, metGeld))}>
        {t('indienen.metGeld')}
      </Checkbox>
      {invoer.metGeld && <Geldvelden formulier={formulier} fondsen={keuzes.fondsen} />}
      <Soortvelden formulier={formulier} />
      {weigering && !(weigering.veld && (weigering.veld.split('.')[0] ?? '') in invoer) && <Alert tone="fout" announce title={weigering.boodschap} />}
    </Form>
  );
}

/** What is proposed, inside or outside the rules, who does it and by when. */
function Hoofdvelden({ formulier, organisaties, casusId }: { formulier: Formulier<Voorstelinvoer>; organisaties: readonly { id: string; naam: string }[]; casusId: string }) {
  const { t } = useTranslation('besluit');
  const { invoer, zet, id, fout } = formulier;
  return (
    <>
      <Keuzetegels
        label={t('indienen.regels')}
        value={invoer.binnenRegels}
        onChange={(binnenRegels) => zet({ binnenRegels })}
        choices={[
          { value: 'binnen', label: t('indienen.binnen'), description: t('indienen.binnenUitleg') },
          { value: 'buiten', label: t('indienen.buiten'), description: t('indienen.buitenUitleg') },
        ]}
      />
      <TextArea id={id('tekst')} label={t('indienen.tekst')} description={t('indienen.tekstUitleg')} rows={2} maxCharacters={1000} value={invoer.tekst} onChange={(tekst) => zet({ tekst })} error={fout('tekst')} />
      <Select
        id={id('uitvoerderId')}
        label={t('indienen.uitvoerder')}
        choices={organisaties.map((organisatie) => ({ value: organisatie.id, label: organisatie.naam }))}
        value={invoer.uitvoerderId || null}
        onChange={(uitvoerderId) => zet({ uitvoerderId })}
        error={fout('uitvoerderId')}
      />
      <DateField id={id('uitvoerenVoor')} label={t('indienen.voor')} min={isoDag(new Date())} value={invoer.uitvoerenVoor} onChange={(uitvoerenVoor) => zet({ uitvoerenVoor })} error={fout('uitvoerenVoor')} />
      <Actievelden formulier={formulier} organisaties={organisaties} />
      {invoer.binnenRegels === 'buiten' && <Opzijvelden formulier={formulier} casusId={casusId} />}
    </>
  );
}

function toets(t: T, invoer: Voorstelinvoer, { fondsen, mandaten, leden }: Keuzes): Veldfouten<Voorstelinvoer> {
  const hoogstens = ruimte(invoer, fondsen);
  const gemandateerd = bovenMandaat(invoer, mandaten, fondshouder(invoer, fondsen, leden));
  const teVeel = gemandateerd && t('fouten.bovenMandaat', { wie: gemandateerd.wie, bedrag: euro(gemandateerd.bedrag) });
  const leeg = (veld: 'tekst' | 'uitvoerderId' | 'uitvoerenVoor') => (invoer[veld].trim() ? undefined : t(`fouten.${veld}`));
  const opzijLeeg = (veld: 'regelversieId' | 'grond' | 'motief') => (invoer.binnenRegels === 'binnen' || (veld === 'motief' ? zegtIets(invoer.motief) : invoer[veld]) ? undefined : t(`fouten.${veld}`));
  const alleenUitgave = alleenAlsUitgave(invoer, mandaten, fondshouder(invoer, fondsen, leden));
  const geldLeeg = (veld: 'bedragInCent' | 'fondsId' | 'uitgaveSoort' | 'begunstigdeSoort' | 'begunstigde') =>
    invoer.metGeld && !invoer[veld]?.trim() ? t(`fouten.${veld}`) : undefined;
  return {
    tekst: leeg('tekst'),
    uitvoerderId: leeg('uitvoerderId'),
    uitvoerenVoor: leeg('uitvoerenVoor'),
    bedragInCent: geldLeeg('bedragInCent') ?? (hoogstens === undefined ? teVeel : t('fouten.teVeel', { bedrag: euro(hoogstens) })),
    fondsId: geldLeeg('fondsId'),
    uitgaveSoort: geldLeeg('uitgaveSoort'),
    begunstigdeSoort: geldLeeg('begunstigdeSoort'),
    begunstigde: geldLeeg('begunstigde'),
    factuur: invoer.metGeld && invoer.begunstigdeSoort === 'factuur' && !invoer.factuur.trim() ? t('fouten.factuur') : undefined,
    soort: invoer.soort ? alleenUitgave && t('fouten.alleenUitgave', { wie: alleenUitgave }) : t('fouten.soort'),
    regelversieId: opzijLeeg('regelversieId'),
    grond: opzijLeeg('grond'),
    motief: opzijLeeg('motief'),
    ...toetsActies(t, invoer.acties),
  };
}

function alsOpdracht(invoer: Voorstelinvoer) {
  const { tekst, uitvoerderId, uitvoerenVoor, acties, metGeld, domein } = invoer;
  const buiten = invoer.binnenRegels === 'buiten';
  return {
    binnenRegels: !buiten,
    regelversieId: buiten ? invoer.regelversieId : null,
    grond: buiten ? invoer.grond : null,
    motief: buiten ? invoer.motief : null,
    soort: passendeSoort(invoer) ?? '',
    domein,
    tekst,
    uitvoerderId,
    uitvoerenVoor,
    acties: [...acties],
    bedragInCent: metGeld ? invoer.bedragInCent : null,
    fondsId: metGeld ? invoer.fondsId : null,
    uitgaveSoort: metGeld ? invoer.uitgaveSoort : null,
    begunstigdeSoort: metGeld ? invoer.begunstigdeSoort : null,
    begunstigde: metGeld ? invoer.begunstigde : null,
    factuur: metGeld && invoer.begunstigdeSoort === 'factuur' ? invoer.factuur : null,
  };
}
