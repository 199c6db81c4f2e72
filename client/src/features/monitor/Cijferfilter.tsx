import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Card, DateField, Form, Keuzetegels } from '../../ui';
import { isDag, TELDATUMKEUZES, type Cijfervraag } from './vraag';

export interface CijferfilterProps {
  vraag: Cijfervraag;
  stel: (vraag: Cijfervraag) => void;
  peildatumFout?: string;
  bezig: boolean;
}

/** Which day the figures are of, and which day a home counts by. */
export function Cijferfilter({ vraag, stel, peildatumFout, bezig }: CijferfilterProps) {
  const { t } = useTranslation('cijfers');
  // An address typed by hand may hold any day; a field only holds one that exists.
  const [nieuw, zet] = useState({ ...vraag, peildatum: isDag(vraag.peildatum) ? vraag.peildatum : '' });
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
            value={nieuw.peildatum}
            onChange={(peildatum) => zet({ ...nieuw, peildatum })}
            error={peildatumFout}
            optional
          />
        </Form>
      </Card>
    </div>
  );
}
