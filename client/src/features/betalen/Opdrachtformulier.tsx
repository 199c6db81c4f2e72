import { betaalopdrachtMakenInvoer } from '@doorbraaktafel/shared/validation';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { BetaalopdrachtMakenDocument } from '../../generated/graphql';
import { useHandelformulier } from '../../platform/handelformulier';
import { euroPrecies, isoDag } from '../../platform/opmaak';
import { Alert, Button, DateField, Form, Muted } from '../../ui';
import type { TeBetalen } from './balie';

interface Props {
  fondsId: string;
  mee: readonly TeBetalen[];
  klaar: (melding: string) => void;
}

/** Makes one order of what was chosen. */
export function Opdrachtformulier({ fondsId, mee, klaar }: Props) {
  const { t } = useTranslation('betalen');
  const [op, zetOp] = useState(isoDag(new Date()));
  const formulier = useHandelformulier(BetaalopdrachtMakenDocument, betaalopdrachtMakenInvoer, ['uitvoerenOp']);
  const som = mee.reduce((totaal, { betaalbaarInCent }) => totaal + BigInt(betaalbaarInCent), 0n);

  async function maak() {
    const uitgaveIds = mee.filter(({ claimId }) => !claimId).map(({ uitgaveId }) => uitgaveId);
    const claimIds = mee.flatMap(({ claimId }) => (claimId ? [claimId] : []));
    const gelukt = await formulier.verstuur({ fondsId, uitvoerenOp: op, uitgaveIds, claimIds });
    if (gelukt) klaar(t('klaar.gelukt'));
  }

  return (
    <Form
      ariaLabel={t('klaar.titel')}
      faults={formulier.fouten}
      onSubmit={() => void maak()}
      actions={
        <Button type="submit" variant="primary" busy={formulier.bezig}>
          {t('klaar.knop', { count: mee.length })}
        </Button>
      }
    >
      {formulier.melding && <Alert tone="fout" title={formulier.melding.boodschap} />}
      <DateField id={formulier.id('uitvoerenOp')} label={t('klaar.op')} value={op} onChange={zetOp} error={formulier.fout('uitvoerenOp')} />
      <Muted large>{t('klaar.samen', { bedrag: euroPrecies(`${som}`) })}</Muted>
    </Form>
  );
}
