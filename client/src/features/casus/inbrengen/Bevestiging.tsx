import { useEffect, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CasusDocument, type CasusVeldenFragment } from '../../../generated/graphql';
import { useBevraging } from '../../../platform/apollo';
import { huidigeTaal } from '../../../platform/i18n';
import { datumLang } from '../../../platform/opmaak';
import { Alert, Button, Card, Cluster, LinkButton, MAIN_ID, Muted, PageHeader, Stack, useAnnounce } from '../../../ui';
import { Vraagformulier } from '../pagina/Vraagformulier';

export interface BevestigingProps {
  casusId: string;
  ingebracht: CasusVeldenFragment;
  nogEen: () => void;
  vervolg: ReactNode;
}

/** It worked: under which name, what happens now, and what one person is still asked. */
export function Bevestiging({ casusId, ingebracht, nogEen, vervolg }: BevestigingProps) {
  const { t } = useTranslation('casus');
  const { data } = useBevraging(CasusDocument, { id: casusId });
  const casus = data?.casus ?? ingebracht;
  const titel = t('klaar.titel', { naam: casus.pseudoniem });
  const zeg = useAnnounce();
  useEffect(() => {
    window.scrollTo({ top: 0 });
    document.getElementById(MAIN_ID)?.focus({ preventScroll: true });
    zeg(titel);
  }, [titel, zeg]);

  return (
    <div className="dt-klaar">
      <PageHeader title={titel} intro={t('klaar.schuilnaam')} />
      {!casus.clientWeetDit && <Alert tone="letop" title={t('klaar.clientWeetNiet')} />}
      <WatNu casus={casus} />
      <VragenAanMij casus={casus} />
      {vervolg}
      <Cluster>
        <LinkButton href={`/casus/${casus.id}`}>{t('klaar.naarCasus')}</LinkButton>
        <Button variant="quiet" onPress={nogEen}>
          {t('klaar.nogEen')}
        </Button>
      </Cluster>
    </div>
  );
}

function WatNu({ casus }: { casus: CasusVeldenFragment }) {
  const { t } = useTranslation('casus');
  const { regisseur, volgendeTermijn } = casus;
  const wie = regisseur && { naam: regisseur.naam, organisatie: regisseur.organisatieNaam };
  return (
    <Card title={t('klaar.watNu')}>
      <ol className="dt-klaar__stappen">
        {wie && (
          <li>
            {volgendeTermijn
              ? t('klaar.regisseurVoor', { ...wie, dag: datumLang(volgendeTermijn, huidigeTaal()) })
              : t('klaar.regisseur', wie)}
          </li>
        )}
        {casus.vragen
          .filter(({ voorMij }) => !voorMij)
          .map(({ id, aanNaam, vraag }) => (
            <li key={id}>{t('klaar.gevraagd', { naam: aanNaam, vraag })}</li>
          ))}
        <li>{t('klaar.tafel')}</li>
      </ol>
    </Card>
  );
}

function VragenAanMij({ casus }: { casus: CasusVeldenFragment }) {
  const { t } = useTranslation('casus');
  const vragen = casus.vragen.filter(({ voorMij }) => voorMij);
  const [eerste] = vragen;
  if (!eerste) return null;
  return (
    <Card title={t('klaar.vraagAanU', { count: vragen.length })}>
      <Stack>
        <Muted large>{t('klaar.magLater')}</Muted>
        <Vraagformulier key={eerste.id} vraag={eerste} />
      </Stack>
    </Card>
  );
}
