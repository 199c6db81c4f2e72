import { betaalopdrachtMakenInvoer } from '@doorbraaktafel/shared/validation';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { BetaalopdrachtMakenDocument } from '../../generated/graphql';
import { useHandelformulier } from '../../platform/handelformulier';
import { kan } from '../../platform/mogelijk';
import { euroPrecies, isoDag } from '../../platform/opmaak';
import { Button, Card, DateField, Form, Muted, Alert } from '../../ui';
import type { Balie, TeBetalen } from './balie';
import { Gegevensdialoog } from './Gegevensdialoog';
import { Klaartabel } from './Klaartabel';

/** What can be paid now, and the order that takes it along. */
export function Klaar({ balie, klaar }: { balie: Balie; klaar: (melding: string) => void }) {
  const { t } = useTranslation('betalen');
  const [weg, zetWeg] = useState<ReadonlySet<string>>(new Set());
  const [op, zetOp] = useState(isoDag(new Date()));
  const [aan, zetAan] = useState<TeBetalen>();
  const formulier = useHandelformulier(BetaalopdrachtMakenDocument, betaalopdrachtMakenInvoer, ['uitvoerenOp']);
  const mee = balie.teBetalen.filter((uitgave) => kan(uitgave.acties, 'inOpdracht') && !weg.has(uitgave.uitgaveId));
  const som = mee.reduce((totaal, { betaalbaarInCent }) => totaal + BigInt(betaalbaarInCent), 0n);

  async function maak() {
    const gelukt = await formulier.verstuur({ fondsId: balie.fondsId, uitvoerenOp: op, uitgaveIds: mee.map(({ uitgaveId }) => uitgaveId) });
    if (gelukt) klaar(t('klaar.gelukt'));
  }

  function wissel(uitgaveId: string, meenemen: boolean) {
    const volgende = new Set(weg);
    if (meenemen) volgende.delete(uitgaveId);
    else volgende.add(uitgaveId);
    zetWeg(volgende);
  }

  return (
    <Card title={t('klaar.titel')}>
      <Klaartabel uitgaven={balie.teBetalen} weg={weg} wissel={wissel} vulAan={zetAan} />
      {mee.length > 0 && (
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
      )}
      {aan && (
        <Gegevensdialoog
          uitgave={aan}
          sluit={() => zetAan(undefined)}
          klaar={(melding) => {
            zetAan(undefined);
            klaar(melding);
          }}
        />
      )}
    </Card>
  );
}
