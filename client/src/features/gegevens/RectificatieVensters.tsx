import { rectificatieBeantwoordenInvoer, rectificatieVragenInvoer } from '@doorbraaktafel/shared/validation';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RectificatieBeantwoordenDocument, RectificatieVragenDocument, type AanvullingFragment } from '../../generated/graphql';
import { useHandelformulier } from '../../platform/handelformulier';
import { FormDialog, Keuzetegels, TextArea, useAnnounce } from '../../ui';
import type { Tekstdeel } from './delen';

/** Asking the source to add to a text, with the reason. */
export function VraagVenster({ casusId, deel, sluit }: { casusId: string; deel: Tekstdeel; sluit: () => void }) {
  const { t } = useTranslation('gegevens');
  const zeg = useAnnounce();
  const [tekst, zetTekst] = useState('');
  const [reden, zetReden] = useState('');
  const formulier = useHandelformulier(RectificatieVragenDocument, rectificatieVragenInvoer, ['tekst', 'reden']);

  async function verstuur() {
    const { gegevensgroep, bronOrganisatieId } = deel;
    if (!(await formulier.verstuur({ casusId, gegevensgroep, bronOrganisatieId, tekst, reden }))) return;
    zeg(t('vraag.gelukt'));
    sluit();
  }
  return (
    <FormDialog
      title={t('vraag.titel', { wat: deel.titel })}
      intro={t('vraag.intro', { bron: deel.bronNaam })}
      submitLabel={t('vraag.verstuur')}
      busy={formulier.bezig}
      faults={formulier.fouten}
      refusal={formulier.melding?.boodschap}
      onSubmit={() => void verstuur()}
      onClose={sluit}
    >
      <TextArea id={formulier.id('tekst')} label={t('vraag.tekst')} rows={4} maxCharacters={1000} value={tekst} onChange={zetTekst} error={formulier.fout('tekst')} />
      <TextArea id={formulier.id('reden')} label={t('vraag.reden')} rows={2} maxCharacters={500} value={reden} onChange={zetReden} error={formulier.fout('reden')} />
    </FormDialog>
  );
}

/** The source adds, or says why not. */
export function AntwoordVenster({ aanvulling, sluit }: { aanvulling: AanvullingFragment; sluit: () => void }) {
  const { t } = useTranslation('gegevens');
  const zeg = useAnnounce();
  const [keuze, zetKeuze] = useState<'ja' | 'nee' | null>(null);
  const [tekst, zetTekst] = useState('');
  const formulier = useHandelformulier(RectificatieBeantwoordenDocument, rectificatieBeantwoordenInvoer, ['aanvullen', 'tekst']);

  async function verstuur() {
    // The schema says in Dutch that a choice is missing.
    const aanvullen = (keuze === null ? undefined : keuze === 'ja') as boolean;
    if (!(await formulier.verstuur({ rectificatieId: aanvulling.id, aanvullen, tekst }))) return;
    zeg(t('antwoord.gelukt'));
    sluit();
  }
  return (
    <FormDialog
      title={t('antwoord.titel')}
      intro={t('antwoord.intro')}
      submitLabel={t('antwoord.verstuur')}
      busy={formulier.bezig}
      faults={formulier.fouten}
      refusal={formulier.melding?.boodschap}
      onSubmit={() => void verstuur()}
      onClose={sluit}
    >
      <p className="dt-gegevens__letterlijk">{aanvulling.tekst}</p>
      <Keuzetegels
        id={formulier.id('aanvullen')}
        label={t('antwoord.keuze')}
        choices={[{ value: 'ja', label: t('antwoord.ja') }, { value: 'nee', label: t('antwoord.nee'), description: t('antwoord.neeUitleg') }]}
        value={keuze}
        onChange={zetKeuze}
        error={formulier.fout('aanvullen')}
      />
      <TextArea id={formulier.id('tekst')} label={t(keuze === 'nee' ? 'antwoord.waarom' : 'antwoord.tekst')} rows={3} maxCharacters={1000} value={tekst} onChange={zetTekst} error={formulier.fout('tekst')} />
    </FormDialog>
  );
}
