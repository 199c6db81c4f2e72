import { afschriftregelVerwerkenInvoer } from '@doorbraaktafel/shared/validation';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AfschriftregelVerwerkenDocument } from '../../generated/graphql';
import { useHandelformulier } from '../../platform/handelformulier';
import { huidigeTaal } from '../../platform/i18n';
import { datumLang, euroPrecies } from '../../platform/opmaak';
import { DefinitionList, FormDialog, Select, TextArea } from '../../ui';
import type { OpenRegel } from './balie';

const TERZIJDE = 'terzijde';
const LANGSTE_REDEN = 500;
type Kandidaat = OpenRegel['kandidaten'][number];

/** What a payment is, who it was paid to or comes from, and when. */
function useKandidaatwoorden({ richting }: OpenRegel): (kandidaat: Kandidaat) => string {
  const { t } = useTranslation('betalen');

  function wat({ wijze, pseudoniem, bedragInCent, isVoorschot, nummer }: Kandidaat): string {
    const bedrag = euroPrecies(bedragInCent);
    if (wijze === 'geboekt') return t(richting === 'bij' ? 'open.geboektBij' : 'open.geboektAf', { pseudoniem, bedrag, nummer: nummer ?? '' });
    if (isVoorschot) return t('open.voorschot', { pseudoniem });
    const bekend = (['betaalregel', 'betaling', 'terugontvangst'] as const).find((een) => een === wijze);
    return bekend ? t(`open.${bekend}`, { pseudoniem, bedrag }) : wijze;
  }

  return (kandidaat) => [wat(kandidaat), kandidaat.naam, kandidaat.op && datumLang(kandidaat.op, huidigeTaal())].filter(Boolean).join(' · ');
}

/** What one line of the bank is: one of the payments that fit, or nothing of ours; a person chooses, nothing is filled in beforehand. */
export function Uitzoekdialoog({ regel, klaar, sluit }: { regel: OpenRegel; klaar: (melding: string) => void; sluit: () => void }) {
  const { t } = useTranslation('betalen');
  const woorden = useKandidaatwoorden(regel);
  const keuzes = [...regel.kandidaten.map((kandidaat) => ({ value: `${kandidaat.wijze}:${kandidaat.doelId}`, label: woorden(kandidaat) })), { value: TERZIJDE, label: t('open.terzijde') }];
  const [keuze, zetKeuze] = useState<string | null>(null);
  const [reden, zetReden] = useState('');
  const formulier = useHandelformulier(AfschriftregelVerwerkenDocument, afschriftregelVerwerkenInvoer, ['wijze', 'doelId', 'reden']);
  const [wijze = '', doelId] = keuze?.split(':') ?? [];
  const vraagtReden = wijze === TERZIJDE || wijze === 'terugontvangst';

  async function legVast() {
    const gelukt = await formulier.verstuur({ regelId: regel.id, wijze, doelId: doelId ?? null, reden: vraagtReden ? reden : null });
    if (gelukt) klaar(t('open.gelukt'));
  }

  return (
    <FormDialog
      title={t('open.venster')}
      intro={t(regel.richting === 'bij' ? 'open.bij' : 'open.af', { bedrag: euroPrecies(regel.bedragInCent) })}
      submitLabel={t('open.vastleggen')}
      busy={formulier.bezig}
      faults={formulier.fouten}
      refusal={formulier.melding?.boodschap}
      onSubmit={() => void legVast()}
      onClose={sluit}
    >
      <DefinitionList
        items={[
          { term: t('open.wie'), value: regel.tegenpartij ?? t('open.onbekend') },
          { term: t('open.tekst'), value: regel.omschrijving ?? regel.kenmerk ?? t('open.onbekend') },
          { term: t('open.wanneer'), value: datumLang(regel.geboektOp, huidigeTaal()) },
        ]}
      />
      <Select id={formulier.id('wijze')} label={t('open.vraag')} choices={keuzes} value={keuze} onChange={zetKeuze} error={formulier.fout('wijze') ?? formulier.fout('doelId')} />
      {vraagtReden && (
        <TextArea id={formulier.id('reden')} label={t('open.reden')} description={t('open.redenUitleg')} value={reden} onChange={zetReden} maxCharacters={LANGSTE_REDEN} error={formulier.fout('reden')} />
      )}
    </FormDialog>
  );
}
