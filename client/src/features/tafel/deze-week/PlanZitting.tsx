import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DezeWeekDocument, ZittingPlannenDocument, ZittingVerplaatsenDocument } from '../../../generated/graphql';
import { useHandeling, useHerlees } from '../../../platform/apollo';
import { isoDag, momentVan } from '../../../platform/opmaak';
import { Alert, Button, DateField, Dialog, Form, NumberField, TextField, type FormFault } from '../../../ui';

const TIJD = /^([01]?\d|2[0-3])[:.]([0-5]\d)$/;

interface PlanProps {
  /** The tafel for which a new one is planned, or the zitting that moves. */
  op: { tafelId: string } | { zittingId: string };
  open: boolean;
  sluit: () => void;
}

/** Plans a zitting on a day and time in the Netherlands, or moves one that did not open yet. */
export function PlanZitting({ op, open, sluit }: PlanProps) {
  const verzet = 'zittingId' in op;
  const { t } = useTranslation('tafel');
  const { t: alg } = useTranslation('algemeen');
  const [dag, zetDag] = useState('');
  const [tijd, zetTijd] = useState('14:00');
  const [duur, zetDuur] = useState<number | null>(90);
  const [gezien, zetGezien] = useState(false);
  const plannen = usePlannen(op);
  const herlees = useHerlees(DezeWeekDocument);
  const geweigerd = plannen.weigering?.veld === 'geplandOp' ? plannen.weigering.boodschap : undefined;
  const eigen = planfouten(t, dag, tijd);
  const fouten = [...(gezien ? eigen : []), ...(geweigerd ? [{ fieldId: 'plan-dag', message: geweigerd }] : [])];
  const foutVan = (id: string) => fouten.find(({ fieldId }) => fieldId === id)?.message;

  function kiesDag(gekozen: string) {
    plannen.wis();
    zetDag(gekozen);
  }

  async function verstuur() {
    zetGezien(true);
    if (eigen.length > 0) return;
    if (!(await plannen.stuur(momentVan(dag, tijd.replace('.', ':')), duur ?? 90))) return;
    await herlees();
    sluit();
  }

  return (
    <Dialog title={verzet ? t('plan.verzet') : t('plan.knop')} open={open} onClose={sluit}>
      <Form
        faults={fouten}
        onSubmit={() => void verstuur()}
        actions={
          <>
            <Button type="submit" variant="primary" busy={plannen.bezig}>
              {verzet ? t('plan.verzet') : t('plan.bewaar')}
            </Button>
            <Button onPress={sluit}>{alg('annuleren')}</Button>
          </>
        }
      >
        {plannen.weigering && !geweigerd && <Alert tone="fout" title={plannen.weigering.boodschap} />}
        <DateField id="plan-dag" label={t('plan.dag')} min={isoDag(new Date())} value={dag} onChange={kiesDag} error={foutVan('plan-dag')} />
        <TextField id="plan-tijd" label={t('plan.tijd')} description={t('plan.tijdUitleg')} value={tijd} onChange={zetTijd} short error={foutVan('plan-tijd')} />
        {!verzet && <NumberField label={t('plan.duur')} value={duur} onChange={zetDuur} min={5} max={480} step={5} />}
      </Form>
    </Dialog>
  );
}

/** Sends the moment: for a new zitting with how long it lasts, or for the one that moves. */
function usePlannen(op: PlanProps['op']) {
  const nieuw = useHandeling(ZittingPlannenDocument);
  const verzetten = useHandeling(ZittingVerplaatsenDocument);
  const stuur = async (geplandOp: string, duurMinuten: number) =>
    'zittingId' in op ? (await verzetten.doe({ ...op, geplandOp })) !== undefined : (await nieuw.doe({ ...op, geplandOp, duurMinuten })) !== undefined;
  return { ...('zittingId' in op ? verzetten : nieuw), stuur };
}

/** What is not right yet with the day and the time. */
function planfouten(t: ReturnType<typeof useTranslation<'tafel'>>['t'], dag: string, tijd: string): FormFault[] {
  const fouten: FormFault[] = [];
  if (!dag) fouten.push({ fieldId: 'plan-dag', message: t('plan.kiesDag') });
  else if (dag < isoDag(new Date())) fouten.push({ fieldId: 'plan-dag', message: t('plan.dagVoorbij') });
  if (!TIJD.test(tijd)) fouten.push({ fieldId: 'plan-tijd', message: t('plan.kiesTijd') });
  return fouten;
}
