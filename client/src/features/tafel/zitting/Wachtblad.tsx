import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState, LinkButton, PageHeader } from '../../../ui';
import { useWanneer } from '../useWanneer';
import { puntOpTafel, type Agendapunt, type Zittingbeeld } from '../useZitting';

/** What stands in the middle while there is no casus to show: not begun, nothing chosen, closed, or not for you. */
export function Wachtblad({ zitting, punt }: { zitting: Zittingbeeld; punt: Agendapunt | undefined }) {
  const { t } = useTranslation('tafel');
  const wanneer = useWanneer();
  if (zitting.fase === 'gesloten') {
    return (
      <Melding zitting={zitting} titel={t('zitting.dicht')} uitleg={t('zitting.dichtUitleg')}>
        <LinkButton href={`/zitting/${zitting.id}/besluitenlijst`} variant="primary">
          {t('zitting.naarBesluitenlijst')}
        </LinkButton>
      </Melding>
    );
  }
  if (zitting.fase !== 'geopend') {
    return <Melding zitting={zitting} titel={t('zitting.nietBegonnen', { wanneer: wanneer(zitting.geplandOp) })} uitleg={t('zitting.nietBegonnenUitleg')} />;
  }
  if (punt?.besloten ?? puntOpTafel(zitting)?.besloten) {
    return <Melding zitting={zitting} titel={t('zitting.beslotenTitel')} uitleg={t('zitting.beslotenUitleg')} />;
  }
  return <Melding zitting={zitting} titel={t('zitting.nietsOpTafel')} uitleg={zitting.benVoorzitter ? t('zitting.nietsOpTafelVoorzitter') : t('zitting.nietsOpTafelUitleg')} />;
}

function Melding(props: { zitting: Zittingbeeld; titel: string; uitleg: string; children?: ReactNode }) {
  return (
    <>
      <PageHeader title={props.zitting.tafelNaam} />
      <EmptyState title={props.titel} action={props.children}>
        {props.uitleg}
      </EmptyState>
    </>
  );
}
