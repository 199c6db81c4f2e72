import { zienswijzeGevenInvoer } from '@doorbraaktafel/shared/validation';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ZienswijzeGevenDocument } from '../../../generated/graphql';
import { useHandeling } from '../../../platform/apollo';
import { huidigeTaal } from '../../../platform/i18n';
import { kan } from '../../../platform/mogelijk';
import { datumLang, datumTijd } from '../../../platform/opmaak';
import { Alert, Button, Card, Cluster, Muted } from '../../../ui';
import type { Besluitbeeld, Ronde } from '../useBesluitstand';
import { MeetekenVenster } from './MeetekenVenster';
import { ZinVenster } from '../verloop/ZinVenster';
import '../Besluitenlijst.css';

/** That the chair means to force; who would be bound reacts here, in one tap or in words. */
export function Voornemenkaart({ stand, ronde }: { stand: Besluitbeeld; ronde: Ronde }) {
  const { t } = useTranslation('naspel');
  const [open, zetOpen] = useState(false);
  const niets = useHandeling(ZienswijzeGevenDocument);
  const [tekent, zetTekent] = useState(false);
  const { voornemen } = ronde;
  const taal = huidigeTaal();
  if (!voornemen) return null;
  return (
    <Card headingLevel={3} tone="accent" eyebrow={ronde.spoed ? t('voornemen.tot', { moment: datumTijd(voornemen.termijnOp, taal) }) : t('voornemen.totEnMet', { dag: datumLang(voornemen.termijnDag, taal) })} title={t('voornemen.titel', { wie: voornemen.aangekondigdDoorNaam })}>
      <p>{voornemen.waarom}</p>
      <Muted>{t('voornemen.opschaling', { tekst: voornemen.opschaling })}</Muted>
      {voornemen.zienswijzen.map(({ organisatieId, organisatieNaam, tekst, gegevenOp }) => (
        <p key={organisatieId} className="dt-besluit__letterlijk">
          <strong>{organisatieNaam}:</strong> {gegevenOp ? (tekst ?? t('voornemen.niets')) : t('voornemen.wacht')}
        </p>
      ))}
      {voornemen.medeondertekendDoorNaam && <Muted>{t('voornemen.getekend', { wie: voornemen.medeondertekendDoorNaam })}</Muted>}
      {niets.weigering && <Alert tone="fout" title={niets.weigering.boodschap} />}
      <Cluster>
        {kan(stand.mogelijk, 'zienswijzeGeven') && (
          <>
            <Button onPress={() => zetOpen(true)}>{t('voornemen.reageer')}</Button>
            <Button variant="quiet" busy={niets.bezig} onPress={() => void niets.doe({ rondeId: ronde.id, tekst: null })}>
              {t('voornemen.nietsToeTeVoegen')}
            </Button>
          </>
        )}
        {kan(stand.mogelijk, 'doorzettenMeetekenen') && (
          <Button variant="quiet" onPress={() => zetTekent(true)}>
            {t('voornemen.tekenMee')}
          </Button>
        )}
      </Cluster>
      {tekent && <MeetekenVenster rondeId={ronde.id} wie={voornemen.aangekondigdDoorNaam} sluit={() => zetTekent(false)} />}
      {open && (
        <ZinVenster
          document={ZienswijzeGevenDocument} schema={zienswijzeGevenInvoer} veld="tekst" rest={{ rondeId: ronde.id }} titel={t('voornemen.reageer')}
          uitleg={t('voornemen.uitleg')} label={t('voornemen.label')} verstuur={t('verstuur')} hoogstens={2000} sluit={() => zetOpen(false)}
        />
      )}
    </Card>
  );
}
