import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { MandaatRegistrerenDocument, MandaathoudersDocument, MandatenDocument } from '../../../generated/graphql';
import { useHandeling, useHerlees } from '../../../platform/apollo';
import { metNaam, useFormulier } from '../../../platform/formulier';
import { useIk } from '../../../platform/sessie/Sessie';
import { FormDialog, TextField, useAnnounce } from '../../../ui';
import { leegMandaat, naarServer, toetsMandaat, vervolgOp, type Mandaat, type Mandaatinvoer } from './mandaatinvoer';
import { Mandaathouder } from './Mandaathouder';
import { Mandaatbereik, Mandaatstuk } from './Mandaatvelden';

/** Proposes a mandate of the own organisation, or one that takes the place of another; a colleague confirms it. */
export function MandaatVenster({ vervangt, sluit }: { vervangt?: Mandaat; sluit: () => void }) {
  const { t } = useTranslation(['mandaten', 'besluit']);
  const zeg = useAnnounce();
  const { organisatieId } = useIk();
  const { data } = useQuery(MandaathoudersDocument);
  const { doe, bezig, weigering } = useHandeling(MandaatRegistrerenDocument);
  const herlees = useHerlees(MandatenDocument);
  const begin = vervangt ? vervolgOp(vervangt) : leegMandaat(organisatieId);
  const toets = (invoer: Mandaatinvoer) => toetsMandaat(invoer, t('besluit:mandaat.verplicht'), Boolean(vervangt));
  const formulier = useFormulier<Mandaatinvoer>('mandaat', begin, toets, weigering);
  const { invoer, zet, id, fout } = formulier;

  const namen = {
    [id('reden')]: t('vervang.reden'), [id('houderLidId')]: t('besluit:mandaat.houder'), [id('domein')]: t('besluit:mandaat.domein'), [id('besluitsoorten')]: t('besluit:mandaat.soorten'),
    [id('maxBedragInCent')]: t('perBesluit'), [id('perPeriodeInCent')]: t('perPeriode'), [id('periode')]: t('welkePeriode'), [id('verleendDoor')]: t('besluit:mandaat.verleendDoor'),
    [id('document')]: t('besluit:mandaat.document'), [id('geldigVan')]: t('besluit:mandaat.geldigVan'), [id('geldigTot')]: t('besluit:mandaat.geldigTot'),
  };

  async function verstuur() {
    if (!formulier.controleer()) return;
    if (!(await doe(naarServer(invoer, vervangt?.id)))) return;
    zeg(t('voorgedragen'));
    await herlees();
    sluit();
  }

  return (
    <FormDialog
      title={vervangt ? t('vervang.titel') : t('draagVoor')}
      intro={t('tweeMensen')}
      submitLabel={t('vraagCollega')}
      busy={bezig}
      faults={metNaam(formulier.fouten, namen)}
      refusal={weigering && !(weigering.veld && weigering.veld in invoer) ? weigering.boodschap : undefined}
      onSubmit={() => void verstuur()}
      onClose={sluit}
    >
      {vervangt && <TextField id={id('reden')} label={t('vervang.reden')} maxLength={300} value={invoer.reden} onChange={(reden) => zet({ reden })} error={fout('reden')} />}
      <Mandaathouder formulier={formulier} leden={data?.leden ?? []} />
      <Mandaatbereik formulier={formulier} />
      <Mandaatstuk formulier={formulier} />
    </FormDialog>
  );
}
