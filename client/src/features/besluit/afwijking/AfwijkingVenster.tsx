import { afwijkingVastleggenInvoer } from '@doorbraaktafel/shared/validation';
import { WAARDEN } from '@doorbraaktafel/shared/vocabulary';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AfwijkingVastleggenDocument, type AfwijkingVeldenFragment } from '../../../generated/graphql';
import { metNaam } from '../../../platform/formulier';
import { useHandelformulier } from '../../../platform/handelformulier';
import { isoDag } from '../../../platform/opmaak';
import { DateField, DefinitionList, FormDialog, TextArea, useAnnounce } from '../../../ui';
import { Precedentvelden } from './Precedentvelden';
import { alsOpdracht, beginUitwerking, oordeelveld, uitwerkvelden, type Uitwerking } from './uitwerking';
import { Waardevelden } from './Waardevelden';

/** Works a deviation out: compared, weighed, with conditions and an end. It is kept whole or not at all. */
export function AfwijkingVenster({ afwijking, sluit }: { afwijking: AfwijkingVeldenFragment; sluit: () => void }) {
  const { t } = useTranslation('afwijking');
  const zeg = useAnnounce();
  const [invoer, zetInvoer] = useState(() => beginUitwerking(afwijking));
  const zet = (deel: Partial<Uitwerking>) => zetInvoer((eerder) => ({ ...eerder, ...deel }));
  const eerdere = afwijking.precedenten.filter(({ teBeantwoorden }) => teBeantwoorden);
  const { verstuur, bezig, id, fout, fouten, melding } = useHandelformulier(AfwijkingVastleggenDocument, afwijkingVastleggenInvoer, uitwerkvelden(eerdere.length));

  const namenEerder = eerdere.flatMap(({ nummer }, plek) => [
    [id(oordeelveld(plek, 'oordeel')), t('eerder.oordeel', { nummer })],
    [id(oordeelveld(plek, 'reden')), t('eerder.omdatVan', { nummer })],
  ]);
  const namen = Object.fromEntries([...namenEerder, ...WAARDEN.flatMap((waarde) => [
    [id(`${waarde}.score`), t(`waarde.${waarde}`)],
    [id(`${waarde}.tekst`), t('waarde.waarom', { waarde: t(`waarde.${waarde}`).toLowerCase() })],
    [id(`${waarde}.antwoord`), t(`waarde.${waarde}`)],
  ])]) as Record<string, string>;

  async function bewaar() {
    if (!(await verstuur(alsOpdracht(afwijking.voorstelId, invoer, eerdere.map(({ id: precedentId }) => precedentId))))) return;
    zeg(t('gelukt'));
    sluit();
  }

  return (
    <FormDialog
      title={t('titel')}
      intro={<DefinitionList items={[{ term: t('regel.zegt', { regel: afwijking.regelNaam, nummer: afwijking.versieNummer }), value: afwijking.regelTekst }, { term: t('regel.doel'), value: afwijking.regelDoel }]} />}
      submitLabel={t('bewaar')}
      busy={bezig}
      faults={metNaam(fouten, namen)}
      refusal={melding?.boodschap}
      onSubmit={() => void bewaar()}
      onClose={sluit}
    >
      <Precedentvelden
        precedenten={eerdere}
        oordelen={invoer.oordelen}
        zet={(precedentId, oordeel) => zet({ oordelen: { ...invoer.oordelen, [precedentId]: oordeel } })}
        id={id}
        fout={fout}
      />
      <Waardevelden invoer={invoer} zet={(waarde, weging) => zet({ [waarde]: { ...invoer[waarde], ...weging } })} id={id} fout={fout} />
      <TextArea id={id('motivering')} label={t('motivering')} rows={3} maxCharacters={2000} value={invoer.motivering} onChange={(motivering) => zet({ motivering })} error={fout('motivering')} />
      <TextArea id={id('voorwaarden')} label={t('voorwaarden')} description={t('voorwaardenUitleg')} rows={2} maxCharacters={1000} value={invoer.voorwaarden} onChange={(voorwaarden) => zet({ voorwaarden })} error={fout('voorwaarden')} />
      <DateField id={id('herzienVoor')} label={t('herzienVoor')} description={t('dagUitleg')} min={isoDag(new Date())} value={invoer.herzienVoor} onChange={(herzienVoor) => zet({ herzienVoor })} error={fout('herzienVoor')} />
      <DateField id={id('eindigtOp')} label={t('eindigtOp')} optional min={isoDag(new Date())} value={invoer.eindigtOp} onChange={(eindigtOp) => zet({ eindigtOp })} error={fout('eindigtOp')} />
    </FormDialog>
  );
}
