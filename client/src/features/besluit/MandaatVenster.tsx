import { useQuery } from '@apollo/client/react';
import { BESLUITDOMEINEN, type Besluitdomein, type Besluitsoort } from '@doorbraaktafel/shared/vocabulary';
import { useTranslation } from 'react-i18next';
import { MandaatRegistrerenDocument, MandaathoudersDocument, MandatenDocument } from '../../generated/graphql';
import { useHandeling, useHerlees } from '../../platform/apollo';
import { useFormulier, type Veldfouten } from '../../platform/formulier';
import { isoDag } from '../../platform/opmaak';
import { Alert, BedragField, Button, Checkbox, DateField, Dialog, Form, Select, TextField, useAnnounce } from '../../ui';
import { Besluitsoorten } from './Besluitsoorten';

interface Invoer {
  organisatieId: string;
  houderLidId: string;
  domein: Besluitdomein | '';
  besluitsoorten: Besluitsoort[];
  maxBedragInCent: string | null;
  doorzetbaar: boolean;
  verleendDoor: string;
  document: string;
  geldigVan: string;
  geldigTot: string;
}

const VERPLICHT = ['organisatieId', 'houderLidId', 'domein', 'maxBedragInCent', 'verleendDoor', 'document', 'geldigVan', 'geldigTot'] as const;

/** Registers a mandate that an organisation granted beforehand. */
export function MandaatVenster({ sluit }: { sluit: () => void }) {
  const { t } = useTranslation('besluit');
  const { t: alg } = useTranslation('algemeen');
  const zeg = useAnnounce();
  const { data } = useQuery(MandaathoudersDocument);
  const { doe, bezig, weigering } = useHandeling(MandaatRegistrerenDocument);
  const herlees = useHerlees(MandatenDocument);
  const formulier = useFormulier<Invoer>('mandaat', leegMandaat(), (invoer) => toets(invoer, t('mandaat.verplicht')), weigering);
  const { invoer, zet, id, fout } = formulier;
  const houders = data?.leden.filter(({ organisatieId }) => organisatieId === invoer.organisatieId) ?? [];

  async function verstuur() {
    if (!formulier.controleer()) return;
    if (!(await doe({ ...invoer, maxBedragInCent: invoer.maxBedragInCent ?? '0' }))) return;
    zeg(t('mandaat.gelukt'));
    await herlees();
    sluit();
  }

  return (
    <Dialog title={t('mandaat.registreer')} open onClose={sluit}>
      <Form
        faults={formulier.fouten}
        onSubmit={() => void verstuur()}
        actions={
          <>
            <Button type="submit" variant="primary" busy={bezig}>
              {t('mandaat.bewaar')}
            </Button>
            <Button onPress={sluit}>{alg('annuleren')}</Button>
          </>
        }
      >
        {weigering && !(weigering.veld && weigering.veld in invoer) && <Alert tone="fout" title={weigering.boodschap} />}
        <Select
          id={id('organisatieId')}
          label={t('mandaat.organisatie')}
          choices={data?.organisaties.map(({ id: waarde, naam }) => ({ value: waarde, label: naam })) ?? []}
          value={invoer.organisatieId || null}
          onChange={(organisatieId) => zet({ organisatieId, houderLidId: '' })}
          error={fout('organisatieId')}
        />
        <Select
          id={id('houderLidId')}
          label={t('mandaat.houder')}
          disabled={houders.length === 0}
          choices={houders.map((lid) => ({ value: lid.id, label: lid.naam, description: lid.functie }))}
          value={invoer.houderLidId || null}
          onChange={(houderLidId) => zet({ houderLidId })}
          error={fout('houderLidId')}
        />
        <Select id={id('domein')} label={t('mandaat.domein')} choices={BESLUITDOMEINEN.map((domein) => ({ value: domein, label: t(`domein.${domein}`) }))} value={invoer.domein || null} onChange={(domein) => zet({ domein })} error={fout('domein')} />
        <Besluitsoorten id={id('besluitsoorten')} gekozen={invoer.besluitsoorten} zet={(besluitsoorten) => zet({ besluitsoorten })} fout={fout('besluitsoorten')} />
        <BedragField id={id('maxBedragInCent')} label={t('mandaat.bedrag')} value={invoer.maxBedragInCent} onChange={(maxBedragInCent) => zet({ maxBedragInCent })} error={fout('maxBedragInCent')} />
        <Checkbox checked={invoer.doorzetbaar} onChange={(doorzetbaar) => zet({ doorzetbaar })}>
          {t('mandaat.doorzetbaar')}
        </Checkbox>
        <TextField id={id('verleendDoor')} label={t('mandaat.verleendDoor')} maxLength={120} value={invoer.verleendDoor} onChange={(verleendDoor) => zet({ verleendDoor })} error={fout('verleendDoor')} />
        <TextField id={id('document')} label={t('mandaat.document')} maxLength={200} value={invoer.document} onChange={(document) => zet({ document })} error={fout('document')} />
        <DateField id={id('geldigVan')} label={t('mandaat.geldigVan')} value={invoer.geldigVan} onChange={(geldigVan) => zet({ geldigVan })} error={fout('geldigVan')} />
        <DateField id={id('geldigTot')} label={t('mandaat.geldigTot')} value={invoer.geldigTot} onChange={(geldigTot) => zet({ geldigTot })} error={fout('geldigTot')} />
      </Form>
    </Dialog>
  );
}

function leegMandaat(): Invoer {
  return {
    organisatieId: '',
    houderLidId: '',
    domein: '',
    besluitsoorten: [],
    maxBedragInCent: null,
    doorzetbaar: false,
    verleendDoor: '',
    document: '',
    geldigVan: isoDag(new Date()),
    geldigTot: '',
  };
}

function toets(invoer: Invoer, verplicht: string): Veldfouten<Invoer> {
  const fouten: Veldfouten<Invoer> = {};
  for (const veld of VERPLICHT) if (!invoer[veld]?.trim()) fouten[veld] = verplicht;
  if (invoer.besluitsoorten.length === 0) fouten.besluitsoorten = verplicht;
  return fouten;
}

