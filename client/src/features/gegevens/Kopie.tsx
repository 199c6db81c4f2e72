import { inzagekopieVragenInvoer } from '@doorbraaktafel/shared/validation';
import { lidkamer } from '@doorbraaktafel/shared/live';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { InzagekopieenDocument, InzagekopieVragenDocument, type KopieenFragment } from '../../generated/graphql';
import { useBevraging } from '../../platform/apollo';
import { useHandelformulier } from '../../platform/handelformulier';
import { huidigeTaal } from '../../platform/i18n';
import { useVersheid } from '../../platform/live';
import { datumLang } from '../../platform/opmaak';
import { useIk } from '../../platform/sessie/Sessie';
import { Alert, Button, Card, Cluster, FetchState, LinkButton, Muted, TextArea, useAnnounce } from '../../ui';

type EenKopie = KopieenFragment['kopieen'][number];

/** The own copy: asking for it, how far it is, and fetching it while it is kept. */
export function Kopie({ casusId }: { casusId: string }) {
  const { t } = useTranslation('gegevens');
  const { data, fout, nietGevonden, opnieuw } = useBevraging(InzagekopieenDocument, { casusId });
  useVersheid(lidkamer(useIk().lidId), opnieuw, ['inzagekopie.gewijzigd']);
  if (nietGevonden || data?.inzagekopieen.namens === null) return null;
  return (
    <Card title={t(data?.inzagekopieen.namens === 'organisatie' ? 'kopie.titelOrganisatie' : 'kopie.titel')}>
      <FetchState data={data} fault={fout} onRetry={() => void opnieuw()} lines={3}>
        {({ inzagekopieen }) => <Vraag stand={inzagekopieen} opnieuw={opnieuw} />}
      </FetchState>
    </Card>
  );
}

function Vraag({ stand: { casusId, namens, kopieen }, opnieuw }: { stand: KopieenFragment; opnieuw: () => Promise<unknown> }) {
  const { t } = useTranslation('gegevens');
  const zeg = useAnnounce();
  const [reden, zetReden] = useState('');
  const formulier = useHandelformulier(InzagekopieVragenDocument, inzagekopieVragenInvoer, ['reden']);
  const alsOrganisatie = namens === 'organisatie';
  const bezig = formulier.bezig || kopieen[0]?.stand === 'bezig';

  async function vraag() {
    if (!(await formulier.verstuur({ casusId, reden: alsOrganisatie ? reden : null }))) return;
    zeg(t('kopie.gevraagd'));
    await opnieuw();
  }
  return (
    <>
      <p>{t(alsOrganisatie ? 'kopie.uitlegOrganisatie' : 'kopie.uitleg')}</p>
      {formulier.melding && <Alert tone="fout" title={formulier.melding.boodschap} />}
      {alsOrganisatie && (
        <TextArea id={formulier.id('reden')} label={t('kopie.reden')} rows={2} value={reden} onChange={zetReden} error={formulier.fout('reden')} />
      )}
      <div>
        <Button busy={bezig} onPress={() => void vraag()}>
          {t('kopie.vraag')}
        </Button>
      </div>
      <ul className="dt-gegevens__lijst" aria-live="polite">
        {kopieen.map((kopie) => (
          <Regel key={kopie.id} kopie={kopie} />
        ))}
      </ul>
    </>
  );
}

function Regel({ kopie: { id, gevraagdOp, stand, stap, verlooptOp } }: { kopie: EenKopie }) {
  const { t } = useTranslation('gegevens');
  const taal = huidigeTaal();
  const dag = datumLang(gevraagdOp, taal);
  return (
    <li>
      <strong>{t('kopie.van', { dag })}</strong>
      {stand === 'klaar' && verlooptOp ? (
        <>
          <Cluster>
            <LinkButton size="small" href={`/bestanden/inzagekopieen/${id}/pdf`} download>
              {t('kopie.pdf')}
            </LinkButton>
            <LinkButton size="small" variant="quiet" href={`/bestanden/inzagekopieen/${id}/json`} download>
              {t('kopie.json')}
            </LinkButton>
          </Cluster>
          <Muted>{t('kopie.tot', { dag: datumLang(verlooptOp, taal) })}</Muted>
        </>
      ) : (
        <Muted>{stand === 'bezig' ? t('kopie.bezig', { stap: stap + 1 }) : t(stand === 'mislukt' ? 'kopie.mislukt' : 'kopie.verlopen')}</Muted>
      )}
    </li>
  );
}
