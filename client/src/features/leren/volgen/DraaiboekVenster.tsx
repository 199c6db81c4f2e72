import { draaiboekVaststellenInvoer } from '@doorbraaktafel/shared/validation';
import { ROLLEN } from '@doorbraaktafel/shared/vocabulary';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DraaiboekenDocument, DraaiboekVaststellenDocument, type DraaiboekVeldenFragment } from '../../../generated/graphql';
import { FormDialog, Select, TextArea, TextField } from '../../../ui';
import { useLeervenster } from '../useLeervenster';

const GEEN_EIGENAAR = ['client', 'fg_of_auditor', 'beheerder', 'clientondersteuner'];

/** A new version: first owner, steps, result, and why it changes. */
export function DraaiboekVenster({ draaiboek, sluit }: { draaiboek: DraaiboekVeldenFragment; sluit: () => void }) {
  const { t } = useTranslation('leren');
  const [eersteRol, zetRol] = useState<string>(draaiboek.eersteRol);
  const [stappen, zetStappen] = useState(draaiboek.stappen.join('\n'));
  const [verwacht, zetVerwacht] = useState(draaiboek.verwacht);
  const [reden, zetReden] = useState('');
  const velden = ['eersteRol', 'stappen', 'verwacht', 'reden'];
  const klaar = { gelukt: t('draaiboek.gelukt'), sluit, herlees: DraaiboekenDocument };
  const formulier = useLeervenster(DraaiboekVaststellenDocument, draaiboekVaststellenInvoer, velden, klaar);
  const regels = stappen.split('\n').map((stap) => stap.trim()).filter(Boolean);
  const rollen = ROLLEN.filter((rol) => !GEEN_EIGENAAR.includes(rol));
  return (
    <FormDialog
      title={t('draaiboek.venster')}
      intro={t('draaiboek.vensterUitleg')}
      submitLabel={t('draaiboek.bewaar')}
      busy={formulier.bezig}
      faults={formulier.fouten}
      refusal={formulier.melding?.boodschap}
      onSubmit={() => void formulier.verstuur({ blokkade: draaiboek.blokkade, eersteRol, stappen: regels, verwacht, reden, opVersie: draaiboek.versie })}
      onClose={sluit}
    >
      <Select
        id={formulier.id('eersteRol')}
        label={t('draaiboek.eerst')}
        choices={rollen.map((value) => ({ value, label: t(`draaiboek.rol.${value}`) }))}
        value={rollen.find((rol) => rol === eersteRol) ?? null}
        onChange={zetRol}
        error={formulier.fout('eersteRol')}
      />
      <TextArea id={formulier.id('stappen')} label={t('draaiboek.stapLabel')} rows={5} value={stappen} onChange={zetStappen} error={formulier.fout('stappen')} />
      <TextField id={formulier.id('verwacht')} label={t('draaiboek.verwacht')} value={verwacht} onChange={zetVerwacht} error={formulier.fout('verwacht')} />
      <TextField id={formulier.id('reden')} label={t('draaiboek.redenLabel')} value={reden} onChange={zetReden} error={formulier.fout('reden')} />
    </FormDialog>
  );
}
