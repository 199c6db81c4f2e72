import { zittingkamer } from '@doorbraaktafel/shared/live';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { BesluitenlijststandDocument, BesluitenlijstVaststellenDocument, type BesluitenlijststandQuery } from '../../generated/graphql';
import { useBevraging, useHandeling } from '../../platform/apollo';
import { huidigeTaal } from '../../platform/i18n';
import { useVersheid } from '../../platform/live';
import { kan, waaromNiet } from '../../platform/mogelijk';
import { datumLang, datumTijd } from '../../platform/opmaak';
import { Alert, Button, Card, Cluster, Disclosure, FetchState, FormDialog, LinkButton, Muted } from '../../ui';

type Stand = BesluitenlijststandQuery['besluitenlijststand'];

/** Whether the list of a zitting is fixed, by whom and when; fixing it; the file of it and the digests by which files are known. */
export function Lijststand({ zittingId }: { zittingId: string }) {
  const { data, fout, nietGevonden, opnieuw } = useBevraging(BesluitenlijststandDocument, { zittingId });
  useVersheid(zittingkamer(zittingId), () => opnieuw(), ['zitting.gewijzigd']);
  return (
    <FetchState data={data} fault={nietGevonden ? undefined : fout} onRetry={() => void opnieuw()} lines={2}>
      {({ besluitenlijststand }) => (besluitenlijststand.vastgesteldOp ? <Vast stand={besluitenlijststand} vastgesteldOp={besluitenlijststand.vastgesteldOp} /> : <NogOpen stand={besluitenlijststand} vernieuw={() => void opnieuw()} />)}
    </FetchState>
  );
}

function Vast({ stand: { zittingId, vastgesteldDoorNaam, afdrukken }, vastgesteldOp }: { stand: Stand; vastgesteldOp: string }) {
  const { t } = useTranslation('papier');
  return (
    <Card title={t('lijst.vast')}>
      <p>{t('lijst.vastDoor', { dag: datumLang(vastgesteldOp, huidigeTaal()), wie: vastgesteldDoorNaam ?? '' })}</p>
      <Cluster>
        <LinkButton variant="primary" href={`/bestanden/zittingen/${zittingId}/besluitenlijst`} download>
          {t('bewaar')}
        </LinkButton>
      </Cluster>
      {afdrukken.length > 0 && <Afdrukken afdrukken={afdrukken} />}
    </Card>
  );
}

function NogOpen({ stand: { zittingId, mogelijk, onuitgewerkt }, vernieuw }: { stand: Stand; vernieuw: () => void }) {
  const { t } = useTranslation('papier');
  const [open, zetOpen] = useState(false);
  const reden = waaromNiet(mogelijk, 'besluitenlijstVaststellen');
  return (
    <Card title={t('lijst.open')} tone="letop">
      <p>{t('lijst.openUitleg')}</p>
      {kan(mogelijk, 'besluitenlijstVaststellen') && (
        <Cluster>
          <Button variant="primary" onPress={() => zetOpen(true)}>
            {t('lijst.stelVast')}
          </Button>
        </Cluster>
      )}
      {reden && <Muted>{reden}</Muted>}
      {onuitgewerkt > 0 && <Muted>{t('lijst.onuitgewerkt', { count: onuitgewerkt })}</Muted>}
      {open && <Bevestig zittingId={zittingId} onuitgewerkt={onuitgewerkt} sluit={() => zetOpen(false)} gelukt={vernieuw} />}
    </Card>
  );
}

function Bevestig({ zittingId, onuitgewerkt, sluit, gelukt }: { zittingId: string; onuitgewerkt: number; sluit: () => void; gelukt: () => void }) {
  const { t } = useTranslation('papier');
  const { doe, bezig, weigering } = useHandeling(BesluitenlijstVaststellenDocument);

  async function stelVast() {
    if (!(await doe({ zittingId }))) return;
    gelukt();
    sluit();
  }
  return (
    <FormDialog title={t('lijst.stelVast')} submitLabel={t('lijst.bevestig')} busy={bezig} refusal={weigering?.boodschap} onSubmit={() => void stelVast()} onClose={sluit}>
      {onuitgewerkt > 0 && <Alert tone="letop" title={t('lijst.onuitgewerkt', { count: onuitgewerkt })}>{t('lijst.onuitgewerktUitleg')}</Alert>}
      <p>{t('lijst.gevolg')}</p>
    </FormDialog>
  );
}

function Afdrukken({ afdrukken }: { afdrukken: Stand['afdrukken'] }) {
  const { t } = useTranslation('papier');
  return (
    <Disclosure title={t('lijst.echt')}>
      <p>{t('lijst.echtUitleg')}</p>
      <ul className="dt-papier__lijst">
        {afdrukken.map(({ id, gemaaktOp, sha256 }) => (
          <li key={id}>
            {datumTijd(gemaaktOp, huidigeTaal())}: <code className="dt-papier__getal">{sha256}</code>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
