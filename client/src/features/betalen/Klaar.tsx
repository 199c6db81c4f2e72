import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { kan } from '../../platform/mogelijk';
import { Card } from '../../ui';
import { type Balie, sleutel, type TeBetalen } from './balie';
import { Gegevensdialoog } from './Gegevensdialoog';
import { Klaartabel } from './Klaartabel';
import { Opdrachtformulier } from './Opdrachtformulier';

/** What can be paid now, and the order that takes it along. */
export function Klaar({ balie, klaar }: { balie: Balie; klaar: (melding: string) => void }) {
  const { t } = useTranslation('betalen');
  const [weg, zetWeg] = useState<ReadonlySet<string>>(new Set());
  const [aan, zetAan] = useState<TeBetalen>();
  const mee = balie.teBetalen.filter((uitgave) => kan(uitgave.acties, 'inOpdracht') && !weg.has(sleutel(uitgave)));

  function wissel(welke: string, meenemen: boolean) {
    const volgende = new Set(weg);
    if (meenemen) volgende.delete(welke);
    else volgende.add(welke);
    zetWeg(volgende);
  }

  function aangevuld(melding: string) {
    zetAan(undefined);
    klaar(melding);
  }

  return (
    <Card title={t('klaar.titel')}>
      <Klaartabel uitgaven={balie.teBetalen} weg={weg} wissel={wissel} vulAan={zetAan} />
      {mee.length > 0 && <Opdrachtformulier fondsId={balie.fondsId} mee={mee} klaar={klaar} />}
      {aan && <Gegevensdialoog uitgave={aan} sluit={() => zetAan(undefined)} klaar={aangevuld} />}
    </Card>
  );
}
