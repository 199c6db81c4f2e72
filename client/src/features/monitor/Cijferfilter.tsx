import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isoDag } from '../../platform/opmaak';
import { Button, Card, DateField, Form, Keuzetegels } from '../../ui';
import { TELDATUMKEUZES, type Cijfervraag } from './vraag';

const DAG = /^\d{4}-\d{2}-\d{2}$/;

export interface CijferfilterProps {
  vraag: Cijfervraag;
  stel: (vraag: Cijfervraag) => void;
  peildatumFout?: string;
  bezig: boolean;
}

/** Which day the figures are of, and which day a home counts by. */
export function Cijferfilter({ vraag, stel, peildatumFout, bezig }: CijferfilterProps) {
  const { t } = useTranslation('cijfers');
  const [nieuw, zet] = useState(vraag);
  const standaard = !vraag.peildatum && vraag.teldatum === 'bron';
  return (
    <div className="dt-cijfers__filter">
      <Card title={t('filter.naam')}>
        <Form
          onSubmit={() => stel(nieuw)}
          faults={peildatumFout ? [{ fieldId: 'peildatum', message: peildatumFout }] : []}
          actions={
            <>
              <Button type="submit" variant="primary" busy={bezig}>
                {t('filter.toon')}
              </Button>
              {!standaard && (
                <Button variant="quiet" onPress={() => stel({ peildatum: '', teldatum: 'bron' })}>
                  {t('filter.standaard')}
                </Button>
              )}
            </>
          }
        >
          <Keuzetegels
            label={t('filter.teldatum')}
            choices={TELDATUMKEUZES.map((value) => ({ value, label: t(`filter.${value}`), description: t(`filter.${value}Uitleg`) }))}
            value={nieuw.teldatum}
            onChange={(teldatum) => zet({ ...nieuw, teldatum })}
          />
          <DateField
            id="peildatum"
            label={t('filter.peildatum')}
            description={t('filter.peildatumUitleg')}
            value={DAG.test(nieuw.peildatum) && leesbaar(nieuw.peildatum) ? nieuw.peildatum : ''}
            onChange={(peildatum) => zet({ ...nieuw, peildatum })}
            error={peildatumFout}
            optional
          />
        </Form>
      </Card>
    </div>
  );
}

/** Whether the day exists; an address typed by hand may hold anything. */
function leesbaar(dag: string): boolean {
  const moment = new Date(`${dag}T12:00:00Z`);
  return !Number.isNaN(moment.getTime()) && isoDag(moment) === dag;
}
