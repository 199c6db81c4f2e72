import { gevoeligIn } from '@doorbraaktafel/shared/privacy';
import { useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { BerichtPlaatsenDocument } from '../../generated/graphql';
import { useHandeling } from '../../platform/apollo';
import { useConcept } from '../../platform/concept';
import { useVerbinding } from '../../platform/live';
import { useIk } from '../../platform/sessie/Sessie';
import { Button, Checkbox, TextArea } from '../../ui';
import type { Bericht } from './useGesprek';

const LANGSTE_BERICHT = 4000;

export interface SchrijfvakProps {
  casusId: string;
  agendapuntId?: string;
  geplaatst: (bericht: Bericht) => void;
}

/** Where one writes; the words stay until they were placed, also when the line is gone. */
export function Schrijfvak({ casusId, agendapuntId, geplaatst }: SchrijfvakProps) {
  const { t } = useTranslation('overleg');
  const { lidId } = useIk();
  const [tekst, zetTekst] = useConcept(`${lidId}:${casusId}:bericht`);
  const [eigen, zetEigen] = useState(false);
  const [waaromHier, zetWaarom] = useState('');
  const [leeg, zetLeeg] = useState(false);
  const { doe, bezig, weigering } = useHandeling(BerichtPlaatsenDocument);
  const { lijn } = useVerbinding();
  // Once the line is back, its loss is no longer what is wrong.
  const achterhaald = weigering?.code === 'GeenVerbinding' && (lijn === 'verbonden' || lijn === 'bijgewerkt');

  const verraadt = !eigen && vraagtReden(tekst) && (weigering?.code === 'TekstVerraadt' || waaromHier !== '');
  async function plaats(gebeurtenis: SyntheticEvent) {
    gebeurtenis.preventDefault();
    zetLeeg(!tekst.trim());
    if (!tekst.trim() || bezig) return;
    const antwoord = await doe({ casusId, agendapuntId: agendapuntId ?? null, tekst, alleenEigenOrganisatie: eigen, waaromHier: (verraadt && waaromHier.trim()) || null });
    if (antwoord?.__typename !== 'Bericht') return;
    [zetTekst, zetWaarom].forEach((wis) => wis(''));
    geplaatst(antwoord);
  }

  return (
    <form
      className="dt-schrijfvak"
      noValidate
      onSubmit={(verzending) => void plaats(verzending)}
      onKeyDown={(toets) => {
        if (toets.key === 'Enter' && (toets.ctrlKey || toets.metaKey)) void plaats(toets);
      }}
    >
      <TextArea
        label={t('bericht')}
        value={tekst}
        onChange={zetTekst}
        rows={3}
        maxCharacters={tekst.length > LANGSTE_BERICHT / 2 ? LANGSTE_BERICHT : undefined}
        error={leeg && !tekst.trim() ? t('leegBericht') : achterhaald || weigering?.veld === 'waaromHier' ? undefined : weigering?.boodschap}
      />
      {verraadt && <WaaromHier waarde={waaromHier} zet={zetWaarom} fout={weigering?.veld === 'waaromHier' ? weigering.boodschap : undefined} />}
      <Checkbox checked={eigen} onChange={zetEigen}>
        {t('eigen')}
      </Checkbox>
      <Button type="submit" variant="primary" busy={bezig} keyHint={t('toets')}>
        {t('verstuur')}
      </Button>
    </form>
  );
}

const vraagtReden = (tekst: string) => gevoeligIn(tekst).some((soort) => soort !== 'nummer');

/** Going on with sensitive words, with a reason that goes into the log. */
function WaaromHier({ waarde, zet, fout }: { waarde: string; zet: (waarde: string) => void; fout?: string }) {
  const { t } = useTranslation('overleg');
  return <TextArea label={t('waaromHier')} description={t('waaromHierUitleg')} value={waarde} onChange={zet} rows={2} maxCharacters={300} error={fout} />;
}
