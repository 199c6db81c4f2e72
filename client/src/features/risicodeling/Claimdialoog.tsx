import { nieuwId } from '@doorbraaktafel/shared/ids';
import { risicoclaimIndienenInvoer } from '@doorbraaktafel/shared/validation';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { RisicoclaimIndienenDocument } from '../../generated/graphql';
import { useOpsturen } from '../../platform/bestanden';
import { useHandelformulier } from '../../platform/handelformulier';
import { isoDag } from '../../platform/opmaak';
import { BedragField, DateField, FileField, FormDialog, Keuzetegels, TextField } from '../../ui';
import { CLAIMSOORTEN, useClaimsoort, type VensterProps } from './deling';

const cent = z.preprocess((tekst) => (typeof tekst === 'string' && tekst ? BigInt(tekst) : undefined), risicoclaimIndienenInvoer.shape.schadeInCent);
const invoer = risicoclaimIndienenInvoer.extend({ schadeInCent: cent });

type Claim = Omit<z.input<typeof risicoclaimIndienenInvoer>, 'opdrachtId' | 'schadeInCent' | 'bewijsId'> & { readonly schadeInCent: string };

/** Sends a claim after its evidence, which goes up only with a claim that is right: its id is not known before. */
function useClaim(klaar: () => void) {
  const [bewijsId, zetBewijs] = useState('');
  const opsturen = useOpsturen('risicobewijzen', ['bestand']);
  const formulier = useHandelformulier(RisicoclaimIndienenDocument, invoer, ['schadeInCent', 'ontstaanOp', 'iban', 'bewijsId']);

  async function dienIn(claim: Claim, bestand: File | undefined) {
    if (bestand && !bewijsId && !formulier.keur({ ...claim, bewijsId: nieuwId() })) return;
    const id = bewijsId || (bestand ? ((await opsturen.verstuur(bestand)) ?? '') : '');
    if (bestand && !id) return;
    zetBewijs(id);
    if (await formulier.verstuur({ ...claim, bewijsId: id })) klaar();
  }

  return { opsturen, formulier, dienIn, anderBewijs: () => zetBewijs('') };
}

/** A claim: what the damage is, where the money goes, and the evidence. */
export function Claimdialoog({ uitgaveId, klaar, sluit }: VensterProps) {
  const { t } = useTranslation('risicodeling');
  const naam = useClaimsoort();
  const [soort, zetSoort] = useState<(typeof CLAIMSOORTEN)[number]>('huur');
  const [schade, zetSchade] = useState<string | null>(null);
  const [op, zetOp] = useState(isoDag(new Date()));
  const [iban, zetIban] = useState('');
  const [bestand, zetBestand] = useState<File>();
  const { opsturen, formulier, dienIn, anderBewijs } = useClaim(() => klaar(t('claim.gelukt')));
  const bewijsfout = opsturen.fout('bestand') ?? formulier.fout('bewijsId');

  return (
    <FormDialog
      title={t('claim.titel')}
      intro={t('claim.uitleg')}
      submitLabel={t('claim.knop')}
      busy={formulier.bezig || opsturen.bezig}
      faults={[...formulier.fouten, ...opsturen.fouten.map(({ message }) => ({ fieldId: formulier.id('bewijsId'), message }))]}
      refusal={formulier.melding?.boodschap ?? opsturen.melding}
      onSubmit={() => void dienIn({ uitgaveId, soort, schadeInCent: schade ?? '', ontstaanOp: op, iban: iban || null }, bestand)}
      onClose={sluit}
    >
      <Keuzetegels label={t('claim.soort')} choices={CLAIMSOORTEN.map((value) => ({ value, label: naam(value) }))} value={soort} onChange={zetSoort} />
      <BedragField id={formulier.id('schadeInCent')} label={t('claim.schade')} value={schade} onChange={zetSchade} error={formulier.fout('schadeInCent')} />
      <DateField id={formulier.id('ontstaanOp')} label={t('claim.op')} value={op} onChange={zetOp} error={formulier.fout('ontstaanOp')} />
      <TextField id={formulier.id('iban')} label={t('claim.iban')} description={t('claim.ibanUitleg')} value={iban} onChange={zetIban} optional autoComplete="off" error={formulier.fout('iban')} />
      <FileField
        id={formulier.id('bewijsId')}
        label={t('claim.bewijs')}
        description={t('claim.bewijsUitleg')}
        accept=".pdf,.png,.jpg,.jpeg"
        onChange={(gekozen) => {
          zetBestand(gekozen);
          anderBewijs();
        }}
        error={bewijsfout}
      />
    </FormDialog>
  );
}
