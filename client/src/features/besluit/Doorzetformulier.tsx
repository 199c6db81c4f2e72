import { DOORZETGRONDEN, zegtIets } from '@doorbraaktafel/shared/vocabulary';
import { useTranslation } from 'react-i18next';
import { BesluitDoorzettenDocument, type MandatenQuery } from '../../generated/graphql';
import { useHandeling } from '../../platform/apollo';
import { metNaam, useFormulier } from '../../platform/formulier';
import { isoDag } from '../../platform/opmaak';
import { Alert, Button, DateField, Form, Select, TextArea } from '../../ui';
import { alsVerwachting } from './Verwachtingvelden';
import { domeinWoord } from './woorden';

type T = ReturnType<typeof useTranslation<'besluit'>>['t'];

const TEKSTEN = [...DOORZETGRONDEN, 'clientGehoord'] as const;
const LEEG = { mandaatId: '', feiten: '', alternatieven: '', belangen: '', evenredigheid: '', waaromNu: '', clientGehoord: '', herzienVoor: '', verwacht: '' };

export interface DoorzetformulierProps {
  rondeId: string;
  mandaten: MandatenQuery['mandaten'];
  sluit: () => void;
}

/** The mandate, the five written grounds, the client's view and the day of review. */
export function Doorzetformulier({ rondeId, mandaten, sluit }: DoorzetformulierProps) {
  const { t } = useTranslation('besluit');
  const { t: alg } = useTranslation('algemeen');
  const { doe, bezig, weigering: geweigerd } = useHandeling(BesluitDoorzettenDocument);
  // The amount is not in this form; the mandate that is too small for it is.
  const weigering = geweigerd?.veld === 'bedragInCent' ? { ...geweigerd, veld: 'mandaatId' } : geweigerd;
  const begin = { ...LEEG, mandaatId: mandaten.length === 1 ? (mandaten[0]?.id ?? '') : '' };
  const formulier = useFormulier('doorzetten', begin, (van) => toets(t, van), weigering);
  const { invoer, zet, id, fout } = formulier;

  async function verstuur() {
    if (formulier.controleer() && (await doe({ rondeId, ...alsOpdracht(invoer) }))) sluit();
  }

  if (mandaten.length === 0) return <Alert tone="letop" title={t('doorzetten.geenMandaat')} />;
  return (
    <Form
      faults={metNaam(formulier.fouten, Object.fromEntries(TEKSTEN.map((veld) => [id(veld), t(`doorzetten.${veld}`)])))}
      onSubmit={() => void verstuur()}
      actions={
        <>
          <Button type="submit" variant="danger" busy={bezig}>
            {t('doorzetten.verstuur')}
          </Button>
          <Button onPress={sluit}>{alg('annuleren')}</Button>
        </>
      }
    >
      {weigering && !(weigering.veld && weigering.veld in invoer) && <Alert tone="fout" title={weigering.boodschap} />}
      <Select
        id={id('mandaatId')}
        label={t('doorzetten.mandaat')}
        choices={mandaten.map((mandaat) => ({
          value: mandaat.id,
          label: t('doorzetten.mandaatKeuze', { organisatie: mandaat.organisatieNaam, houder: mandaat.houderNaam, domein: domeinWoord(t, mandaat.domein) }),
        }))}
        value={invoer.mandaatId || null}
        onChange={(mandaatId) => zet({ mandaatId })}
        error={fout('mandaatId')}
      />
      {TEKSTEN.map((veld) => (
        <TextArea key={veld} id={id(veld)} label={t(`doorzetten.${veld}`)} rows={2} maxCharacters={veld === 'clientGehoord' ? 500 : 2000} value={invoer[veld]} onChange={(tekst) => zet({ [veld]: tekst })} error={fout(veld)} />
      ))}
      <DateField id={id('herzienVoor')} label={t('doorzetten.herzienVoor')} min={isoDag(new Date())} value={invoer.herzienVoor} onChange={(herzienVoor) => zet({ herzienVoor })} error={fout('herzienVoor')} />
      <TextArea id={id('verwacht')} label={t('verwacht.tekst')} description={t('verwacht.uitleg')} rows={2} maxCharacters={500} value={invoer.verwacht} onChange={(verwacht) => zet({ verwacht })} error={fout('verwacht')} />
    </Form>
  );
}

/** What is forced is looked at again on the day that was chosen for it; so is what it had to bring. */
function alsOpdracht({ verwacht, ...rest }: typeof LEEG) {
  return { ...rest, verwachting: alsVerwachting({ tekst: verwacht, evaluerenOp: rest.herzienVoor }) };
}

function toets(t: T, van: typeof LEEG) {
  const teksten = TEKSTEN.map((veld) => [veld, zegtIets(van[veld]) ? undefined : t('doorzetten.leeg')]);
  return {
    ...(Object.fromEntries(teksten) as Partial<Record<(typeof TEKSTEN)[number], string>>),
    mandaatId: van.mandaatId ? undefined : t('doorzetten.kiesMandaat'),
    herzienVoor: van.herzienVoor ? undefined : t('doorzetten.kiesDag'),
  };
}
