import { casusvraagBeantwoordenInvoer } from '@doorbraaktafel/shared/validation';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CasusvraagBeantwoordenDocument, type CasusVeldenFragment } from '../../../generated/graphql';
import { useHandelformulier } from '../../../platform/handelformulier';
import { isoDag } from '../../../platform/opmaak';
import { Alert, Button, Form, useAnnounce } from '../../../ui';
import { FeitVelden } from './FeitVelden';

type Vraag = CasusVeldenFragment['vragen'][number];

/** One question to me, answered where it stands. */
export function Vraagformulier({ vraag, klaar }: { vraag: Vraag; klaar?: () => void }) {
  const { t } = useTranslation('casus');
  const zeg = useAnnounce();
  const [dag, zetDag] = useState(() => isoDag(new Date()));
  const [waarde, zetWaarde] = useState('');
  const formulier = useHandelformulier(CasusvraagBeantwoordenDocument, casusvraagBeantwoordenInvoer, ['waarde', 'gebeurdOp']);

  async function verstuur() {
    const antwoord = await formulier.verstuur({ vraagId: vraag.id, gebeurdOp: dag, waarde: waarde || null });
    if (antwoord?.__typename !== 'Casus') return;
    zeg(t('vragen.gelukt'));
    klaar?.();
  }

  return (
    <Form
      ariaLabel={vraag.vraag}
      onSubmit={() => void verstuur()}
      faults={formulier.fouten}
      actions={
        <Button type="submit" busy={formulier.bezig}>
          {t('vragen.verstuur')}
        </Button>
      }
    >
      <p>
        <strong>{vraag.vraag}</strong>
      </p>
      {formulier.melding && <Alert tone="fout" title={formulier.melding.boodschap} />}
      <FeitVelden soort={vraag.feitSoort} dag={dag} zetDag={zetDag} waarde={waarde} zetWaarde={zetWaarde} id={formulier.id} fout={formulier.fout} />
    </Form>
  );
}
