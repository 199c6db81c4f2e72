import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { VernietigingBevestigenDocument, VernietigingIntrekkenDocument, type BewaringVeldenFragment } from '../../generated/graphql';
import { useHandeling } from '../../platform/apollo';
import { huidigeTaal } from '../../platform/i18n';
import { kan, waaromNiet } from '../../platform/mogelijk';
import { datumLang } from '../../platform/opmaak';
import { Alert, Button, Cluster, FormDialog, Muted, useAnnounce } from '../../ui';

interface Props {
  voorstel: NonNullable<BewaringVeldenFragment['voorstel']>;
  acties: BewaringVeldenFragment['acties'];
  opnieuw: () => Promise<unknown>;
}

/** A proposal that waits for a second person. */
export function Voorstel({ voorstel, acties, opnieuw }: Props) {
  const { t } = useTranslation('gegevens');
  const [bevestigt, zetBevestigt] = useState(false);
  const { doe, bezig, weigering } = useHandeling(VernietigingIntrekkenDocument);
  const { id, grond, uiterlijkOp, voorgesteldOp, voorgesteldDoorNaam } = voorstel;
  const dag = (moment: string) => datumLang(moment, huidigeTaal());
  const reden = waaromNiet(acties, 'vernietigingBevestigen');
  return (
    <Alert
      tone="letop"
      title={t('voorstel.ligt', { naam: voorgesteldDoorNaam, dag: dag(voorgesteldOp) })}
      actions={
        <Cluster>
          {kan(acties, 'vernietigingBevestigen') && (
            <Button variant="primary" onPress={() => zetBevestigt(true)}>
              {t('voorstel.bevestig')}
            </Button>
          )}
          {kan(acties, 'vernietigingIntrekken') && (
            <Button variant="quiet" busy={bezig} onPress={() => void doe({ vernietigingId: id }).then((klaar) => klaar && opnieuw())}>
              {t('voorstel.trekIn')}
            </Button>
          )}
        </Cluster>
      }
    >
      <p>{t(`grond.${grond as 'verzoek'}`)}</p>
      {uiterlijkOp && <p>{t('voorstel.uiterlijk', { dag: dag(uiterlijkOp) })}</p>}
      {reden && <Muted>{reden}</Muted>}
      {weigering && <p>{weigering.boodschap}</p>}
      {bevestigt && <Bevestig vernietigingId={id} sluit={() => zetBevestigt(false)} />}
    </Alert>
  );
}

function Bevestig({ vernietigingId, sluit }: { vernietigingId: string; sluit: () => void }) {
  const { t } = useTranslation('gegevens');
  const zeg = useAnnounce();
  const ga = useNavigate();
  const { doe, bezig, weigering } = useHandeling(VernietigingBevestigenDocument);

  async function vernietig() {
    if (!(await doe({ vernietigingId }))) return;
    zeg(t('voorstel.vernietigd'));
    await ga('/vernietigingen');
  }
  return (
    <FormDialog title={t('voorstel.zeker')} submitLabel={t('voorstel.vernietig')} busy={bezig} refusal={weigering?.boodschap} onSubmit={() => void vernietig()} onClose={sluit}>
      <p>{t('voorstel.gevolg')}</p>
    </FormDialog>
  );
}
