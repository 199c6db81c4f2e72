import { regelVastleggenInvoer } from '@doorbraaktafel/shared/validation';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RegelhoudersDocument, RegelsDocument, RegelVastleggenDocument, type RegelVeldenFragment } from '../../generated/graphql';
import { useBevraging, useHerlees } from '../../platform/apollo';
import { useHandelformulier } from '../../platform/handelformulier';
import { isoDag } from '../../platform/opmaak';
import { DateField, FormDialog, Select, TextArea, TextField, useAnnounce } from '../../ui';

const VELDEN = ['organisatieId', 'naam', 'tekst', 'doel', 'bron', 'geldigVan'];
const REGIO = 'regio';

/** Registers a rule, or a new version of one; the words of the last version stand there already. */
export function RegelVenster({ regel, sluit }: { regel?: RegelVeldenFragment; sluit: () => void }) {
  const { t } = useTranslation('regels');
  const zeg = useAnnounce();
  const herlees = useHerlees(RegelsDocument);
  const vorige = regel?.versies.at(-1);
  const [houder, zetHouder] = useState<string>(regel?.organisatieId ?? REGIO);
  const [invoer, zetInvoer] = useState({
    naam: regel?.naam ?? '', tekst: vorige?.tekst ?? '', doel: vorige?.doel ?? '', bron: vorige?.bron ?? '', geldigVan: isoDag(new Date()),
  });
  const zet = (deel: Partial<typeof invoer>) => zetInvoer((eerder) => ({ ...eerder, ...deel }));
  const { verstuur, bezig, id, fout, fouten, melding } = useHandelformulier(RegelVastleggenDocument, regelVastleggenInvoer, VELDEN);

  async function bewaar() {
    const { naam, ...rest } = invoer;
    const nieuw = regel ? { regelId: regel.id } : { naam, organisatieId: houder === REGIO ? null : houder };
    if (!(await verstuur({ ...nieuw, ...rest }))) return;
    zeg(t('gelukt'));
    await herlees();
    sluit();
  }

  return (
    <FormDialog
      title={regel ? t('versieVan', { naam: regel.naam }) : t('nieuw')}
      intro={regel ? t('versieUitleg') : undefined}
      submitLabel={t('bewaar')}
      busy={bezig}
      faults={fouten}
      refusal={melding?.boodschap}
      onSubmit={() => void bewaar()}
      onClose={sluit}
    >
      {!regel && (
        <>
          <Houder id={id('organisatieId')} houder={houder} zet={zetHouder} fout={fout('organisatieId')} />
          <TextField id={id('naam')} label={t('naam')} description={t('naamUitleg')} maxLength={120} value={invoer.naam} onChange={(naam) => zet({ naam })} error={fout('naam')} />
        </>
      )}
      <TextArea id={id('tekst')} label={t('tekst')} rows={2} maxCharacters={1000} value={invoer.tekst} onChange={(tekst) => zet({ tekst })} error={fout('tekst')} />
      <TextArea id={id('doel')} label={t('doel')} description={t('doelUitleg')} rows={2} maxCharacters={500} value={invoer.doel} onChange={(doel) => zet({ doel })} error={fout('doel')} />
      <TextField id={id('bron')} label={t('bron')} description={t('bronUitleg')} maxLength={200} value={invoer.bron} onChange={(bron) => zet({ bron })} error={fout('bron')} />
      <DateField id={id('geldigVan')} label={t('geldigVan')} value={invoer.geldigVan} onChange={(geldigVan) => zet({ geldigVan })} error={fout('geldigVan')} />
    </FormDialog>
  );
}

function Houder({ id, houder, zet, fout }: { id: string; houder: string; zet: (houder: string) => void; fout?: string }) {
  const { t } = useTranslation('regels');
  const { data } = useBevraging(RegelhoudersDocument, {});
  const organisaties = data?.organisaties.map((organisatie) => ({ value: organisatie.id, label: organisatie.naam })) ?? [];
  return <Select id={id} label={t('vanWie')} choices={[{ value: REGIO, label: t('vanRegio') }, ...organisaties]} value={houder} onChange={zet} error={fout} />;
}
