import { netwerklidToevoegenInvoer } from '@doorbraaktafel/shared/validation';
import { BANDEN, BEREIKBAARHEDEN, LEEFGEBIEDEN, NETWERKSOORTEN, type Band, type Bereikbaarheid, type Leefgebied, type Netwerksoort } from '@doorbraaktafel/shared/vocabulary';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { NetwerklidToevoegenDocument } from '../../generated/graphql';
import { useHandelformulier, type Handelformulier } from '../../platform/handelformulier';
import { isoDag } from '../../platform/opmaak';
import { DateField, FormDialog, Keuzetegels, Select, TextField, useAnnounce } from '../../ui';
import { Organisatiekeuze } from './Organisatiekeuze';

interface Invoer {
  soort: Netwerksoort | null;
  naam: string;
  relatie: string;
  doet: string;
  leefgebied: Leefgebied | null;
  band: Band | null;
  bereikbaar: Bereikbaarheid;
  laatsteContact: string;
  stoptOp: string;
  organisatieId: string | null;
}

const LEEG: Invoer = {
  soort: null, naam: '', relatie: '', doet: '', leefgebied: null, band: null, bereikbaar: 'onbekend', laatsteContact: '', stoptOp: '', organisatieId: null,
};
const VELDEN = ['soort', 'naam', 'relatie', 'organisatieId', 'doet', 'leefgebied', 'band', 'bereikbaar', 'laatsteContact', 'stoptOp'];

export interface ToevoegenDialoogProps {
  casusId: string;
  klaar: () => void;
  sluit: () => void;
}

/** Somebody more around the client; four answers are needed, the rest may stay empty. */
export function ToevoegenDialoog({ casusId, klaar, sluit }: ToevoegenDialoogProps) {
  const { t } = useTranslation('netwerk');
  const zeg = useAnnounce();
  const [invoer, zetInvoer] = useState(LEEG);
  const formulier = useHandelformulier(NetwerklidToevoegenDocument, netwerklidToevoegenInvoer, VELDEN);
  const vul = (deel: Partial<Invoer>) => zetInvoer({ ...invoer, ...deel });

  async function verstuur() {
    const antwoord = await formulier.verstuur({
      ...invoer,
      casusId,
      soort: invoer.soort ?? '',
      leefgebied: invoer.leefgebied ?? '',
      band: invoer.band ?? '',
      doet: invoer.doet || null,
      laatsteContact: invoer.laatsteContact || null,
      stoptOp: invoer.stoptOp || null,
    });
    if (!antwoord) return;
    zeg(t('gelukt.toegevoegd'));
    klaar();
    sluit();
  }

  return (
    <FormDialog
      title={t('voegToe.titel')}
      intro={t('voegToe.intro')}
      submitLabel={t('voegToe.verstuur')}
      busy={formulier.bezig}
      faults={formulier.fouten}
      refusal={formulier.melding?.boodschap}
      onSubmit={() => void verstuur()}
      onClose={sluit}
    >
      <WieVelden invoer={invoer} vul={vul} formulier={formulier} />
      <HoeVelden invoer={invoer} vul={vul} formulier={formulier} />
    </FormDialog>
  );
}

interface VeldenProps {
  invoer: Invoer;
  vul: (deel: Partial<Invoer>) => void;
  formulier: Pick<Handelformulier<object, { invoer: object }>, 'id' | 'fout'>;
}

const SOORTWOORD = { persoon: 'persoon', professional: 'professional', organisatie: 'organisatieSoort' } as const;

function WieVelden({ invoer, vul, formulier: { id, fout } }: VeldenProps) {
  const { t } = useTranslation('netwerk');
  return (
    <>
      <Keuzetegels
        id={id('soort')}
        label={t('voegToe.soort')}
        choices={NETWERKSOORTEN.map((value) => ({ value, label: t(SOORTWOORD[value]) }))}
        value={invoer.soort}
        onChange={(soort) => vul({ soort })}
        error={fout('soort')}
      />
      <TextField id={id('naam')} label={t('voegToe.naam')} description={t('voegToe.naamUitleg')} value={invoer.naam} onChange={(naam) => vul({ naam })} error={fout('naam')} autoComplete="off" />
      <TextField id={id('relatie')} label={t('voegToe.relatie')} description={t('voegToe.relatieUitleg')} value={invoer.relatie} onChange={(relatie) => vul({ relatie })} error={fout('relatie')} autoComplete="off" />
      {invoer.soort && invoer.soort !== 'persoon' && (
        <Organisatiekeuze id={id('organisatieId')} value={invoer.organisatieId} onChange={(organisatieId) => vul({ organisatieId })} error={fout('organisatieId')} />
      )}
      <TextField id={id('doet')} label={t('voegToe.doet')} optional value={invoer.doet} onChange={(doet) => vul({ doet })} error={fout('doet')} autoComplete="off" />
    </>
  );
}

function HoeVelden({ invoer, vul, formulier: { id, fout } }: VeldenProps) {
  const { t } = useTranslation('netwerk');
  return (
    <>
      <Select
        id={id('leefgebied')}
        label={t('voegToe.leefgebied')}
        choices={LEEFGEBIEDEN.map((value) => ({ value, label: t(`leefgebied.${value}`) }))}
        value={invoer.leefgebied}
        onChange={(leefgebied) => vul({ leefgebied })}
        error={fout('leefgebied')}
      />
      <Keuzetegels id={id('band')} label={t('voegToe.band')} choices={BANDEN.map((value) => ({ value, label: t(`band.${value}`) }))} value={invoer.band} onChange={(band) => vul({ band })} error={fout('band')} />
      <Select
        id={id('bereikbaar')}
        label={t('voegToe.bereikbaar')}
        optional
        choices={BEREIKBAARHEDEN.map((value) => ({ value, label: t(`bereikbaar.${value}`) }))}
        value={invoer.bereikbaar}
        onChange={(bereikbaar) => vul({ bereikbaar })}
        error={fout('bereikbaar')}
      />
      <DateField id={id('laatsteContact')} label={t('voegToe.contact')} optional max={isoDag(new Date())} value={invoer.laatsteContact} onChange={(laatsteContact) => vul({ laatsteContact })} error={fout('laatsteContact')} />
      <DateField id={id('stoptOp')} label={t('voegToe.stopt')} optional value={invoer.stoptOp} onChange={(stoptOp) => vul({ stoptOp })} error={fout('stoptOp')} />
    </>
  );
}
